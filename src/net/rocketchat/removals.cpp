// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rocketchat/json.h"
#include "net/rocketchat/removalcalls.h"
#include "net/rocketchat/rocketchatserver.h"
#include "net/rocketchat/talk.h"

using namespace Qt::StringLiterals;

namespace diapason {

using namespace rocketchat;

/// Both flags are told: left out, the one for discussions would delete whole rooms (§5.9). The person's own messages go in
/// threads too; a room that was made of one of them stays.
QJsonObject CleanHistory::body() const
{
    return {{u"roomId"_s, room.value}, {u"oldest"_s, u"1970-01-01T00:00:00.000Z"_s}, {u"latest"_s, u"2100-01-01T00:00:00.000Z"_s},
        {u"inclusive"_s, true}, {u"excludePinned"_s, false}, {u"filesOnly"_s, false}, {u"users"_s, QJsonArray{username}},
        {u"ignoreThreads"_s, false}, {u"ignoreDiscussion"_s, true}};
}

Result<int> CleanHistory::parse(const QByteArray &body)
{
    return json::parse<int>(body, [](json::Keys &root, int &count) {
        if (!root.flag("success"))
            root.fail("success");
        count = int(root.number("count"));
    });
}

Result<QString> ErasureType::parse(const QByteArray &body)
{
    return json::parse<QString>(body, [](json::Keys &root, QString &type) {
        type = root.text("value");
        if (!QStringList{u"Delete"_s, u"Unlink"_s, u"Keep"_s}.contains(type))
            root.fail("value");
    });
}

namespace {

/// A refusal for the last administrator is no want of a permission, although it has the same word.
QCoro::Task<Result<void>> explained(QCoro::Task<Result<void>> sent, QLatin1StringView permission)
{
    Result<void> answer = co_await sent;
    if (!answer && answer.error().code == permission && answer.error().detail.contains("without admins"_L1)) {
        answer.error().kind = Error::Kind::Refused;
        answer.error().code = u"last-admin"_s;
    }
    co_return answer;
}

} // namespace

QCoro::Task<Result<int>> RocketChatServer::removeMessages(RoomId room, QString username, std::stop_token stop)
{
    if (username.isEmpty()) // an empty list would be everybody
        return [](QString call) -> QCoro::Task<Result<int>> {
            co_return Failure{
                Error{.kind = Error::Kind::Usage, .server = Server::RocketChat, .code = u"username"_s, .call = call}};
        }(callName(CleanHistory::path));
    return say(m_talk, CleanHistory{std::move(room), std::move(username)}, std::move(stop));
}

QCoro::Task<Result<void>> RocketChatServer::setAccountActive(
    AccountId account, bool active, bool relinquish, std::stop_token stop)
{
    using Sentence = SetActiveStatus;
    return explained(say(m_talk, Sentence{std::move(account), active, relinquish}, std::move(stop)), Sentence::needs);
}

QCoro::Task<Result<void>> RocketChatServer::deleteAccount(AccountId account, bool relinquish, std::stop_token stop)
{
    using Sentence = DeleteAccount;
    return explained(say(m_talk, Sentence{std::move(account), relinquish}, std::move(stop)), Sentence::needs);
}

} // namespace diapason
