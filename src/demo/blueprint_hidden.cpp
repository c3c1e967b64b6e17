// SPDX-License-Identifier: GPL-3.0-or-later
// What core web services do not show: rooms by id, ways into a course, roles outside it, recycle bins. It uses no dice, so
// that nothing else of the campus depends on it.
#include "demo/blueprint_sizes.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace diapason::demo {

using namespace Qt::StringLiterals;
using namespace drawn;

namespace {

/// The id of a room that is no longer there.
QString goneRoom(qint64 cmid)
{
    return QString::fromLatin1(QCryptographicHash::hash("room of " + QByteArray::number(cmid), QCryptographicHash::Sha1).toHex())
        .first(17);
}

Course &courseNamed(Painter &p, const QString &shortName)
{
    return *std::ranges::find(p.campus.courses, shortName, &Course::shortName);
}

/// Cohorts and dates. Somebody came in twice; the second way is over.
void tellWaysIn(Painter &p)
{
    QHash<qint64, QString> cohortOf;
    for (const Cohort &cohort : std::as_const(p.campus.cohorts))
        for (const qint64 member : cohort.members)
            cohortOf.insert(member, cohort.name);
    for (Course &course : p.campus.courses) {
        for (Enrolment &enrolment : course.enrolments) {
            if (enrolment.method == "cohort")
                enrolment.instance = cohortOf.value(enrolment.person);
            if (enrolment.state == EnrolmentState::Future)
                enrolment.from = p.day(11, 2, 7);
            if (enrolment.state == EnrolmentState::Expired)
                enrolment.until = p.day(9, 26, 22);
        }
    }
    Course &english = courseNamed(p, u"ANG202"_s);
    english.alsoEnrolled.append({.person = english.enrolments.last().person,
        .state = EnrolmentState::Expired,
        .method = "meta",
        .instance = u"CHI201_chimie-organique"_s,
        .from = p.day(1, 12),
        .until = p.day(6, 30)});
}

/// The plugin keeps the number of a bin's item and not of which bin: item 1 is in both.
void fillBins(Painter &p)
{
    const QString name = pluginRoomName(p.campus.moodleUrl, u"CHI099_cinétique"_s, 40117);
    const auto kinetics = std::ranges::find(p.campus.rooms, name, &Room::name);
    p.campus.bin = {{.item = 1, .ofCategory = true, .cmid = 40117, .room = kinetics->id},
        {.item = 1, .cmid = 48203, .room = goneRoom(48203)}, {.item = 2, .cmid = 48206, .room = goneRoom(48206)},
        {.item = 3, .ofCategory = true, .cmid = 40322, .room = goneRoom(40322)}};
}

/// Made off the course page: the plugin could not name moderators, so an owner made the teacher another one. Whoever
/// else should moderate, by a role of the category, is a plain member.
void leaveWithoutModerators(Painter &p)
{
    const QString name = u"L'Europe  des Lumières"_s; // alive as long as what is found by it is looked at
    const qint64 cmid = courseNamed(p, name).activities.first().cmid;
    for (Member &member : std::ranges::find(p.campus.rooms, cmid, &Room::cmid)->members)
        if (std::exchange(member.moderator, false))
            member.owner = true;
}

} // namespace

void bindRooms(Blueprint &campus)
{
    QHash<qint64, const Room *> rooms;
    for (const Room &room : std::as_const(campus.rooms))
        if (room.cmid != 0)
            rooms.insert(room.cmid, &room);
    for (Course &course : campus.courses) {
        for (Activity &activity : course.activities) {
            const Room *room = rooms.value(activity.cmid);
            activity.room = room ? room->id : goneRoom(activity.cmid);
            if (room && room->retention)
                activity.retention = *room->retention;
        }
    }
}

void drawHiddenFacts(Painter &p)
{
    tellWaysIn(p);
    fillBins(p);
    leaveWithoutModerators(p);
    Course &organic = courseNamed(p, u"CHI201_chimie-organique"_s);
    // The second activity is a copy of the first: the plugin copied the retention, and never told the new room of it.
    organic.activities[1].retention = {.maxAgeDays = 90};
    const auto assistant = std::ranges::find_if(
        organic.enrolments, [](const Enrolment &enrolment) { return enrolment.roles.contains(role::teacher); });
    p.campus.moduleRoles.append(
        {.person = assistant->person, .role = role::editingTeacher, .cmid = organic.activities.first().cmid});
    courseNamed(p, u"MED312-G4"_s).sections[1].availability = R"({"op":"&","c":[{"type":"date","d":">=","t":)"
        + QByteArray::number(p.day(9, 1, 6).toSecsSinceEpoch()) + R"(}],"showc":[true]})";
    p.campus.pendingTasks = 14;
    p.campus.failedTasks = 2;
}

} // namespace diapason::demo
