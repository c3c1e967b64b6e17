// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runstate.h"

#include "app/creation.h"
#include "app/erasing.h"
#include "app/retaining.h"
#include "app/retainingactivities.h"
#include "app/screening.h"
#include "app/stamping.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

constexpr std::chrono::minutes moodleStands{10}; ///< how long the Moodle side of a comparison does
constexpr std::chrono::milliseconds roomStands{30'000}; ///< and the room before somebody loses something
constexpr int lookShare = 4; ///< …or so many times as long as the look took: a slow server must leave time to write

/// Answers that say the intended state is there already (rocketchat.md §11c).
bool alreadySo(Operation::Kind kind, const Error &error)
{
    switch (kind) {
    case Operation::Kind::Invite:
    case Operation::Kind::CreateAccount:
    case Operation::Kind::Mute:
    case Operation::Kind::Unmute:
    case Operation::Kind::SetRetention:
    case Operation::Kind::SetActivityRetention:
    case Operation::Kind::RemoveMessages:
    case Operation::Kind::SetAccountState:
    case Operation::Kind::DeleteAccount: return false;
    case Operation::Kind::AddModerator: return error.code == "error-user-already-moderator"_L1;
    case Operation::Kind::RemoveModerator: return error.code == "error-user-not-moderator"_L1;
    case Operation::Kind::Kick: return error.code == "error-user-not-in-room"_L1;
    case Operation::Kind::Stamp: return error.code == "already-stamped"_L1;
    }
    return false;
}

QCoro::Task<Result<void>> call(RunPtr run, Cmid cmid, Operation first, QList<AccountId> accounts)
{
    switch (first.kind) {
    case Operation::Kind::Invite: co_return co_await run->chat.invite(first.room, accounts, run->stop);
    case Operation::Kind::AddModerator: co_return co_await run->chat.addModerator(first.room, first.account, run->stop);
    case Operation::Kind::RemoveModerator: co_return co_await run->chat.removeModerator(first.room, first.account, run->stop);
    case Operation::Kind::Kick: co_return co_await run->chat.kick(first.room, first.account, run->stop);
    case Operation::Kind::CreateAccount: co_return co_await createAccount(run, first);
    case Operation::Kind::Stamp: co_return co_await stampRoom(run, first);
    case Operation::Kind::SetRetention: co_return co_await retainRoom(run, first);
    case Operation::Kind::SetActivityRetention: co_return co_await retainActivity(run, cmid, first);
    case Operation::Kind::Mute:
    case Operation::Kind::Unmute: break;
    case Operation::Kind::RemoveMessages: co_return co_await eraseMessages(run, first);
    case Operation::Kind::SetAccountState:
    case Operation::Kind::DeleteAccount: co_return co_await changeAccount(run, first);
    }
    co_return Result<void>{};
}

/// The rest of this kind in this room would be refused alike: one refusal is enough.
void giveUpKind(RunState &run, const Operation &like, const Error &error)
{
    for (qsizetype i = 0; i < run.report.results.size(); ++i) {
        const OperationResult &other = run.report.results.at(i);
        if (other.outcome == Outcome::Open && !other.running && other.operation.kind == like.kind
            && other.operation.room == like.room)
            run.settle(i, Outcome::NotSent, error);
    }
}

void settleByAnswer(RunState &run, const QList<qsizetype> &batch, const Result<void> &answer)
{
    const Operation first = run.report.results.at(batch.first()).operation;
    if (answer) {
        for (const qsizetype i : batch)
            run.settle(i, Outcome::Done);
        return;
    }
    const Error &error = answer.error();
    const Outcome outcome = error.fateUnknown  ? Outcome::Doubtful
        : error.kind == Error::Kind::Cancelled ? Outcome::NotSent
        : alreadySo(first.kind, error)         ? Outcome::AlreadySo
        : isUnsentStamp(error)                 ? Outcome::Skipped
                                               : Outcome::Refused;
    const bool explained = outcome != Outcome::NotSent && outcome != Outcome::AlreadySo;
    for (const qsizetype i : batch)
        run.settle(i, outcome, explained ? std::optional(error) : std::nullopt);
    if (error.kind == Error::Kind::Unauthenticated)
        run.end(error);
    else if (error.kind == Error::Kind::Denied || error.kind == Error::Kind::SecondFactor)
        giveUpKind(run, first, error);
}

/// What the journal may claim. The yes to an invitation proves nothing about a single person (rocketchat.md T-4): the look
/// that follows does, or, when the program is cut short before it, the one of the next start.
std::pair<Outcome, QString> claim(const OperationResult &result)
{
    if (result.operation.kind == Operation::Kind::Invite && result.outcome == Outcome::Done && !result.verified)
        return {Outcome::Doubtful, u"unproven"_s};
    return {result.outcome, result.error ? result.error->code : QString{}};
}

/// Calls of one kind, and how many workers take from them.
struct Queue {
    QList<QList<qsizetype>> calls = {};
    Operation::Kind kind = Operation::Kind::Invite;
    int workers = 0;
};

/// Gets helpers as the server shows that it likes more at once.
QCoro::Task<> work(RunPtr run, std::shared_ptr<Queue> queue)
{
    ++queue->workers;
    std::vector<QCoro::Task<>> helpers;
    while (!queue->calls.isEmpty() && run->mayGoOn() && !run->isHeld() && !run->needsLook(queue->kind)) {
        QList<qsizetype> first = queue->calls.takeFirst();
        if (queue->workers < run->chat.concurrency() && !queue->calls.isEmpty())
            helpers.push_back(work(run, queue));
        co_await sendCall(run, std::move(first));
    }
    --queue->workers;
    for (QCoro::Task<> &helper : helpers)
        co_await helper;
}

QCoro::Task<Result<std::shared_ptr<const Comparison>>> freshen(RunPtr run)
{
    const std::shared_ptr<const Comparison> based = run->now;
    if (based->course.stamp.at.addDuration(moodleStands) >= run->clock.now())
        co_return co_await run->reader.recheck(based, {}, run->stop);
    co_return co_await run->reader.check(run->catalogue, based->activity, {}, run->stop);
}

} // namespace

