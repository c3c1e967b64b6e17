// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/erasing.h"

#include "domain/erasure.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

using Kind = Operation::Kind;
using Fate = std::pair<Outcome, QString>;

constexpr int everyOne = std::numeric_limits<int>::max();

bool isGone(const Error &error) { return error.kind == Error::Kind::NotFound; }

AccountFate fateAfter(const Operation &operation)
{
    return accountFateOfJson(operation.becomes).value_or(AccountFate{.active = false});
}

/// Why nothing may be done to the account as it was read just now; empty when something may.
QString noLonger(const RunState &run, const ErasedAccount &now, const Operation &operation)
{
    if (now.account.username != operation.username) // its messages would not be found by the old name, or be somebody else's
        return u"account-changed"_s;
    const QList<AccountObstacle> obstacles = obstaclesOf(now, run.catalogue.chat, run.reader.rules());
    return std::ranges::any_of(obstacles, isFinal) ? u"protected"_s : QString();
}

void settleAll(RunState &run, Outcome outcome, const Error &error)
{
    for (const qsizetype i : std::as_const(run.indices))
        if (run.report.results.at(i).outcome == Outcome::Open)
            run.settle(i, outcome, error);
}

void settleSo(RunState &run, qsizetype i)
{
    run.settle(i, Outcome::AlreadySo);
    run.report.results[i].verified = true;
}

bool wasSent(const RunState &run, qsizetype i)
{
    const Outcome outcome = run.report.results.at(i).outcome;
    return outcome == Outcome::Done || outcome == Outcome::Doubtful;
}

/// Whether the account is the one the plan was made for; settles what rests on it when it is not.
QCoro::Task<bool> isTheSame(RunPtr run)
{
    const auto first = std::ranges::find_if(run->report.results, [](const OperationResult &result) {
        return result.outcome == Outcome::Open;
    });
    if (first == run->report.results.cend())
        co_return false;
    const Operation operation = first->operation;
    run->indices.clear();
    for (qsizetype i = 0; i < run->report.results.size(); ++i)
        if (run->report.results.at(i).operation.kind != Kind::DeleteAccount) // which may be so already: looked at on its own
            run->indices += i;
    const Result<QJsonObject> profile = co_await run->chat.dossiers().profile(operation.account, run->stop);
    if (!profile) {
        settleAll(*run, isGone(profile.error()) ? Outcome::Skipped : Outcome::NotSent,
            isGone(profile.error()) ? localError(u"account-gone"_s) : profile.error());
        if (profile.error().kind == Error::Kind::Unauthenticated)
            run->end(profile.error());
        co_return false;
    }
    const ErasedAccount now = erasedAccount(*profile);
    if (const QString why = noLonger(*run, now, operation); !why.isEmpty()) {
        settleAll(*run, Outcome::Skipped, localError(why));
        co_return false;
    }
    run->erasedActive = now.account.active;
    co_return true;
}

QCoro::Task<> takeMessages(RunPtr run, Room room, qsizetype i)
{
    const Operation operation = run->report.results.at(i).operation;
    if (room.archived) {
        run->settle(i, Outcome::Skipped, localError(u"room-archived"_s));
        co_return;
    }
    const Result<int> before = co_await ownMessages(run->chat.dossiers(), room, operation, 1, run->stop);
    if (!before) {
        run->settle(i, Outcome::NotSent, before.error());
        co_return;
    }
    if (*before == 0) {
        settleSo(*run, i);
        co_return;
    }
    co_await sendCall(run, {i});
    if (!wasSent(*run, i))
        co_return;
    run->report.state = RunReport::State::Verifying;
    run->tell();
    // A stop does not spare the look after the write.
    const Result<int> left = co_await ownMessages(run->chat.dossiers(), room, operation, everyOne, std::stop_token{});
    run->report.state = RunReport::State::Running;
    if (left)
        run->confirm(i, *left == 0, u"messages-left"_s);
}

