// SPDX-License-Identifier: GPL-3.0-or-later
// One row for all of it: no statement ever looks for a single activity, and most keepings change nothing.
#include "store/companionrows.h"

#include "store/columns.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

constexpr int visibleBit = 1, stealthBit = 2, deletionBit = 4, retentionBit = 8, filesBit = 16, pinnedBit = 32;

QJsonArray numbers(const QList<qint64> &list)
{
    QJsonArray array;
    for (const qint64 number : list)
        array.append(number);
    return array;
}

QList<qint64> numbersOf(const QJsonValue &array)
{
    QList<qint64> list;
    for (const QJsonValue number : array.toArray())
        list.append(number.toInteger());
    return list;
}

qint64 seconds(const QDateTime &at) { return at.isValid() ? at.toSecsSinceEpoch() : 0; }
QDateTime timeOf(const QJsonValue &seconds)
{
    return seconds.toInteger() == 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds.toInteger(), QTimeZone::UTC);
}

QJsonArray arrayOf(const CompanionActivity &a)
{
    const int flags = (a.visible ? visibleBit : 0) | (a.stealth ? stealthBit : 0) | (a.deletionInProgress ? deletionBit : 0)
        | (a.retention.enabled ? retentionBit : 0) | (a.retention.filesOnly ? filesBit : 0)
        | (a.retention.excludePinned ? pinnedBit : 0);
    return {a.cmid.value, a.course.value, a.room.value, flags, a.retention.maxAgeDays, seconds(a.created), seconds(a.modified),
        numbers(a.moderatorRoles), numbers(a.memberRoles), a.sectionAvailability};
}

CompanionActivity activityOf(const QJsonArray &row)
{
    const int flags = row[3].toInt();
    return {.cmid = Cmid{row[0].toInteger()},
        .course = CourseId{row[1].toInteger()},
        .room = RoomId{row[2].toString()},
        .moderatorRoles = numbersOf(row[7]),
        .memberRoles = numbersOf(row[8]),
        .retention = {.enabled = (flags & retentionBit) != 0,
            .maxAgeDays = row[4].toInt(),
            .filesOnly = (flags & filesBit) != 0,
            .excludePinned = (flags & pinnedBit) != 0},
        .visible = (flags & visibleBit) != 0,
        .stealth = (flags & stealthBit) != 0,
        .deletionInProgress = (flags & deletionBit) != 0,
        .sectionAvailability = row[9].toString(),
        .created = timeOf(row[5]),
        .modified = timeOf(row[6])};
}

} // namespace

void keepCompanion(Sql &sql, const std::optional<CompanionListing> &listing)
{
    if (!listing) {
        sql.run(u"DELETE FROM companion"_s);
        return;
    }
    const std::optional<CompanionListing> kept = readCompanionRows(sql);
    if (!listing->stamp.complete() && kept && kept->stamp.complete())
        return;
    QJsonArray activities, bin;
    for (const CompanionActivity &activity : listing->activities)
        activities.append(arrayOf(activity));
    for (const BinRow &row : listing->bin)
        bin.append(QJsonArray{row.item, int(row.bin), row.cmid.value, row.room.value});
    sql.run(u"INSERT OR REPLACE INTO companion (one, at, sources, gaps, activities, bin) VALUES (1,?,?,?,?,?)"_s,
        stampColumns(listing->stamp) + QVariantList{jsonText(activities), jsonText(bin)});
}

std::optional<CompanionListing> readCompanionRows(Sql &sql)
{
    std::optional<CompanionListing> listing;
    sql.each(u"SELECT at, sources, gaps, activities, bin FROM companion"_s, {}, [&](const QSqlQuery &row) {
        listing = CompanionListing{.stamp = stampOf(row, 0)};
        for (const QJsonValue &activity : jsonArray(row.value(3)))
            listing->activities.append(activityOf(activity.toArray()));
        for (const QJsonValue &bin : jsonArray(row.value(4)))
            listing->bin.append({.item = bin[0].toInteger(),
                .bin = BinRow::Bin(bin[1].toInt()),
                .cmid = Cmid{bin[2].toInteger()},
                .room = RoomId{bin[3].toString()}});
    });
    return listing;
}

} // namespace diapason
