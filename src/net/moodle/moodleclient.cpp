// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/moodle/moodleclient.h"

#include "domain/catalogue.h"
#include "net/moodle/requests.h"

#include "net/moodle/companionreader.h"
#include "net/moodle/restrictionreader.h"

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

using namespace moodle;
using CallerPtr = std::shared_ptr<Caller>;
constexpr CourseId siteCourse{1};

TransportOptions adapted(TransportOptions options)
{
    options.server = Server::Moodle;
    options.judge = judge;
    return options;
}

Error absent(QLatin1StringView function, const QString &code)
{
    return {.kind = Error::Kind::NotFound, .server = Server::Moodle, .code = code, .call = function};
}

QCoro::Task<Result<MoodleSite>> readSite(CallerPtr caller, std::stop_token stop)
{
    Result<MoodleSite> site = co_await caller->ask(GetSiteInfo{}, stop);
    if (site) {
        caller->learn(site->functions);
        site->ahead = caller->ahead();
        site->missingFunctions = neededFunctions();
        site->missingFunctions.removeIf([&](const QString &function) { return site->functions.contains(function); });
    }
    co_return site;
}

/// Whether the tolerant function may answer where the strict one said no.
bool mayFallBack(const Error &error)
{
    return error.kind != Error::Kind::Cancelled && error.code != "invalidtoken"_L1 && !error.isTransient();
}

/// Hidden categories are dropped in silence, but their visible courses and subcategories still name them.
bool categoryHidden(const CourseListing &listing)
{
    QSet<CategoryId> known{CategoryId{}};
    for (const Category &category : listing.categories)
        known.insert(category.id);
    const auto unknown = [&](CategoryId id) { return !known.contains(id); };
    return std::ranges::any_of(listing.courses, unknown, &Course::category)
        || std::ranges::any_of(listing.categories, unknown, &Category::parent);
}

void takeCategories(CourseListing &listing, const Result<CategoryTree> &tree)
{
    listing.stamp.sources.append(GetCategories::function);
    if (!tree) {
        listing.stamp.gaps.append({.kind = Gap::Kind::PageFailed, .server = Server::Moodle, .error = tree.error()});
        return;
    }
    listing.categories = tree->categories;
    if (!categoryHidden(listing))
        return;
    const Error error{.kind = Error::Kind::Denied,
        .server = Server::Moodle,
        .code = u"hidden-categories"_s,
        .call = GetCategories::function,
        .detail = u"moodle/category:viewhiddencategories"_s};
    listing.stamp.gaps.append({.kind = Gap::Kind::Refused, .server = Server::Moodle, .error = error});
}

/// Takes what the strict list leaves out from the tolerant one, which describes every course that may be entered.
QCoro::Task<> describe(CallerPtr caller, CourseListing *listing, std::stop_token stop)
{
    const Result<QList<Course>> told = co_await caller->ask(GetCoursesByField{}, stop);
    listing->stamp.sources.append(GetCoursesByField::function);
    if (!told) {
        listing->stamp.gaps.append({.kind = Gap::Kind::Refused, .server = Server::Moodle, .error = told.error()});
        co_return;
    }
    const QHash<CourseId, const Course *> rows = byId(*told, &Course::id);
    for (Course &course : listing->courses) {
        if (const Course *row = rows.value(course.id)) {
            course.visible = row->visible;
            course.groupMode = row->groupMode;
            course.sortOrder = row->sortOrder;
        }
    }
}

QCoro::Task<Result<CourseListing>> readCourses(CallerPtr caller, std::stop_token stop)
{
    CourseListing listing{.stamp = {.at = caller->now(), .sources = {GetCourses::function}, .gaps = {}}};
    auto strict = caller->ask(GetCourses{}, stop);
    auto asked = caller->ask(GetCategories{}, stop);
    Result<GetCourses::Reply> all = co_await strict;
    const Result<CategoryTree> tree = co_await asked;
    std::optional<Gap> dropped;
    if (all) {
        listing.courses = std::move(all->courses);
        if (!all->described)
            co_await describe(caller, &listing, stop);
    } else if (mayFallBack(all.error())) {
        dropped = Gap{.kind = Gap::Kind::Refused, .server = Server::Moodle, .error = all.error()};
        Result<QList<Course>> some = co_await caller->ask(GetCoursesByField{}, stop);
        if (!some)
            co_return Failure{some.error()};
        listing.courses = *std::move(some);
        listing.stamp.sources = {GetCoursesByField::function};
    } else {
        co_return Failure{all.error()};
    }
    if (const auto site = std::ranges::find(listing.courses, siteCourse, &Course::id); site != listing.courses.end()) {
        listing.siteShortName = site->shortName;
        listing.courses.erase(site);
    }
    if (dropped) {
        dropped->got = int(listing.courses.size());
        dropped->expected = tree && tree->courses >= dropped->got ? tree->courses : -1;
        listing.stamp.gaps.append(*dropped);
    }
    takeCategories(listing, tree);
    if (stop.stop_requested())
        co_return Failure{Error{.kind = Error::Kind::Cancelled, .server = Server::Moodle, .call = GetCategories::function}};
    co_return listing;
}

