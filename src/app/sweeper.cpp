// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sweeper.h"

#include "app/reconnector.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

/// Courses that are read side by side: enough to keep both servers' lines busy, whose own pacing stands below.
constexpr int fewestCourses = 8, mostCourses = 12;
/// How often an activity is read again after a server came back in the middle of it.
constexpr int mostAttempts = 3;
constexpr int mostTries = 8; ///< of a server that is away: a quarter of an hour

struct Sweep {
    Reader &reader;
    MoodleServer &moodle;
    ChatServer &chat;
    Clock &clock;
    SweepHost &host;
    SweepOrder order;
    std::stop_token stop;
    std::shared_ptr<SharedReadings> shared = std::make_shared<SharedReadings>();
    std::deque<QList<Activity>> courses = {}; ///< still to be read
    std::deque<QCoro::Task<>> workers = {};
    int working = 0;
    int waiting = 0; ///< workers that wait for a server
    int callsBefore = 0;
    SweepMeter meter = {};
    SweepState state = {};

    [[nodiscard]] int calls() const { return moodle.calls() + chat.calls(); }
    [[nodiscard]] bool over() const { return stop.stop_requested() || state.error.has_value(); }
    void tell();
    void leave(const Error &error);
};
using SweepPtr = std::shared_ptr<Sweep>;

void Sweep::tell()
{
    const QDateTime now = clock.now();
    state.calls = calls() - callsBefore;
    if (!order.pause->isHeld() && waiting == 0)
        meter.measured(now, state.done, state.calls);
    state.phase = waiting > 0 ? SweepState::Phase::Waiting
        : order.pause->isHeld() ? SweepState::Phase::Paused
                                : SweepState::Phase::Going;
    state.perMinute = meter.callsPerMinute();
    state.forecast = order.pause->isHeld() || waiting > 0 ? QDateTime() : meter.forecast(now, state.total - state.done);
    if (state.waitingUntil.isValid() && state.waitingUntil <= now)
        state.waitingUntil = {};
    host.moved(state);
}

void Sweep::leave(const Error &error)
{
    if (!state.error)
        state.error = error;
}

/// Errors in gaps, and the error of a reading that gave nothing.
QList<Error> errorsOf(const ComparisonResult &result)
{
    if (!result)
        return {result.error()};
    QList<Error> errors;
    for (const ReadStamp &stamp : {(*result)->course.stamp, (*result)->room.stamp, (*result)->accounts.stamp()})
        for (const Gap &gap : stamp.gaps)
            if (gap.error)
                errors += *gap.error;
    return errors;
}

/// The token is refused: every other reading would be, too.
std::optional<Error> refusalIn(const ComparisonResult &result)
{
    for (const Error &error : errorsOf(result))
        if (error.kind == Error::Kind::Unauthenticated || error.kind == Error::Kind::SecondFactor)
            return error;
    return std::nullopt;
}

/// The line, or the server's house. A call that is answered too late says nothing of other courses.
std::optional<Error> absenceIn(const ComparisonResult &result)
{
    using enum Error::Kind;
    for (const Error &error : errorsOf(result))
        if (mayComeBack(error) && error.kind != Timeout && error.kind != RateLimited)
            return error;
    return std::nullopt;
}

/// That there is no room to compare with is a finding.
bool isFailure(const ComparisonResult &result)
{
    return result ? !(*result)->moodleComplete() || !(*result)->chatComplete() : !isLinkFault(result.error().code);
}

/// The activity as the catalogue has it now; nothing when it vanished while the sweep went on.
std::optional<Activity> present(const Catalogue &catalogue, const Activity &activity)
{
    for (const Activity &now : catalogue.activities.value(activity.course))
        if (now.cmid == activity.cmid)
            return now;
    return std::nullopt;
}

std::deque<QList<Activity>> byCourse(const Catalogue &catalogue, const QList<Cmid> &cmids)
{
    QHash<Cmid, Activity> known;
    for (const QList<Activity> &activities : catalogue.activities)
        for (const Activity &activity : activities)
            known.insert(activity.cmid, activity);
    std::deque<QList<Activity>> courses;
    QHash<CourseId, size_t> places;
    for (const Cmid cmid : cmids) {
        const Activity activity = known.value(cmid, Activity{.cmid = cmid});
        const auto place = places.constFind(activity.course);
        if (place != places.cend() && activity.course.isValid()) {
            courses[*place] += activity;
        } else {
            places.insert(activity.course, courses.size());
            courses.push_back({activity});
        }
    }
    return courses;
}

ProgressFn watched(SweepPtr sweep)
{
    return [sweep](const Progress &progress) {
        if (!progress.waitingUntil.isValid() || progress.waitingUntil == sweep->state.waitingUntil)
            return;
        sweep->state.waitingUntil = progress.waitingUntil;
        sweep->tell();
    };
}

/// Waits for a server on behalf of one worker; whether the reading is worth another attempt.
QCoro::Task<bool> waited(SweepPtr sweep, Error error)
{
    ++sweep->waiting;
    sweep->tell();
    const bool back = co_await sweep->host.untilBack(error, sweep->stop);
    --sweep->waiting;
    sweep->state.waitingUntil = {};
    if (!back && !sweep->stop.stop_requested())
        sweep->leave(error);
    if (sweep->waiting == 0)
        sweep->meter.resumed(sweep->clock.now());
    if (!sweep->over())
        sweep->tell();
    co_return !sweep->over();
}

