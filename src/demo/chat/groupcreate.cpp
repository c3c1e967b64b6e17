// SPDX-License-Identifier: GPL-3.0-or-later
// groups.create and the names of rooms: contracts/rocketchat.md §4.1, §5.8.
#include "demo/chat/documents.h"
#include "demo/chat/names.h"
#include "demo/chat/refusals.h"
#include "demo/chat/routes.h"

using namespace Qt::StringLiterals;

namespace diapason::demo {

namespace {

struct RoomName {
    QString name = {};
    QString fname = {};
};

std::expected<RoomName, Refusal> freeName(const ChatCall &call, const QString &wish)
{
    const ChatWorld &world = call.world;
    if (world.isOn(u"UI_Allow_room_names_with_special_chars"_s)) {
        const QString base = slug(wish);
        QString name = base;
        for (int i = 1; world.roomByName(name); ++i)
            name = u"%1-%2"_s.arg(base).arg(i);
        return RoomName{name, wish};
    }
    if (!followsRule(wish, world.text(u"UTF8_Channel_Names_Validation"_s)))
        return thrownWith(
            call, u"error-invalid-room-name"_s, u"%1 is not a valid room name."_s.arg(wish), {{u"channel_name"_s, wish}});
    if (const ChatRoom *const taken = world.roomByName(wish)) {
        const QString code = taken->isArchived() ? u"error-archived-duplicate-name"_s : u"error-duplicate-channel-name"_s;
        const QString reason
            = taken->isArchived() ? u"There's an archived channel with name %1"_s : u"A channel with name '%1' exists"_s;
        return thrownWith(call, code, reason.arg(wish), {{u"channel_name"_s, wish}});
    }
    return RoomName{wish, wish};
}

/// Nothing when the body describes a group that may be made.
std::optional<Refusal> refusedGroup(const ChatCall &call)
{
    const ChatProfile &profile = call.profile();
    if (call.text(u"name"_s).isEmpty())
        return said(u"Body param \"name\" is required"_s).error();
    const QJsonValue members = call.body.value("members"_L1);
    if (!members.isUndefined() && !members.isArray())
        return said(u"Body param \"members\" must be an array if provided"_s).error();
    if (!call.may(u"create-p"_s))
        return (profile.createRefusedByHand ? said(u"unauthorized"_s, 403)
                                            : thrown(call, u"error-not-allowed"_s, u"createPrivateGroup"_s))
            .error();
    if (call.body.value("extraData"_L1)["teamId"_L1].isString())
        return thrown(call, u"error-team-not-found"_s).error();
    return std::nullopt;
}

Answer create(ChatCall &call)
{
    if (auto refused = refusedGroup(call))
        return std::unexpected(*refused);
    const auto name = freeName(call, call.text(u"name"_s));
    if (!name)
        return std::unexpected(name.error());
    const QJsonValue extra = call.body.value("extraData"_L1);
    ChatWorld &world = call.world;
    ChatRoom &room = world.addRoom({.name = name->name,
        .fname = name->fname,
        .creator = call.caller,
        .topic = extra["topic"_L1].toString(),
        .customFields = call.body.value("customFields"_L1).toObject(),
        .readOnly = call.isTrue(u"readOnly"_s),
        .broadcast = extra["broadcast"_L1].toBool(),
        .encrypted = extra["encrypted"_L1].toBool()});
    if (!(call.profile().excludeSelf && call.isTrue(u"excludeSelf"_s)))
        world.subscribe(room, *call.caller, QStringList{u"owner"_s});
    const QStringList members = call.list(u"members"_s);
    for (const QString &username : members) {
        ChatUser *const user = world.userByName(username);
        if (user && (user->active || !call.profile().createSkipsDeactivated))
            world.subscribe(room, *user);
    }
    return QJsonObject{{u"group"_s, roomDocument(room)}};
}

Answer nameExists(ChatCall &call)
{
    return QJsonObject{{u"exists"_s, call.world.roomByName(call.text(u"roomName"_s)) != nullptr}};
}

} // namespace

QList<ChatRoute> groupCreateRoutes()
{
    return {
        {.method = "POST",
            .name = u"groups.create"_s,
            .handler = create,
            .schema = {.keys = "name! members:[s] readOnly:b excludeSelf:b customFields:o extraData:o",
                .when = &ChatProfile::strictGroupBodies}},
        {.method = "GET", .name = u"rooms.nameExists"_s, .handler = nameExists, .schema = {.keys = "roomName!"}},
    };
}

} // namespace diapason::demo
