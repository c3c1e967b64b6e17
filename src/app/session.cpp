// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/sessionwork.h"
#include "domain/rulesmerge.h"

namespace diapason {

Session::Session(Campus campus, std::unique_ptr<MoodleServer> moodle, std::unique_ptr<ChatServer> chat,
    std::unique_ptr<Journal> journal, std::unique_ptr<Snapshots> snapshots, std::unique_ptr<Clock> clock, QObject *parent)
    : QObject(parent),
      m_campus(std::move(campus)),
      m_clock(std::move(clock)),
      d(std::make_unique<SessionWork>(*this, std::move(moodle), std::move(chat), std::move(journal), std::move(snapshots)))
{
}

Session::~Session()
{
    d->stopEverything();
    d.reset();
}

bool Session::online() const
{
    return m_moodleConnection.state == Connection::State::Online && m_chatConnection.state == Connection::State::Online;
}

Guard Session::guard() const
{
    Guard guard = guardOf(m_campus.rules, m_catalogue.courses.categories, m_clock->now());
    guard.workspace = m_retention.workspace;
    return guard;
}

QDateTime Session::nextTry() const { return d->reconnector().next(); }

bool Session::trying() const { return d->retrying(); }

void Session::retry()
{
    d->reconnector().reset();
    d->scope.spawn(d->retry());
}

void Session::networkIsBack()
{
    if (nextTry().isValid())
        retry();
}

const CheckState &Session::check(Cmid cmid) const
{
    static const CheckState never;
    const auto it = d->checks.constFind(cmid);
    return it == d->checks.cend() ? never : *it;
}

QHash<Cmid, CheckSummary> Session::summaries() const
{
    QHash<Cmid, CheckSummary> known;
    for (auto at = d->checks.cbegin(); at != d->checks.cend(); ++at)
        if (at->summary)
            known.insert(at.key(), *at->summary);
    return known;
}

void Session::open()
{
    if (d->opening)
        return;
    d->scope.spawn(d->open());
}

void Session::wantActivities(CourseId course)
{
    if (m_catalogue.activities.contains(course))
        return;
    d->coursesToRead.removeOne(course);
    d->scope.spawn(d->openCourse(course));
}

void Session::recall(Cmid cmid) { d->scope.spawn(d->recall(cmid)); }

void Session::wantHistory(Cmid cmid) { d->scope.spawn(d->history(cmid)); }

void Session::wantPeople() { d->scope.spawn(d->people()); }

void Session::wantLines(MoodleUserId person, AccountId account) { d->scope.spawn(d->lines(person, std::move(account))); }

void Session::startCheck(Cmid cmid)
{
    if (check(cmid).phase == CheckState::Phase::Reading)
        return;
    d->reader.forgetAccounts();
    d->scope.spawn(d->check(cmid));
}

void Session::stopCheck(Cmid cmid)
{
    if (const auto it = d->checkStops.find(cmid); it != d->checkStops.end())
        it->request_stop();
}

void Session::wantRestrictions() { d->reader.wantRestrictions(); }

void Session::startChecks(QList<Cmid> cmids) { d->scope.spawn(d->checkMany(std::move(cmids))); }

void Session::stopJob()
{
    if (m_job && m_job->kind == Job::Kind::Running)
        stopRun();
    else if (m_job && m_job->kind == Job::Kind::Sweeping)
        stopSweep();
    else
        d->jobStop.request_stop();
}

void Session::apply(Plan plan) { apply(documentOf(plan)); }

void Session::apply(PlanDocument document, bool quiet)
{
    if (m_run.busy())
        return;
    d->scope.spawn(d->apply(std::move(document), quiet));
}

PlanDocument Session::documentOf(const Plan &plan) const
{
    return {.campus = m_campus.name,
        .moodle = m_campus.moodle,
        .rocketchat = m_campus.rocketchat,
        .author = operatorName(),
        .made = m_clock->now(),
        .plan = plan};
}

void Session::pauseRun()
{
    if (m_run.busy() && d->runPause)
        d->runPause->hold();
}

void Session::resumeRun()
{
    if (d->runPause)
        d->runPause->release();
}

void Session::useRules(CampusRules rules)
{
    if (m_run.busy()) // on top of what already waits
        d->rulesWaiting = d->rulesWaiting ? mergedRules(m_campus.rules, rules, *d->rulesWaiting) : rules;
    else
        d->scope.spawn(d->useRules(std::move(rules)));
}

void Session::recallAll() { d->scope.spawn(d->recallAll(true)); }

void Session::stopRun()
{
    if (!m_run.busy() || m_run.state == RunReport::State::Stopping)
        return;
    m_run.state = RunReport::State::Stopping;
    d->runStop.request_stop();
    emit runChanged();
}

void Session::dismissRun()
{
    if (m_run.state != RunReport::State::Finished)
        return;
    m_run = {};
    emit runChanged();
}

} // namespace diapason