/// Their roles in the room, none when they are not in it. Deactivated accounts are not among the members a room lists
/// (rocketchat.md §3.6): their own record tells.
QCoro::Task<Result<std::optional<RoomRoles>>> rolesIn(RunPtr run, RoomId room, RoomReading reading, AccountId account)
{
    if (run->erasedActive) {
        const auto member = std::ranges::find(reading.members, account, &RoomMember::id);
        if (member != reading.members.cend())
            co_return std::optional(member->roles);
        if (reading.stamp.complete())
            co_return std::optional<RoomRoles>();
        co_return Failure{localError(u"incomplete"_s)};
    }
    const Result<PersonRooms> rooms = co_await run->chat.personRooms(account, std::stop_token{});
    if (!rooms)
        co_return Failure{rooms.error()};
    const auto found = std::ranges::find(rooms->rooms, room, &PersonRoom::room);
    co_return found == rooms->rooms.cend() ? std::optional<RoomRoles>() : std::optional(found->roles);
}

/// The room once more, by its comparison where there is one, so that everybody sees it as it is now.
QCoro::Task<RoomReading> readAgain(RunPtr run, Room room, std::shared_ptr<const Comparison> based)
{
    if (!based)
        co_return co_await run->chat.members(room, {}, std::stop_token{});
    const std::shared_ptr<const Comparison> after = co_await run->reader.recheck(based, {}, std::stop_token{});
    run->report.after += after;
    co_return RoomReading(after->room);
}

QCoro::Task<> takeMember(RunPtr run, Room room, qsizetype i, std::shared_ptr<const Comparison> based)
{
    const AccountId account = run->report.results.at(i).operation.account;
    const RoomReading before = co_await run->chat.members(room, {}, run->stop);
    const Result<std::optional<RoomRoles>> roles = co_await rolesIn(run, room.id, before, account);
    if (!roles) {
        const bool ours = roles.error().code == "incomplete"_L1;
        run->settle(i, ours ? Outcome::Skipped : Outcome::NotSent, roles.error());
        co_return;
    }
    if (!roles->has_value()) {
        settleSo(*run, i);
        co_return;
    }
    const auto owners = std::ranges::count_if(before.members, [](const RoomMember &member) { return member.roles.owner; });
    if ((*roles)->owner && owners <= 1) {
        run->settle(i, Outcome::Skipped, localError(u"last-owner"_s));
        co_return;
    }
    co_await sendCall(run, {i});
    if (!wasSent(*run, i))
        co_return;
    run->report.state = RunReport::State::Verifying;
    run->tell();
    const RoomReading after = co_await readAgain(run, room, std::move(based));
    const Result<std::optional<RoomRoles>> now = co_await rolesIn(run, room.id, after, account);
    run->report.state = RunReport::State::Running;
    if (now)
        run->confirm(i, !now->has_value(), u"no-effect"_s);
}

/// A removal writes a line that names the person: where it is asked for, the room does not show it.
QCoro::Task<> hush(RunPtr run, Room room, std::shared_ptr<const Comparison> based)
{
    if (!run->quiet || run->open(Kind::Kick).isEmpty() || !run->mayGoOn())
        co_return;
    QuietPlace place{.room = room.id, .cmid = run->report.results.at(run->indices.first()).cmid};
    place.name = place.title = room.title();
    if (based)
        place.title = placeOf(*based).title;
    co_await mute(run, place);
}

/// One room, its operations in `run->indices`.
QCoro::Task<> eraseRoom(RunPtr run, RoomId id, std::shared_ptr<const Comparison> based)
{
    co_await hold(run);
    if (!run->mayGoOn())
        co_return;
    const QList<qsizetype> here = run->indices;
    const Result<Room> room = co_await run->chat.room(id, run->stop);
    if (!room) {
        settleAll(*run, isGone(room.error()) ? Outcome::Skipped : Outcome::NotSent,
            isGone(room.error()) ? localError(u"room-gone"_s) : room.error());
        co_return;
    }
    for (const Kind kind : {Kind::RemoveMessages, Kind::Kick}) {
        if (kind == Kind::Kick)
            co_await hush(run, *room, based);
        for (const qsizetype i : run->open(kind)) {
            if (!run->mayGoOn())
                break;
            if (kind == Kind::RemoveMessages)
                co_await takeMessages(run, *room, i);
            else
                co_await takeMember(run, *room, i, based);
        }
    }
    co_await unmute(run); // however the run ended
    co_await closeEntries(run, here);
    run->tell();
}

