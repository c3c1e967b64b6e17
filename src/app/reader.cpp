// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader.h"

#include "domain/candidates.h"
#include "domain/peoplecount.h"
#include "ports/aside.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

/// Accounts that a whole listing lacks are asked for again one by one while that is cheap: they may be new.
constexpr int cheapQuestions = 20;

QCoro::Task<std::shared_ptr<const Comparison>> compareAside(CompareInput input)
{
    return aside([input = std::move(input)]() mutable {
        return std::shared_ptr<const Comparison>(std::make_shared<Comparison>(compare(std::move(input))));
    });
}

/// Of a small room at once: to go aside takes longer.
QCoro::Task<AccountsWanted> wantedAside(CompareInput input)
{
    constexpr qsizetype many = 500; // people and members
    if (input.course.people.size() + input.room.members.size() < many)
        co_return accountsWanted(input);
    co_return co_await aside([input = std::move(input)] { return accountsWanted(input); });
}

bool asks(const AccountsWanted &wanted) { return !wanted.usernames.isEmpty() || !wanted.ids.isEmpty(); }

bool refusedAsAbsent(const RoomReading &reading)
{
    return reading.members.isEmpty() && std::ranges::any_of(reading.stamp.gaps, [](const Gap &gap) {
        return gap.error && gap.error->kind == Error::Kind::NotFound;
    });
}

} // namespace

Reader::Reader(MoodleServer &moodle, ChatServer &chat, CampusRules rules, Clock &clock)
    : m_moodle(moodle),
      m_chat(chat),
      m_rules(std::move(rules)),
      m_clock(clock)
{
}

void Reader::forgetListedAccounts()
{
    forgetAccounts();
    m_chat.forgetAccounts();
}

void Reader::know(const Account &account)
{
    m_made.removeIf([&](const Account &made) { return usernameKey(made.username) == usernameKey(account.username); });
    m_made += account;
    if (!m_accounts.accounts().isEmpty() || m_accounts.knows(account.username))
        m_accounts = withMade(m_accounts);
}

AccountDirectory Reader::withMade(const AccountDirectory &accounts) const
{
    QStringList names;
    for (const Account &account : m_made)
        names += account.username;
    return m_made.isEmpty() ? accounts : accounts.merged(AccountDirectory(m_made, accounts.stamp(), false, names));
}

QCoro::Task<Sites> Reader::connect(std::stop_token stop) { return connectBoth(m_moodle, m_chat, std::move(stop)); }

/// A companion that fails is said in the listing's stamp; everything else goes on without it.
QCoro::Task<Reader::Companion> Reader::companionOf(std::stop_token stop)
{
    Companion companion;
    Result<std::optional<CompanionSite>> site = co_await m_moodle.companion(stop);
    if (!site) {
        const Gap refused{.kind = Gap::Kind::Refused, .server = Server::Moodle, .error = site.error()};
        companion.listing.stamp = {.at = m_clock.now(), .gaps = {refused}};
    } else {
        companion.site = *std::move(site);
        if (*companion.site)
            companion.listing = co_await m_moodle.companionActivities({}, stop);
    }
    co_return companion;
}

QCoro::Task<Result<Catalogue>> Reader::list(Catalogue catalogue, ProgressFn progress, std::stop_token stop)
{
    auto companionTask = companionOf(stop);
    auto [courses, rooms] = co_await listBoth(m_moodle, m_chat, std::move(progress), stop);
    Companion companion = co_await std::move(companionTask);
    if (!courses)
        co_return Failure{courses.error()};
    if (!rooms)
        co_return Failure{rooms.error()};
    catalogue.courses = *std::move(courses);
    catalogue.rooms = *std::move(rooms);
    catalogue.take(m_rules);
    if (companion.site) // one that could not be asked now leaves what it told before
        catalogue.companionSite = *std::move(companion.site);
    catalogue.take(companion.listing);
    co_return catalogue;
}

