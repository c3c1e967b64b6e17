// SPDX-License-Identifier: GPL-3.0-or-later
// A small catalogue and readings of it, for tests of the store.
#pragma once

#include "store/sqlitesnapshots.h"
#include "support/await.h"
#include "support/builders.h"

#include <QTemporaryDir>

namespace diapason::test {

using namespace Qt::StringLiterals;

inline ReadStamp stampAt(int seconds, bool complete = true)
{
    ReadStamp stamp = complete ? build::complete({u"a_function"_s}) : build::lacking(Gap::Kind::PageFailed, {u"a_function"_s});
    stamp.at = build::moment(seconds);
    return stamp;
}

/// Courses 7 and 8, an activity in each (30, 31), a room for the first.
inline Catalogue smallCatalogue()
{
    Catalogue catalogue;
    catalogue.moodle = {.url = QUrl(u"https://moodle.example.org"_s),
        .urlText = u"https://moodle.example.org"_s,
        .name = u"Haute-Brume"_s,
        .release = u"4.5.5+"_s,
        .username = u"svc"_s,
        .userId = MoodleUserId{2},
        .functions = {u"a"_s, u"b"_s},
        .missingFunctions = {u"c"_s}};
    catalogue.chat = {.url = QUrl(u"https://chat.example.org"_s),
        .version = u"8.2"_s,
        .accountId = AccountId{u"svc"_s},
        .username = u"svc"_s,
        .roles = {u"admin"_s},
        .permissions = {{u"set-moderator"_s, {u"admin"_s, u"owner"_s}}, {u"nobody-may"_s, {}}}};
    catalogue.courses = {.categories = {{.id = CategoryId{2}, .name = u"Sciences"_s, .sortOrder = 10},
                             {.id = CategoryId{1}, .parent = CategoryId{2}, .name = u"Chimie œ"_s, .visible = false}},
        .courses = {build::course(8, u"PHY"_s), build::course(7, u"CHI"_s), build::course(9, u"LEA"_s)},
        .siteShortName = u"UHB"_s,
        .stamp = stampAt(0)};
    catalogue.courses.courses[0].start = build::moment(-86400);
    catalogue.courses.courses[0].groupMode = GroupMode::Separate;
    catalogue.activities = {{CourseId{7}, {build::activity(30, 7)}}, {CourseId{8}, {build::activity(31, 8)}}};
    catalogue.activities[CourseId{7}][0].availability = uR"({"op":"&"})"_s;
    catalogue.activities[CourseId{7}][0].url = QUrl(u"https://moodle.example.org/mod/rocketchat/view.php?id=30&x=é"_s);
    Room room = build::room(u"room"_s, u"chi_30"_s);
    room.archived = room.team = true;
    room.created = build::moment(-3600);
    room.retention = RetentionOverride{.enabled = false, .overrideGlobal = true, .maxAgeDays = 30, .filesOnly = true};
    catalogue.rooms = {.rooms = {room, build::room(u"alone"_s, u"alone"_s)}, .stamp = stampAt(1), .calls = 3};
    catalogue.links = {{Cmid{30},
                           {.cmid = Cmid{30},
                               .room = RoomId{u"room"_s},
                               .confidence = Link::Confidence::Likely,
                               .clues = {{LinkClue::Kind::CmidSuffix, u"30"_s}, {LinkClue::Kind::OtherShortName, u"chimie"_s}}}},
        {Cmid{31}, {.cmid = Cmid{31}, .candidates = {RoomId{u"room"_s}, RoomId{u"alone"_s}}}}};
    return catalogue;
}

/// Both sides of activity 30, completely read, at a time.
inline CompareInput sidesAt(
    int seconds, const QList<Person> &people, const QList<RoomMember> &members, const QList<Account> &accounts = {})
{
    CompareInput input = build::sides(people, members, accounts);
    input.course.stamp = input.room.stamp = stampAt(seconds);
    return input;
}

inline Result<void> keep(SqliteSnapshots &store, const CompareInput &input)
{
    return await(store.keepCheck(std::make_shared<const Comparison>(compare(input))));
}

/// Files of stores, one after the other, in a folder that goes away.
class StoreFolder
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    std::unique_ptr<SqliteSnapshots> store() { return std::make_unique<SqliteSnapshots>(path(u"%1.sqlite"_s.arg(++m_files))); }

private:
    QTemporaryDir m_dir;
    int m_files = 0;
};

inline KeptCampus loaded(SqliteSnapshots &store) { return await(store.load()).value(); }

} // namespace diapason::test
