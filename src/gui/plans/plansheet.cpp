// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plans/plansheet.h"

#include "app/session.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

constexpr std::chrono::milliseconds hashesAfter{120};
constexpr std::chrono::seconds judgesEvery{30};

/// Of two plans with the same operations.
bool sameTicks(const Plan &a, const Plan &b)
{
    return std::ranges::equal(a.rooms, b.rooms, [](const RoomPlan &x, const RoomPlan &y) {
        return std::ranges::equal(x.operations, y.operations, {}, &Operation::ticked, &Operation::ticked);
    });
}

bool isOver(const CheckState &state)
{
    using enum CheckState::Phase;
    return state.phase == Done || state.phase == Failed || state.phase == Stopped;
}

} // namespace

PlanSheet::PlanSheet(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_hashing.setSingleShot(true);
    m_hashing.setInterval(hashesAfter);
    connect(&m_hashing, &QTimer::timeout, this, [this] {
        m_hash = contentHash(document());
        emit hashed();
    });
    connect(&m_minute, &QTimer::timeout, this, &PlanSheet::judge);
    connect(&m_model, &PlanModel::edited, this, &PlanSheet::edited);
    connect(&m_session, &Session::checkChanged, this, &PlanSheet::takeFacts);
    connect(&m_session, &Session::rulesChanged, this, &PlanSheet::judge);
    for (const auto listed : {&Session::catalogueChanged, &Session::jobChanged})
        connect(&m_session, listed, this, &PlanSheet::readRooms);
    connect(&m_session, &Session::activitiesChanged, this, &PlanSheet::readRooms);
}

void PlanSheet::begin(const Plan &plan, const PlanRooms &without)
{
    m_opened = false;
    start(m_session.documentOf(plan), PlanModel::Ticks::Judged);
    m_document.plan = m_model.plan(); // with what the guard unticked
    m_rooms = without;
    emit changed();
}

void PlanSheet::open(const PlanDocument &document)
{
    m_opened = true;
    start(document, PlanModel::Ticks::Kept);
    readRooms();
}

void PlanSheet::start(const PlanDocument &document, PlanModel::Ticks ticks)
{
    m_document = document;
    m_allowances = document.allowances;
    m_asked.clear();
    m_read.clear();
    m_rooms = {};
    m_hash.clear();
    m_model.assign(document.plan, guard(), ticks);
    m_minute.start(judgesEvery);
}

bool PlanSheet::isAltered() const { return m_allowances != m_document.allowances || !sameTicks(m_model.plan(), m_document.plan); }

PlanDocument PlanSheet::document() const
{
    PlanDocument document = m_document;
    document.plan = m_model.plan();
    document.allowances = m_allowances;
    if (m_opened && isAltered())
        document.author = operatorName();
    return document;
}

QDateTime PlanSheet::now() const { return m_session.clock().now(); }

Guard PlanSheet::guard() const
{
    Guard guard = m_session.guard();
    guard.allowances = m_allowances;
    guard.countersigned = !m_document.signatures.isEmpty() && isCountersigned(document());
    return guard;
}

QList<Verdict> PlanSheet::verdicts() const { return diapason::judge(m_model.judged(), m_model.guard()); }

QList<Verdict> PlanSheet::blocks() const
{
    QList<Verdict> blocks;
    const QList<Verdict> now = verdicts();
    std::ranges::copy_if(now, std::back_inserter(blocks), &Verdict::blocks);
    for (const Verdict &verdict : m_model.blocks()) {
        const auto same = [&](const Verdict &each) { return each.kind == verdict.kind && each.cmid == verdict.cmid; };
        if (std::ranges::none_of(blocks, same))
            blocks += verdict;
    }
    return blocks;
}

void PlanSheet::judge()
{
    if (!isEmpty())
        m_model.judgeBy(guard());
}

void PlanSheet::edited()
{
    if (!m_document.signatures.isEmpty() && m_model.guard().countersigned != isCountersigned(document()))
        return judge(); // comes back here
    m_hashing.start();
    emit changed();
}

void PlanSheet::sign(const QString &name)
{
    m_document = document();
    m_document.signatures += {.by = name, .at = m_session.clock().now(), .hash = contentHash(m_document)};
    judge();
}

void PlanSheet::allow(const Verdict &verdict, const QString &by, const QString &why)
{
    QList<Verdict> meant{verdict};
    if (verdict.kind == Verdict::Kind::Frozen && !verdict.cmid.isValid()) {
        meant = blocks();
        meant.removeIf([&](const Verdict &each) { return each.kind != verdict.kind || each.name != verdict.name; });
    }
    for (const Verdict &each : std::as_const(meant)) {
        m_allowances.removeIf(
            [&](const Allowance &allowance) { return allowance.kind == each.kind && allowance.cmid == each.cmid; });
        m_allowances
            += {.kind = each.kind, .cmid = each.cmid, .value = each.value, .by = by, .why = why, .at = m_session.clock().now()};
    }
    judge();
}

void PlanSheet::withdraw(const Allowance &allowance)
{
    m_allowances.removeOne(allowance);
    judge();
    for (const Verdict &verdict : m_model.blocks()) // what was ticked because it was allowed
        if (verdict.kind == allowance.kind && verdict.cmid == allowance.cmid)
            m_model.tickRemovals(verdict.cmid, false);
}

void PlanSheet::takeFacts(Cmid cmid)
{
    const auto room = std::ranges::find(m_model.plan().rooms, cmid, &RoomPlan::cmid);
    if (room == m_model.plan().rooms.cend())
        return;
    const CheckState &state = m_session.check(cmid);
    if (m_opened && m_asked.contains(cmid) && isOver(state)) {
        m_read.insert(cmid);
        lookAtRooms();
    }
    if (state.phase == CheckState::Phase::Done && state.comparison)
        m_model.takeFacts(*state.comparison);
}

/// Activities appear as the campus is listed; those that are not there at its end are gone.
void PlanSheet::readRooms()
{
    if (!m_opened || isEmpty() || !m_session.readAt().isValid())
        return;
    QList<Cmid> fresh;
    for (const RoomPlan &room : m_model.plan().rooms)
        if (!m_asked.contains(room.cmid) && m_session.catalogue().activity(room.cmid))
            fresh += room.cmid;
    for (const Cmid cmid : std::as_const(fresh))
        m_asked.insert(cmid);
    if (!fresh.isEmpty() && !m_session.job())
        m_session.startChecks(fresh);
    else
        for (const Cmid cmid : std::as_const(fresh))
            m_session.startCheck(cmid);
    lookAtRooms();
}

void PlanSheet::lookAtRooms()
{
    const std::optional<Job> &job = m_session.job();
    const bool listing = !m_session.readAt().isValid()
        || (job && (job->kind == Job::Kind::Opening || job->kind == Job::Kind::ReadingActivities));
    PlanRooms now;
    for (const RoomPlan &room : m_model.plan().rooms) {
        if (isOfNoActivity(room.cmid)) // looked at right before it is written
            continue;
        const CheckState &state = m_session.check(room.cmid);
        const bool asked = m_asked.contains(room.cmid);
        const bool withoutRoom = state.error && isLinkFault(state.error->code);
        if (asked ? !m_read.contains(room.cmid) : listing)
            ++now.reading;
        else if (!asked || withoutRoom || (state.comparison && state.comparison->room.room.id != room.room.id))
            now.gone += room.activity;
        else if (state.phase != CheckState::Phase::Done)
            now.unread += room.activity;
    }
    if (now == m_rooms)
        return;
    m_rooms = now;
    emit changed();
}

} // namespace diapason
