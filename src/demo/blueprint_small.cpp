// SPDX-License-Identifier: GPL-3.0-or-later
// The small campus: order of the faculties, and what belongs to none of them.
#include "demo/blueprint_sizes.h"

namespace diapason::demo {

using namespace Qt::StringLiterals;
using namespace drawn;

QList<qint64> newStudents(Painter &painter, int count)
{
    QList<qint64> people;
    people.reserve(count);
    for (int i = 0; i < count; ++i)
        people.append(painter.student());
    return people;
}

namespace {

/// Accounts no person of the campus stands behind.
void drawMachines(Painter &p)
{
    p.account({.id = u"rocket.cat"_s,
        .username = u"rocket.cat"_s,
        .name = u"Rocket.Cat"_s,
        .kind = AccountKind::Bot,
        .roles = {"bot"}});
    p.account({.username = u"bibliobot"_s, .name = u"Veille de la BU"_s, .kind = AccountKind::Bot, .roles = {"bot"}});
    p.account({.username = u"sondages.bot"_s, .name = u"Sondages"_s, .kind = AccountKind::App, .roles = {"app"}});
    p.account(
        {.username = u"inspection.pedagogique"_s, .name = u"Inspection pédagogique"_s, .email = u"inspection@haute-brume.fr"_s});
    p.account({.username = u"dsi.exploitation"_s,
        .name = u"DSI – exploitation"_s,
        .email = u"dsi@haute-brume.fr"_s,
        .roles = {"admin"}});
}

/// People Moodle knows and no course shows: what a lookup may stumble on.
void drawOddPeople(Painter &p)
{
    const qint64 gone = p.person(u"Supprimé"_s, u"Compte"_s, u"ancien.compte@haute-brume.fr.1788249600"_s);
    p.personOf(gone).deleted = true;
    p.personOf(gone).email = u"202c00386f5abaee310d3c8d07bf46d5"_s;
    const qint64 capitals = p.person(u"Ada"_s, u"Lovelace-Quéméneur"_s, u"Ada.LOVELACE"_s);
    p.personOf(capitals).auth = "ldap";
}

} // namespace

void drawSmall(Painter &p)
{
    drawMachines(p);
    drawSciences(p);
    drawHumanities(p);
    drawLaw(p);
    const QList<qint64> forTeachers = drawOthers(p);
    drawOddPeople(p);
    drawLooseRooms(p);
    drawRestrictions(p);
    QMap<QString, QString> matches;
    for (const auto &[person, account] : drawAccounts(p).asKeyValueRange())
        matches[QString::number(person)] = p.campus.accounts[account].id;
    drawReturning(p);
    bindRooms(p.campus);
    drawHiddenFacts(p);
    drawDossier(p);
    drawTalk(p);
    p.campus.campusFile = campusRules(forTeachers, {u"rocket.cat"_s, u"inspection.pedagogique"_s}, 20, matches);
}

void drawLooseRooms(Painter &p)
{
    const QString url = p.campus.moodleUrl;
    const QList<int> some = {machine::count, machine::count + 1, machine::count + 2};
    const auto members = [&some] {
        QList<Member> list;
        for (const int account : some)
            list.append({.account = account});
        return list;
    };
    p.room({.name = pluginRoomName(url, u"CHI099_cinétique"_s, 40117),
        .topic = u"Cinétique chimique"_s,
        .created = p.day(2, 3),
        .members = members()});
    // The same course module number on another Moodle: only the first part of the name tells them apart.
    p.room({.name = pluginRoomName(u"https://moodle.autre-univ.example"_s, u"CHI201_chimie-organique"_s,
                p.campus.courses.first().activities.first().cmid),
        .created = p.day(3, 9),
        .members = members()});
    p.room({.name = p.dice.id(),
        .topic = u"Sujet de TP : nomenclature"_s,
        .kind = RoomKind::Discussion,
        .parent = p.campus.rooms.first().id,
        .created = p.day(9, 20),
        .members = members()});
    p.room({.name = u"equipe-chimie"_s, .kind = RoomKind::Team, .created = p.day(6, 2), .members = members()});
    p.room({.name = pluginRoomName(url, u"annonces"_s, p.campus.courses.first().activities.first().cmid),
        .kind = RoomKind::Channel,
        .created = p.day(6, 2),
        .members = members()});
    p.room({.name = u"entraide-memoires"_s, .topic = u"Groupe privé ordinaire"_s, .created = p.day(5, 5), .members = members()});
}

} // namespace diapason::demo