QCoro::Task<> hold(RunPtr run)
{
    if (!run->isHeld())
        co_return;
    const bool muted = run->muted.has_value();
    co_await unmute(run); // nobody knows how long it takes
    run->report.state = RunReport::State::Paused;
    run->tell();
    co_await released(run->pause, run->stop);
    run->report.state = RunReport::State::Running;
    run->tell();
    if (muted && run->mayGoOn())
        co_await mute(run, QuietPlace(run->mutedAt));
}

Error localError(const QString &code) { return Error{.kind = Error::Kind::Refused, .code = code}; }

bool RunState::needsLook(Operation::Kind kind) const
{
    const bool takes = kind == Operation::Kind::RemoveModerator || kind == Operation::Kind::Kick;
    return takes && lookedAt.addDuration(std::max(roomStands, lookShare * lookTook)) < clock.now();
}

QList<qsizetype> RunState::open(Operation::Kind kind) const
{
    QList<qsizetype> result;
    for (const qsizetype i : indices)
        if (report.results.at(i).outcome == Outcome::Open && report.results.at(i).operation.kind == kind)
            result += i;
    return result;
}

void RunState::settle(qsizetype index, Outcome outcome, std::optional<Error> error)
{
    OperationResult &result = report.results[index];
    result.outcome = outcome;
    result.running = false;
    result.error = std::move(error);
    result.at = clock.now();
}

void RunState::gather(Operation::Kind kind)
{
    indices.clear();
    for (qsizetype i = 0; i < report.results.size(); ++i)
        if (report.results.at(i).operation.kind == kind)
            indices += i;
}

