// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/desk.h"

#include "app/sweeper.h"
#include "ctl/keeping.h"
#include "ctl/words.h"
#include "words/words.h"

namespace diapason::ctl {

namespace {

constexpr int coursesAtOnce = 16; ///< asked of the client, which paces itself
constexpr qsizetype fewActivities = 50;

struct Work {
    DeskPtr desk;
    CheckReport report;
    QList<Course> courses = {}; ///< whose activities are to be listed
    qsizetype next = 0;
    qsizetype done = 0;
};
using WorkPtr = std::shared_ptr<Work>;

void keepActivities(CheckReport &report, const Course &course, Result<QList<Activity>> activities)
{
    if (!activities) {
        if (activities.error().kind != Error::Kind::Cancelled)
            report.unread += UnreadCourse{.course = course, .error = activities.error()};
        return;
    }
    for (Activity &activity : *activities)
        activity.course = course.id;
    report.catalogue.activities.insert(course.id, *std::move(activities));
}

/// Takes the next course until there is none: several of these run side by side.
QCoro::Task<> listCourses(WorkPtr work)
{
    while (work->next < work->courses.size() && !work->desk->stop.stop_requested()) {
        const Course course = work->courses.at(work->next++);
        Result<QList<Activity>> activities = co_await work->desk->campus.moodle->activities(course.id, work->desk->stop);
        keepActivities(work->report, course, std::move(activities));
        const qsizetype total = work->courses.size();
        //: Progress: how many courses were asked for their activities
        work->desk->terminal.progress(Ctl::tr("Courses read: %1 of %2").arg(words::number(++work->done), words::number(total)));
    }
}

/// Fills the report with what a sweep without a store of its own finds. One activity alone shows how far its reading is.
class CheckHost final : public SweepHost
{
public:
    CheckHost(DeskPtr desk, CheckReport &report, PartFn part)
        : m_desk(std::move(desk)), m_report(report), m_part(std::move(part))
    {
        for (qsizetype i = 0; i < report.activities.size(); ++i)
            m_places.insert(report.activities.at(i).activity.cmid, i);
    }
    const Catalogue &catalogue() const override { return m_report.catalogue; }
    QCoro::Task<ComparisonResult> read(
        Activity activity, ProgressFn, std::stop_token stop, SharedCoursePtr shared) override
    {
        if (m_part) {
            if (std::shared_ptr<const Comparison> part = co_await m_part(m_report.catalogue, activity, shared)) {
                m_parts.insert(activity.cmid);
                co_return ComparisonResult{part};
            }
        }
        const bool alone = m_report.activities.size() == 1;
        co_return co_await m_desk->reader.check(m_report.catalogue, activity, alone ? m_desk->progress() : ProgressFn(), stop,
            alone ? SharedCoursePtr() : shared);
    }
    QCoro::Task<> took(Cmid cmid, ComparisonResult result) override
    {
        if (result && !m_parts.contains(cmid))
            co_await keep(m_desk, *result);
        Checked &checked = m_report.activities[m_places.value(cmid)];
        if (result)
            checked.comparison = *result;
        else
            checked.error = result.error();
        const qsizetype total = m_report.activities.size();
        if (total > 1)
            m_desk->terminal.progress(
                Ctl::tr("Activities checked: %1 of %2").arg(words::number(++m_done), words::number(total)));
    }
    void moved(const SweepState &) override { }
    QCoro::Task<bool> untilBack(Error, std::stop_token) override { co_return false; }

private:
    DeskPtr m_desk;
    CheckReport &m_report;
    PartFn m_part;
    QSet<Cmid> m_parts; ///< read in part
    QHash<Cmid, qsizetype> m_places;
    qsizetype m_done = 0;
};

QCoro::Task<> together(QCoro::Task<> (*worker)(WorkPtr), WorkPtr work, int width)
{
    std::vector<QCoro::Task<>> workers;
    for (int i = 0; i < width; ++i)
        workers.push_back(worker(work));
    for (QCoro::Task<> &task : workers)
        co_await task;
}

/// The course that was named, or the one of the activity that was named, with its activities in scope.
QCoro::Task<Result<CheckReport>> listOne(DeskPtr desk, Scope scope, CheckReport report)
{
    auto roomsTask = desk->campus.chat->rooms(desk->progress(), desk->stop);
    auto siteTask = desk->campus.moodle->companion(desk->stop);
    auto companionTask = desk->campus.moodle->companionActivities({}, desk->stop);
    Result<QList<Activity>> activities;
    Result<Course> course;
    if (scope.activity.isValid()) {
        const Result<Activity> activity = co_await desk->campus.moodle->activity(scope.activity, desk->stop);
        if (activity) {
            activities = QList{*activity};
            course = co_await desk->campus.moodle->course(activity->course, desk->stop);
        } else {
            activities = Failure{activity.error()};
        }
    } else {
        course = co_await desk->campus.moodle->course(scope.course, desk->stop);
        if (course)
            activities = co_await desk->campus.moodle->activities(course->id, desk->stop);
    }
    Result<RoomListing> rooms = co_await std::move(roomsTask);
    report.catalogue.companionSite = (co_await std::move(siteTask)).value_or(std::nullopt);
    report.catalogue.take(co_await std::move(companionTask));
    if (!activities)
        co_return Failure{activities.error()};
    if (!course)
        co_return Failure{course.error()};
    if (!rooms)
        co_return Failure{rooms.error()};
    report.catalogue.rooms = *std::move(rooms);
    report.catalogue.courses.courses = {*course};
    keepActivities(report, *course, std::move(activities));
    co_return report;
}

QCoro::Task<CheckReport> listActivities(DeskPtr desk, CheckReport report, QList<Course> courses)
{
    const auto work = std::make_shared<Work>(
        Work{.desk = desk, .report = std::move(report), .courses = std::move(courses)});
    co_await together(listCourses, work, coursesAtOnce);
    co_return std::move(work->report);
}

QCoro::Task<Result<CheckReport>> listAll(DeskPtr desk, CheckReport report)
{
    Result<Catalogue> catalogue = co_await desk->reader.list(report.catalogue, desk->progress(), desk->stop);
    if (!catalogue)
        co_return Failure{catalogue.error()};
    report.catalogue = *std::move(catalogue);
    report.gaps = report.catalogue.courses.stamp.gaps;
    const QList<Course> courses = report.catalogue.courses.courses;
    co_return co_await listActivities(desk, std::move(report), courses);
}

/// Each activity and its course, all asked for at once; what is gone from Moodle is left out.
QCoro::Task<Result<void>> findActivities(DeskPtr desk, CheckReport *report, QList<Cmid> cmids)
{
    std::vector<QCoro::Task<Result<Activity>>> asked;
    for (const Cmid cmid : std::as_const(cmids))
        asked.push_back(desk->campus.moodle->activity(cmid, desk->stop));
    std::optional<Error> fault;
    QHash<CourseId, QList<Activity>> found;
    for (QCoro::Task<Result<Activity>> &task : asked) {
        const Result<Activity> activity = co_await task;
        if (activity)
            found[activity->course] += *activity;
        else if (activity.error().kind != Error::Kind::NotFound)
            fault = activity.error();
    }
    for (const CourseId id : found.keys()) {
        const Result<Course> course = co_await desk->campus.moodle->course(id, desk->stop);
        if (!course)
            co_return Failure{course.error()};
        report->catalogue.courses.courses += *course;
        keepActivities(*report, *course, found.value(id));
    }
    co_return fault ? Result<void>(Failure{*fault}) : Result<void>();
}

void linkUp(CheckReport &report)
{
    Catalogue &catalogue = report.catalogue;
    catalogue.relink();
    for (const Course &course : std::as_const(catalogue.courses.courses))
        for (const Activity &activity : catalogue.activities.value(course.id))
            report.activities += Checked{.activity = activity, .course = course};
    report.gaps += catalogue.rooms.stamp.gaps;
}

} // namespace

Desk::Desk(OpenedCampus opened, Terminal &told, std::stop_token token)
    : campus(std::move(opened)),
      reader(*campus.moodle, *campus.chat, campus.campus.rules, *campus.clock),
      terminal(told),
      stop(std::move(token))
{
    elapsed.start();
}

ProgressFn Desk::progress()
{
    return [this](const Progress &progress) {
        const QString server = words::serverName(progress.server);
        if (progress.waitingUntil.isValid())
            //: Progress: %1 is a server, %2 a time
            terminal.progress(Ctl::tr("%1 asks to wait until %2").arg(server, words::time(progress.waitingUntil)));
        else if (progress.total >= 0)
            terminal.progress(Ctl::tr("%1: %2 of %3").arg(server, words::number(progress.done), words::number(progress.total)));
        else
            terminal.progress(Ctl::tr("%1: %2").arg(server, words::number(progress.done)));
    };
}

QCoro::Task<Result<CheckReport>> list(DeskPtr desk, Scope scope)
{
    const Result<Catalogue> catalogue = (co_await desk->reader.connect(desk->stop)).catalogue();
    if (!catalogue)
        co_return Failure{catalogue.error()};
    CheckReport report{.campus = desk->campus.campus.name,
        .at = desk->campus.clock->now(),
        .catalogue = *catalogue,
        .single = scope.activity.isValid()};
    QCoro::Task<Result<CheckReport>> listing
        = scope.all ? listAll(desk, std::move(report)) : listOne(desk, scope, std::move(report));
    Result<CheckReport> listed = co_await std::move(listing);
    if (!listed)
        co_return Failure{listed.error()};
    listed->catalogue.take(desk->reader.rules());
    linkUp(*listed);
    listed->stopped = desk->stop.stop_requested();
    listed->calls = desk->calls();
    listed->elapsedMs = desk->elapsed.elapsed();
    if (scope.all && !listed->stopped && listed->unread.isEmpty() && listed->gaps.isEmpty())
        listed->orphans = listed->catalogue.looseRooms();
    if (scope.all && !listed->stopped)
        co_await keep(desk, listed->catalogue, listed->at);
    co_return listed;
}

QCoro::Task<Result<CheckReport>> list(DeskPtr desk, ScopeFn wanted, QHash<CourseId, QList<Activity>> keptActivities)
{
    const Result<Catalogue> site = (co_await desk->reader.connect(desk->stop)).catalogue();
    if (!site)
        co_return Failure{site.error()};
    Result<Catalogue> catalogue = co_await desk->reader.list(*site, desk->progress(), desk->stop);
    if (!catalogue)
        co_return Failure{catalogue.error()};
    const Result<QList<CourseId>> ids = wanted(catalogue->courses);
    if (!ids)
        co_return Failure{ids.error()};
    const QSet<CourseId> chosen(ids->cbegin(), ids->cend());
    CheckReport report{
        .campus = desk->campus.campus.name, .at = desk->campus.clock->now(), .catalogue = *std::move(catalogue)};
    report.gaps = report.catalogue.courses.stamp.gaps + report.catalogue.rooms.stamp.gaps;
    QList<Course> courses;
    for (const Course &course : std::as_const(report.catalogue.courses.courses)) {
        if (chosen.contains(course.id))
            courses += course;
        else if (const auto kept = keptActivities.constFind(course.id); kept != keptActivities.cend())
            report.catalogue.activities.insert(course.id, *kept);
    }
    report = co_await listActivities(desk, std::move(report), courses);
    report.catalogue.take(desk->reader.rules());
    report.catalogue.relink();
    report.stopped = desk->stop.stop_requested();
    if (!report.stopped)
        co_await keep(desk, report.catalogue, report.at);
    co_return report;
}

QCoro::Task<Result<CheckReport>> list(DeskPtr desk, QList<Cmid> cmids)
{
    if (cmids.size() > fewActivities) { // one listing of everything is cheaper than two questions for each
        Result<CheckReport> listed = co_await list(desk, Scope{.all = true});
        if (listed)
            listed->activities.removeIf([&](const Checked &checked) { return !cmids.contains(checked.activity.cmid); });
        co_return listed;
    }
    const Result<Catalogue> catalogue = (co_await desk->reader.connect(desk->stop)).catalogue();
    if (!catalogue)
        co_return Failure{catalogue.error()};
    CheckReport report{.campus = desk->campus.campus.name, .at = desk->campus.clock->now(), .catalogue = *catalogue};
    auto siteTask = desk->campus.moodle->companion(desk->stop);
    auto companionTask = desk->campus.moodle->companionActivities({}, desk->stop);
    Result<RoomListing> rooms = co_await desk->campus.chat->rooms(desk->progress(), desk->stop);
    if (!rooms)
        co_return Failure{rooms.error()};
    report.catalogue.rooms = *std::move(rooms);
    report.catalogue.take(desk->reader.rules());
    report.catalogue.companionSite = (co_await std::move(siteTask)).value_or(std::nullopt);
    report.catalogue.take(co_await std::move(companionTask));
    if (const Result<void> found = co_await findActivities(desk, &report, cmids); !found)
        co_return Failure{found.error()};
    linkUp(report);
    report.stopped = desk->stop.stop_requested();
    co_return report;
}

QCoro::Task<CheckReport> check(DeskPtr desk, CheckReport listed, PartFn part)
{
    CheckReport report = std::move(listed);
    SweepOrder order{.began = report.at, .endures = false};
    for (const Checked &checked : std::as_const(report.activities))
        order.left += checked.activity.cmid;
    CheckHost host(desk, report, std::move(part));
    Sweeper sweeper(desk->reader, *desk->campus.moodle, *desk->campus.chat, *desk->campus.clock);
    (void)co_await sweeper.sweep(std::move(order), host, desk->stop);
    report.stopped = desk->stop.stop_requested();
    report.calls = desk->calls();
    report.elapsedMs = desk->elapsed.elapsed();
    co_return report;
}

} // namespace diapason::ctl
