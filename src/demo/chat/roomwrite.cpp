// SPDX-License-Identifier: GPL-3.0-or-later
// rooms.saveRoomSettings and rooms.changeArchivationState: contracts/rocketchat.md §5.4, §5.7.
#include "demo/chat/refusals.h"
#include "demo/chat/roomsettings.h"
#include "demo/chat/routes.h"

using namespace Qt::StringLiterals;

namespace diapason::demo {

namespace {

Answer changeArchivationState(ChatCall &call)
{
    ChatRoom *const room = call.world.roomById(call.text(u"rid"_s));
    if (!room)
        return thrown(call, u"error-invalid-room"_s);
    const bool archives = call.text(u"action"_s) == "archive"_L1;
    if (!call.world.may(*call.caller, archives ? u"archive-room"_s : u"unarchive-room"_s, room))
        return thrown(call, u"error-not-authorized"_s, archives ? u"archiveRoom"_s : u"unarchiveRoom"_s);
    if (room->type == "d"_L1)
        return thrown(call, u"error-action-not-allowed"_s);
    call.world.archive(*room, archives, *call.caller);
    return QJsonObject{};
}

} // namespace

QList<ChatRoute> roomWriteRoutes()
{
    return {
        {.method = "POST",
            .name = u"rooms.saveRoomSettings"_s,
            .handler = saveRoomSettings,
            .schema = {.keys
                = "rid! roomName roomAvatar featured:b roomTopic roomAnnouncement roomDescription roomCustomFields:o roomType "
                  "readOnly:b reactWhenReadOnly:b systemMessages:* default:b joinCode encrypted:b favorite:o retentionEnabled:b "
                  "retentionMaxAge:n retentionExcludePinned:b retentionFilesOnly:b retentionIgnoreThreads:b "
                  "retentionOverrideGlobal:b",
                .when = &ChatProfile::strictRoomSettings}},
        {.method = "POST",
            .name = u"rooms.changeArchivationState"_s,
            .handler = changeArchivationState,
            .schema = {.keys = "rid! action!"}},
    };
}

} // namespace diapason::demo
