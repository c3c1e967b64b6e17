// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/moodle/restrictionreader.h"

#include "net/moodle/listing.h"
#include "net/moodle/restrictioncalls.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diapason::moodle {
namespace {

constexpr int pageSize = 500; ///< rows per page (moodle.md §4.3)
constexpr qsizetype idsAtOnce = 200; ///< PHP's max_input_vars cuts longer lists silently
constexpr int manyPoisoned = 64;
constexpr int nobodyMaySee = 3; ///< visibility of a group

/// What is being read, shared by the coroutines that read it.
struct Desk {
    std::shared_ptr<Caller> caller = {};
    std::stop_token stop = {};
    Course course = {};
    RestrictionNeeds needs = {};
    RestrictionFacts facts = {};

    template <WebService C>
    QCoro::Task<Result<typename C::Reply>> ask(C call)
    {
        ++facts.calls;
        if (!facts.stamp.sources.contains(C::function))
            facts.stamp.sources.append(C::function);
        return caller->ask(std::move(call), stop);
    }
    void lack(const Error &error)
    {
        using enum Error::Kind;
        const bool refused = error.kind == Denied || error.kind == Unauthenticated || error.kind == NotFound;
        const Gap::Kind kind = error.kind == Cancelled ? Gap::Kind::Cancelled
            : refused                                  ? Gap::Kind::Refused
                                                       : Gap::Kind::PageFailed;
        const Gap gap{.kind = kind, .server = Server::Moodle, .error = error};
        if (!facts.stamp.gaps.contains(gap))
            facts.stamp.gaps.append(gap);
    }
    /// What Moodle leaves out without a word.
    void lackSilently(QLatin1StringView function, QLatin1StringView capability)
    {
        lack({.kind = Error::Kind::Denied,
            .server = Server::Moodle,
            .code = u"left-out"_s,
            .call = function,
            .detail = capability});
    }
    [[nodiscard]] bool over() const { return stop.stop_requested() || facts.stamp.has(Gap::Kind::Cancelled); }
};
using DeskPtr = std::shared_ptr<Desk>;

/// Enrolled people, page by page. Rows Moodle cannot answer are left out: they are left out of people() too, so that
/// whoever is asked about later was read here.
struct Pages {
    GetMemberFields call = {};
    QList<MemberFields> rows = {};
    int poisoned = 0;
    std::optional<Error> failed = {};
};

QCoro::Task<> readSlice(DeskPtr desk, std::shared_ptr<Pages> pages, int from, int number)
{
    if (pages->failed)
        co_return;
    GetMemberFields call = pages->call;
    call.from = from;
    call.number = number;
    auto page = co_await desk->ask(std::move(call));
    if (page) {
        pages->rows += *page;
    } else if (!isPoison(page.error()) || pages->poisoned >= manyPoisoned) {
        pages->failed = page.error();
    } else if (number == 1) {
        ++pages->poisoned;
    } else {
        co_await readSlice(desk, pages, from, number / 2);
        co_await readSlice(desk, pages, from + number / 2, number - number / 2);
    }
}

/// To the first page without a row: a short one may be cut by what this account may not see.
QCoro::Task<> readAll(DeskPtr desk, std::shared_ptr<Pages> pages)
{
    for (int from = 0; !pages->failed; from += pageSize) {
        const qsizetype before = pages->rows.size() + pages->poisoned;
        co_await readSlice(desk, pages, from, pageSize);
        if (pages->rows.size() + pages->poisoned == before)
            co_return;
    }
}

QCoro::Task<Result<QSet<MoodleUserId>>> readHolders(DeskPtr desk, QString capability)
{
    const auto pages
        = std::make_shared<Pages>(Pages{.call = {.course = desk->course.id, .withCapability = std::move(capability)}});
    co_await readAll(desk, pages);
    if (pages->failed)
        co_return Failure{*pages->failed};
    QSet<MoodleUserId> holders;
    for (const MemberFields &row : std::as_const(pages->rows))
        holders.insert(row.id);
    co_return holders;
}

/// The rows' own `groups` hold those of the course's default grouping alone: who is in a group is asked of the groups.
QCoro::Task<> readMembers(DeskPtr desk, QList<CourseGroup> groups)
{
    RestrictionFacts &facts = desk->facts;
    const bool seesHidden = std::ranges::any_of(groups, [](const CourseGroup &g) { return g.visibility == nobodyMaySee; });
    QHash<qint64, QList<MoodleUserId>> members;
    for (qsizetype from = 0; from < groups.size(); from += idsAtOnce) {
        QList<qint64> ids;
        for (const CourseGroup &group : groups.mid(from, idsAtOnce))
            ids.append(group.id);
        const auto page = co_await desk->ask(GetGroupMembers{.groups = ids});
        if (!page) {
            desk->lack(page.error());
            co_return;
        }
        members.insert(*page);
    }
    for (const CourseGroup &group : std::as_const(groups)) {
        const QList<MoodleUserId> inside = members.value(group.id);
        // In a group that shows its members to themselves alone, we may be all that we see.
        const bool told = members.contains(group.id) && (group.visibility != 2 || seesHidden || inside.size() > 1);
        if (told)
            facts.groupNames.insert(group.id, group.name);
        for (const MoodleUserId &person : inside)
            facts.groupsOf[person].append(group.id);
    }
    const bool hiding = std::ranges::any_of(groups, [](const CourseGroup &g) { return g.visibility.has_value(); });
    facts.everyGroupSeen = seesHidden || (!hiding && !groups.isEmpty());
    facts.groupsRead = true;
}

/// A group that the course does not list is gone, or hidden from this account: asked about alone, Moodle tells.
QCoro::Task<> readUnlisted(DeskPtr desk)
{
    for (const qint64 group : std::as_const(desk->needs.groupIds)) {
        if (desk->facts.groupNames.contains(group) || desk->over())
            continue;
        const QList<qint64> alone{group};
        const auto members = co_await desk->ask(GetGroupMembers{.groups = alone});
        if (!members && members.error().kind == Error::Kind::NotFound)
            desk->facts.groupsGone.insert(group);
        else if (members)
            desk->lackSilently(GetCourseGroups::function, "moodle/course:viewhiddengroups"_L1);
        else
            desk->lack(members.error());
    }
}

QCoro::Task<> readGroups(DeskPtr desk)
{
    Result<QList<CourseGroup>> groups = co_await desk->ask(GetCourseGroups{.course = desk->course.id});
    if (!groups && isPoison(groups.error()))
        groups = co_await desk->ask(GetCourseGroups{.course = desk->course.id, .asShown = true});
    if (!groups) {
        desk->lack(groups.error());
        co_return;
    }
    co_await readMembers(desk, *groups);
    if (desk->facts.groupsRead)
        co_await readUnlisted(desk);
}

QCoro::Task<> readGroupings(DeskPtr desk)
{
    RestrictionFacts &facts = desk->facts;
    const auto names = co_await desk->ask(GetCourseGroupings{.course = desk->course.id});
    if (!names) {
        desk->lack(names.error());
        co_return;
    }
    const QList<qint64> ids = names->keys();
    for (qsizetype from = 0; from < ids.size(); from += idsAtOnce) {
        const auto page = co_await desk->ask(GetGroupings{.groupings = ids.mid(from, idsAtOnce)});
        if (!page) {
            desk->lack(page.error());
            co_return;
        }
        facts.groupings.insert(*page);
    }
    facts.groupingNames = *names;
    facts.groupingsRead = true;
}

/// Moodle requires these of everybody: where one is absent, it is hidden.
bool isNeverEmpty(const QString &field) { return field == "email"_L1 || field == "firstname"_L1 || field == "lastname"_L1; }

QCoro::Task<> readProfiles(DeskPtr desk)
{
    RestrictionFacts &facts = desk->facts;
    QStringList fields;
    for (const QString &field : std::as_const(desk->needs.profileFields)) {
        if (isCustomField(field) || standardFields().contains(field))
            fields.append(field);
    }
    const auto pages = std::make_shared<Pages>(Pages{.call = {.course = desk->course.id, .fields = fields}});
    if (!fields.isEmpty())
        co_await readAll(desk, pages);
    if (pages->failed)
        desk->lack(*pages->failed);
    QHash<QString, qsizetype> shown;
    for (const MemberFields &row : std::as_const(pages->rows)) {
        QHash<QString, QString> &profile = facts.profiles[row.id];
        for (const QString &field : fields) {
            if (!row.values.contains(field))
                continue;
            profile.insert(field, row.values[field]);
            ++shown[field];
        }
    }
    for (const QString &field : std::as_const(desk->needs.profileFields)) {
        // One's own row hides nothing: what a single row shows, it may show to us because it is ours.
        const qsizetype enough = isNeverEmpty(field) ? std::max<qsizetype>(1, facts.profiles.size()) : 2;
        if (shown.value(field) >= enough)
            facts.profileFieldsRead.append(field);
        else if (!pages->failed)
            desk->lackSilently(GetMemberFields::function, "moodle/user:viewalldetails"_L1);
    }
}

QCoro::Task<> readExemptions(DeskPtr desk)
{
    RestrictionFacts &facts = desk->facts;
    const auto ignoring = co_await readHolders(desk, u"moodle/course:ignoreavailabilityrestrictions"_s);
    if (!ignoring) {
        desk->lack(ignoring.error());
        co_return;
    }
    facts.ignoring = *ignoring;
    if (desk->needs.groups || desk->needs.groupings) {
        const auto everywhere = co_await readHolders(desk, u"moodle/site:accessallgroups"_s);
        if (!everywhere) {
            desk->lack(everywhere.error());
            co_return;
        }
        facts.accessAllGroups = *everywhere;
    }
    facts.exemptionsRead = true;
}

} // namespace

