// SPDX-License-Identifier: GPL-3.0-or-later
// users.info minds the case of a username, Rocket.Chat's uniqueness does not: an account in another spelling is the account.
#pragma once

#include "net/rocketchat/talk.h"

namespace diapason::rocketchat {

/// So many usernames are searched for in one reading: each costs a call or two.
inline constexpr int mostSearches = 50;

/// The active account that has this username in whatever case; nothing when there is none, or when this server lets nobody
/// search. Refused "undecided" when the search gave more accounts than it shows and none of them was it.
[[nodiscard]] QCoro::Task<Result<std::optional<Account>>> findInAnyCase(TalkPtr talk, QString username, std::stop_token stop);

} // namespace diapason::rocketchat