QCoro::Task<Result<Course>> readCourse(CallerPtr caller, CourseId id, std::stop_token stop)
{
    const Result<QList<Course>> courses = co_await caller->ask(GetCoursesByField{.id = id}, stop);
    if (!courses)
        co_return Failure{courses.error()};
    for (const Course &course : *courses) {
        if (course.id == id)
            co_return course;
    }
    co_return Failure{absent(GetCoursesByField::function, u"no-course"_s)};
}

QCoro::Task<Result<QList<Activity>>> readActivities(CallerPtr caller, CourseId course, std::stop_token stop)
{
    Result<QList<Activity>> activities = co_await caller->ask(GetContents{.course = course}, stop);
    if (activities) {
        for (Activity &activity : *activities)
            activity.course = course;
    }
    co_return activities;
}

QCoro::Task<Result<Activity>> readActivity(CallerPtr caller, Cmid cmid, std::stop_token stop)
{
    const QString base = caller->base().toString();
    const Result<CourseModule> found = co_await caller->ask(GetCourseModule{.cmid = cmid}, stop);
    if (!found)
        co_return Failure{found.error()};
    if (found->kind != GetContents::kind)
        co_return Failure{absent(GetCourseModule::function, u"another-module"_s)};
    Activity activity = found->activity;
    activity.url = QUrl(base + u"/mod/rocketchat/view.php?id=%1"_s.arg(cmid.value));
    if (found->detailed)
        co_return activity;
    // Without moodle/course:manageactivities a module does not say whether it is hidden; the course's page does.
    const auto listed = co_await readActivities(caller, activity.course, stop);
    if (!listed)
        co_return Failure{listed.error()};
    for (const Activity &other : *listed) {
        if (other.cmid == cmid)
            co_return other;
    }
    co_return activity;
}

} // namespace

MoodleClient::MoodleClient(QUrl base, QString token, Clock &clock, MoodleOptions options)
    : m_caller(std::make_shared<Caller>(std::move(base), std::move(token), clock, adapted(std::move(options.transport)))),
      m_requests(makeRequests(m_caller)), m_pages(options.pages)
{
}

MoodleClient::~MoodleClient() { m_caller->close(); }

QCoro::Task<Result<MoodleSite>> MoodleClient::connect(std::stop_token stop) { return readSite(m_caller, std::move(stop)); }

QCoro::Task<Result<CourseListing>> MoodleClient::courses(std::stop_token stop) { return readCourses(m_caller, std::move(stop)); }

QCoro::Task<Result<Course>> MoodleClient::course(CourseId course, std::stop_token stop)
{
    return readCourse(m_caller, course, std::move(stop));
}

QCoro::Task<Result<QList<Activity>>> MoodleClient::activities(CourseId course, std::stop_token stop)
{
    return readActivities(m_caller, course, std::move(stop));
}

QCoro::Task<Result<Activity>> MoodleClient::activity(Cmid cmid, std::stop_token stop)
{
    return readActivity(m_caller, cmid, std::move(stop));
}

QCoro::Task<CourseReading> MoodleClient::people(Course course, ProgressFn progress, std::stop_token stop)
{
    return readPeople(m_caller, std::move(course), m_pages, std::move(progress), std::move(stop));
}

QCoro::Task<RestrictionFacts> MoodleClient::restrictionFacts(Course course, RestrictionNeeds needs, std::stop_token stop)
{
    return readRestrictionFacts(m_caller, std::move(course), std::move(needs), std::move(stop));
}

QCoro::Task<Result<QSet<MoodleUserId>>> MoodleClient::powerful(CourseId course, std::stop_token stop)
{
    return readPowerful(m_caller, course, std::move(stop));
}

QCoro::Task<Result<std::optional<CompanionSite>>> MoodleClient::companion(std::stop_token stop)
{
    return readCompanion(m_caller, std::move(stop));
}

QCoro::Task<CompanionListing> MoodleClient::companionActivities(ProgressFn progress, std::stop_token stop)
{
    return readCompanionActivities(m_caller, std::move(progress), std::move(stop));
}

QCoro::Task<PeopleFacts> MoodleClient::peopleFacts(CourseId course, std::stop_token stop)
{
    return readPeopleFacts(m_caller, course, std::move(stop));
}

QCoro::Task<Result<void>> MoodleClient::saveRetention(Cmid cmid, PluginRetention retention, std::stop_token stop)
{
    return writeRetention(m_caller, cmid, retention, std::move(stop));
}

int MoodleClient::calls() const { return m_caller->calls(); }

} // namespace diapason
