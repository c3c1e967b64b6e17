// SPDX-License-Identifier: GPL-3.0-or-later
// A Rocket.Chat of values held here: its side of support/fakecampus.h.
#pragma once

#include "ports/chatserver.h"
#include "support/fakedossiers.h"
#include "support/soon.h"

namespace diapason::test {

class FakeChat final : public ChatServer
{
public:
    std::optional<Error> fault = {};
    QList<Room> allRooms = {};
    RoomReading reading = {};           ///< of members(): what is in the room
    QList<Account> allAccounts = {};
    QHash<QString, Error> refusals = {}; ///< by "invite", "kick/<account>", "add_moderator/<account>"…
    QSet<QString> silentlyDropped = {}; ///< accounts an invitation does not add, and says nothing
    bool loseAnswers = false;           ///< writes take effect, their answers never come
    std::function<void()> beforeWrite = {};
    QStringList sent = {};              ///< writes, in order
    int asked = 0;
    int width = 1;

    QCoro::Task<Result<ChatSite>> connect(std::stop_token) override
    {
        ++asked;
        co_await soon();
        if (fault)
            co_return Failure{*fault};
        co_return ChatSite{.version = QStringLiteral("8.8"), .accountId = AccountId{QStringLiteral("svc")}, .username = QStringLiteral("svc-moodle")};
    }
    QCoro::Task<Result<RoomListing>> rooms(ProgressFn, std::stop_token) override
    {
        ++asked;
        co_await soon();
        if (fault)
            co_return Failure{*fault};
        co_return RoomListing{.rooms = allRooms, .stamp = reading.stamp};
    }
    QCoro::Task<Result<Room>> room(RoomId id, std::stop_token) override
    {
        ++asked;
        co_await soon();
        for (const Room &room : std::as_const(allRooms))
            if (room.id == id)
                co_return room;
        co_return Failure{Error{.kind = Error::Kind::NotFound, .server = Server::RocketChat, .code = QStringLiteral("error-room-not-found")}};
    }
    QCoro::Task<RoomReading> members(Room room, ProgressFn, std::stop_token stop) override
    {
        ++asked;
        co_await soon();
        RoomReading answer = reading;
        answer.room = room;
        answer.log = {};
        if (stop.stop_requested())
            answer.stamp.gaps = {Gap{.kind = Gap::Kind::Cancelled}};
        co_return answer;
    }
    QHash<RoomId, QStringList> firstPages = {}; ///< of firstMembers(): usernames; rooms absent here answer `reading`
    QHash<RoomId, int> moreMembers = {}; ///< how many there are, where a page does not hold them all
    QCoro::Task<RoomReading> firstMembers(Room room, std::stop_token) override
    {
        ++asked;
        co_await soon();
        RoomReading answer = reading;
        answer.room = room;
        answer.log = {};
        if (const auto page = firstPages.constFind(room.id); page != firstPages.cend()) {
            answer.members.clear();
            for (const QString &username : *page)
                answer.members += RoomMember{.id = AccountId{QStringLiteral("id-") + username}, .username = username};
            answer.stamp.gaps.clear();
        }
        if (const auto more = moreMembers.constFind(room.id); more != moreMembers.cend())
            answer.stamp.gaps = {Gap{.server = Server::RocketChat, .expected = *more, .got = int(answer.members.size())}};
        if (fault)
            answer.stamp.gaps = {Gap{.kind = Gap::Kind::Refused, .server = Server::RocketChat, .error = *fault}};
        co_return answer;
    }
    QHash<RoomId, QJsonObject> fields = {}; ///< custom fields
    std::optional<Error> fieldsFault = {};
    QCoro::Task<Result<QJsonObject>> customFields(RoomId id, std::stop_token) override
    {
        ++asked;
        co_await soon();
        if (fieldsFault)
            co_return Failure{*fieldsFault};
        co_return QJsonObject(fields.value(id));
    }
    QCoro::Task<Result<void>> setCustomFields(RoomId id, QJsonObject all, std::stop_token stop) override
    {
        setting = {id, all};
        return write(QStringLiteral("fields"), {id.value}, stop);
    }
    std::pair<RoomId, QJsonObject> setting = {};
    QCoro::Task<AccountDirectory> accounts(QStringList, QList<AccountId>, ProgressFn, std::stop_token) override
    {
        ++asked;
        co_await soon();
        co_return AccountDirectory(allAccounts, reading.stamp, true);
    }
    int questionsComing = 0; ///< as told last
    int forgotten = 0; ///< how often the accounts were forgotten
    void expectQuestions(int coming) override { questionsComing = coming; }
    void forgetAccounts() override { ++forgotten; }
    CandidateListing candidateRows = {};

