// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionwork.h"

#include "app/smallcampus.h"
#include "domain/rulespreview.h"
#include "ports/aside.h"

namespace diapason {

namespace {

/// Courses, and checks, that are read at the same time; the servers' own pacing stands below.
constexpr int coursesAtOnce = 4;
constexpr int checksAtOnce = 3;

} // namespace

SessionWork::SessionWork(Session &session, std::unique_ptr<MoodleServer> moodle, std::unique_ptr<ChatServer> chat,
    std::unique_ptr<Journal> journal, std::unique_ptr<Snapshots> snapshots)
    : m_session(session),
      m_moodle(std::move(moodle)),
      m_chat(std::move(chat)),
      m_journal(std::move(journal)),
      m_snapshots(std::move(snapshots)),
      m_reconnector(*session.m_clock),
      reader(*m_moodle, *m_chat, session.m_campus.rules, *session.m_clock),
      applier(reader, *m_chat, *m_journal, *session.m_clock, session.m_campus.name),
      sweeper(reader, *m_moodle, *m_chat, *session.m_clock)
{
    session.m_catalogue.take(session.m_campus.rules);
    QObject::connect(&m_reconnector, &Reconnector::due, &m_reconnector, [this] { scope.spawn(retry()); });
}

void SessionWork::stopEverything()
{
    jobStop.request_stop();
    runStop.request_stop();
    sweepStop.request_stop();
    doctorStop.request_stop();
    undoStop.request_stop();
    m_closing.request_stop();
    m_reconnector.settled();
    for (std::stop_source &stop : checkStops)
        stop.request_stop();
}

void SessionWork::setJob(std::optional<Job> job)
{
    m_session.m_job = std::move(job);
    emit m_session.jobChanged();
}

QCoro::Task<bool> SessionWork::connectBoth()
{
    m_session.m_moodleConnection.state = Connection::State::Connecting;
    m_session.m_chatConnection.state = Connection::State::Connecting;
    emit m_session.connectionChanged();
    take(co_await reader.connect(jobStop.get_token()));
    emit m_session.connectionChanged();
    co_return m_session.online();
}

QCoro::Task<bool> SessionWork::listBoth()
{
    const ProgressFn progress = [this](const Progress &p) {
        setJob(Job{.kind = Job::Kind::Opening, .done = p.done, .total = p.total, .waitingUntil = p.waitingUntil});
    };
    Result<Catalogue> listed = co_await reader.list(m_session.m_catalogue, progress, jobStop.get_token());
    if (!listed) {
        noteFailure(listed.error());
        Connection &connection
            = listed.error().server == Server::Moodle ? m_session.m_moodleConnection : m_session.m_chatConnection;
        connection.error = listed.error();
        emit m_session.connectionChanged();
        co_return false;
    }
    // Activities read before stay until they are read again.
    listed->activities = m_session.m_catalogue.activities;
    listed->links = m_session.m_catalogue.links;
    m_session.m_catalogue = *std::move(listed);
    m_session.m_readAt = m_session.m_clock->now();
    m_session.m_fromSnapshot = false;
    emit m_session.catalogueChanged();
    co_return true;
}

QCoro::Task<> SessionWork::open()
{
    opening = true;
    sweepYield->hold();
    m_reconnector.settled();
    jobStop = std::stop_source{};
    setJob(Job{.kind = Job::Kind::Opening});
    if (!m_loaded)
        co_await load();
    if (co_await connectBoth()) {
        scope.spawn(lookBack());
        co_await openConnected();
        co_await checkSmall();
    } else {
        endOpening(false);
    }
}

/// Lists and links everything; whether it could.
QCoro::Task<bool> SessionWork::openConnected()
{
    opening = true;
    sweepYield->hold();
    setJob(Job{.kind = Job::Kind::Opening});
    const bool listed = co_await listBoth();
    if (listed)
        co_await readAllActivities();
    endOpening(listed);
    co_return listed;
}

void SessionWork::endOpening(bool listed)
{
    opening = false;
    setJob({});
    sweepYield->release();
    planRetry();
    if (m_reconnector.next().isValid())
        emit m_session.connectionChanged();
    if (!listed)
        emit m_session.openFailed();
}

/// A small campus is checked whole.
QCoro::Task<> SessionWork::checkSmall()
{
    QList<Cmid> all;
    for (const QList<Activity> &activities : std::as_const(m_session.m_catalogue.activities))
        for (const Activity &activity : activities)
            all += activity.cmid;
    if (m_session.online() && all.size() <= smallCampus && !jobStop.stop_requested())
        co_await checkMany(all);
}

QCoro::Task<> SessionWork::readAllActivities()
{
    coursesToRead.clear();
    for (const Course &course : std::as_const(m_session.m_catalogue.courses.courses))
        coursesToRead += course.id;
    const int total = int(coursesToRead.size());
    setJob(Job{.kind = Job::Kind::ReadingActivities, .done = 0, .total = total});
    std::vector<QCoro::Task<>> workers;
    for (int i = 0; i < coursesAtOnce; ++i)
        workers.push_back(activityWorker(jobStop.get_token()));
    for (QCoro::Task<> &worker : workers)
        co_await worker;
    co_await linked(); // the last links belong to the opening
    if (!jobStop.stop_requested())
        co_await keepCatalogue();
    co_await recallNames(); // of what was read since the last time
}

QCoro::Task<> SessionWork::activityWorker(std::stop_token stop)
{
    while (!coursesToRead.isEmpty() && !stop.stop_requested()) {
        const CourseId next = coursesToRead.takeFirst();
        co_await readActivities(next);
        Job job = m_session.m_job.value_or(Job{});
        job.done = job.total - int(coursesToRead.size());
        setJob(job);
    }
}

QCoro::Task<> SessionWork::readActivities(CourseId course)
{
    Result<QList<Activity>> activities = co_await m_moodle->activities(course, jobStop.get_token());
    if (!activities) {
        noteFailure(activities.error());
        co_return;
    }
    m_unlinked.insert(course, *std::move(activities));
    if (m_linking.isReady())
        m_linking = link();
}

QCoro::Task<> SessionWork::openCourse(CourseId course)
{
    co_await readActivities(course);
    co_await linked();
}

/// Waits until everything read has its links.
QCoro::Task<> SessionWork::linked()
{
    if (!m_linking.isReady())
        co_await m_linking;
}

/// Links aside what was read; what arrives meanwhile goes with the next round. Activities enter the catalogue
/// together with their links: one without would look unlinked.
QCoro::Task<> SessionWork::link()
{
    while (!m_unlinked.isEmpty() || m_relink) {
        const bool everything = std::exchange(m_relink, false);
        const QHash<CourseId, QList<Activity>> fresh = std::exchange(m_unlinked, {});
        Catalogue copy = m_session.m_catalogue;
        copy.activities.insert(fresh);
        Catalogue all = co_await aside([copy = std::move(copy)]() mutable {
            copy.relink();
            return std::move(copy);
        });
        m_session.m_catalogue.activities = std::move(all.activities);
        m_session.m_catalogue.links = std::move(all.links);
        for (const auto &[course, activities] : fresh.asKeyValueRange())
            emit m_session.activitiesChanged(course);
        if (everything)
            emit m_session.catalogueChanged();
    }
}

void SessionWork::tellProgress(Cmid cmid, const Progress &progress)
{
    CheckState &state = checks[cmid];
    (progress.server == Server::Moodle ? state.moodle : state.chat) = progress;
    emit m_session.checkChanged(cmid);
}

QCoro::Task<> SessionWork::check(Cmid cmid)
{
    const Activity *activity = m_session.m_catalogue.activity(cmid);
    if (!activity)
        co_return;
    const Activity wanted = *activity;
    std::stop_source stop;
    checkStops.insert(cmid, stop);
    CheckState &begun = checks[cmid];
    begun.phase = CheckState::Phase::Reading;
    begun.moodle = {};
    begun.chat = {};
    begun.error.reset();
    begun.since = m_session.m_clock->now();
    emit m_session.checkChanged(cmid);

    const ProgressFn progress = [this, cmid](const Progress &p) { tellProgress(cmid, p); };
    const ComparisonResult comparison = co_await readAndCompare(wanted, progress, stop.get_token());
    checkStops.remove(cmid);
    if (!stop.stop_requested())
        noteAttempt(cmid, comparison);
    CheckState &state = checks[cmid];
    if (stop.stop_requested()) {
        state.phase = CheckState::Phase::Stopped;
    } else if (comparison) {
        settle(*comparison);
        noteGaps((*comparison)->course.stamp.gaps + (*comparison)->room.stamp.gaps);
    } else {
        state.phase = CheckState::Phase::Failed;
        state.error = comparison.error();
        noteFailure(comparison.error());
    }
    emit m_session.checkChanged(cmid);
    if (checks.value(cmid).phase == CheckState::Phase::Done)
        co_await keepCheck(*comparison);
    else if (checks.value(cmid).phase == CheckState::Phase::Failed)
        co_await keepAttempt(cmid);
}

/// By the rules of when it ends.
QCoro::Task<ComparisonResult> SessionWork::readAndCompare(
    Activity activity, ProgressFn progress, std::stop_token stop, SharedCoursePtr shared)
{
    const int turn = m_rulesTurn;
    ComparisonResult comparison
        = co_await reader.check(m_session.m_catalogue, activity, std::move(progress), std::move(stop), std::move(shared));
    if (comparison && turn != m_rulesTurn) { // they changed while it was read
        const Link link = m_session.m_catalogue.links.value(activity.cmid, (*comparison)->link);
        comparison = std::make_shared<const Comparison>(recompared(**comparison, reader.rules(), link));
    }
    co_return comparison;
}

void SessionWork::noteAttempt(Cmid cmid, const ComparisonResult &result)
{
    if (result)
        checks[cmid].attempt = failedAttempt(**result);
    else
        checks[cmid].attempt = FailedAttempt{.at = m_session.m_clock->now(), .error = result.error()};
}

/// A fresh comparison takes its place.
void SessionWork::settle(std::shared_ptr<const Comparison> comparison)
{
    CheckState &state = checks[comparison->activity.cmid];
    state.phase = CheckState::Phase::Done;
    state.kept = false;
    state.summary = summarize(*comparison);
    if (state.summary->drifts == 0 && state.summary->complete())
        state.driftingSince = {};
    else if (state.summary->drifts > 0 && !state.driftingSince.isValid())
        state.driftingSince = state.summary->at;
    state.comparison = std::move(comparison);
}

QCoro::Task<> SessionWork::checkMany(QList<Cmid> cmids)
{
    jobStop = std::stop_source{};
    cmids.removeIf([this](Cmid cmid) { return m_session.check(cmid).phase == CheckState::Phase::Reading; });
    const auto queue = std::make_shared<QList<Cmid>>(std::move(cmids));
    const int total = int(queue->size());
    setJob(Job{.kind = Job::Kind::Checking, .done = 0, .total = total});
    std::vector<QCoro::Task<>> workers;
    for (int i = 0; i < checksAtOnce; ++i)
        workers.push_back(checkWorker(queue, jobStop.get_token()));
    for (QCoro::Task<> &worker : workers)
        co_await worker;
    setJob({});
}

QCoro::Task<> SessionWork::checkWorker(std::shared_ptr<QList<Cmid>> queue, std::stop_token stop)
{
    while (!queue->isEmpty() && !stop.stop_requested()) {
        const Cmid next = queue->takeFirst();
        const std::stop_callback onStop{stop, [this, next] { m_session.stopCheck(next); }};
        co_await check(next);
        if (Job job = m_session.m_job.value_or(Job{}); job.kind == Job::Kind::Checking) {
            ++job.done;
            setJob(job);
        }
    }
}

QCoro::Task<> SessionWork::apply(PlanDocument document, bool quiet)
{
    runStop = std::stop_source{};
    runPause = std::make_shared<RunPause>();
    m_session.m_run = {.state = RunReport::State::Running, .started = m_session.m_clock->now()}; // nobody starts another one
    sweepYield->hold();
    co_await lookedBack();
    QList<std::shared_ptr<const Comparison>> based;
    for (const RoomPlan &room : std::as_const(document.plan.rooms))
        if (const auto comparison = m_session.check(room.cmid).comparison)
            based += comparison;
    const ReportFn told = [this](const RunReport &report) {
        const bool stopping = m_session.m_run.state == RunReport::State::Stopping;
        m_session.m_run = report;
        if (stopping && report.busy())
            m_session.m_run.state = RunReport::State::Stopping;
        setJob(Job{.kind = Job::Kind::Running,
            .done = report.settled(),
            .total = int(report.results.size()),
            .waitingUntil = report.waitingUntil});
        emit m_session.runChanged();
    };
    RunOrder order{.plan = document.plan,
        .guard = m_session.guard(),
        .planHash = contentHash(document),
        .pause = runPause,
        .quiet = quiet};
    order.guard.allowances = document.allowances;
    order.guard.countersigned = isCountersigned(document);
    const RunReport report
        = co_await applier.apply(std::move(order), based, m_session.m_catalogue, told, runStop.get_token());
    m_session.m_run = report;
    takeStamps(report);
    takeRooms(report);
    for (const auto &comparison : report.after) {
        settle(comparison);
        emit m_session.checkChanged(comparison->activity.cmid);
    }
    setJob({});
    if (!opening)
        sweepYield->release();
    for (const OperationResult &result : report.results)
        if (result.error && result.error->kind == Error::Kind::Network)
            noteFailure(*result.error);
    emit m_session.runChanged();
    for (const auto &comparison : report.after)
        co_await keepCheck(comparison);
    if (const auto rules = std::exchange(rulesWaiting, {}))
        co_await useRules(*rules);
}

} // namespace diapason