/// Messages that were to go and are not known to be gone: without the account nobody could name their author.
bool messagesStay(const RunState &run)
{
    return std::ranges::any_of(run.report.results, [](const OperationResult &result) {
        return result.operation.kind == Kind::RemoveMessages && !result.verified;
    });
}

/// Settles what need not or must not be sent.
void screenAccount(RunState &run, qsizetype i, const Result<QJsonObject> &profile)
{
    const Operation operation = run.report.results.at(i).operation;
    const bool deletes = operation.kind == Kind::DeleteAccount;
    if (!profile && isGone(profile.error()))
        return deletes ? settleSo(run, i) : run.settle(i, Outcome::Skipped, localError(u"account-gone"_s));
    if (!profile) {
        run.settle(i, Outcome::NotSent, profile.error());
        if (profile.error().kind == Error::Kind::Unauthenticated)
            run.end(profile.error());
        return;
    }
    const ErasedAccount now = erasedAccount(*profile);
    if (const QString why = noLonger(run, now, operation); !why.isEmpty())
        run.settle(i, Outcome::Skipped, localError(why));
    else if (deletes && messagesStay(run))
        run.settle(i, Outcome::Skipped, localError(u"messages-stay"_s));
    else if (!deletes && now.account.active == fateAfter(operation).active)
        settleSo(run, i);
}

std::optional<bool> accountShows(const Operation &operation, const Result<QJsonObject> &profile)
{
    if (!profile && !isGone(profile.error()))
        return std::nullopt;
    if (operation.kind == Kind::DeleteAccount)
        return !profile.has_value();
    return profile && erasedAccount(*profile).account.active == fateAfter(operation).active;
}

QCoro::Task<> applyAccount(RunPtr run, qsizetype i)
{
    run->indices = {i};
    co_await hold(run);
    if (!run->mayGoOn())
        co_return;
    const Operation operation = run->report.results.at(i).operation;
    const Result<QJsonObject> before = co_await run->chat.dossiers().profile(operation.account, run->stop);
    screenAccount(*run, i, before);
    if (run->report.results.at(i).outcome == Outcome::Open)
        co_await sendCall(run, {i});
    if (wasSent(*run, i)) {
        run->report.state = RunReport::State::Verifying;
        run->tell();
        const Result<QJsonObject> after = co_await run->chat.dossiers().profile(operation.account, std::stop_token{});
        run->report.state = RunReport::State::Running;
        if (const std::optional<bool> shows = accountShows(operation, after))
            run->confirm(i, *shows, u"no-effect"_s);
        run->reader.forgetAccounts(); // lookups know it no longer as it is
    }
    co_await closeEntries(run, {i});
    run->tell();
}

/// What could not be read is told for good, unless the server may answer another time.
Result<Fate> unreadFate(const Error &error, const QString &code)
{
    if (error.isTransient() || error.kind == Error::Kind::Cancelled)
        return Failure{error};
    return Fate{Outcome::Doubtful, code};
}

QCoro::Task<Result<Fate>> messagesFate(ChatServer &chat, JournalEntry entry, std::stop_token stop)
{
    const Result<Room> room = co_await chat.room(entry.operation.room, stop);
    if (!room)
        co_return unreadFate(room.error(), isGone(room.error()) ? u"room-gone"_s : u"room-unread"_s);
    const Result<int> left = co_await ownMessages(chat.dossiers(), *room, entry.operation, everyOne, stop);
    if (!left)
        co_return unreadFate(left.error(), u"room-unread"_s);
    const int before = messagesCounted(entry.operation);
    if (*left == 0)
        co_return Fate{Outcome::Done, u"messages-gone"_s};
    co_return before > 0 && *left >= before ? Fate{Outcome::NotSent, u"messages-there"_s}
                                            : Fate{Outcome::Doubtful, u"messages-left"_s};
}

} // namespace

