// SPDX-License-Identifier: GPL-3.0-or-later
// Continuing education: people came and went, and their accounts are not what the username rule makes of them.
#include "demo/blueprint_sizes.h"

namespace diapason::demo {

using namespace Qt::StringLiterals;
using namespace drawn;

QHash<qint64, int> drawAccounts(Painter &p)
{
    const qint64 course
        = p.course(p.category(0, u"Formation continue"_s), u"FC-DU7"_s, u"FC DU7 Médiation scientifique (formation continue)"_s);
    const auto mail = [](const QString &name) { return name + u"@haute-brume.fr"_s; };

    // Spelled with capitals: the plugin never finds it.
    const qint64 cased = p.person(u"Hedwige"_s, u"Kervella"_s, u"hedwige.kervella"_s);
    p.account({.username = u"Hedwige.Kervella"_s, .name = u"Hedwige Kervella"_s, .email = mail(u"hedwige.kervella"_s)});
    // Their address belongs to an account of another name: none can be created.
    const qint64 taken = p.person(u"Nora"_s, u"Fauvel"_s, u"nora.fauvel"_s);
    p.account({.username = u"nfauvel"_s, .name = u"N. Fauvel"_s, .email = p.personOf(taken).email});
    p.withholdAccount(taken);
    // An old and a new account, both with their address, which was once written in capitals.
    const qint64 twofold = p.person(u"Maël"_s, u"Rousselot"_s, u"mael.rousselot"_s);
    p.account({.username = u"mrousselot"_s, .name = u"Maël Rousselot"_s, .email = p.personOf(twofold).email});
    p.account({.username = u"mael.rousselot.2024"_s, .name = u"Maël Rousselot"_s, .email = p.personOf(twofold).email.toUpper()});
    p.withholdAccount(twofold);
    // Renamed in Moodle, and somebody confirmed that the account is still theirs.
    const qint64 married = p.person(u"Inès"_s, u"Lebrun-Marchal"_s, u"ines.lebrun"_s);
    const int confirmed = p.account({.username = u"ines.marchal"_s, .name = u"Inès Marchal"_s, .email = mail(u"ines.marchal"_s)});
    p.give(married, confirmed);
    // Renamed in Rocket.Chat: still in the room, and nobody there by their expected name.
    const qint64 renamed = p.person(u"Paul"_s, u"Garnier-Lacombe"_s, u"paul.garnier"_s);
    const int nickname = p.account({.username = u"p.garnier"_s, .name = u"Paul G."_s, .email = p.personOf(renamed).email});
    p.withholdAccount(renamed);
    const qint64 idle = p.person(u"Odile"_s, u"Trémeur"_s, u"odile.tremeur"_s);
    // Two people, one account: the campus rule strips the domain.
    const qint64 one = p.person(u"Lou"_s, u"Tessier"_s, u"lou.tessier"_s);
    const qint64 other = p.person(u"Louise"_s, u"Tessier"_s, mail(u"lou.tessier"_s));

    p.enrol(course, p.teacher(), role::editingTeacher);
    p.enrol(course, {cased, taken, twofold, married, renamed, idle, one, other}, role::student, "manual");
    p.enrol(course, newStudents(p, 6), role::student, "manual");
    const qint64 cmid = p.activity(course, u"Salon de la promotion"_s);
    RoomBrush room(p, course, cmid);
    room.neverAdded(cased);
    room.stranger(nickname);
    room.deactivated(idle, p.day(9, 25, 6));
    room.contested(one, other);
    // Whose accounts could be theirs have none for sure, and an account that could be somebody's is no stranger's.
    QMap<QString, int> &painted = p.activityOf(course, cmid).painted;
    painted[u"ambiguous"_s] += painted.take(u"no_account"_s) + painted.take(u"extra"_s);
    return {{married, confirmed}};
}

} // namespace diapason::demo
