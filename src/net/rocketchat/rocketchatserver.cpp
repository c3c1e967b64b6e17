// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rocketchat/rocketchatserver.h"

#include "net/rocketchat/calls.h"
#include "net/rocketchat/dossiers.h"
#include "net/rocketchat/personrooms.h"
#include "net/rocketchat/readers.h"

using namespace Qt::StringLiterals;

namespace diapason {

using namespace rocketchat;

namespace {

TransportOptions completed(TransportOptions options)
{
    options.server = Server::RocketChat;
    options.judge = &rocketchat::judge;
    return options;
}

/// groups.removeModerator answers error-invalid-room for someone who is not in the room (rocketchat.md T-23).
QCoro::Task<Result<void>> removed(QCoro::Task<Result<void>> sent)
{
    Result<void> answer = co_await sent;
    if (!answer && answer.error().code == "error-invalid-room"_L1) {
        answer.error().kind = Error::Kind::Refused;
        answer.error().code = u"error-user-not-in-room"_s;
    }
    co_return answer;
}

} // namespace

RocketChatServer::RocketChatServer(QUrl base, AccountId userId, QString token, Clock &clock, TransportOptions options)
    : m_talk(
          std::make_shared<Talk>(std::move(base), userId.value.toUtf8(), token.toUtf8(), clock, completed(std::move(options)))),
      m_dossiers(makeDossiers(m_talk)), m_self(std::move(userId))
{
}

RocketChatServer::~RocketChatServer()
{
    m_talk->onWaiting = {};
    m_talk->transport.close();
}

QCoro::Task<Result<ChatSite>> RocketChatServer::connect(std::stop_token stop)
{
    return readSite(m_talk, m_self, std::move(stop));
}

QCoro::Task<Result<RoomListing>> RocketChatServer::rooms(ProgressFn progress, std::stop_token stop)
{
    return readRooms(m_talk, std::move(progress), std::move(stop));
}

QCoro::Task<Result<Room>> RocketChatServer::room(RoomId room, std::stop_token stop)
{
    return say(m_talk, GroupInfo{std::move(room)}, std::move(stop));
}

QCoro::Task<RoomReading> RocketChatServer::members(Room room, ProgressFn progress, std::stop_token stop)
{
    return readMembers(m_talk, std::move(room), std::move(progress), std::move(stop));
}

QCoro::Task<RoomReading> RocketChatServer::firstMembers(Room room, std::stop_token stop)
{
    return readFirstMembers(m_talk, std::move(room), std::move(stop));
}

QCoro::Task<Result<QJsonObject>> RocketChatServer::customFields(RoomId room, std::stop_token stop)
{
    return say(m_talk, GroupFields{std::move(room)}, std::move(stop));
}

QCoro::Task<AccountDirectory> RocketChatServer::accounts(
    QStringList usernames, QList<AccountId> ids, ProgressFn progress, std::stop_token stop)
{
    return readAccounts(m_talk, std::move(usernames), std::move(ids), std::move(progress), std::move(stop));
}

QCoro::Task<CandidateListing> RocketChatServer::candidates(QList<AccountQuestion> questions, std::stop_token stop)
{
    return readCandidates(m_talk, std::move(questions), std::move(stop));
}

QCoro::Task<MembershipLog> RocketChatServer::membershipLog(RoomId room, std::stop_token stop)
{
    return readLog(m_talk, std::move(room), std::move(stop));
}

QCoro::Task<Result<PersonRooms>> RocketChatServer::personRooms(AccountId account, std::stop_token stop)
{
    return readPersonRooms(m_talk, std::move(account), std::move(stop));
}

QCoro::Task<Result<void>> RocketChatServer::invite(RoomId room, QList<AccountId> accounts, std::stop_token stop)
{
    return rocketchat::invite(m_talk, std::move(room), std::move(accounts), std::move(stop));
}

QCoro::Task<Result<void>> RocketChatServer::addModerator(RoomId room, AccountId account, std::stop_token stop)
{
    return say(m_talk, AddModerator{{std::move(room), std::move(account)}}, std::move(stop));
}

QCoro::Task<Result<void>> RocketChatServer::removeModerator(RoomId room, AccountId account, std::stop_token stop)
{
    return removed(say(m_talk, RemoveModerator{{std::move(room), std::move(account)}}, std::move(stop)));
}

QCoro::Task<Result<void>> RocketChatServer::kick(RoomId room, AccountId account, std::stop_token stop)
{
    return say(m_talk, Kick{{std::move(room), std::move(account)}}, std::move(stop));
}

QCoro::Task<Result<AccountId>> RocketChatServer::createAccount(NewAccount account, std::stop_token stop)
{
    return rocketchat::createAccount(m_talk, std::move(account), std::move(stop));
}

QCoro::Task<Result<void>> RocketChatServer::muteLines(RoomId room, QString lines, std::stop_token stop)
{
    return rocketchat::muteLines(m_talk, std::move(room), std::move(lines), std::move(stop));
}

QCoro::Task<Result<WorkspaceRetention>> RocketChatServer::retention(std::stop_token stop)
{
    return readRetention(m_talk, std::move(stop));
}

QCoro::Task<MessageSample> RocketChatServer::messageSample(Room room, std::stop_token stop)
{
    return readSample(m_talk, std::move(room), std::move(stop));
}

QCoro::Task<Result<void>> RocketChatServer::saveRetention(Room before, RetentionOverride wanted, std::stop_token stop)
{
    return rocketchat::saveRetention(m_talk, std::move(before), std::move(wanted), std::move(stop));
}

QCoro::Task<Result<void>> RocketChatServer::setCustomFields(RoomId room, QJsonObject fields, std::stop_token stop)
{
    return say(m_talk, SetCustomFields{std::move(room), std::move(fields)}, std::move(stop));
}

void RocketChatServer::onWaiting(std::function<void(QDateTime until, QString call)> told) { m_talk->onWaiting = std::move(told); }

int RocketChatServer::concurrency() const { return m_talk->transport.concurrency(); }

int RocketChatServer::calls() const { return m_talk->transport.calls(); }

void RocketChatServer::expectQuestions(int coming) { m_talk->learnt.questionsComing = coming; }

void RocketChatServer::forgetAccounts() { m_talk->learnt.directory.reset(); }

} // namespace diapason