/// Who is wanted and not known yet. `mayBeNew`: whoever was looked for in vain is looked for again, where that is cheap.
AccountsWanted Reader::unknownOf(AccountsWanted wanted, bool mayBeNew) const
{
    AccountsWanted unknown;
    QStringList absent;
    for (const QString &name : std::as_const(wanted.usernames)) {
        if (!m_accounts.knows(name))
            unknown.usernames += name;
        else if (m_accounts.find(name) < 0)
            absent += name;
    }
    if (mayBeNew && absent.size() <= cheapQuestions)
        unknown.usernames += absent;
    unknown.ids = std::move(wanted.ids);
    unknown.ids.removeIf([&](const AccountId &id) { return m_accounts.find(id) >= 0 || (!mayBeNew && m_accounts.knows(id)); });
    return unknown;
}

QCoro::Task<AccountDirectory> Reader::accountsFor(
    CompareInput input, ProgressFn progress, std::stop_token stop, SharedCoursePtr shared)
{
    const AccountsWanted wanted = co_await wantedAside(input);
    const std::shared_ptr<SharedReadings> all = shared ? shared->all : nullptr;
    AccountsWanted unknown = unknownOf(wanted, !all);
    // Who has nothing to ask does not wait for the one who asks: a listing of everybody takes a while, and both lines would stand.
    if (all && all->asking->isHeld() && asks(unknown)) {
        co_await released(all->asking, stop);
        unknown = unknownOf(wanted, false);
    }
    const int questions = int(unknown.usernames.size() + unknown.ids.size());
    if (questions == 0) {
        if (m_accounts.accounts().isEmpty()) // nobody had to be looked up: nothing is missing
            m_accounts = AccountDirectory({}, ReadStamp{.at = m_clock.now(), .sources = {}, .gaps = {}}, false);
        if (all)
            ++all->settled;
        co_return AccountDirectory(m_accounts);
    }
    if (all) {
        all->asking->hold();
        m_chat.expectQuestions(all->coming());
    }
    AccountDirectory answered = co_await m_chat.accounts(unknown.usernames, unknown.ids, progress, stop);
    for (Account &made : m_made)
        if (const qsizetype newer = answered.find(made.id); newer >= 0)
            made = answered.accounts().at(newer);
    m_accounts = m_accounts.accounts().isEmpty() ? answered : m_accounts.merged(answered);
    if (all) {
        all->questions += questions;
        ++all->settled;
        m_chat.expectQuestions(0);
        all->asking->release();
    }
    co_return AccountDirectory(m_accounts); // QCoro moves what co_return names, members too
}

QCoro::Task<CourseReading> Reader::peopleOf(Course course, ProgressFn progress, std::stop_token stop, SharedCoursePtr shared)
{
    if (shared && shared->people)
        co_return CourseReading(*shared->people);
    CourseReading people = co_await m_moodle.people(course, std::move(progress), stop);
    if (shared && people.stamp.complete())
        shared->people = people;
    co_return people;
}

RestrictionNeeds Reader::needsFor(const Activity &activity) const
{
    const bool asks = m_restrictionsWanted || m_rules.restrictionPolicy() != RestrictionPolicy::Ignore;
    return asks ? needsOf({activity.availability, activity.sectionAvailability}) : RestrictionNeeds{};
}

QCoro::Task<CourseFacts> Reader::factsOf(
    bool companion, Course course, Activity activity, std::stop_token stop, SharedCoursePtr shared)
{
    CourseFacts facts;
    if (companion && shared && shared->facts)
        facts.people = *shared->facts;
    else if (companion)
        facts.people = co_await m_moodle.peopleFacts(course.id, stop);
    if (companion && shared && facts.people.stamp.complete())
        shared->facts = facts.people;
    const RestrictionNeeds needs = needsFor(activity);
    if (!needs.any())
        co_return facts;
    if (shared && shared->restriction)
        facts.restriction = *shared->restriction;
    else
        facts.restriction = co_await m_moodle.restrictionFacts(course, shared ? shared->needs : needs, stop);
    if (shared && facts.restriction.stamp.complete())
        shared->restriction = facts.restriction;
    co_return facts;
}

