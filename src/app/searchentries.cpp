// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/searchentries.h"

#include "domain/coursetitle.h"
#include "domain/names.h"

#include <QCollator>

#include <numeric>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

using Kind = SearchEntry::Kind;

/// Drifts first, then the busier.
int weight(int drifts, int activities)
{
    constexpr int most = 1'000'000;
    return std::clamp(drifts, 0, most) * 1000 + std::clamp(activities, 0, 999);
}

QString keyOf(qint64 id) { return QString::number(id); }

/// Courses, activities and rooms.
void addPlaces(QList<SearchEntry> &entries, const Catalogue &catalogue, const QHash<Cmid, CheckSummary> &checks)
{
    const auto categories = byId(catalogue.courses.categories, &Category::id);
    const auto rooms = byId(catalogue.rooms.rooms, &Room::id);
    QHash<RoomId, Cmid> activityOf;
    for (const Course &course : catalogue.courses.courses) {
        const QString title = courseTitle(course);
        const Category *known = categories.value(course.category);
        const QString category = known ? known->name : QString();
        const QList<Activity> activities = catalogue.activities.value(course.id);
        int drifts = 0;
        for (const Activity &activity : activities) {
            const RoomId roomId = catalogue.links.value(activity.cmid).room;
            const Room *room = rooms.value(roomId);
            const int own = checks.value(activity.cmid).drifts;
            drifts += own;
            SearchEntry entry{.kind = Kind::Activity,
                .number = activity.cmid.value,
                .title = title + u" · "_s + activity.name,
                .names = {activity.name, course.shortName, category},
                .keys = {keyOf(activity.cmid.value)},
                .weight = weight(own, 0)};
            if (room) {
                entry.names += {room->name, room->displayName};
                entry.keys += room->id.value;
                activityOf.insert(roomId, activity.cmid);
            }
            entries += entry;
        }
        entries += {.kind = Kind::Course,
            .number = course.id.value,
            .title = title,
            .names = {course.shortName, course.fullName, category},
            .keys = {keyOf(course.id.value)},
            .weight = weight(drifts, int(activities.size()))};
    }
    for (const Room &room : catalogue.rooms.rooms) {
        const Cmid cmid = activityOf.value(room.id);
        entries += {.kind = Kind::Room,
            .number = cmid.value,
            .id = room.id.value,
            .title = room.title(),
            .names = {room.name},
            .keys = {room.id.value},
            .weight = weight(checks.value(cmid).drifts, 0)};
    }
}

/// Shows an account with the person it is expected for.
void join(SearchEntry &person, const KeptAccount &account)
{
    person.id = account.id.value;
    for (const QString &name : {account.username, account.name})
        if (name != person.title && !person.names.contains(name))
            person.names += name;
    person.keys += account.id.value;
    person.weight = std::max(person.weight, weight(account.drifts, account.rooms));
    person.drifts = std::max(person.drifts, account.drifts);
}

void addPeople(QList<SearchEntry> &entries, const KeptPeople &people, const QList<UsernameStep> &username)
{
    const UsernameMapper mapper(username);
    const qsizetype several = -1;
    const qsizetype first = entries.size();
    QHash<QString, qsizetype> expected; // chat username → the entry of the person it is expected for
    for (const KeptPerson &person : people.people) {
        if (const QString key = usernameKey(mapper(person.username)); !key.isEmpty())
            expected.insert(key, expected.contains(key) ? several : entries.size());
        entries += {.kind = Kind::Person,
            .number = person.id.value,
            .title = person.fullName.isEmpty() ? person.username : person.fullName,
            .names = {person.username, person.email},
            .keys = {keyOf(person.id.value)},
            .weight = weight(person.drifts, person.activities),
            .drifts = person.drifts,
            .places = person.activities};
    }
    QSet<qsizetype> shown;
    for (const KeptAccount &account : people.accounts) {
        const qsizetype owner = expected.value(usernameKey(account.username), several);
        if (owner >= first && !shown.contains(owner)) {
            shown.insert(owner);
            join(entries[owner], account);
            continue;
        }
        entries += {.kind = Kind::Account,
            .id = account.id.value,
            .title = account.name.isEmpty() ? account.username : account.name,
            .names = {account.username},
            .keys = {account.id.value},
            .weight = weight(account.drifts, account.rooms),
            .drifts = account.drifts,
            .places = account.rooms};
    }
}

QList<SearchEntry> sorted(const QList<SearchEntry> &entries)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true); // CHI9 before CHI10, as in the tree
    std::vector<QCollatorSortKey> keys;
    keys.reserve(size_t(entries.size()));
    for (const SearchEntry &entry : entries)
        keys.push_back(collator.sortKey(entry.title));
    std::vector<qsizetype> order(size_t(entries.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&](qsizetype a, qsizetype b) {
        const SearchEntry &left = entries.at(a), &right = entries.at(b);
        if (left.kind != right.kind)
            return left.kind < right.kind;
        const int titles = keys[size_t(a)].compare(keys[size_t(b)]);
        return titles != 0 ? titles < 0 : std::tie(left.number, left.id) < std::tie(right.number, right.id);
    });
    QList<SearchEntry> result;
    result.reserve(entries.size());
    for (const qsizetype index : order)
        result += entries.at(index);
    return result;
}

} // namespace

QList<SearchEntry> searchEntries(const Catalogue &catalogue, const QHash<Cmid, CheckSummary> &checks, const KeptPeople &people,
    const QList<UsernameStep> &username)
{
    QList<SearchEntry> entries;
    addPlaces(entries, catalogue, checks);
    addPeople(entries, people, username);
    return sorted(entries);
}

} // namespace diapason
