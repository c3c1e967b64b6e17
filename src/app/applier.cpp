// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applier.h"

#include "app/creation.h"
#include "app/erasing.h"
#include "app/retaining.h"
#include "app/retainingactivities.h"
#include "app/runstate.h"
#include "app/stamping.h"

#include <ranges>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

constexpr qsizetype widest = 100; ///< people in one invitation (rocketchat.md §4.9)

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
        if (result.operation.kind == Operation::Kind::CreateAccount || isOfRoom(result.operation.kind))
            continue;
        const bool so = shows(members, result.operation);
        const bool claimed = result.outcome == Outcome::Done || result.outcome == Outcome::AlreadySo;
        const bool letIn = result.outcome == Outcome::Refused && result.operation.kind == Operation::Kind::Invite;
        if (so && (claimed || letIn || result.outcome == Outcome::Doubtful)) {
            if (!claimed)
                run.settle(i, Outcome::Done);
            result.verified = true;
        } else if (!so && result.outcome == Outcome::Done) {
            run.settle(i, Outcome::Refused, localError(u"no-effect"_s));
        }
    }
}

/// Who could not be added cannot become moderator; nobody needs to be asked.
void giveUpRoles(RunState &run)
{
    QSet<AccountId> kept;
    for (const qsizetype i : std::as_const(run.indices)) {
        const OperationResult &result = run.report.results.at(i);
        const bool added
            = result.outcome == Outcome::Done || result.outcome == Outcome::AlreadySo || result.outcome == Outcome::Doubtful;
        if (result.operation.kind == Operation::Kind::Invite && !added)
            kept.insert(result.operation.account);
    }
    for (const qsizetype i : run.open(Operation::Kind::AddModerator))
        if (kept.contains(run.report.results.at(i).operation.account))
            run.settle(i, Outcome::Skipped, localError(u"not-added"_s));
}

/// What the room shows after the calls. The look after the writes is part of them: a stop does not spare it.
QCoro::Task<> verify(RunPtr run)
{
    const bool sent = std::ranges::any_of(run->indices, [&](qsizetype i) { return run->entries.contains(i); });
    if (!sent && !run->mayGoOn())
        co_return;
    if (sent) {
        run->report.state = RunReport::State::Verifying;
        run->tell();
        run->now = co_await run->reader.recheck(run->now, {}, std::stop_token{});
        run->report.state = RunReport::State::Running;
    }
    confirm(*run, run->indices, *run->now);
    co_await confirmCreations(run);
    co_await confirmStamps(run);
    co_await closeEntries(run, run->indices);
    run->report.after += run->now;
    run->tell();
}

/// Whether anything is left to do that writes a line into the room.
bool writesLines(const RunState &run)
{
    return std::ranges::any_of(run.indices, [&](qsizetype i) {
        const OperationResult &result = run.report.results.at(i);
        return result.outcome == Outcome::Open && result.operation.kind != Operation::Kind::CreateAccount
            && !isOfRoom(result.operation.kind);
    });
}

QCoro::Task<> applyRoom(RunPtr run, std::shared_ptr<const Comparison> based)
{
    run->now = std::move(based);
    co_await look(run);
    using enum Operation::Kind;
    for (const Operation::Kind kind : plannedKinds) {
        if (!run->mayGoOn() || isRetaining(kind))
            break;
        if (kind == Invite) {
            co_await settleCreations(run);
            if (run->quiet && writesLines(*run))
                co_await mute(run, placeOf(*run->now));
        }
        if (kind == AddModerator)
            giveUpRoles(*run);
        const QList<qsizetype> todo = run->open(kind);
        co_await sendCalls(run, batches(todo, kind == Invite ? widest : 1));
        if (kind == Invite)
            co_await inviteSingly(run, todo, run->now);
    }
    co_await unmute(run); // however the run ended
    co_await verify(run);
}

/// The plan with the rooms as `based` shows them now: it is judged by what is so, not by what a file says.
Plan withFacts(Plan plan, const QList<std::shared_ptr<const Comparison>> &based)
{
    for (RoomPlan &room : plan.rooms)
        for (const auto &comparison : based)
            if (comparison->activity.cmid == room.cmid)
                takeFacts(room, *comparison);
    return plan;
}

RunReport begin(const Plan &plan, const QDateTime &at)
{
    RunReport report{.state = RunReport::State::Running, .started = at};
    for (const RoomPlan &room : plan.rooms) {
        QList<Operation> ticked;
        std::ranges::copy_if(room.operations, std::back_inserter(ticked), &Operation::ticked);
        sortOperations(ticked);
        for (const Operation &operation : std::as_const(ticked))
            report.results += OperationResult{.cmid = room.cmid, .operation = operation};
    }
    return report;
}

