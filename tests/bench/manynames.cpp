// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/manynames.h"

#include "demo/blueprint_names.h"
#include "domain/names.h"

using namespace Qt::StringLiterals;

namespace diapason::bench {

namespace {

const QString site = u"https://moodle.example.org"_s;

const QStringList &subjects()
{
    static const QStringList all{u"Chimie organique"_s, u"Thermodynamique"_s, u"Génétique des populations"_s,
        u"Droit constitutionnel"_s, u"Histoire de l’Europe des Lumières"_s, u"Littérature française"_s, u"Algèbre linéaire"_s,
        u"Œuvres et société"_s, u"Español de los negocios"_s, u"Économie internationale"_s, u"Anatomie"_s, u"Spectroscopie"_s,
        u"Sociologie du travail"_s, u"Mécanique quantique"_s, u"Philosophie antique"_s, u"Informatique fondamentale"_s,
        u"Géographie humaine"_s, u"Santé publique"_s};
    return all;
}

} // namespace

KeptCampus manyPlaces()
{
    demo::Dice dice(7);
    KeptCampus campus{.readAt = QDateTime::currentDateTimeUtc()};
    Catalogue &catalogue = campus.catalogue;
    catalogue.moodle.urlText = site;
    for (int i = 1; i <= 400; ++i)
        catalogue.courses.categories
            += {.id = CategoryId{i}, .name = u"Licence %1 %2"_s.arg(i % 3 + 1).arg(subjects().at(i % subjects().size()))};
    for (int i = 1; i <= 10'000; ++i) {
        const QString subject = subjects().at(dice.below(int(subjects().size())));
        const Course course{.id = CourseId{i},
            .shortName = demo::asciiName(subject).left(3).toUpper() + QString::number(100 + i),
            .fullName = u"%1 – groupe %2"_s.arg(subject).arg(i % 40),
            .category = CategoryId{i % 400 + 1}};
        catalogue.courses.courses += course;
        if (i % 5 != 0)
            continue;
        const Cmid cmid{i * 10};
        const Room room{.id = RoomId{dice.id()}, .name = derivedGroupName(site, course.shortName, cmid)};
        catalogue.activities.insert(course.id, {{.cmid = cmid, .course = course.id, .name = u"Salon du cours"_s}});
        catalogue.rooms.rooms += room;
        catalogue.links.insert(cmid, {.cmid = cmid, .room = room.id, .confidence = Link::Confidence::Certain});
        campus.checks.insert(cmid, {.cmid = cmid, .drifts = dice.below(5)});
    }
    return campus;
}

KeptPeople manyPeople()
{
    demo::Dice dice(8);
    demo::NameSource names(9);
    KeptPeople people;
    for (int i = 1; i <= 60'000; ++i) {
        const demo::Named named = names.next();
        const QString fullName = named.firstName + u' ' + named.lastName;
        people.people += {.id = MoodleUserId{i},
            .username = named.username,
            .fullName = fullName,
            .email = named.username + u"@etu.univ.example"_s,
            .activities = dice.below(9),
            .drifts = dice.below(20) / 19};
        const bool nobodys = i % 10 == 0;
        people.accounts
            += {.id = AccountId{dice.id()}, .username = nobodys ? u"invite.%1"_s.arg(i) : named.username, .name = fullName};
    }
    return people;
}

QStringList typedTexts(const KeptCampus &campus, const KeptPeople &people, int count)
{
    demo::Dice dice(10);
    QStringList texts;
    while (texts.size() < count) {
        const KeptPerson &person = people.people.at(dice.below(int(people.people.size())));
        const Course &course = campus.catalogue.courses.courses.at(dice.below(int(campus.catalogue.courses.courses.size())));
        switch (texts.size() % 8) {
        case 0: texts += person.fullName.section(u' ', -1); break;
        case 1: texts += person.fullName.toLower(); break;
        case 2: texts += course.shortName; break;
        case 3: texts += person.username; break;
        case 4: texts += course.fullName.left(4).toLower() + u' ' + person.fullName.section(u' ', -1).left(3); break;
        case 5: texts += QString::number(course.id.value * 10); break;
        case 6: texts += demo::asciiName(person.fullName.section(u' ', -1)).sliced(1); break;
        default: texts += u"xyzzy"_s.left(1 + dice.below(5)); break;
        }
    }
    return texts;
}

} // namespace diapason::bench