void RunState::confirm(qsizetype index, bool shows, const QString &without)
{
    OperationResult &result = report.results[index];
    if (shows && result.outcome == Outcome::Doubtful)
        settle(index, Outcome::Done);
    else if (!shows && result.outcome == Outcome::Done)
        settle(index, Outcome::Refused, localError(without));
    result.verified = shows && (result.outcome == Outcome::Done || result.outcome == Outcome::AlreadySo);
}

void RunState::end(const Error &error)
{
    fatal = true;
    if (!report.error)
        report.error = error;
}

QCoro::Task<> sendCall(RunPtr run, QList<qsizetype> batch)
{
    // Settled meanwhile, for instance by a refusal of the whole kind.
    batch.removeIf([&](qsizetype i) { return run->report.results.at(i).outcome != Outcome::Open; });
    if (batch.isEmpty())
        co_return;
    QList<Operation> operations;
    QList<AccountId> accounts;
    for (const qsizetype i : batch) {
        run->report.results[i].running = true;
        operations += run->report.results.at(i).operation;
        accounts += operations.last().account;
    }
    run->tell();
    const Cmid cmid = run->report.results.at(batch.first()).cmid;
    const Result<QList<qint64>> opened = co_await run->journal.open(run->report.journalRun, cmid, operations, run->clock.now());
    if (!opened) { // nothing leaves without its entry
        for (const qsizetype i : batch)
            run->settle(i, Outcome::NotSent, opened.error());
        run->end(opened.error());
        run->tell();
        co_return;
    }
    for (qsizetype i = 0; i < batch.size(); ++i)
        run->entries.insert(batch.at(i), opened->at(i));
    const Result<void> answer = co_await call(run, cmid, operations.first(), accounts);
    settleByAnswer(*run, batch, answer);
    // A refused invitation of many may have let some in: its entries stay open until the room was read.
    if (batch.size() == 1 || run->report.results.at(batch.first()).outcome != Outcome::Refused)
        co_await closeEntries(run, batch);
    run->tell();
}

QCoro::Task<> look(RunPtr run)
{
    co_await hold(run);
    const QDateTime began = run->clock.now();
    const Result<std::shared_ptr<const Comparison>> read = co_await freshen(run);
    if (read)
        run->now = *read;
    run->lookedAt = run->clock.now();
    run->lookTook = run->lookedAt - began;
    for (const qsizetype i : std::as_const(run->indices))
        if (!read && run->report.results.at(i).outcome == Outcome::Open)
            run->settle(i, Outcome::NotSent, read.error());
    if (!read && read.error().kind == Error::Kind::Unauthenticated)
        run->end(read.error());
    if (run->mayGoOn())
        screen(*run, *run->now);
    run->tell();
}

QCoro::Task<> sendCalls(RunPtr run, QList<QList<qsizetype>> batches)
{
    const auto queue = std::make_shared<Queue>(Queue{.calls = std::move(batches)});
    while (!queue->calls.isEmpty() && run->mayGoOn()) {
        queue->kind = run->report.results.at(queue->calls.first().first()).operation.kind;
        co_await hold(run);
        if (run->mayGoOn() && run->needsLook(queue->kind))
            co_await look(run);
        co_await work(run, queue);
    }
}

QCoro::Task<> closeEntries(RunPtr run, QList<qsizetype> indices)
{
    // One statement per outcome and code, not per operation.
    QHash<std::pair<Outcome, QString>, QList<qint64>> groups;
    for (const qsizetype i : indices) {
        const OperationResult &result = run->report.results.at(i);
        if (const auto entry = run->entries.constFind(i); entry != run->entries.cend())
            groups[claim(result)] += *entry;
    }
    for (const auto &[key, entries] : groups.asKeyValueRange()) {
        const std::pair<Outcome, QString> what = key;
        const Result<void> closed = co_await run->journal.close(entries, what.first, what.second, run->clock.now());
        if (!closed)
            run->end(closed.error());
    }
}

} // namespace diapason
