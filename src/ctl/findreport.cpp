// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/findreport.h"

#include "app/searchentries.h"

#include <numeric>

namespace diapason::ctl {

namespace {

using Kind = SearchEntry::Kind;

/// Completes what was found with what is known of it.
class Describer
{
public:
    Describer(const KeptCampus &kept, const KeptPeople &people) : m_kept(kept), m_people(people)
    {
        const Catalogue &catalogue = kept.catalogue;
        for (const Finding &orphan : catalogue.looseRooms())
            if (orphan.kind == Finding::Kind::Orphan)
                m_orphans.insert(orphan.room);
    }
    void describe(FoundItem &item) const
    {
        switch (item.entry.kind) {
        case Kind::Course: return course(item);
        case Kind::Activity: return activity(item);
        case Kind::Room: return room(item);
        case Kind::Person: return person(item);
        case Kind::Account: return account(item);
        }
    }

private:
    void course(FoundItem &item) const
    {
        const Catalogue &catalogue = m_kept.catalogue;
        const Course *course = catalogue.course(CourseId{item.entry.number});
        if (const Category *category = catalogue.category(course->category))
            item.handle = category->name;
        for (const Activity &activity : catalogue.activities.value(course->id))
            if (const auto check = m_kept.checks.constFind(activity.cmid); check != m_kept.checks.cend())
                item.drifts = item.drifts.value_or(0) + check->drifts;
    }
    void activity(FoundItem &item) const
    {
        const Cmid cmid{item.entry.number};
        const Room *room = m_kept.catalogue.room(m_kept.catalogue.links.value(cmid).room);
        if (!room)
            item.troubles += Trouble::Unlinked;
        else if (room->archived)
            item.troubles += Trouble::Archived;
        item.handle = room ? room->name : QString();
        item.room = room ? room->id : RoomId();
        if (const auto check = m_kept.checks.constFind(cmid); check != m_kept.checks.cend()) {
            item.drifts = check->drifts;
            if (!check->complete())
                item.troubles += Trouble::Incomplete;
        }
    }
    void room(FoundItem &item) const
    {
        const Room *room = m_kept.catalogue.room(RoomId{item.entry.id});
        item.handle = room->name == item.entry.title ? QString() : room->name;
        if (m_orphans.contains(room->id))
            item.troubles += Trouble::Orphan;
        if (room->archived)
            item.troubles += Trouble::Archived;
        if (const auto check = m_kept.checks.constFind(Cmid{item.entry.number}); check != m_kept.checks.cend())
            item.drifts = check->drifts;
    }
    void person(FoundItem &item) const
    {
        const auto person = std::ranges::find(m_people.people, item.entry.number, [](const KeptPerson &p) { return p.id.value; });
        item.handle = person->username;
        item.email = person->email;
        item.drifts = item.entry.drifts;
        deactivated(item);
    }
    void account(FoundItem &item) const
    {
        item.handle = deactivated(item);
        item.drifts = item.entry.drifts;
    }
    /// Notes it, and gives the username of the item's account.
    QString deactivated(FoundItem &item) const
    {
        const auto account = std::ranges::find(m_people.accounts, item.entry.id, [](const KeptAccount &a) { return a.id.value; });
        if (account == m_people.accounts.cend())
            return {};
        if (!account->active)
            item.troubles += Trouble::Deactivated;
        return account->username;
    }

    const KeptCampus &m_kept;
    const KeptPeople &m_people;
    QSet<RoomId> m_orphans;
};

} // namespace

int FindReport::total() const { return std::accumulate(totals.begin(), totals.end(), 0); }

FindReport findReport(const KeptCampus &kept, const KeptPeople &people, const CampusRules &rules, const QString &text, int limit)
{
    const SearchIndex index(searchEntries(kept.catalogue, kept.checks, people, rules.username));
    const SearchResult result = index.find(text, limit);
    FindReport report{.text = text, .readAt = kept.readAt, .totals = result.totals};
    const Describer describer(kept, people);
    for (const QList<SearchHit> &hits : result.hits) {
        for (const SearchHit &hit : hits) {
            FoundItem item{.entry = index.entries().at(hit.entry), .rank = hit.rank};
            describer.describe(item);
            report.items += item;
        }
    }
    return report;
}

} // namespace diapason::ctl
