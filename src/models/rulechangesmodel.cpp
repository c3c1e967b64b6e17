// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rulechangesmodel.h"

#include "core/text.h"
#include "words/rules.h"
#include "words/words.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

using Kind = RuleChangeItem::Kind;

QString orNone(const QString &text) { return text.isEmpty() ? RuleChangesModel::tr("none") : text; }

RuleChangeItem itemOf(const Collision &collision)
{
    return {.kind = Kind::Collision,
        .place = {collision.isNew ? 0 : 1, collision.username},
        .title = collision.username,
        .before = collision.people.join(u", "_s),
        //: Several people would have one account
        .note = collision.isNew ? RuleChangesModel::tr("new collision") : RuleChangesModel::tr("already so"),
        .warns = collision.isNew};
}

RuleChangeItem itemOf(const PersonTrial &person)
{
    using Account = PersonTrial::Account;
    const bool lost = person.foundBefore == Account::Found && person.foundAfter == Account::None;
    const bool gained = person.foundBefore == Account::None && person.foundAfter == Account::Found;
    return {.kind = Kind::Person,
        .place = {lost   ? 0
                : gained ? 1
                         : 2,
            folded(person.name) + u'\n' + QString::number(person.person.value)},
        .title = person.name.isEmpty() ? person.username : person.name,
        .before = person.before,
        .after = person.after,
        .note = lost ? RuleChangesModel::tr("account lost")
            : gained ? RuleChangesModel::tr("account found again")
                     : words::accountFound(person.foundAfter),
        .warns = lost};
}

/// Both names without most of what they begin with alike: forty digits hide the difference.
std::pair<QString, QString> told(const QString &before, const QString &after)
{
    constexpr qsizetype shown = 4;
    const auto [one, other] = std::ranges::mismatch(before, after);
    const qsizetype alike = one - before.cbegin() - shown;
    if (alike <= 3 * shown)
        return {before, after};
    const auto cut = [&](const QString &name) { return name.first(shown) + u'…' + name.sliced(alike); };
    return {cut(before), cut(after)};
}

RuleChangeItem itemOf(const NameTrial &name, const QString &title)
{
    const bool lost = name.linkBefore.isValid() && !name.linkAfter.isValid();
    const bool other = name.linkBefore.isValid() && name.linkAfter.isValid() && name.linkBefore != name.linkAfter;
    const bool found = !name.linkBefore.isValid() && name.linkAfter.isValid();
    const auto [before, after] = told(name.before, name.after);
    return {.kind = Kind::Name,
        .place = {lost || other ? 0
                : found         ? 1
                                : 2,
            folded(title) + u'\n' + QString::number(name.cmid.value)},
        .title = title,
        .before = before,
        .after = orNone(after),
        .note = lost          ? RuleChangesModel::tr("room lost")
            : other           ? RuleChangesModel::tr("another room")
            : found           ? RuleChangesModel::tr("room found")
            : name.roomExists ? RuleChangesModel::tr("a room has this name")
                              : RuleChangesModel::tr("no room has this name"),
        .warns = lost || other};
}

RuleChangeItem itemOf(const RowTrial &row, const ActivityTrial &activity, const QString &title)
{
    const auto word = [](const std::optional<DriftClass> &drift, bool spared) {
        if (!drift)
            //: There was, or will be, no line about somebody
            return RuleChangesModel::tr("no line");
        const QString name = words::driftClass(*drift);
        //: %1 is a drift class; nothing will be done about the line
        return spared && *drift != DriftClass::Protected ? RuleChangesModel::tr("%1, never touched").arg(name) : name;
    };
    return {.kind = Kind::Line,
        .place = {row.after && isDrift(*row.after) ? 0 : 1,
            folded(row.name) + u'\n' + row.key + u'\n' + QString::number(activity.cmid.value)},
        .title = row.name,
        .before = word(row.before, row.sparedBefore),
        .after = word(row.after, row.sparedAfter),
        .note = title,
        .from = row.before,
        .to = row.after};
}

/// The room with most lines first.
RuleChangeItem itemOf(const ActivityTrial &activity, const QString &title)
{
    constexpr qsizetype most = 1'000'000'000;
    const auto drifts = [](int count) { return RuleChangesModel::tr("%Ln drifts", nullptr, count); };
    return {.kind = Kind::Room,
        .place = {0,
            QString::number(most - activity.rows.size()) + u'\n' + folded(title) + u'\n' + QString::number(activity.cmid.value)},
        .title = title,
        .before = drifts(activity.driftsBefore),
        .after = drifts(activity.driftsAfter),
        //: Lines of one room that other rules would change
        .note = RuleChangesModel::tr("%Ln lines", nullptr, int(activity.rows.size()))};
}

} // namespace

void RuleChangesModel::assign(Kind kind, const RulesPreview &preview, const std::function<QString(Cmid)> &title)
{
    std::vector<Branch> rows;
    const auto add = [&rows](RuleChangeItem item) { rows.push_back({.value = std::move(item)}); };
    switch (kind) {
    case Kind::Collision: std::ranges::for_each(preview.collisions, add, [](const Collision &one) { return itemOf(one); }); break;
    case Kind::Person: std::ranges::for_each(preview.renamed, add, [](const PersonTrial &one) { return itemOf(one); }); break;
    case Kind::Name:
        std::ranges::for_each(preview.names, add, [&](const NameTrial &one) { return itemOf(one, title(one.cmid)); });
        break;
    case Kind::Line:
        for (const ActivityTrial &activity : preview.changed)
            std::ranges::for_each(activity.rows, add,
                [&, name = title(activity.cmid)](const RowTrial &row) { return itemOf(row, activity, name); });
        break;
    case Kind::Room:
        std::ranges::for_each(
            preview.changed, add, [&](const ActivityTrial &one) { return itemOf(one, title(one.cmid)); });
        break;
    }
    // The kind is part of the place, so that no row of one kind is taken for one of another.
    for (Branch &row : rows)
        row.value.place.first += 10 * int(kind);
    std::ranges::sort(rows, {}, [](const Branch &branch) -> const RuleChangeItem::Key & { return branch.value.key(); });
    merge(std::move(rows));
}

int RuleChangesModel::count(Kind kind, const RulesPreview &preview)
{
    switch (kind) {
    case Kind::Collision: return int(preview.collisions.size());
    case Kind::Person: return int(preview.renamed.size());
    case Kind::Name: return int(preview.names.size());
    case Kind::Room: return int(preview.changed.size());
    case Kind::Line: break;
    }
    return preview.lines();
}

QVariant RuleChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RuleChangeItem &item = value(index);
    switch (role) {
    case Qt::DisplayRole: return item.title;
    case BeforeRole: return item.before;
    case AfterRole: return item.after;
    case NoteRole: return item.note;
    case WarnsRole: return item.warns;
    case KindRole: return int(item.kind);
    case FromRole: return item.from ? QVariant(int(*item.from)) : QVariant();
    case ToRole: return item.to ? QVariant(int(*item.to)) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (item.kind == Kind::Collision)
            //: %1 are people, %2 the account's name, %3 "new collision" or "already so"
            return tr("%1: all would be %2 (%3)").arg(item.before, item.title, item.note);
        //: %1 is somebody or an activity, %2 and %3 before and after, %4 what it comes to
        return tr("%1: %2, then %3 (%4)").arg(item.title, item.before, item.after, item.note);
    default: return {};
    }
}

} // namespace diapason
