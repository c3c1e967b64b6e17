// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applier.h"

#include "app/runstate.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

constexpr qsizetype widest = 100; ///< people in one invitation (rocketchat.md §4.9)
constexpr std::chrono::minutes stale{10};

Error localError(const QString &code)
{
    return Error{.kind = Error::Kind::Refused, .code = code};
}


/// Who is in the room, by account: made once per reading.
QHash<AccountId, RoomRoles> rolesOf(const RoomReading &reading)
{
    QHash<AccountId, RoomRoles> roles;
    roles.reserve(reading.members.size());
    for (const RoomMember &member : reading.members)
        roles.insert(member.id, member.roles);
    return roles;
}

/// Whether the room is as the operation wants it.
bool holds(const Operation &operation, const QHash<AccountId, RoomRoles> &members)
{
    const auto member = members.constFind(operation.account);
    switch (operation.kind) {
    case Operation::Kind::Invite: return member != members.cend();
    case Operation::Kind::AddModerator: return member != members.cend() && member->moderator;
    case Operation::Kind::RemoveModerator: return member == members.cend() || !member->moderator;
    case Operation::Kind::Kick: return member == members.cend();
    }
    return false;
}

/// Whether a row of this class still calls for the operation.
bool callsFor(const DriftRow &row, Operation::Kind kind)
{
    const bool absent = row.driftClass == DriftClass::Missing || row.driftClass == DriftClass::Left;
    switch (kind) {
    case Operation::Kind::Invite: return absent;
    case Operation::Kind::AddModerator:
        return row.driftClass == DriftClass::ShouldBeModerator || (absent && row.expected == MemberRole::Moderator);
    case Operation::Kind::RemoveModerator: return row.driftClass == DriftClass::ShouldNotBeModerator;
    case Operation::Kind::Kick: return row.driftClass == DriftClass::Extra;
    }
    return false;
}

/// The rows of a comparison by account, in the room or not.
QHash<AccountId, DriftRow> rowsByAccount(const Comparison &now)
{
    QHash<AccountId, DriftRow> rows;
    rows.reserve(now.rows.size());
    for (const DriftRow &row : now.rows) {
        if (const RoomMember *member = now.member(row))
            rows.insert(member->id, row);
        else if (const Account *account = now.account(row))
            rows.insert(account->id, row);
    }
    return rows;
}

/// Why an operation may no longer be sent; empty when it may.
QString noLonger(const Operation &operation, const Comparison &now, const QHash<AccountId, DriftRow> &rows)
{
    const auto row = rows.constFind(operation.account);
    if (operation.kind == Operation::Kind::Kick && (!now.room.stamp.complete() || !now.course.stamp.complete()))
        return u"incomplete"_s;
    if (row != rows.cend() && row->protection != Protection::None)
        return u"protected"_s;
    if (row != rows.cend() && row->driftClass == DriftClass::Unknown)
        return u"incomplete"_s;
    return row == rows.cend() || !callsFor(*row, operation.kind) ? u"stale"_s : QString{};
}

/// Settles what is so already, or should not be done any more, before anything is sent.
void screen(RunState &run, const QList<qsizetype> &indices, const Comparison &now)
{
    const QHash<AccountId, RoomRoles> members = rolesOf(now.room);
    const QHash<AccountId, DriftRow> rows = rowsByAccount(now);
    for (const qsizetype i : indices) {
        const Operation &operation = run.report.results.at(i).operation;
        const bool known = now.room.stamp.complete() || members.contains(operation.account);
        if (known && holds(operation, members))
            run.settle(i, Outcome::AlreadySo);
        else if (const QString why = noLonger(operation, now, rows); !why.isEmpty())
            run.settle(i, Outcome::Skipped, localError(why));
    }
}

QList<qsizetype> open(const RunState &run, const QList<qsizetype> &indices, Operation::Kind kind)
{
    QList<qsizetype> result;
    for (const qsizetype i : indices)
        if (run.report.results.at(i).outcome == Outcome::Open && run.report.results.at(i).operation.kind == kind)
            result += i;
    return result;
}

QList<QList<qsizetype>> batches(const QList<qsizetype> &indices, qsizetype size)
{
    QList<QList<qsizetype>> result;
    for (qsizetype from = 0; from < indices.size(); from += size)
        result += indices.sliced(from, std::min(size, indices.size() - from));
    return result;
}

/// An invitation of many that was refused may still have let some in, and one bad item must not keep the
/// others out: look, then invite the rest one by one.
QCoro::Task<> inviteSingly(RunPtr run, QList<qsizetype> indices, std::shared_ptr<const Comparison> before)
{
    QList<qsizetype> refused;
    for (const qsizetype i : indices) {
        const OperationResult &result = run->report.results.at(i);
        if (result.outcome == Outcome::Refused && result.error && result.error->kind == Error::Kind::Refused)
            refused += i;
    }
    if (refused.size() < 2 || !run->mayGoOn())
        co_return;
    const auto now = co_await run->reader.recheck(before, {}, run->stop);
    const QHash<AccountId, RoomRoles> members = rolesOf(now->room);
    QList<qsizetype> again;
    for (const qsizetype i : refused) {
        if (members.contains(run->report.results.at(i).operation.account)) {
            run->settle(i, Outcome::Done);
        } else {
            run->report.results[i].outcome = Outcome::Open;
            again += i;
        }
    }
    co_await closeEntries(run, refused);
    co_await sendCalls(run, batches(again, 1));
}

