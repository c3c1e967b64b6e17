// SPDX-License-Identifier: GPL-3.0-or-later
// Who is expected in an activity and who is in the few rooms that could be its own: read only where the link is not certain,
// one page of members of each room.
#pragma once

#include "app/reader.h"

namespace diapason {

/// Rooms that are looked into for one activity.
inline constexpr qsizetype roomsLookedInto = 5;

/// Whether people in common could tell more than the link does already.
[[nodiscard]] bool wantsCommonPeople(const Link &link);

/// What was read, for Catalogue::people. A refusal or a page of many is said in it; what is not named there was not read.
[[nodiscard]] QCoro::Task<LinkPeople> readCommonPeople(
    Reader &reader, ChatServer &chat, Catalogue catalogue, Cmid cmid, std::stop_token stop);

} // namespace diapason
