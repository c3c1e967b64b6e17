// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat.h"

namespace diapason {

/// Of a membership: the directory of accounts holds the account in just these words.
inline constexpr int knownBit = 8;

[[nodiscard]] constexpr int roleBits(const RoomRoles &roles)
{
    return (roles.owner ? 1 : 0) | (roles.moderator ? 2 : 0) | (roles.leader ? 4 : 0);
}

[[nodiscard]] constexpr RoomRoles rolesOf(int bits)
{
    return {.owner = (bits & 1) != 0, .moderator = (bits & 2) != 0, .leader = (bits & 4) != 0};
}

} // namespace diapason
