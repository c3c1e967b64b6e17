// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rocketchat/othercase.h"

#include "net/rocketchat/calls.h"

using namespace Qt::StringLiterals;

namespace diapason::rocketchat {

QCoro::Task<Result<std::optional<Account>>> findInAnyCase(TalkPtr talk, QString username, std::stop_token stop)
{
    using Found = Result<std::optional<Account>>;
    if (talk->learnt.noAccountSearch || username.isEmpty())
        co_return Found{std::nullopt};
    const Result<QList<Account>> shown = co_await say(talk, AccountSearch{.term = username}, stop);
    if (!shown) {
        using Kind = Error::Kind;
        const Kind kind = shown.error().kind;
        if (kind != Kind::Denied && kind != Kind::NotFound && kind != Kind::Refused)
            co_return Found{Failure{shown.error()}};
        talk->learnt.noAccountSearch = true;
        co_return Found{std::nullopt};
    }
    const auto match
        = std::ranges::find(*shown, usernameKey(username), [](const Account &account) { return usernameKey(account.username); });
    if (match != shown->cend()) {
        const Result<Account> whole = co_await say(talk, AccountInfo{.id = match->id}, stop);
        if (!whole)
            co_return Found{Failure{whole.error()}};
        co_return Found{*whole};
    }
    if (shown->size() >= AccountSearch::most)
        co_return Found{Failure{Error{.kind = Error::Kind::Refused, .server = Server::RocketChat, .code = u"undecided"_s}}};
    co_return Found{std::nullopt};
}

} // namespace diapason::rocketchat
