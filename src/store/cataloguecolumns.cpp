// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cataloguecolumns.h"

#include "store/columns.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

int bits(std::initializer_list<bool> flags)
{
    int bits = 0, place = 0;
    for (const bool flag : flags)
        bits |= int(flag) << place++;
    return bits;
}

bool bit(int bits, int place) { return (bits >> place & 1) != 0; }

QVariant retentionBits(const std::optional<RetentionOverride> &retention)
{
    if (!retention)
        return {};
    return bits({retention->enabled.has_value(), retention->enabled.value_or(false), retention->overrideGlobal,
        retention->excludePinned, retention->filesOnly, retention->ignoreThreads});
}

RetentionOverride retentionOf(int bits, double days)
{
    RetentionOverride retention{.overrideGlobal = bit(bits, 2),
        .maxAgeDays = days,
        .excludePinned = bit(bits, 3),
        .filesOnly = bit(bits, 4),
        .ignoreThreads = bit(bits, 5)};
    if (bit(bits, 0))
        retention.enabled = bit(bits, 1);
    return retention;
}

} // namespace

QString selection(const Shape &shape)
{
    return u"SELECT %1, %2 FROM %3"_s.arg(shape.key, shape.columns.join(u", "_s), shape.table);
}

Shape categoryShape()
{
    return {.table = u"category"_s,
        .key = u"id"_s,
        .columns = {u"parent"_s, u"name"_s, u"visible"_s, u"sort_order"_s},
        .placed = true};
}

QVariantList columnsOf(const Category &category)
{
    return {category.parent.value, stored(category.name), int(category.visible), category.sortOrder};
}

Category categoryOf(const QSqlQuery &row)
{
    return {.id = CategoryId{row.value(0).toLongLong()},
        .parent = CategoryId{row.value(1).toLongLong()},
        .name = row.value(2).toString(),
        .visible = row.value(3).toBool(),
        .sortOrder = row.value(4).toInt()};
}

Shape courseShape()
{
    return {.table = u"course"_s,
        .key = u"id"_s,
        .columns = {u"short_name"_s, u"full_name"_s, u"category"_s, u"visible"_s, u"group_mode"_s, u"starts"_s, u"ends"_s,
            u"sort_order"_s, u"activities_read"_s},
        .placed = true};
}

QVariantList columnsOf(const Course &course, bool activitiesRead)
{
    return {stored(course.shortName), stored(course.fullName), course.category.value, int(course.visible), int(course.groupMode),
        stored(course.start), stored(course.end), course.sortOrder, int(activitiesRead)};
}

Course courseOf(const QSqlQuery &row)
{
    return {.id = CourseId{row.value(0).toLongLong()},
        .shortName = row.value(1).toString(),
        .fullName = row.value(2).toString(),
        .category = CategoryId{row.value(3).toLongLong()},
        .visible = row.value(4).toBool(),
        .groupMode = GroupMode(row.value(5).toInt()),
        .start = storedTime(row.value(6)),
        .end = storedTime(row.value(7)),
        .sortOrder = row.value(8).toInt()};
}

Shape activityShape()
{
    return {.table = u"activity"_s,
        .key = u"cmid"_s,
        .columns = {u"course"_s, u"instance"_s, u"name"_s, u"visible"_s, u"stealth"_s, u"availability"_s, u"url"_s},
        .placed = true};
}

QVariantList columnsOf(const Activity &activity)
{
    return {activity.course.value, activity.instance, stored(activity.name), int(activity.visible), int(activity.stealth),
        stored(activity.availability), stored(activity.url.toString(QUrl::FullyEncoded))};
}

Activity activityOf(const QSqlQuery &row)
{
    return {.cmid = Cmid{row.value(0).toLongLong()},
        .course = CourseId{row.value(1).toLongLong()},
        .instance = row.value(2).toLongLong(),
        .name = row.value(3).toString(),
        .visible = row.value(4).toBool(),
        .stealth = row.value(5).toBool(),
        .availability = row.value(6).toString(),
        .url = QUrl(row.value(7).toString())};
}

Shape roomShape()
{
    return {.table = u"room"_s,
        .key = u"id"_s,
        .columns
        = {u"name"_s, u"display_name"_s, u"topic"_s, u"flags"_s, u"users"_s, u"created"_s, u"retention"_s, u"retention_days"_s,
            u"stamp_site"_s, u"stamp_cmid"_s},
        .placed = true};
}

QVariantList columnsOf(const Room &room)
{
    return {stored(room.name), stored(room.displayName), stored(room.topic),
        bits({room.archived, room.broadcast, room.encrypted, room.readOnly, room.discussion, room.team}), room.usersCount,
        stored(room.created), retentionBits(room.retention), room.retention ? QVariant(room.retention->maxAgeDays) : QVariant(),
        stored(room.stamp ? room.stamp->site : QString()), room.stamp ? room.stamp->cmid.value : 0};
}

Room roomOf(const QSqlQuery &row)
{
    const int flags = row.value(4).toInt();
    Room room{.id = RoomId{row.value(0).toString()},
        .name = row.value(1).toString(),
        .displayName = row.value(2).toString(),
        .topic = row.value(3).toString(),
        .archived = bit(flags, 0),
        .broadcast = bit(flags, 1),
        .encrypted = bit(flags, 2),
        .readOnly = bit(flags, 3),
        .discussion = bit(flags, 4),
        .team = bit(flags, 5),
        .usersCount = row.value(5).toInt(),
        .created = storedTime(row.value(6))};
    if (!row.isNull(7))
        room.retention = retentionOf(row.value(7).toInt(), row.value(8).toDouble());
    if (const RoomStamp stamp{row.value(9).toString(), Cmid{row.value(10).toLongLong()}}; stamp.cmid.isValid())
        room.stamp = stamp;
    return room;
}

Shape linkShape()
{
    return {.table = u"link"_s, .key = u"cmid"_s, .columns = {u"room"_s, u"confidence"_s, u"clues"_s, u"candidates"_s}};
}

QVariantList columnsOf(const Link &link)
{
    QJsonArray clues, candidates;
    for (const LinkClue &clue : link.clues)
        clues.append(QJsonArray{int(clue.kind), clue.value});
    for (const RoomId &candidate : link.candidates)
        candidates.append(candidate.value);
    return {stored(link.room.value), int(link.confidence), jsonText(clues), jsonText(candidates)};
}

Link linkOf(const QSqlQuery &row)
{
    Link link{.cmid = Cmid{row.value(0).toLongLong()},
        .room = RoomId{row.value(1).toString()},
        .confidence = Link::Confidence(row.value(2).toInt())};
    for (const QJsonValue &clue : jsonArray(row.value(3)))
        link.clues.append({LinkClue::Kind(clue[0].toInt()), clue[1].toString()});
    for (const QJsonValue &candidate : jsonArray(row.value(4)))
        link.candidates.append(RoomId{candidate.toString()});
    return link;
}

} // namespace diapason
