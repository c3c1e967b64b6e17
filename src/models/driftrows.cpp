// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/driftrows.h"

#include "core/text.h"
#include "words/cells.h"

#include <QCollator>
#include <QStringMatcher>

#include <numeric>
#include <unordered_map>

namespace diapason {

namespace {

bool looksSame(const Person *a, const Person *b)
{
    if (!a || !b)
        return a == b;
    return a->username == b->username && a->fullName == b->fullName && a->roles == b->roles && a->groups == b->groups
        && a->enrolment == b->enrolment && a->account == b->account;
}

bool looksSame(const RoomMember *a, const RoomMember *b)
{
    if (!a || !b)
        return a == b;
    return a->username == b->username && a->name == b->name && a->roles == b->roles;
}

bool looksSame(const Account *a, const Account *b)
{
    if (!a || !b)
        return a == b;
    return a->username == b->username && a->name == b->name && a->active == b->active && a->type == b->type;
}

bool looksSame(const MembershipEvent *a, const MembershipEvent *b)
{
    if (!a || !b)
        return a == b;
    return a->kind == b->kind && a->by == b->by && a->at == b->at;
}

bool looksSame(const Comparison &in, const DriftRow &a, const Comparison &other, const DriftRow &b)
{
    return a.driftClass == b.driftClass && a.cause == b.cause && a.protection == b.protection && a.expected == b.expected
        && a.actual == b.actual && looksSame(in.person(a), other.person(b)) && looksSame(in.member(a), other.member(b))
        && looksSame(in.account(a), other.account(b)) && looksSame(in.event(a), other.event(b))
        && in.chatUsername(a) == other.chatUsername(b);
}

DriftItem::Key keyOf(const Comparison &comparison, const DriftRow &row)
{
    if (const Person *person = comparison.person(row))
        return {.person = person->id.value};
    if (const RoomMember *member = comparison.member(row))
        return {.account = member->id.value};
    const Account *account = comparison.account(row);
    return {.account = account ? account->id.value : QString{}};
}

/// Each name by itself: a line end keeps them apart, and folding would make it a blank.
void appendText(QString &text, const Comparison &in, const DriftRow &row)
{
    const Person *person = in.person(row);
    const RoomMember *member = in.member(row);
    for (const QString &part :
        {in.displayName(row), person ? person->username : QString(), in.chatUsername(row), member ? member->name : QString()})
        (text += folded(part)) += u'\n';
}

std::shared_ptr<const DriftRows> rowsOf(const std::shared_ptr<const Comparison> &comparison)
{
    auto rows = std::make_shared<DriftRows>();
    rows->in = comparison;
    rows->items.reserve(size_t(comparison->rows.size()));
    for (const DriftRow &row : comparison->rows)
        rows->items.push_back({.key = keyOf(*comparison, row), .row = row});
    std::ranges::sort(rows->items, {}, &DriftItem::key);
    rows->text.reserve(48 * comparison->rows.size());
    rows->textEnds.reserve(rows->items.size());
    for (const DriftItem &item : rows->items) {
        appendText(rows->text, *comparison, item.row);
        rows->textEnds.push_back(rows->text.size());
    }
    return rows;
}

void tellChanges(DriftGrown &grown, const DriftRows *before)
{
    const DriftRows &now = *grown.rows;
    grown.moved.assign(before ? before->items.size() : 0, -1);
    grown.differs.assign(now.items.size(), true);
    for (size_t a = 0, b = 0; a < grown.moved.size() && b < now.items.size();) {
        const DriftItem &old = before->items[a], &next = now.items[b];
        const auto order = old.key <=> next.key;
        if (order == 0) {
            grown.moved[a] = int(b);
            grown.differs[b] = !looksSame(*before->in, old.row, *now.in, next.row);
        }
        a += order <= 0 ? 1 : 0;
        b += order >= 0 ? 1 : 0;
    }
}

/// Equal ranks stand as in `ties`.
std::shared_ptr<const DriftOrder> ordered(std::vector<int> ranks, const std::vector<int> &ties)
{
    std::vector<size_t> next(ranks.empty() ? 1 : size_t(std::ranges::max(ranks)) + 2);
    for (const int rank : ranks)
        ++next[size_t(rank) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<int> places(ranks.size());
    for (const int place : ties)
        places[next[size_t(ranks[size_t(place)])]++] = place;
    return std::make_shared<const DriftOrder>(DriftOrder{.places = std::move(places), .ranks = std::move(ranks)});
}

/// By place, in the order of the language; what it takes for equal ranks alike. Roles, groups and reasons are few: each is
/// looked at once.
template <class TextAt>
std::vector<int> textRanks(size_t count, const QCollator &collator, TextAt textAt)
{
    std::unordered_map<QString, int> numbers;
    std::vector<std::pair<QCollatorSortKey, int>> keys;
    std::vector<int> ranks(count); // the text's number, at first
    for (size_t place = 0; place < count; ++place) {
        const auto [text, fresh] = numbers.try_emplace(textAt(place), int(numbers.size()));
        if (fresh)
            keys.emplace_back(collator.sortKey(text->first), text->second);
        ranks[place] = text->second;
    }
    std::ranges::sort(keys, [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    std::vector<int> rankOf(keys.size());
    for (size_t i = 1; i < keys.size(); ++i)
        rankOf[size_t(keys[i].second)]
            = rankOf[size_t(keys[i - 1].second)] + (keys[i - 1].first.compare(keys[i].first) < 0 ? 1 : 0);
    for (int &rank : ranks)
        rank = rankOf[size_t(rank)];
    return ranks;
}

/// The one order of bars, chips and sorting: family, then class.
std::vector<int> classRanks(const DriftRows &rows)
{
    std::vector<int> ranks;
    ranks.reserve(rows.items.size());
    for (const DriftItem &item : rows.items)
        ranks.push_back(int(family(item.row.driftClass)) * driftClassCount + int(item.row.driftClass));
    return ranks;
}

std::vector<int> ranksBy(DriftSort by, const DriftRows &rows, const QCollator &collator)
{
    if (by == DriftSort::Class)
        return classRanks(rows);
    const Comparison &in = *rows.in;
    if (by == DriftSort::Name)
        return textRanks(rows.items.size(), collator, [&](size_t place) { return in.displayName(rows.items[place].row); });
    const auto kind = words::CellKind(int(by) / 2);
    const bool second = int(by) % 2 != 0;
    return textRanks(rows.items.size(), collator, [&](size_t place) {
        const words::Cell cell = words::cell(kind, in, rows.items[place].row);
        return second ? cell.second : cell.first;
    });
}

} // namespace

int DriftRows::find(MoodleUserId person, const AccountId &account) const
{
    if (person.isValid()) {
        const auto at = std::ranges::lower_bound(items, DriftItem::Key{.person = person.value}, {}, &DriftItem::key);
        if (at != items.end() && at->key.person == person.value)
            return int(at - items.begin());
    }
    const auto isTheirs = [&](const DriftItem &item) {
        const RoomMember *member = in->member(item.row);
        const Account *known = in->account(item.row);
        return (member && member->id == account) || (known && known->id == account);
    };
    const auto at = account.isValid() ? std::ranges::find_if(items, isTheirs) : items.end();
    return at == items.end() ? -1 : int(at - items.begin());
}

std::vector<bool> DriftRows::containing(const QString &needle) const
{
    std::vector<bool> found(items.size());
    const QStringMatcher matcher(needle);
    size_t place = 0;
    for (qsizetype at = matcher.indexIn(text); at >= 0; at = matcher.indexIn(text, textEnds[place])) {
        while (textEnds[place] <= at)
            ++place;
        found[place] = true;
    }
    return found;
}

DriftGrown grown(const DriftSeed &seed)
{
    DriftGrown grown{.rows = seed.before, .orders = seed.orders};
    if (!seed.before || seed.before->in != seed.comparison) {
        grown.rows = rowsOf(seed.comparison);
        grown.orders = {};
        tellChanges(grown, seed.before.get());
    }
    QCollator collator(seed.locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<int> byKey(grown.rows->items.size());
    std::ranges::iota(byKey, 0);
    auto &names = grown.orders[size_t(DriftSort::Name)];
    if (!names)
        names = ordered(ranksBy(DriftSort::Name, *grown.rows, collator), byKey);
    if (auto &wanted = grown.orders[size_t(seed.by)]; !wanted)
        wanted = ordered(ranksBy(seed.by, *grown.rows, collator), names->places);
    return grown;
}

} // namespace diapason
