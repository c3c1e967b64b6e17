// SPDX-License-Identifier: GPL-3.0-or-later
// What a session has from its store and gives to it.
#include "app/sessionwork.h"

#include "domain/rulesdigest.h"
#include "domain/rulespreview.h"

namespace diapason {

namespace {

template <class Value>
std::optional<Error> faultOf(const Result<Value> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

void SessionWork::noteStore(const std::optional<Error> &error)
{
    // Damage may be met by any call; the store then goes on with a new file.
    const QString aside = m_snapshots->setAside();
    if (m_session.m_storeError == error && m_session.m_setAside == aside)
        return;
    m_session.m_storeError = error;
    m_session.m_setAside = aside;
    emit m_session.storeChanged();
}

QCoro::Task<> SessionWork::load()
{
    m_loaded = true;
    Result<KeptCampus> kept = co_await m_snapshots->load();
    noteStore(faultOf(kept));
    if (!kept)
        co_return;
    if (kept->readAt.isValid())
        show(*std::move(kept));
    co_await recallNames();
    scope.spawn(forgetOld()); // nobody waits for it
}

/// Names of earlier readings; without them, and without a word, nothing is suggested by a former name.
QCoro::Task<> SessionWork::recallNames()
{
    Result<FormerNames> names = co_await m_snapshots->formerNames();
    noteStore(faultOf(names));
    if (names)
        reader.setFormerNames(std::make_shared<const FormerNames>(*std::move(names)));
}

void SessionWork::show(KeptCampus kept)
{
    m_session.m_catalogue = std::move(kept.catalogue);
    m_session.m_catalogue.take(m_session.m_campus.rules);
    m_session.m_readAt = kept.readAt;
    m_session.m_fromSnapshot = true;
    const QString rules = rulesDigest(reader.rules());
    bool otherRules = false;
    for (const CheckSummary &summary : std::as_const(kept.checks)) {
        CheckState &state = checks[summary.cmid];
        state.driftingSince = kept.driftingSince.value(summary.cmid);
        if (kept.rules.value(summary.cmid, rules) == rules)
            state.summary = summary;
        else
            otherRules = true;
    }
    for (const auto &[cmid, attempt] : std::as_const(kept.attempts).asKeyValueRange())
        checks[cmid].attempt = attempt;
    if (kept.sweep)
        showLeft(*kept.sweep);
    emit m_session.catalogueChanged();
    if (otherRules) // the campus file, or a session that ended too early: nothing is shown that was counted under them
        scope.spawn(recallAll(false));
}

QCoro::Task<> SessionWork::forgetOld()
{
    const Result<void> done = co_await m_snapshots->forgetBefore(m_session.m_clock->now().addDuration(-historyStays));
    noteStore(faultOf(done));
}

void SessionWork::noteKept(const Result<void> &done)
{
    noteStore(faultOf(done));
    if (done)
        emit m_session.kept();
}

QCoro::Task<> SessionWork::keepCatalogue()
{
    const Result<void> done
        = co_await m_snapshots->keepCatalogue(Catalogue(m_session.m_catalogue), QDateTime(m_session.m_readAt));
    noteKept(done);
}

QCoro::Task<> SessionWork::keepCheck(std::shared_ptr<const Comparison> comparison)
{
    const Result<void> done = co_await m_snapshots->keepCheck(std::move(comparison));
    noteKept(done);
}

QCoro::Task<> SessionWork::keepAttempt(Cmid cmid)
{
    const std::optional<FailedAttempt> attempt = checks.value(cmid).attempt;
    if (!attempt)
        co_return;
    const Result<void> done = co_await m_snapshots->keepAttempt(cmid, *attempt);
    noteStore(faultOf(done));
}

/// What was kept of an activity by the rules of now; nothing when nothing was, or its room is another one now.
QCoro::Task<std::shared_ptr<const Comparison>> SessionWork::keptComparison(Cmid cmid)
{
    Result<std::optional<CompareInput>> input = co_await m_snapshots->reading(cmid);
    if (!input)
        noteStore(input.error());
    if (!input || !*input)
        co_return nullptr;
    const int turn = m_rulesTurn;
    auto comparison = co_await reader.compareKept(**std::move(input), m_session.m_catalogue.chat.accountId);
    if (m_rulesTurn > 0) { // the kept link may be of another naming, and the rules of a moment ago
        const std::optional<Link> link = linkAgain(*comparison);
        if (!link)
            co_return nullptr;
        if (turn != m_rulesTurn)
            comparison = std::make_shared<const Comparison>(recompared(*comparison, reader.rules(), *link));
    }
    co_return comparison;
}

QCoro::Task<> SessionWork::recall(Cmid cmid)
{
    if (checks.value(cmid).comparison || m_recalled.contains(cmid))
        co_return;
    m_recalled.insert(cmid);
    const auto comparison = co_await keptComparison(cmid);
    if (!comparison)
        co_return;
    CheckState &state = checks[cmid];
    if (state.comparison) // a fresh one was faster
        co_return;
    state.comparison = comparison;
    state.kept = true;
    const bool countedAnew = !state.summary; // its numbers were of other rules
    if (countedAnew)
        state.summary = summarize(*comparison);
    emit m_session.checkChanged(cmid);
    if (countedAnew)
        co_await keepCountedAnew(comparison);
}

/// For those whose lines nobody looks at: a whole campus of them is more than may be held.
QCoro::Task<> SessionWork::recallNumbers(Cmid cmid)
{
    if (checks.value(cmid).comparison || checks.value(cmid).summary || m_recalled.contains(cmid))
        co_return;
    const auto comparison = co_await keptComparison(cmid);
    if (!comparison) {
        m_recalled.insert(cmid);
        co_return;
    }
    CheckState &state = checks[cmid];
    if (state.summary) // a fresh one was faster
        co_return;
    state.summary = summarize(*comparison);
    emit m_session.checkChanged(cmid);
    co_await keepCountedAnew(comparison);
}

/// The next session, and the twin, start on these numbers. Who shows what is kept reads it anew once all of them are in the store.
QCoro::Task<> SessionWork::keepCountedAnew(std::shared_ptr<const Comparison> comparison)
{
    const Result<void> done = co_await m_snapshots->keepCheck(std::move(comparison));
    noteStore(faultOf(done));
    m_countedAnew = m_countedAnew || done;
}

qsizetype SessionWork::linesHeld() const
{
    qsizetype lines = 0;
    for (const CheckState &state : checks)
        if (state.comparison)
            lines += state.comparison->rows.size();
    return lines;
}

QCoro::Task<> SessionWork::history(Cmid cmid)
{
    const RoomId room = m_session.m_catalogue.links.value(cmid).room;
    const Result<QList<HistoryPoint>> points = co_await m_snapshots->history(cmid);
    Result<QList<MembershipChange>> changes;
    if (room.isValid())
        changes = co_await m_snapshots->changes(room, m_session.m_clock->now().addDuration(-historyStays));
    if (!points || !changes)
        noteStore(points ? changes.error() : points.error());
    emit m_session.historyRead(cmid, points.value_or(QList<HistoryPoint>{}), changes.value_or(QList<MembershipChange>{}));
}

QCoro::Task<> SessionWork::people()
{
    const Result<KeptPeople> people = co_await m_snapshots->people();
    if (!people)
        noteStore(people.error());
    emit m_session.peopleRead(people.value_or(KeptPeople{}));
}

QCoro::Task<> SessionWork::lines(MoodleUserId person, AccountId account)
{
    const Result<QList<KeptLine>> lines = co_await m_snapshots->lines(person, account);
    if (!lines)
        noteStore(lines.error());
    emit m_session.linesRead(person, account, lines.value_or(QList<KeptLine>{}));
}

/// Nothing of it is kept: it is asked for when it is looked at.
QCoro::Task<> SessionWork::personRooms(AccountId account)
{
    const Result<PersonRooms> rooms = co_await m_chat->personRooms(account, m_closing.get_token());
    if (m_closing.stop_requested())
        co_return;
    if (!rooms)
        noteFailure(rooms.error());
    if (rooms)
        emit m_session.personRoomsRead(*rooms);
    else
        emit m_session.personRoomsFailed(account, rooms.error());
}

} // namespace diapason