/// Compares the room with the intention. What was doubtful and shows is done; what was said done and does not show, is not.
void confirm(RunState &run, const QList<qsizetype> &indices, const Comparison &after)
{
    if (!after.room.stamp.complete())
        return;
    const QHash<AccountId, RoomRoles> members = rolesOf(after.room);
    for (const qsizetype i : indices) {
        OperationResult &result = run.report.results[i];
        const bool so = holds(result.operation, members);
        const bool claimed = result.outcome == Outcome::Done || result.outcome == Outcome::AlreadySo;
        if (so && (claimed || result.outcome == Outcome::Doubtful)) {
            if (result.outcome == Outcome::Doubtful)
                run.settle(i, Outcome::Done);
            result.verified = true;
        } else if (!so && result.outcome == Outcome::Done) {
            run.settle(i, Outcome::Refused, localError(u"no-effect"_s));
        }
    }
}

QCoro::Task<std::shared_ptr<const Comparison>> freshen(RunPtr run, Catalogue catalogue, std::shared_ptr<const Comparison> based)
{
    if (based->course.stamp.at.addDuration(stale) >= run->clock.now())
        co_return co_await run->reader.recheck(based, {}, run->stop);
    const Result<std::shared_ptr<const Comparison>> again = co_await run->reader.check(catalogue, based->activity, {}, run->stop);
    if (!again)
        run->end(again.error());
    co_return again ? *again : based;
}

QCoro::Task<> applyRoom(RunPtr run, QList<qsizetype> indices, Catalogue catalogue, std::shared_ptr<const Comparison> based)
{
    const std::shared_ptr<const Comparison> now = co_await freshen(run, catalogue, based);
    if (run->mayGoOn())
        screen(*run, indices, *now);
    run->tell();
    using enum Operation::Kind;
    for (const Operation::Kind kind : {Invite, AddModerator, RemoveModerator, Kick}) {
        if (!run->mayGoOn())
            break;
        const QList<qsizetype> todo = open(*run, indices, kind);
        co_await sendCalls(run, batches(todo, kind == Invite ? widest : 1));
        if (kind == Invite)
            co_await inviteSingly(run, todo, now);
    }
    const bool sent = std::ranges::any_of(indices, [&](qsizetype i) { return run->entries.contains(i); });
    if (!sent && !run->mayGoOn())
        co_return;
    std::shared_ptr<const Comparison> after = now;
    if (sent) { // the look after the writes is part of them: a stop does not spare it
        run->report.state = RunReport::State::Verifying;
        run->tell();
        after = co_await run->reader.recheck(now, {}, std::stop_token{});
        run->report.state = RunReport::State::Running;
    }
    confirm(*run, indices, *after);
    co_await closeEntries(run, indices);
    run->report.after += after;
    run->tell();
}

RunReport begin(const Plan &plan, const QDateTime &at)
{
    RunReport report{.state = RunReport::State::Running, .started = at};
    for (const RoomPlan &room : plan.rooms) {
        QList<Operation> ticked;
        std::ranges::copy_if(room.operations, std::back_inserter(ticked), &Operation::ticked);
        std::ranges::stable_sort(ticked, {}, &Operation::kind);
        for (const Operation &operation : std::as_const(ticked))
            report.results += OperationResult{.cmid = room.cmid, .operation = operation};
    }
    return report;
}

} // namespace

Applier::Applier(Reader &reader, ChatServer &chat, Journal &journal, Clock &clock, QString campus)
    : m_reader(reader), m_chat(chat), m_journal(journal), m_clock(clock), m_campus(std::move(campus))
{
}

QCoro::Task<RunReport> Applier::apply(Plan plan, QList<std::shared_ptr<const Comparison>> based, Guard guard, Catalogue catalogue,
                                      ReportFn report, std::stop_token stop)
{
    auto run = std::make_shared<RunState>(RunState{m_reader, m_chat, m_journal, m_clock, report, stop, begin(plan, m_clock.now())});
    if (isBlocked(judge(plan, guard)))
        run->end(localError(u"guard"_s));
    if (run->mayGoOn()) {
        const Result<qint64> id = co_await m_journal.beginRun(
            JournalRun{.campus = m_campus, .author = qEnvironmentVariable("USER"), .started = run->report.started});
        if (id)
            run->report.journalRun = *id;
        else
            run->end(id.error());
    }
    m_chat.onWaiting([weak = std::weak_ptr(run)](const QDateTime &until, const QString &) {
        if (const RunPtr live = weak.lock()) {
            live->report.waitingUntil = until;
            live->tell();
        }
    });
    for (const RoomPlan &room : std::as_const(plan.rooms)) {
        const auto comparison = std::ranges::find_if(based, [&](const auto &c) { return c->activity.cmid == room.cmid; });
        QList<qsizetype> indices;
        for (qsizetype i = 0; i < run->report.results.size(); ++i)
            if (run->report.results.at(i).cmid == room.cmid)
                indices += i;
        if (run->mayGoOn() && comparison != based.cend() && !indices.isEmpty())
            co_await applyRoom(run, indices, catalogue, *comparison);
    }
    m_chat.onWaiting({});
    for (qsizetype i = 0; i < run->report.results.size(); ++i)
        if (run->report.results.at(i).outcome == Outcome::Open)
            run->settle(i, Outcome::NotSent, run->report.error);
    run->report.state = RunReport::State::Finished;
    run->report.ended = m_clock.now();
    run->report.waitingUntil = {};
    if (run->report.journalRun > 0) {
        if (const Result<void> ended = co_await m_journal.endRun(run->report.journalRun, run->report.ended); !ended)
            run->end(ended.error());
    }
    run->tell();
    co_return run->report;
}

} // namespace diapason
