// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulespreview.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

/// Looks for accounts where one comparison knows of them: in the room, and among those that were looked up.
class AccountFinder
{
public:
    explicit AccountFinder(const Comparison &comparison) : m_accounts(comparison.accounts)
    {
        for (const RoomMember &member : comparison.room.members)
            m_members.insert(usernameKey(member.username));
    }
    PersonTrial::Account find(const QString &username) const
    {
        if (m_accounts.find(username) >= 0 || m_members.contains(usernameKey(username)))
            return PersonTrial::Account::Found;
        return m_accounts.knows(username) ? PersonTrial::Account::None : PersonTrial::Account::NotLookedUp;
    }

private:
    const AccountDirectory &m_accounts;
    QSet<QString> m_members;
};

int sparedLines(const Comparison &comparison)
{
    return int(std::ranges::count_if(comparison.rows, [](const DriftRow &row) { return row.protection != Protection::None; }));
}

bool lacksRestrictions(const Comparison &made)
{
    const ReadStamp &read = made.facts.restriction.stamp;
    return (!read.at.isValid() || read.has(Gap::Kind::Cancelled))
        && needsOf({made.activity.availability, made.activity.sectionAvailability}).any();
}

QString calling(const Person &person)
{
    return person.fullName.isEmpty() ? person.username : u"%1 (%2)"_s.arg(person.fullName, person.username);
}

} // namespace

Comparison recompared(const Comparison &made, const CampusRules &rules, const Link &link)
{
    CompareInput input = inputOf(made);
    input.link = link;
    input.rules = rules;
    Comparison again = compare(std::move(input));
    again.moodleCalls = made.moodleCalls;
    again.chatCalls = made.chatCalls;
    again.elapsedMs = made.elapsedMs;
    return again;
}

int RulesPreview::lines() const
{
    return std::accumulate(changed.cbegin(), changed.cend(), 0,
        [](int sum, const ActivityTrial &activity) { return sum + int(activity.rows.size()); });
}

RulesRehearsal::RulesRehearsal(CampusRules before, CampusRules after, const Catalogue &catalogue)
    : m_before(std::move(before)),
      m_after(std::move(after)),
      m_sameUsernames(m_before.username == m_after.username)
{
    // Limits, freeze windows, names of groups and links decide no row.
    CampusRules rows = m_after;
    rows.limits = m_before.limits;
    rows.freezes = m_before.freezes;
    rows.groupName = m_before.groupName;
    rows.links = m_before.links;
    m_sameRows = rows == m_before;
    for (const QList<Activity> &activities : catalogue.activities)
        m_result.activities += int(activities.size());
    if (m_before.groupName != m_after.groupName || m_before.links != m_after.links)
        tryNames(catalogue);
}

void RulesRehearsal::tryNames(const Catalogue &catalogue)
{
    const GroupNamer old = catalogue.namer(m_before.groupName);
    const GroupNamer fresh = catalogue.namer(m_after.groupName);
    QSet<QString> rooms;
    for (const Room &room : catalogue.rooms.rooms)
        rooms.insert(room.name);
    QHash<CourseId, const Course *> courses;
    for (const Course &course : catalogue.courses.courses)
        courses.insert(course.id, &course);
    QList<Activity> all;
    for (const QList<Activity> &activities : catalogue.activities)
        all += activities;
    std::ranges::sort(all, {}, &Activity::cmid);
    LinkSources sources = catalogue.linkSources();
    sources.confirmed = m_after.links;
    m_links = linkActivities(fresh, sources);
    for (const Activity &activity : std::as_const(all)) {
        const Course *course = courses.value(activity.course);
        if (!course)
            continue;
        NameTrial trial{.cmid = activity.cmid,
            .before = old(*course, activity.cmid),
            .after = fresh(*course, activity.cmid),
            .linkBefore = catalogue.links.value(activity.cmid).room,
            .linkAfter = m_links.value(activity.cmid).room};
        trial.roomExists = rooms.contains(trial.after);
        if (trial.before != trial.after || trial.linkBefore != trial.linkAfter)
            m_result.names.append(trial);
    }
}

void RulesRehearsal::add(const Comparison &made)
{
    const Cmid cmid = made.activity.cmid;
    ++m_result.tried;
    const Link link = m_links.value(cmid, made.link);
    if (link.room != made.link.room) {
        ++m_result.elsewhere;
        return;
    }
    if (m_after.restrictionPolicy() != RestrictionPolicy::Ignore && lacksRestrictions(made))
        m_result.restrictionsUnread.append(cmid);
    const bool same = m_sameRows;
    const Comparison now = same ? Comparison{} : recompared(made, m_after, link);
    const Comparison &after = same ? made : now;
    for (size_t i = 0; i < made.counts.size(); ++i) {
        m_result.before[i] += made.counts[i];
        m_result.after[i] += after.counts[i];
    }
    m_result.expectedBefore += made.expected;
    m_result.expectedAfter += after.expected;
    m_result.driftsBefore += made.drifts;
    m_result.driftsAfter += after.drifts;
    m_result.sparedBefore += sparedLines(made);
    m_result.sparedAfter += sparedLines(after);
    addPeople(made, after);
    if (!same)
        addRows(made, after);
}