SharedCoursePtr Reader::shareFor(
    const Catalogue &catalogue, const QList<Activity> &activities, std::shared_ptr<SharedReadings> all) const
{
    auto shared = std::make_shared<SharedCourse>();
    shared->all = std::move(all);
    QStringList restrictions;
    for (const Activity &activity : activities) {
        const Activity known = inputFor(catalogue, activity).activity;
        if (needsFor(known).any())
            restrictions += {known.availability, known.sectionAvailability};
    }
    shared->needs = needsOf(restrictions);
    return shared;
}

/// Accounts of the same address or of another case, as the server tells, and those that a former name leads to.
QCoro::Task<CandidateListing> Reader::candidatesFor(QList<AccountQuestion> questions, std::stop_token stop)
{
    CandidateListing listing = co_await m_chat.candidates(questions, stop);
    if (!m_former || m_former->isEmpty() || stop.stop_requested())
        co_return listing;
    const FormerNamesPtr former = m_former;
    const FormerWanted wanted = formerWanted(questions, *former, m_rules.username);
    if (!wanted.any())
        co_return listing;
    const AccountDirectory directory = co_await m_chat.accounts(wanted.usernames, wanted.ids, {}, stop);
    addFormer(listing, formerCandidates(questions, *former, m_rules.username, directory));
    co_return listing;
}

QCoro::Task<bool> Reader::readMore(
    std::shared_ptr<const Comparison> first, CompareInput &input, std::stop_token stop, SharedCoursePtr shared)
{
    bool more = false;
    if (stop.stop_requested())
        co_return false;
    if (wantsPowers(*first) && shared && shared->powerful) {
        input.facts.powerful = *shared->powerful;
        more = true;
    } else if (wantsPowers(*first)) {
        const Result<QSet<MoodleUserId>> powerful = co_await m_moodle.powerful(input.course.course.id, stop);
        ++input.facts.powerfulCalls;
        if (powerful)
            input.facts.powerful = *powerful;
        if (powerful && shared)
            shared->powerful = *powerful;
        more = powerful.has_value();
    }
    if (const QList<AccountQuestion> questions = questionsOf(*first); !questions.isEmpty() && !stop.stop_requested()) {
        input.candidates = co_await candidatesFor(questions, stop);
        more = true;
    }
    if (someoneMissing(*first) && !stop.stop_requested()) {
        input.room.log = co_await m_chat.membershipLog(input.room.room.id, stop);
        more = true;
    }
    co_return more;
}

CompareInput Reader::inputFor(const Catalogue &catalogue, const Activity &activity) const
{
    CompareInput input{.activity = activity,
        .link = catalogue.links.value(activity.cmid),
        .former = m_former,
        .service = catalogue.chat.accountId,
        .rules = m_rules};
    input.moodleMapping = catalogue.moodleMapping(activity.cmid);
    if (const CompanionActivity *row = catalogue.companion ? catalogue.companion->activity(activity.cmid) : nullptr)
        input.activity.sectionAvailability = row->sectionAvailability;
    return input;
}

QCoro::Task<CompareInput> Reader::moodleSide(
    Catalogue catalogue, Course course, Activity activity, ProgressFn progress, std::stop_token stop, SharedCoursePtr shared)
{
    CompareInput input = inputFor(catalogue, activity);
    auto peopleTask = peopleOf(course, std::move(progress), stop, shared);
    auto factsTask = factsOf(catalogue.companionSite.has_value(), course, input.activity, stop, shared);
    input.course = co_await std::move(peopleTask);
    input.facts = co_await std::move(factsTask);
    countByCompanion(input.course, input.facts.people);
    if (shared && !shared->people && input.course.stamp.complete())
        shared->people = input.course;
    co_return input;
}