QCoro::Task<Result<void>> eraseMessages(RunPtr run, Operation operation)
{
    const Result<int> gone = co_await run->chat.removeMessages(operation.room, operation.username, run->stop);
    if (!gone)
        co_return Failure{gone.error()};
    co_return Result<void>{};
}

QCoro::Task<Result<void>> changeAccount(RunPtr run, Operation operation)
{
    const AccountFate fate = fateAfter(operation);
    if (operation.kind == Kind::DeleteAccount)
        co_return co_await run->chat.deleteAccount(operation.account, fate.relinquish, run->stop);
    co_return co_await run->chat.setAccountActive(operation.account, fate.active, fate.relinquish, run->stop);
}

QCoro::Task<Result<int>> ownMessages(ChatDossiers &dossiers, Room room, Operation of, int enough, std::stop_token stop)
{
    MessageQuery query{.authors = {of.account}, .usernames = {of.username}};
    int count = 0;
    while (count < enough) {
        const Result<MessageHaul> haul = co_await dossiers.messages(room, query, stop);
        if (!haul)
            co_return Failure{haul.error()};
        count += int(std::ranges::count(haul->items, DossierItem::Kind::Message, &DossierItem::kind));
        query.cursor = haul->cursor;
        if (query.cursor.isEmpty())
            break;
    }
    co_return count;
}

QCoro::Task<> applyAccounts(RunPtr run)
{
    for (const Kind kind : {Kind::SetAccountState, Kind::DeleteAccount}) {
        run->gather(kind);
        const QList<qsizetype> all = run->open(kind);
        for (const qsizetype i : all)
            if (run->mayGoOn())
                co_await applyAccount(run, i);
    }
}

QCoro::Task<> applyErasure(RunPtr run, QList<std::shared_ptr<const Comparison>> based)
{
    if (run->mayGoOn() && co_await isTheSame(run)) {
        QList<Cmid> order;
        for (const OperationResult &result : std::as_const(run->report.results))
            if (!isOfAccount(result.operation.kind) && !order.contains(result.cmid))
                order += result.cmid;
        for (const Cmid cmid : std::as_const(order)) {
            if (!run->mayGoOn())
                co_return;
            run->indices.clear();
            for (qsizetype i = 0; i < run->report.results.size(); ++i)
                if (run->report.results.at(i).cmid == cmid && !isOfAccount(run->report.results.at(i).operation.kind))
                    run->indices += i;
            const auto room = std::ranges::find_if(based, [&](const auto &each) { return each->activity.cmid == cmid; });
            co_await eraseRoom(run, run->report.results.at(run->indices.first()).operation.room,
                room == based.cend() ? std::shared_ptr<const Comparison>() : *room);
        }
    }
    if (run->mayGoOn())
        co_await applyAccounts(run);
}

QCoro::Task<Result<Fate>> erasureFate(ChatServer &chat, JournalEntry entry, std::stop_token stop)
{
    if (entry.operation.kind == Kind::RemoveMessages)
        co_return co_await messagesFate(chat, entry, stop);
    const Result<QJsonObject> profile = co_await chat.dossiers().profile(entry.operation.account, stop);
    const std::optional<bool> shows = accountShows(entry.operation, profile);
    if (!shows)
        co_return unreadFate(profile.error(), u"account-unread"_s);
    if (!profile && entry.operation.kind == Kind::SetAccountState)
        co_return Fate{Outcome::Doubtful, u"account-gone"_s};
    co_return *shows ? Fate{Outcome::Done, u"account-so"_s} : Fate{Outcome::NotSent, u"account-not-so"_s};
}

} // namespace diapason
