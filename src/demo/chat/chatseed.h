// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/chat/chatworld.h"

namespace diapason::demo {

struct Blueprint;

/// What a client needs to speak as the service account.
struct ChatCredentials {
    QString userId = {};
    QString token = {}; ///< a personal access token that bypasses the second factor
};

/// Fills an empty world with the campus: accounts, rooms, members with their roles, retention, and the system
/// messages that tell the left from the removed and the never added. The service account gets the rights of
/// contracts/rocketchat.md §1.9 by a role of its own. `chatUrl` has no trailing slash.
ChatCredentials seedChat(ChatWorld &world, const Blueprint &campus, const QString &chatUrl);

/// The role that carries the service account's rights: what a test takes away from it, it takes from here.
inline constexpr QStringView serviceRole = u"diapason-service";

} // namespace diapason::demo
