// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rocketchat/json.h"
#include "net/rocketchat/calls.h"
#include "net/rocketchat/traces.h"
#include "net/rocketchat/window.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace diapason::rocketchat {

using json::Keys;

namespace {

/// Anybody may have written there: what is not of our shape is not ours.
std::optional<RoomStamp> readStamp(Keys &row)
{
    RoomStamp stamp;
    row.insideLoosely("customFields", [&](Keys &fields) {
        fields.insideLoosely("diapason", [&](Keys &ours) {
            stamp.site = ours.text("moodle", QString());
            stamp.cmid = Cmid{ours.number("cmid", 0)};
        });
    });
    return stamp.site.isEmpty() || !stamp.cmid.isValid() ? std::nullopt : std::optional{stamp};
}

/// The server takes any number, fractions too; null and text are no age.
double days(const QString &json)
{
    bool isNumber = false;
    const double number = json.toDouble(&isNumber);
    return isNumber ? number : -1;
}

/// `lastMessage`, announcements and other people's custom fields are not ours to keep.
Room readRoom(Keys &row)
{
    Room room;
    room.id = RoomId{row.text("_id")};
    room.name = row.text("name", QString());
    room.displayName = row.text("fname", QString());
    room.topic = row.text("topic", QString());
    room.archived = row.flag("archived", false);
    room.broadcast = row.flag("broadcast", false);
    room.encrypted = row.flag("encrypted", false);
    room.readOnly = row.flag("ro", false);
    room.discussion = row.has("prid");
    room.team = row.has("teamId");
    room.usersCount = int(row.number("usersCount", 0));
    room.created = row.time("ts");
    room.mutedLines = row.raw("sysMes");
    RetentionOverride retention;
    const bool set = row.inside("retention", [&](Keys &stored) {
        retention.enabled = stored.maybe("enabled");
        retention.overrideGlobal = stored.flag("overrideGlobal", false);
        retention.maxAgeDays = days(stored.raw("maxAge"));
        retention.excludePinned = stored.flag("excludePinned", false);
        retention.filesOnly = stored.flag("filesOnly", false);
        retention.ignoreThreads = stored.flag("ignoreThreads", false);
    });
    if (set)
        room.retention = retention;
    room.stamp = readStamp(row);
    return room;
}

/// A stable order (rocketchat.md §4.3).
const QString byId = u"{\"_id\":1}"_s;

/// What a system message tells, by its type, and by its role where the type is about one.
std::optional<MembershipEvent::Kind> kindOf(const QString &type, Keys &row)
{
    using Kind = MembershipEvent::Kind;
    static const QHash<QString, Kind> kinds{{u"au"_s, Kind::Added}, {u"ru"_s, Kind::Removed}, {u"uj"_s, Kind::Joined},
        {u"ul"_s, Kind::Left}, {u"subscription-role-added moderator"_s, Kind::ModeratorGiven},
        {u"subscription-role-removed moderator"_s, Kind::ModeratorTaken}, {u"subscription-role-added owner"_s, Kind::OwnerGiven},
        {u"subscription-role-removed owner"_s, Kind::OwnerTaken}};
    const bool ofRole = type.startsWith("subscription-role-"_L1);
    const auto kind = kinds.constFind(ofRole ? type + u' ' + row.text("role", QString()) : type);
    return kind == kinds.cend() ? std::nullopt : std::optional(*kind);
}

std::optional<MembershipEvent> readEvent(const QString &type, Keys &row)
{
    using Kind = MembershipEvent::Kind;
    const std::optional<Kind> kind = kindOf(type, row);
    if (!kind)
        return std::nullopt;
    MembershipEvent event{.kind = *kind};
    QString author;
    row.inside("u", [&](Keys &user) { author = user.text("username", QString()); });
    if (event.kind == Kind::Joined || event.kind == Kind::Left) {
        event.username = author;
    } else {
        event.username = row.text("msg", QString()); // of these types alone: a username, not a text
        event.by = author;
    }
    return event;
}

} // namespace

Pairs AllGroups::query() const { return windowQuery(window, {}, byId); }
Result<AllGroups::Reply> AllGroups::parse(const QByteArray &body) { return readPage<Room>(body, "groups", readRoom); }

Pairs OwnGroups::query() const { return windowQuery(window, {}, byId); }
Result<OwnGroups::Reply> OwnGroups::parse(const QByteArray &body) { return readPage<Room>(body, "groups", readRoom); }

Pairs GroupInfo::query() const { return {{u"roomId"_s, room.value}}; }
Result<Room> GroupInfo::parse(const QByteArray &body)
{
    return json::parse<Room>(body, [](Keys &root, Room &room) {
        if (!root.inside("group", [&](Keys &row) { room = readRoom(row); }))
            root.fail("group");
    });
}

Result<QJsonObject> GroupFields::parse(const QByteArray &body)
{
    return json::parse<QJsonObject>(body, [](Keys &root, QJsonObject &fields) {
        const bool there = root.inside("group", [&](Keys &row) {
            if (row.text("_id").isEmpty())
                row.fail("_id");
            const QString raw = row.raw("customFields");
            const QJsonDocument read = QJsonDocument::fromJson(raw.toUtf8());
            if (!raw.isEmpty() && !read.isObject())
                row.fail("customFields");
            fields = read.object();
        });
        if (!there)
            root.fail("group");
    });
}

Pairs History::query() const
{
    Pairs query{{u"roomId"_s, room.value}, {u"count"_s, QString::number(count)}};
    if (latest.isValid())
        query << std::pair(u"latest"_s, latest.toUTC().toString(Qt::ISODateWithMs)) << std::pair(u"inclusive"_s, u"true"_s);
    return query;
}

Result<History::Reply> History::parse(const QByteArray &body)
{
    return json::parse<Reply>(body, [](Keys &root, Reply &lines) {
        root.each("messages", [&](Keys &row) {
            Line line{.id = row.text("_id"), .at = row.time("ts")};
            line.trace = readTrace(row);
            line.trace.at = line.at;
            line.event = readEvent(row.text("t", QString()), row);
            if (line.event)
                line.event->at = line.at;
            lines.append(std::move(line));
        });
    });
}

} // namespace diapason::rocketchat