void RulesRehearsal::addPeople(const Comparison &made, const Comparison &now)
{
    std::optional<AccountFinder> accounts; // both comparisons know the same ones
    for (qsizetype i = 0; i < made.course.people.size(); ++i) {
        const Person &person = made.course.people.at(i);
        if (m_seen.contains(person.id))
            continue;
        m_seen.insert(person.id);
        ++m_result.people;
        const QString &before = made.usernames.at(i);
        const QString &after = now.usernames.at(i);
        if (after.isEmpty())
            continue;
        const QString key = usernameKey(after);
        Claim &claim = m_claims[key];
        claim.people.append(calling(person));
        claim.before.insert(usernameKey(before));
        if (claim.people.size() == 1)
            m_firstSpelling.insert(key, after);
        if (before == after)
            continue;
        if (!accounts)
            accounts.emplace(made);
        m_result.renamed.append({.person = person.id,
            .name = person.fullName,
            .username = person.username,
            .before = before,
            .after = after,
            .foundBefore = accounts->find(before),
            .foundAfter = accounts->find(after)});
    }
}

void RulesRehearsal::addRows(const Comparison &made, const Comparison &now)
{
    QHash<QString, const DriftRow *> old;
    old.reserve(made.rows.size());
    for (const DriftRow &row : made.rows)
        old.insert(made.key(row), &row);
    ActivityTrial trial{.cmid = made.activity.cmid, .driftsBefore = made.drifts, .driftsAfter = now.drifts};
    for (const DriftRow &row : now.rows) {
        const QString key = now.key(row);
        const DriftRow *before = old.take(key);
        const bool spared = row.protection != Protection::None;
        const bool wasSpared = before && before->protection != Protection::None;
        if (!before || before->driftClass != row.driftClass || spared != wasSpared)
            trial.rows.append({.key = key,
                .name = now.displayName(row),
                .before = before ? std::optional{before->driftClass} : std::nullopt,
                .after = row.driftClass,
                .sparedBefore = wasSpared,
                .sparedAfter = spared});
    }
    for (const DriftRow &row : made.rows) // in their order, not the hash's
        if (const QString key = made.key(row); old.contains(key))
            trial.rows.append({.key = key,
                .name = made.displayName(row),
                .before = row.driftClass,
                .after = {},
                .sparedBefore = row.protection != Protection::None});
    if (!trial.rows.isEmpty())
        m_result.changed.append(trial);
}

RulesPreview RulesRehearsal::result() const
{
    RulesPreview preview = m_result;
    for (const auto &[key, claim] : m_claims.asKeyValueRange()) {
        if (claim.people.size() > 1)
            preview.collisions.append(
                {.username = m_firstSpelling.value(key), .people = claim.people, .isNew = claim.before.size() > 1});
    }
    std::ranges::sort(preview.collisions,
        [](const Collision &a, const Collision &b) { return a.isNew == b.isNew ? a.username < b.username : a.isNew; });
    return preview;
}

RolesSeen rolesSeen(const QList<std::shared_ptr<const Comparison>> &comparisons)
{
    struct Holders {
        MoodleRole role = {};
        QSet<MoodleUserId> people = {};
        int activities = 0;
    };
    QHash<QString, Holders> moodle;
    QSet<MoodleUserId> without;
    QSet<AccountId> owners, moderators, leaders, members;
    for (const auto &comparison : comparisons) {
        QSet<QString> here;
        for (const Person &person : comparison->course.people) {
            if (person.roles.isEmpty())
                without.insert(person.id);
            for (const MoodleRole &role : person.roles) {
                Holders &holders = moodle[role.shortName];
                if (holders.people.isEmpty() || holders.role.name.isEmpty())
                    holders.role = role;
                holders.people.insert(person.id);
                holders.activities += !here.contains(role.shortName);
                here.insert(role.shortName);
            }
        }
        for (const RoomMember &member : comparison->room.members) {
            if (member.id == comparison->service)
                continue;
            const RoomRoles &roles = member.roles;
            if (roles.owner)
                owners.insert(member.id);
            if (roles.moderator)
                moderators.insert(member.id);
            if (roles.leader)
                leaders.insert(member.id);
            if (!roles.owner && !roles.moderator && !roles.leader)
                members.insert(member.id);
        }
    }
    RolesSeen seen{.peopleWithout = int(without.size()),
        .owners = int(owners.size()),
        .moderators = int(moderators.size()),
        .leaders = int(leaders.size()),
        .members = int(members.size()),
        .activities = int(comparisons.size())};
    for (const Holders &holders : std::as_const(moodle))
        seen.moodle.append({holders.role, int(holders.people.size()), holders.activities});
    std::ranges::sort(seen.moodle, [](const RolesSeen::Moodle &a, const RolesSeen::Moodle &b) {
        return a.people == b.people ? a.role.shortName < b.role.shortName : a.people > b.people;
    });
    return seen;
}

} // namespace diapason
