// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rocketchat/calls.h"
#include "net/rocketchat/readers.h"

using namespace Qt::StringLiterals;

namespace diapason::rocketchat {

namespace {

/// What servers say that know no lists (rocketchat.md §4.9). None of it can come from a server that does.
bool speaksOfLists(const Error &error)
{
    return error.status == 400
        && (error.code == "error-user-param-not-provided"_L1 || error.code == "error-invalid-user"_L1
            || error.detail.contains("params.username.trim is not a function"_L1));
}

} // namespace

QCoro::Task<Result<void>> invite(TalkPtr talk, RoomId room, QList<AccountId> accounts, std::stop_token stop)
{
    if (accounts.size() == 1 || !talk->learnt.noInviteLists) {
        const Result<void> sent = co_await say(talk, Invite{room, accounts}, stop);
        if (sent || accounts.size() == 1 || !speaksOfLists(sent.error()))
            co_return sent;
        talk->learnt.noInviteLists = true;
    }
    std::optional<Error> first;
    bool landed = false;
    for (const AccountId &account : std::as_const(accounts)) {
        const Result<void> sent = co_await say(talk, Invite{room, {account}}, stop);
        landed = landed || sent;
        if (!sent && !first)
            first = sent.error();
        if (!sent && (sent.error().kind != Error::Kind::Refused || sent.error().fateUnknown))
            break; // the others would fare no better
    }
    if (!first)
        co_return Result<void>{};
    first->fateUnknown = first->fateUnknown || landed; // some are in: who, a look will tell
    co_return Failure{*first};
}

} // namespace diapason::rocketchat