QCoro::Task<std::shared_ptr<const Comparison>> Reader::compareKept(CompareInput kept, AccountId service) const
{
    kept.rules = m_rules;
    kept.former = m_former;
    kept.service = std::move(service);
    return compareAside(std::move(kept));
}

QCoro::Task<ExpectedPeople> Reader::expected(Catalogue catalogue, Activity activity, std::stop_token stop)
{
    const Course *course = catalogue.course(activity.course);
    if (!course)
        co_return ExpectedPeople{};
    CompareInput input = co_await moodleSide(catalogue, *course, activity, {}, stop, {});
    const bool complete = input.course.stamp.complete();
    input.room.stamp
        = ReadStamp{.at = m_clock.now(), .sources = {}, .gaps = {}}; // an empty room, and known to be: all are absent
    const AccountsWanted wanted = accountsWanted(input);
    co_return ExpectedPeople{.usernames = wanted.usernames, .confirmed = wanted.ids, .complete = complete};
}

/// The list of all rooms tells.
QCoro::Task<bool> Reader::isGone(RoomId room, std::stop_token stop, SharedCoursePtr shared)
{
    if (!shared || !shared->all->listed) {
        const Result<RoomListing> now = co_await m_chat.rooms({}, stop);
        if (!now || !shared)
            co_return now && !std::ranges::contains(now->rooms, room, &Room::id);
        QSet<RoomId> listed;
        for (const Room &one : now->rooms)
            listed.insert(one.id);
        shared->all->listed = listed;
    }
    co_return !shared->all->listed->contains(room);
}

QCoro::Task<Result<std::shared_ptr<const Comparison>>> Reader::check(
    Catalogue catalogue, Activity activity, ProgressFn progress, std::stop_token stop, SharedCoursePtr shared)
{
    const Link link = catalogue.links.value(activity.cmid);
    const Room *room = catalogue.room(link.room);
    const Course *course = catalogue.course(activity.course);
    if (!room)
        co_return Failure{Error{.kind = Error::Kind::NotFound, .server = Server::RocketChat, .code = linkFault(link)}};
    if (!course)
        co_return Failure{Error{.kind = Error::Kind::NotFound, .server = Server::Moodle, .code = u"unknowncourse"_s}};

    QElapsedTimer elapsed;
    elapsed.start();
    const int chatCallsBefore = m_chat.calls();
    auto moodleTask = moodleSide(catalogue, *course, activity, progress, stop, shared);
    auto membersTask = m_chat.members(*room, progress, stop);
    CompareInput input = co_await std::move(moodleTask);
    input.room = co_await std::move(membersTask);
    if (shared && shared->all)
        shared->all->learning->release();
    if (refusedAsAbsent(input.room) && co_await isGone(input.room.room.id, stop, shared)) // or is it only closed to us?
        co_return Failure{Error{.kind = Error::Kind::NotFound, .server = Server::RocketChat, .code = u"vanished"_s}};
    input.accounts = co_await accountsFor(input, progress, stop, shared);

    std::shared_ptr<const Comparison> comparison = co_await compareAside(input);
    if (co_await readMore(comparison, input, stop, shared))
        comparison = co_await compareAside(input);
    auto timed = std::make_shared<Comparison>(*comparison);
    timed->moodleCalls = timed->course.calls + timed->facts.calls();
    timed->chatCalls = m_chat.calls() - chatCallsBefore;
    timed->elapsedMs = elapsed.elapsed();
    co_return std::shared_ptr<const Comparison>(std::move(timed));
}

QCoro::Task<std::shared_ptr<const Comparison>> Reader::recheck(
    std::shared_ptr<const Comparison> before, ProgressFn progress, std::stop_token stop)
{
    CompareInput input = inputOf(*before);
    input.accounts = withMade(before->accounts);
    input.rules = m_rules;
    input.room = co_await m_chat.members(before->room.room, progress, stop);
    input.room.log = before->room.log;
    co_return co_await compareAside(input);
}

} // namespace diapason
