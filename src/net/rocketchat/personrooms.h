// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms of one account in one call, whatever their number (rocketchat.md §3.1, §11b).
#pragma once

#include "domain/personrooms.h"
#include "net/rocketchat/talk.h"

namespace diapason::rocketchat {

/// Without view-other-user-channels the answer is the same without its rooms.
struct AccountRooms {
    AccountId id = {};
    bool byFields = false; ///< as servers before 7.0 are asked
    using Reply = std::optional<QList<PersonRoom>>; ///< private groups alone; none: the server left the rooms out
    static constexpr QLatin1StringView path{"/api/v1/users.info"}, needs{"view-other-user-channels"};
    [[nodiscard]] Pairs query() const;
    [[nodiscard]] static Result<Reply> parse(const QByteArray &body);
};

/// Denied "view-other-user-channels" when the server does not tell, NotFound "user-not-found" when there is no such account.
[[nodiscard]] QCoro::Task<Result<PersonRooms>> readPersonRooms(TalkPtr talk, AccountId account, std::stop_token stop);

} // namespace diapason::rocketchat
