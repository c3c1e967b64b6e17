// SPDX-License-Identifier: GPL-3.0-or-later
// Every family of calls brings its rows of the route table.
#pragma once

#include "demo/chat/chatcall.h"

namespace diapason::demo {

[[nodiscard]] QList<ChatRoute> serverRoutes(); ///< info, settings.public, settings/:_id, permissions.listAll
[[nodiscard]] QList<ChatRoute> sessionRoutes(); ///< login, logout, me
[[nodiscard]] QList<ChatRoute> tokenRoutes(); ///< personal access tokens
[[nodiscard]] QList<ChatRoute> userReadRoutes(); ///< users.info, list, listByStatus
[[nodiscard]] QList<ChatRoute> userWriteRoutes(); ///< users.create, update
[[nodiscard]] QList<ChatRoute> userRemovalRoutes(); ///< users.setActiveStatus, delete
[[nodiscard]] QList<ChatRoute> groupReadRoutes(); ///< groups.info, listAll, list, counters
[[nodiscard]] QList<ChatRoute> memberRoutes(); ///< groups.members, roles, moderators and their rooms.* twins
[[nodiscard]] QList<ChatRoute> groupCreateRoutes(); ///< groups.create, rooms.nameExists
[[nodiscard]] QList<ChatRoute> groupWriteRoutes(); ///< invite, kick, archive, unarchive, setCustomFields
[[nodiscard]] QList<ChatRoute> roomRoleRoutes(); ///< addModerator, removeOwner …
[[nodiscard]] QList<ChatRoute> messageRoutes(); ///< groups.history, messages, files
[[nodiscard]] QList<ChatRoute> historyRoutes(); ///< rooms.cleanHistory
[[nodiscard]] QList<ChatRoute> roomReadRoutes(); ///< rooms.info, adminRooms, isMember, subscriptions.getOne
[[nodiscard]] QList<ChatRoute> roomWriteRoutes(); ///< saveRoomSettings, changeArchivationState

} // namespace diapason::demo