JournalRun journalRun(const RunOrder &order, const Plan &plan, const QString &campus, const QDateTime &at)
{
    return {.campus = campus,
        .author = order.author.isEmpty() ? operatorName() : order.author,
        .started = at,
        .planHash = order.planHash,
        .undoes = plan.undoes,
        .allowed = allowedLines(plan, order.guard),
        .places = placesOf(plan)};
}

QCoro::Task<> openRun(RunPtr run, JournalRun entry)
{
    const Result<qint64> id = co_await run->journal.beginRun(std::move(entry));
    if (id)
        run->report.journalRun = *id;
    else
        run->end(id.error());
}

/// Room by room, each once.
QCoro::Task<> applyRooms(RunPtr run, QList<std::shared_ptr<const Comparison>> based)
{
    if (run->undoing && run->mayGoOn()) // whoever is deactivated cannot be invited
        co_await applyAccounts(run);
    QMap<Cmid, QList<qsizetype>> rooms;
    QList<Cmid> order;
    for (qsizetype i = 0; i < run->report.results.size(); ++i) {
        const Cmid cmid = run->report.results.at(i).cmid;
        const Operation::Kind kind = run->report.results.at(i).operation.kind;
        if (isRetaining(kind) || isOfAccount(kind)) // of all rooms at once, below, or of none
            continue;
        if (!rooms.contains(cmid))
            order += cmid;
        rooms[cmid] += i;
    }
    for (const Cmid cmid : std::as_const(order)) {
        const auto comparison = std::ranges::find_if(based, [&](const auto &each) { return each->activity.cmid == cmid; });
        run->indices = rooms.value(cmid);
        if (run->mayGoOn() && comparison != based.cend())
            co_await applyRoom(run, *comparison);
        else if (run->mayGoOn())
            for (const qsizetype i : std::as_const(run->indices))
                run->settle(i, Outcome::NotSent, localError(u"unread"_s));
    }
    if (run->mayGoOn())
        co_await applyRetention(run);
    if (run->mayGoOn())
        co_await applyActivities(run);
}

QCoro::Task<> closeRun(RunPtr run)
{
    for (qsizetype i = 0; i < run->report.results.size(); ++i)
        if (run->report.results.at(i).outcome == Outcome::Open)
            run->settle(i, Outcome::NotSent, run->report.error);
    run->report.state = RunReport::State::Finished;
    run->report.ended = run->clock.now();
    run->report.waitingUntil = {};
    const bool unwritten = std::ranges::any_of(run->report.quiet, [](const QuietRoom &room) {
        return room.state == QuietRoom::State::StillMuted && room.error && room.error->kind == Error::Kind::Storage;
    });
    if (run->report.journalRun > 0 && unwritten) { // its end would hide from lookBack() that a room is still muted
        (void)co_await run->journal.letGo(run->report.journalRun);
    } else if (run->report.journalRun > 0) {
        if (const Result<void> ended = co_await run->journal.endRun(run->report.journalRun, run->report.ended); !ended)
            run->end(ended.error());
    }
    run->tell();
}

} // namespace

QString operatorName()
{
    for (const char *variable : {"USER", "LOGNAME"})
        if (const QString user = qEnvironmentVariable(variable); !user.isEmpty())
            return user;
    const passwd *known = getpwuid(getuid()); // jobs of cron and of containers may have neither
    return known ? QString::fromLocal8Bit(known->pw_name) : QString();
}

Applier::Applier(Reader &reader, ChatServer &chat, Journal &journal, Clock &clock, QString campus)
    : m_reader(reader),
      m_chat(chat),
      m_journal(journal),
      m_clock(clock),
      m_campus(std::move(campus))
{
}

QCoro::Task<RunReport> Applier::apply(
    RunOrder order, QList<std::shared_ptr<const Comparison>> based, Catalogue catalogue, ReportFn report, std::stop_token stop)
{
    auto run = std::make_shared<RunState>(RunState{.reader = m_reader,
        .chat = m_chat,
        .journal = m_journal,
        .clock = m_clock,
        .catalogue = std::move(catalogue),
        .told = std::move(report),
        .stop = std::move(stop),
        .pause = order.pause,
        .undoing = order.plan.undoes > 0,
        .quiet = order.quiet,
        .report = begin(order.plan, m_clock.now())});
    const Plan plan = withFacts(order.plan, based);
    if (isBlocked(judge(plan, order.guard)))
        run->end(localError(u"guard"_s));
    if (run->mayGoOn())
        co_await openRun(run, journalRun(order, plan, m_campus, run->report.started));
    m_chat.onWaiting([weak = std::weak_ptr(run)](const QDateTime &until, const QString &) {
        if (const RunPtr live = weak.lock()) {
            live->report.waitingUntil = until;
            live->tell();
        }
    });
    if (plan.isOfErasure() && !run->undoing)
        co_await applyErasure(run, std::move(based));
    else
        co_await applyRooms(run, std::move(based));
    m_chat.onWaiting({});
    co_await closeRun(run);
    co_return run->report;
}

} // namespace diapason