QCoro::Task<RestrictionFacts> readRestrictionFacts(
    std::shared_ptr<Caller> caller, Course course, RestrictionNeeds needs, std::stop_token stop)
{
    const auto desk = std::make_shared<Desk>(
        Desk{.caller = std::move(caller), .stop = std::move(stop), .course = std::move(course), .needs = std::move(needs)});
    desk->facts.stamp = {.at = desk->caller->now(), .gaps = {}};
    if (desk->needs.groups || desk->needs.groupings)
        co_await readGroups(desk);
    if (desk->needs.groupings && !desk->over())
        co_await readGroupings(desk);
    if (!desk->needs.profileFields.isEmpty() && !desk->over())
        co_await readProfiles(desk);
    if (desk->needs.exemptions && !desk->over())
        co_await readExemptions(desk);
    if (desk->stop.stop_requested() && !desk->facts.stamp.has(Gap::Kind::Cancelled))
        desk->lack({.kind = Error::Kind::Cancelled, .server = Server::Moodle});
    co_return std::move(desk->facts);
}

QCoro::Task<Result<QSet<MoodleUserId>>> readPowerful(std::shared_ptr<Caller> caller, CourseId course, std::stop_token stop)
{
    const auto desk
        = std::make_shared<Desk>(Desk{.caller = std::move(caller), .stop = std::move(stop), .course = {.id = course}});
    co_return co_await readHolders(desk, u"moodle/course:manageactivities"_s);
}

} // namespace diapason::moodle
