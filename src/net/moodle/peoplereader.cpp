// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/moodle/peoplereader.h"

#include "net/moodle/listing.h"
#include "net/moodle/states.h"

using namespace Qt::StringLiterals;

namespace diapason::moodle {
namespace {

/// How many people a course has, whatever this account may see of them.
struct Count {
    std::optional<int> people = {};
    int calls = 0;
    std::optional<Error> error = {};
};

/// Whoever holds the roles that fewest hold: teachers, as a rule.
const Person *rarest(const QList<const Person *> &people)
{
    const auto roles = [](const Person *person) {
        QStringList names;
        for (const MoodleRole &role : person->roles)
            names.append(role.shortName);
        names.sort();
        return names.join(u',');
    };
    QHash<QString, int> holders;
    for (const Person *person : people)
        ++holders[roles(person)];
    return *std::ranges::min_element(people, {}, [&](const Person *person) { return holders.value(roles(person)); });
}

/// The count comes with the courses of one of its people, and only of somebody whose enrolment is active. A hidden course is
/// among those of teachers alone.
QList<MoodleUserId> witnesses(const Listing &everyone, const Listing &inactive, bool hidden)
{
    QSet<MoodleUserId> idle;
    for (const Person *person : inactive.distinct())
        idle.insert(person->id);
    QList<const Person *> active;
    for (const Person *person : everyone.distinct()) {
        if (!idle.contains(person->id))
            active.append(person);
    }
    if (active.isEmpty())
        return {};
    QList<MoodleUserId> found;
    if (hidden)
        found.append(rarest(active)->id);
    for (const Person *person : {active.last(), active[active.size() / 2], active.first()})
        if (!found.contains(person->id))
            found.append(person->id);
    return found;
}

QCoro::Task<Count> readCount(std::shared_ptr<Caller> caller, CourseId course, QList<MoodleUserId> witnesses, std::stop_token stop)
{
    Count count;
    for (const MoodleUserId &witness : witnesses) {
        ++count.calls;
        const auto courses = co_await caller->ask(GetUsersCourses{.user = witness}, stop);
        if (courses && courses->contains(course)) {
            count.people = courses->value(course);
            count.error = {};
            co_return count;
        }
        if (!courses)
            count.error = courses.error();
        if (!courses && (stop.stop_requested() || courses.error().kind == Error::Kind::Unauthenticated))
            co_return count;
    }
    co_return count;
}

/// What the three readings hold together: people with their states, and what is missing.
class Assembly
{
public:
    Assembly(Course course, const Count &count) : m_count(count) { m_reading.course = std::move(course); }

    void take(const Listing &everyone);
    void takeInactive(const Listing &inactive, qsizetype knownPoison);
    void takeStates(const AccountStates &accounts);
    [[nodiscard]] const QList<Person> &people() const { return m_reading.people; }
    void cancelled() { lack({.kind = Gap::Kind::Cancelled}); }
    [[nodiscard]] CourseReading reading(QDateTime at, QStringList sources, int calls);

private:
    void lack(Gap gap)
    {
        gap.server = Server::Moodle;
        m_gaps.append(std::move(gap));
    }
    void judgeCount(const Listing &everyone);

