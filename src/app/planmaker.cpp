// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planmaker.h"

#include "domain/creations.h"

using namespace std::chrono_literals;

namespace diapason {

namespace {

constexpr int deepest = 32; // categories do not nest deeper; a circle must not hang us

bool isBelow(const QHash<CategoryId, CategoryId> &parents, CategoryId category, CategoryId top)
{
    for (int i = 0; i < deepest && category.isValid(); ++i, category = parents.value(category))
        if (category == top)
            return true;
    return false;
}

} // namespace

PlanScope scopeOf(const CourseListing &listing, CourseId course)
{
    const auto found = std::ranges::find(listing.courses, course, &Course::id);
    return found == listing.courses.cend() ? PlanScope{} : PlanScope{.name = found->fullName, .courses = {course}};
}

PlanScope scopeOf(const CourseListing &listing, CategoryId category)
{
    PlanScope scope;
    QHash<CategoryId, CategoryId> parents;
    for (const Category &each : listing.categories) {
        parents.insert(each.id, each.parent);
        if (each.id == category)
            scope.name = each.name;
    }
    for (const Course &course : listing.courses)
        if (isBelow(parents, course.category, category))
            scope.courses += course.id;
    return scope;
}

PlanMaker::PlanMaker(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0ms);
    connect(&m_soon, &QTimer::timeout, this, &PlanMaker::look);
    const auto soon = [this] {
        if (busy())
            m_soon.start();
    };
    for (const auto happened : {&Session::jobChanged, &Session::catalogueChanged, &Session::openFailed})
        connect(&m_session, happened, this, soon);
    connect(&m_session, &Session::activitiesChanged, this, soon);
    connect(&m_session, &Session::checkChanged, this, soon);
}

void PlanMaker::make(const PlanScope &scope)
{
    if (m_step == Step::Reading)
        m_session.stopJob();
    m_scope = scope;
    m_stopped = false;
    m_wanted.clear();
    m_step = Step::Waiting;
    look();
}

void PlanMaker::stop()
{
    if (!busy())
        return;
    m_stopped = true;
    if (m_step == Step::Reading)
        m_session.stopJob();
    m_soon.start();
}

int PlanMaker::done() const
{
    return int(std::ranges::count_if(m_wanted, [this](Cmid cmid) { return isRead(cmid); }));
}

int PlanMaker::total() const { return m_step == Step::Reading ? int(m_wanted.size()) : -1; }

bool PlanMaker::isRead(Cmid cmid) const
{
    const CheckState &state = m_session.check(cmid);
    return state.phase == CheckState::Phase::Done && !state.kept && state.comparison;
}

bool PlanMaker::hasRoom(Cmid cmid) const
{
    const auto link = m_session.catalogue().links.constFind(cmid);
    return link != m_session.catalogue().links.cend() && link->room.isValid();
}

void PlanMaker::look()
{
    if (m_step == Step::Waiting) {
        if (m_session.job() && !m_stopped) // it lists the courses, or reads the same activities
            return emit progressed();
        startReading();
    }
    if (m_step != Step::Reading)
        return;
    const bool reading
        = std::ranges::any_of(m_wanted, [this](Cmid cmid) { return m_session.check(cmid).phase == CheckState::Phase::Reading; });
    if (reading || (m_session.job() && !m_stopped))
        return emit progressed();
    finish();
}

void PlanMaker::startReading()
{
    m_step = Step::Reading;
    if (m_stopped)
        return;
    for (const CourseId course : std::as_const(m_scope.courses))
        for (const Activity &activity : m_session.catalogue().activities.value(course))
            if (m_scope.has(activity.cmid) && hasRoom(activity.cmid) && !isRead(activity.cmid))
                m_wanted += activity.cmid;
    if (!m_wanted.isEmpty())
        m_session.startChecks(m_wanted);
}

void PlanMaker::finish()
{
    m_step = Step::Idle;
    MadePlan result{.scope = m_scope};
    for (const CourseId id : std::as_const(m_scope.courses)) {
        const auto activities = m_session.catalogue().activities.constFind(id);
        if (activities != m_session.catalogue().activities.cend()) {
            for (const Activity &activity : *activities)
                if (m_scope.has(activity.cmid))
                    add(result, activity);
        } else if (const Course *course = m_session.catalogue().course(id)) {
            result.unread += course->fullName;
        }
    }
    createOnce(result.plan);
    emit made(result);
}

void PlanMaker::add(MadePlan &result, const Activity &activity) const
{
    const CheckState &state = m_session.check(activity.cmid);
    if (!hasRoom(activity.cmid) || (state.error && isLinkFault(state.error->code))) {
        result.roomless += activity.name;
        return;
    }
    if (!isRead(activity.cmid)) {
        result.unread += activity.name;
        return;
    }
    const RoomPlan room = makePlan(*state.comparison, {.createAccounts = m_session.campus().rules.accounts.create});
    if (room.operations.isEmpty() && room.leftAside.isEmpty())
        ++result.inStep;
    else
        result.plan.rooms += room;
}

} // namespace diapason
