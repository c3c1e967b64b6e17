// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat.h"

namespace diapason::rocketchat {

/// Of a room; other words than these three are custom roles, which no rule here speaks of.
[[nodiscard]] inline RoomRoles rolesOf(const QStringList &roles)
{
    using namespace Qt::StringLiterals;
    return {
        .owner = roles.contains("owner"_L1), .moderator = roles.contains("moderator"_L1), .leader = roles.contains("leader"_L1)};
}

} // namespace diapason::rocketchat
