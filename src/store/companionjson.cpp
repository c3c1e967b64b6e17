// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/factsjson.h"
#include "store/factsparts.h"

using namespace Qt::StringLiterals;

namespace diapason {

using namespace parts;

namespace {

QJsonObject toJson(const GroupNameRule &rule)
{
    return {{u"format"_s, rule.format}, {u"forbidden"_s, rule.forbidden},
        {u"replacements"_s, list(rule.replacements, [](const NameReplacement &line) {
             return QJsonObject{{u"p"_s, line.pattern}, {u"w"_s, line.with}};
         })}};
}

GroupNameRule ruleOf(const QJsonObject &json)
{
    return {.format = json.value("format"_L1).toString(),
        .replacements = listOf<NameReplacement>(json.value("replacements"_L1),
            [](const QJsonObject &line) {
                return NameReplacement{line.value("p"_L1).toString(), line.value("w"_L1).toString()};
            }),
        .forbidden = json.value("forbidden"_L1).toString()};
}

QJsonObject toJson(const SiteRole &role)
{
    return {{u"id"_s, role.id}, {u"s"_s, role.shortName}, {u"n"_s, role.name}, {u"a"_s, role.archetype}};
}

SiteRole roleOf(const QJsonObject &json)
{
    return {.id = json.value("id"_L1).toInteger(),
        .shortName = json.value("s"_L1).toString(),
        .name = json.value("n"_L1).toString(),
        .archetype = json.value("a"_L1).toString()};
}

QJsonObject toJson(const CompanionActivity &activity)
{
    const PluginRetention &retention = activity.retention;
    QJsonObject json{{u"cmid"_s, activity.cmid.value}, {u"course"_s, activity.course.value}, {u"room"_s, activity.room.value},
        {u"mod"_s, numbers(activity.moderatorRoles)}, {u"mem"_s, numbers(activity.memberRoles)},
        {u"visible"_s, activity.visible}, {u"stealth"_s, activity.stealth}, {u"deleting"_s, activity.deletionInProgress},
        {u"created"_s, time(activity.created)}, {u"modified"_s, time(activity.modified)},
        {u"keep"_s, QJsonArray{retention.enabled, retention.maxAgeDays, retention.filesOnly, retention.excludePinned}}};
    if (!activity.sectionAvailability.isEmpty())
        json.insert("section"_L1, activity.sectionAvailability);
    return json;
}

CompanionActivity activityOf(const QJsonObject &json)
{
    const QJsonArray keep = json.value("keep"_L1).toArray();
    return {.cmid = Cmid{json.value("cmid"_L1).toInteger()},
        .course = CourseId{json.value("course"_L1).toInteger()},
        .room = RoomId{json.value("room"_L1).toString()},
        .moderatorRoles = numbersOf(json.value("mod"_L1)),
        .memberRoles = numbersOf(json.value("mem"_L1)),
        .retention = {.enabled = keep.at(0).toBool(),
            .maxAgeDays = keep.at(1).toInt(),
            .filesOnly = keep.at(2).toBool(),
            .excludePinned = keep.at(3).toBool()},
        .visible = json.value("visible"_L1).toBool(),
        .stealth = json.value("stealth"_L1).toBool(),
        .deletionInProgress = json.value("deleting"_L1).toBool(),
        .sectionAvailability = json.value("section"_L1).toString(),
        .created = timeOf(json.value("created"_L1)),
        .modified = timeOf(json.value("modified"_L1))};
}

QJsonObject toJson(const BinRow &row)
{
    return {{u"item"_s, row.item}, {u"bin"_s, int(row.bin)}, {u"cmid"_s, row.cmid.value}, {u"room"_s, row.room.value}};
}

BinRow binOf(const QJsonObject &json)
{
    return {.item = json.value("item"_L1).toInteger(),
        .bin = BinRow::Bin(json.value("bin"_L1).toInt()),
        .cmid = Cmid{json.value("cmid"_L1).toInteger()},
        .room = RoomId{json.value("room"_L1).toString()}};
}

} // namespace

QJsonObject factsToJson(const CompanionSite &site)
{
    return {{u"schema"_s, site.schema}, {u"release"_s, site.release}, {u"plugin"_s, site.pluginRelease},
        {u"chat"_s, site.chatUrl.toString(QUrl::FullyEncoded)}, {u"user"_s, site.chatUserId}, {u"name"_s, toJson(site.groupName)},
        {u"hook"_s, site.usernameHook}, {u"creates"_s, site.createsAccounts}, {u"retention"_s, site.retentionFeature},
        {u"limit"_s, site.maxAgeLimitDays}, {u"bin"_s, site.recycleBinPatched},
        {u"background"_s, QJsonArray::fromStringList(site.backgroundEnrolments)},
        {u"roles"_s, list(site.roles, [](const SiteRole &role) { return toJson(role); })}, {u"pending"_s, site.pendingTasks},
        {u"failed"_s, site.failedTasks}};
}

CompanionSite companionSiteOf(const QJsonObject &json)
{
    return {.schema = json.value("schema"_L1).toInt(),
        .release = json.value("release"_L1).toString(),
        .pluginRelease = json.value("plugin"_L1).toString(),
        .chatUrl = QUrl(json.value("chat"_L1).toString()),
        .chatUserId = json.value("user"_L1).toString(),
        .groupName = ruleOf(json.value("name"_L1).toObject()),
        .usernameHook = json.value("hook"_L1).toBool(),
        .createsAccounts = json.value("creates"_L1).toBool(),
        .retentionFeature = json.value("retention"_L1).toBool(),
        .maxAgeLimitDays = json.value("limit"_L1).toInt(),
        .recycleBinPatched = json.value("bin"_L1).toBool(),
        .backgroundEnrolments = json.value("background"_L1).toVariant().toStringList(),
        .roles = listOf<SiteRole>(json.value("roles"_L1), roleOf),
        .pendingTasks = json.value("pending"_L1).toInt(-1),
        .failedTasks = json.value("failed"_L1).toInt(-1)};
}

QJsonObject factsToJson(const CompanionListing &listing)
{
    return {{u"activities"_s, list(listing.activities, [](const CompanionActivity &activity) { return toJson(activity); })},
        {u"bin"_s, list(listing.bin, [](const BinRow &row) { return toJson(row); })}, {u"stamp"_s, stamp(listing.stamp)}};
}

CompanionListing companionListingOf(const QJsonObject &json)
{
    return {.activities = listOf<CompanionActivity>(json.value("activities"_L1), activityOf),
        .bin = listOf<BinRow>(json.value("bin"_L1), binOf),
        .stamp = stampOf(json.value("stamp"_L1))};
}

} // namespace diapason
