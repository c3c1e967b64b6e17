// SPDX-License-Identifier: GPL-3.0-or-later
// Records as the server writes them, contracts/rocketchat.md §1.10.
#pragma once

#include "demo/chat/chatworld.h"

#include <QJsonObject>

namespace diapason::demo {

[[nodiscard]] QString stamp(const QDateTime &at); ///< ISO-8601, UTC, milliseconds
[[nodiscard]] QJsonObject shortUser(const ChatUser *user); ///< `u`: _id, username, name
[[nodiscard]] QJsonObject roomDocument(const ChatRoom &room); ///< groups.info, groups.listAll
[[nodiscard]] QJsonObject adminRoom(const ChatProfile &profile, const ChatRoom &room); ///< rooms.adminRooms
[[nodiscard]] QJsonObject profileDocument(const ChatWorld &world, const ChatUser &user); ///< me, login
[[nodiscard]] QJsonObject memberRow(const ChatUser &user); ///< groups.members
[[nodiscard]] QJsonObject roleRow(
    const ChatRoom &room, const ChatUser &user, const ChatSubscription &subscription); ///< groups.roles
[[nodiscard]] QJsonObject subscriptionDocument(const ChatRoom &room, const ChatUser &user, const ChatSubscription &subscription);
[[nodiscard]] QJsonObject messageDocument(const ChatRoom &room, const ChatMessage &message);
[[nodiscard]] QJsonArray emailsOf(const ChatUser &user);
/// Hashes a privileged reader gets although nobody needs them (T-29); they hold no real secret.
[[nodiscard]] QJsonObject servicesOf(const ChatUser &user);

} // namespace diapason::demo
