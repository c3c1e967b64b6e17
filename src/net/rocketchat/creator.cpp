// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rocketchat/calls.h"
#include "net/rocketchat/readers.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace diapason::rocketchat {

namespace {

/// What policies commonly ask for: small and capital letters, digits and signs, long, nothing repeated in a row.
QString randomPassword()
{
    const std::array kinds{u"abcdefghijkmnopqrstuvwxyz"_s, u"ABCDEFGHJKLMNPQRSTUVWXYZ"_s, u"23456789"_s, u"!#$%&*+-=?@^_~"_s};
    constexpr int rounds = 7;
    QRandomGenerator &dice = *QRandomGenerator::system();
    QString password;
    for (int round = 0; round < rounds; ++round)
        for (const QString &kind : kinds)
            password += kind.at(dice.bounded(int(kind.size())));
    return password;
}

/// The server names the value that is taken: "x is already in use".
QString takenField(const Error &error, const NewAccount &account)
{
    const auto begins
        = [&](const QString &value) { return !value.isEmpty() && error.detail.startsWith(value + u' ', Qt::CaseInsensitive); };
    return begins(account.email) ? u".email"_s : begins(account.username) ? u".username"_s : QString();
}

} // namespace

QCoro::Task<Result<AccountId>> createAccount(TalkPtr talk, NewAccount account, std::stop_token stop)
{
    Result<AccountId> made = co_await say(talk, CreateAccount{.account = account, .password = randomPassword()}, std::move(stop));
    if (!made && made.error().code == "error-field-unavailable"_L1)
        made.error().code += takenField(made.error(), account);
    co_return made;
}

/// Some versions take lists only: what is no list then becomes the empty one, which mutes as little.
QCoro::Task<Result<void>> muteLines(TalkPtr talk, RoomId room, QString lines, std::stop_token stop)
{
    const Result<void> sent = co_await say(talk, MuteLines{room, lines}, stop);
    const bool refusedForm = !sent && sent.error().code.endsWith("invalid-params"_L1) && !lines.startsWith(u'[');
    if (refusedForm)
        co_return co_await say(talk, MuteLines{room, u"[]"_s}, stop);
    co_return sent;
}

} // namespace diapason::rocketchat