    QCoro::Task<CandidateListing> candidates(QList<AccountQuestion>, std::stop_token) override
    {
        co_await soon();
        co_return CandidateListing(candidateRows);
    }
    QCoro::Task<MembershipLog> membershipLog(RoomId, std::stop_token) override
    {
        ++asked;
        co_await soon();
        co_return MembershipLog(reading.log);
    }
    FakeDossiers papers = {};
    ChatDossiers &dossiers() override { return papers; }
    QCoro::Task<Result<int>> removeMessages(RoomId room, QString username, std::stop_token stop) override
    {
        cleaned = room;
        const Result<void> done = co_await write(QStringLiteral("remove_messages"), {username}, stop);
        if (!done)
            co_return Failure{done.error()};
        co_return 0;
    }
    QCoro::Task<Result<void>> setAccountActive(AccountId account, bool active, bool, std::stop_token stop) override
    {
        return write(active ? QStringLiteral("activate") : QStringLiteral("deactivate"), {account.value}, stop);
    }
    QCoro::Task<Result<void>> deleteAccount(AccountId account, bool, std::stop_token stop) override
    {
        return write(QStringLiteral("delete_account"), {account.value}, stop);
    }
    RoomId cleaned = {}; ///< of the last removal of messages
    QHash<AccountId, QList<PersonRoom>> roomsOfPeople = {};
    std::optional<Error> personFault = {};
    QCoro::Task<Result<PersonRooms>> personRooms(AccountId account, std::stop_token) override
    {
        ++asked;
        co_await soon();
        if (personFault)
            co_return Failure{*personFault};
        co_return PersonRooms{.account = account, .rooms = roomsOfPeople.value(account), .at = reading.stamp.at};
    }
    QCoro::Task<Result<void>> invite(RoomId, QList<AccountId> accounts, std::stop_token stop) override
    {
        QStringList names;
        for (const AccountId &id : std::as_const(accounts))
            names += id.value;
        return write(QStringLiteral("invite"), names, stop);
    }
    QCoro::Task<Result<void>> addModerator(RoomId, AccountId id, std::stop_token stop) override { return write(QStringLiteral("add_moderator"), {id.value}, stop); }
    QCoro::Task<Result<void>> removeModerator(RoomId, AccountId id, std::stop_token stop) override { return write(QStringLiteral("remove_moderator"), {id.value}, stop); }
    QCoro::Task<Result<void>> kick(RoomId, AccountId id, std::stop_token stop) override { return write(QStringLiteral("kick"), {id.value}, stop); }
    QCoro::Task<Result<AccountId>> createAccount(NewAccount account, std::stop_token stop) override
    {
        wanted += account;
        const Result<void> made = co_await write(QStringLiteral("create_account"), {account.username}, stop);
        if (!made)
            co_return Failure{made.error()};
        co_return AccountId{QStringLiteral("id-") + account.username};
    }
    QCoro::Task<Result<void>> muteLines(RoomId id, QString lines, std::stop_token stop) override
    {
        muting = {id, lines};
        return write(QStringLiteral("mute"), {lines}, stop);
    }
    QCoro::Task<Result<WorkspaceRetention>> retention(std::stop_token) override
    {
        ++asked;
        co_await soon();
        co_return workspace;
    }
    QCoro::Task<MessageSample> messageSample(Room, std::stop_token) override
    {
        ++asked;
        co_await soon();
        co_return sample;
    }
    QCoro::Task<Result<void>> saveRetention(Room before, RetentionOverride values, std::stop_token stop) override
    {
        saved += {before.id, values};
        for (Room &room : allRooms)
            if (room.id == before.id && !refusals.contains(QStringLiteral("set_retention")))
                room.retention = values;
        return write(QStringLiteral("set_retention"), {before.id.value}, stop);
    }
    Result<WorkspaceRetention> workspace = WorkspaceRetention{};
    MessageSample sample = {};
    QList<std::pair<RoomId, RetentionOverride>> saved = {};
    QList<NewAccount> wanted = {};      ///< accounts that were to be made
    std::pair<RoomId, QString> muting = {};

    void onWaiting(std::function<void(QDateTime, QString)> told) override { waiting = std::move(told); }
    int concurrency() const override { return width; }
    int calls() const override { return asked; }

    std::function<void(QDateTime, QString)> waiting = {};

private:
    QCoro::Task<Result<void>> write(QString what, QStringList ids, std::stop_token stop)
    {
        if (stop.stop_requested())
            co_return Failure{Error{.kind = Error::Kind::Cancelled}};
        ++asked;
        if (beforeWrite)
            beforeWrite();
        sent += what + QLatin1Char('/') + ids.join(QLatin1Char('+'));
        co_await soon();
        for (const QString &id : std::as_const(ids))
            for (const QString &key : {what, what + QLatin1Char('/') + id})
                if (refusals.contains(key))
                    co_return Failure{refusals.value(key)};
        for (const QString &id : std::as_const(ids))
            effect(what, AccountId{id});
        if (loseAnswers)
            co_return Failure{Error{.kind = Error::Kind::Network, .server = Server::RocketChat, .code = QStringLiteral("connection-cut"), .fateUnknown = true}};
        co_return Result<void>{};
    }
    void effect(const QString &what, const AccountId &id)
    {
        if (what == QLatin1String("create_account")) {
            const NewAccount &made = wanted.last();
            allAccounts += Account{.id = AccountId{QStringLiteral("id-") + made.username}, .username = made.username, .name = made.name,
                                   .email = made.email, .type = Account::Type::User};
            return;
        }
        if (what == QLatin1String("mute")) {
            for (Room &room : allRooms)
                if (room.id == muting.first)
                    room.mutedLines = muting.second;
            return;
        }
        if (what == QLatin1String("remove_messages"))
            return papers.clean(cleaned, id.value);
        if (what == QLatin1String("delete_account")) {
            papers.profiles.remove(id);
            return;
        }
        if (what == QLatin1String("activate") || what == QLatin1String("deactivate")) {
            papers.profiles[id].insert(QStringLiteral("active"), what == QLatin1String("activate"));
            return;
        }
        if (what == QLatin1String("fields")) {
            fields.insert(setting.first, setting.second);
            return;
        }
        const auto member = std::ranges::find(reading.members, id, &RoomMember::id);
        if (what == QLatin1String("invite")) {
            const auto account = std::ranges::find(allAccounts, id, &Account::id);
            if (member == reading.members.end() && account != allAccounts.end() && !silentlyDropped.contains(id.value))
                reading.members += RoomMember{.id = id, .username = account->username, .name = account->name};
        } else if (member != reading.members.end()) {
            if (what == QLatin1String("kick"))
                reading.members.erase(member);
            else
                member->roles.moderator = what == QLatin1String("add_moderator");
        }
    }
};

} // namespace diapason::test