    Count m_count;
    QList<Gap> m_gaps;
    CourseReading m_reading;
};

void Assembly::take(const Listing &everyone)
{
    m_reading.people = everyone.people();
    const int got = int(m_reading.people.size());
    if (everyone.refused)
        lack({.kind = Gap::Kind::Refused, .expected = m_count.people.value_or(-1), .got = got, .error = everyone.refused});
    else if (everyone.failed)
        lack({.kind = Gap::Kind::PageFailed, .expected = m_count.people.value_or(-1), .got = got, .error = everyone.failed});
    m_gaps += everyone.poisonGaps();
    if (everyone.whole())
        judgeCount(everyone);
    const auto named = std::ranges::count_if(m_reading.people, [](const Person &person) { return !person.username.isEmpty(); });
    if (named < got)
        lack({.kind = Gap::Kind::NoUsernames, .expected = got, .got = int(named)});
}

void Assembly::judgeCount(const Listing &everyone)
{
    const int got = int(m_reading.people.size());
    const int accounted = got + int(everyone.poisoned.size());
    if (m_count.people && *m_count.people == accounted)
        return;
    const int expected = m_count.people.value_or(-1);
    if (m_reading.course.groupMode == GroupMode::Separate)
        lack({.kind = Gap::Kind::SeparateGroups, .expected = expected, .got = got});
    lack({.kind = Gap::Kind::CountMismatch, .expected = expected, .got = got, .error = m_count.error});
}

void Assembly::takeInactive(const Listing &inactive, qsizetype knownPoison)
{
    QSet<MoodleUserId> ids;
    for (const Person *person : inactive.distinct())
        ids.insert(person->id);
    // A row poisoned here is poisoned among everyone too: whoever is in our list was read.
    const bool whole = inactive.whole() && qsizetype(inactive.poisoned.size()) <= knownPoison;
    for (Person &person : m_reading.people) {
        if (ids.contains(person.id))
            person.enrolment = EnrolmentState::Inactive;
        else if (whole)
            person.enrolment = EnrolmentState::Active;
    }
    if (!whole && !inactive.cancelled)
        lack({.kind = Gap::Kind::StatesUnread, .error = inactive.refused ? inactive.refused : inactive.failed});
}

void Assembly::takeStates(const AccountStates &accounts)
{
    int known = 0;
    for (Person &person : m_reading.people) {
        person.account = accounts.states.value(person.id, MoodleAccountState::Unknown);
        known += person.account == MoodleAccountState::Unknown ? 0 : 1;
    }
    const int people = int(m_reading.people.size());
    if (known < people && !accounts.cancelled)
        lack({.kind = Gap::Kind::AccountStatesUnread, .expected = people, .got = known, .error = accounts.failed});
}

CourseReading Assembly::reading(QDateTime at, QStringList sources, int calls)
{
    m_reading.stamp = {.at = std::move(at), .sources = std::move(sources), .gaps = m_gaps};
    m_reading.calls = calls;
    return m_reading;
}

std::function<void()> reporter(
    const ProgressFn &progress, QLatin1StringView call, std::function<int()> done, std::shared_ptr<int> total)
{
    if (!progress)
        return {};
    return [=] {
        const int read = *total < 0 ? done() : std::min(done(), *total); // pages overlap
        progress({.server = Server::Moodle, .call = call, .done = read, .total = *total});
    };
}

/// Everyone, then those whose enrolment is not active, page by page.
QCoro::Task<Count> readLists(
    std::shared_ptr<Listing> everyone, std::shared_ptr<Listing> inactive, std::shared_ptr<int> total, int pageSize, bool hidden)
{
    QCoro::Task<> first = readPage(everyone, 0, pageSize);
    QCoro::Task<> firstInactive = readPage(inactive, 0, pageSize);
    co_await first;
    co_await firstInactive;
    if (everyone->over())
        co_return Count{};
    const Count count = co_await readCount(everyone->caller, everyone->course, witnesses(*everyone, *inactive, hidden), everyone->stop);
    *total = count.people.value_or(-1);
    // Whoever comes or goes between the first page and the count moves the rows behind it. The second page begins
    // with the last row of the first, so that the number of distinct people gives it away.
    if (count.people.value_or(0) > pageSize)
        co_await readPages(everyone, pageSize - 1, *count.people, pageSize);
    else if (!count.people && everyone->rows() > 0)
        co_await readOn(everyone, pageSize, pageSize, 1);
    // Where nobody was left out of the first list, nobody is left out of this one, and a short page is its end.
    const bool allSeen = everyone->whole() && count.people == qsizetype(everyone->distinct().size() + everyone->poisoned.size());
    const int enough = allSeen ? pageSize : 1;
    if (inactive->whole() && inactive->rows() >= enough)
        co_await readOn(inactive, pageSize, pageSize, enough);
    co_return count;
}

} // namespace

QCoro::Task<CourseReading> readPeople(
    std::shared_ptr<Caller> caller, Course course, PeoplePages pages, ProgressFn progress, std::stop_token stop)
{
    const QDateTime at = caller->now();
    const auto total = std::make_shared<int>(-1);
    const auto everyone = std::make_shared<Listing>(Listing{.caller = caller, .stop = stop, .course = course.id});
    const auto inactive
        = std::make_shared<Listing>(Listing{.caller = caller, .stop = stop, .course = course.id, .onlySuspended = true});
    everyone->onPage = reporter(progress, GetEnrolledUsers::function, [list = everyone.get()] { return list->rows(); }, total);
    const Count count = co_await readLists(everyone, inactive, total, pages.people, !course.visible);

    Assembly assembly(course, count);
    assembly.take(*everyone);
    assembly.takeInactive(*inactive, qsizetype(everyone->poisoned.size()));
    const auto accounts = std::make_shared<AccountStates>(AccountStates{.caller = caller, .stop = stop});
    accounts->onBatch
        = reporter(progress, GetUsersById::function, [all = accounts.get()] { return int(all->states.size()); }, total);
    QList<qint64> ids;
    for (const Person &person : assembly.people())
        ids.append(person.id.value);
    if (!everyone->over())
        co_await readStates(accounts, ids, pages.accounts);
    assembly.takeStates(*accounts);
    if (stop.stop_requested() || everyone->cancelled || inactive->cancelled || accounts->cancelled)
        assembly.cancelled();
    QStringList sources{GetEnrolledUsers::function};
    if (count.calls > 0)
        sources.append(GetUsersCourses::function);
    if (accounts->calls > 0)
        sources.append(GetUsersById::function);
    co_return assembly.reading(at, sources, everyone->calls + inactive->calls + count.calls + accounts->calls);
}

} // namespace diapason::moodle