/// One activity to its end; nothing when the sweep does not get there.
QCoro::Task<std::optional<ComparisonResult>> readOne(SweepPtr sweep, Activity activity, SharedCoursePtr shared)
{
    for (int attempt = 1;; ++attempt) {
        const std::optional<Activity> now = present(sweep->host.catalogue(), activity);
        if (!now)
            co_return ComparisonResult{Failure{
                Error{.kind = Error::Kind::NotFound, .server = Server::Moodle, .code = u"invalidrecordunknown"_s}}};
        ComparisonResult result = co_await sweep->host.read(*now, watched(sweep), sweep->stop, shared);
        if (sweep->stop.stop_requested())
            co_return std::nullopt;
        if (!sweep->order.endures)
            co_return result;
        if (const auto refused = refusalIn(result)) {
            sweep->leave(*refused);
            co_return std::nullopt;
        }
        const auto away = absenceIn(result);
        if (!away || attempt == mostAttempts)
            co_return result;
        if (!co_await waited(sweep, *away))
            co_return std::nullopt;
    }
}

QCoro::Task<> readCourse(SweepPtr sweep, QList<Activity> activities)
{
    const SharedCoursePtr shared = sweep->reader.shareFor(sweep->host.catalogue(), activities, sweep->shared);
    for (const Activity &activity : std::as_const(activities)) {
        if (sweep->order.pause->isHeld()) {
            co_await released(sweep->order.pause, sweep->stop);
            sweep->meter.resumed(sweep->clock.now());
        }
        if (sweep->over())
            co_return;
        std::optional<ComparisonResult> result = co_await readOne(sweep, activity, shared);
        if (!result)
            co_return;
        ++sweep->state.done;
        sweep->state.failures += isFailure(*result) ? 1 : 0;
        co_await sweep->host.took(activity.cmid, *std::move(result));
        sweep->tell();
    }
}

QCoro::Task<> work(SweepPtr sweep);

/// As many courses side by side as the chat server takes calls at once, which changes as it answers.
void widen(SweepPtr sweep)
{
    const int width = std::clamp(sweep->chat.concurrency(), fewestCourses, mostCourses);
    const int wanted = std::min(width - sweep->working, int(sweep->courses.size()));
    for (int i = 0; i < wanted; ++i) {
        ++sweep->working;
        sweep->workers.push_back(work(sweep));
    }
}

QCoro::Task<> work(SweepPtr sweep)
{
    while (!sweep->courses.empty() && !sweep->over()) {
        QList<Activity> next = std::move(sweep->courses.front());
        sweep->courses.pop_front();
        co_await readCourse(sweep, std::move(next));
        sweep->shared->learning->release();
        if (!sweep->over())
            widen(sweep);
    }
    sweep->shared->learning->release();
    --sweep->working;
}

} // namespace

QCoro::Task<SweepState> Sweeper::sweep(SweepOrder order, SweepHost &host, std::stop_token stop)
{
    const auto sweep = std::make_shared<Sweep>(Sweep{.reader = m_reader,
        .moodle = m_moodle,
        .chat = m_chat,
        .clock = m_clock,
        .host = host,
        .order = std::move(order),
        .stop = std::move(stop)});
    const SweepOrder &asked = sweep->order;
    sweep->courses = byCourse(host.catalogue(), asked.left);
    sweep->shared->rooms = int(asked.left.size());
    sweep->callsBefore = sweep->calls();
    sweep->state = {.phase = SweepState::Phase::Going,
        .scope = asked.scope,
        .began = asked.began,
        .done = asked.done,
        .total = asked.done + int(asked.left.size()),
        .failures = asked.failures};
    sweep->tell();
    // The first reading of both sides teaches how the servers page; the others then need fewer calls. What it asks beyond,
    // a listing of all accounts or a long history, is no reason for them to stand.
    sweep->shared->learning->hold();
    ++sweep->working;
    sweep->workers.push_back(work(sweep));
    co_await released(sweep->shared->learning, sweep->stop);
    widen(sweep);
    for (size_t i = 0; i < sweep->workers.size(); ++i) // they may bring more
        co_await sweep->workers[i];
    sweep->workers.clear(); // they hold the sweep
    sweep->state.calls = sweep->calls() - sweep->callsBefore;
    sweep->state.forecast = sweep->state.waitingUntil = {};
    sweep->state.phase = sweep->state.done < sweep->state.total ? SweepState::Phase::Left : SweepState::Phase::None;
    co_return SweepState(sweep->state);
}

QCoro::Task<bool> Patience::untilBack(Error error, std::function<void(QDateTime)> told, std::stop_token stop)
{
    if (m_trying->isHeld()) {
        co_await released(m_trying, stop);
        co_return m_back && !stop.stop_requested();
    }
    m_trying->hold();
    m_back = co_await tryAgain(std::move(error), std::move(told), stop);
    m_trying->release();
    co_return bool(m_back);
}

QCoro::Task<bool> Patience::tryAgain(Error error, std::function<void(QDateTime)> told, std::stop_token stop)
{
    for (int tries = 1; tries <= mostTries && !stop.stop_requested(); ++tries) {
        const auto pause = pauseAfter(error, tries, QRandomGenerator::global()->generateDouble());
        told(m_clock.now().addDuration(pause));
        const auto bell = std::make_shared<RunPause>();
        bell->hold();
        m_clock.after(pause, bell.get(), [bell] { bell->release(); });
        co_await released(bell, stop);
        told({});
        if (stop.stop_requested())
            co_return false;
        const Sites sites = co_await m_reader.connect(stop);
        if (sites.moodle && sites.chat)
            co_return true;
        const Error next = sites.moodle ? sites.chat.error() : sites.moodle.error();
        if (!mayComeBack(next))
            co_return false;
        error = next;
    }
    co_return false;
}

} // namespace diapason
