// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coursetree.h"

#include "core/text.h"
#include "words/cells.h"

#include <map>

namespace diapason {

namespace {

template <class Branch>
void sortByKey(std::vector<Branch> &branches)
{
    std::ranges::sort(branches, {}, [](const Branch &branch) { return branch.value.key(); });
}

template <class Branch>
std::optional<int> driftsBelow(const std::vector<Branch> &branches)
{
    std::optional<int> sum;
    for (const Branch &branch : branches) {
        if (branch.value.drifts)
            sum = sum.value_or(0) + *branch.value.drifts;
    }
    return sum;
}

CourseItem activityItem(const CourseTree::ActivityNode &activity)
{
    return {.kind = CourseItem::Kind::Activity,
        .id = activity.id.value,
        .name = activity.name,
        .drifts = activity.drifts,
        .state = activity,
        .folded = folded(activity.name)};
}

CourseItem courseItem(const CourseTree::CourseNode &course)
{
    return {.kind = CourseItem::Kind::Course,
        .id = course.id.value,
        .name = course.name,
        .state = {.hidden = course.hidden},
        .loaded = course.loaded,
        .folded = folded(course.name)};
}

CourseItem categoryItem(const Category &category)
{
    return {.kind = CourseItem::Kind::Category,
        .id = category.id.value,
        .name = category.name,
        .state = {.hidden = !category.visible},
        .folded = folded(category.name)};
}

CourseTreeModel::Marks marksOf(const CourseItem &item)
{
    const CourseTree::ActivityNode &state = item.state;
    CourseTreeModel::Marks marks;
    marks.setFlag(CourseTreeModel::Archived, state.archived);
    marks.setFlag(CourseTreeModel::Hidden, state.hidden);
    marks.setFlag(CourseTreeModel::Unlinked, state.unlinked);
    marks.setFlag(CourseTreeModel::Restricted, state.restricted);
    marks.setFlag(CourseTreeModel::Checking, state.checking);
    return marks;
}

/// Builds the branches from the flat lists; categories without a course are left out.
template <class Branch>
class Grower
{
public:
    explicit Grower(const CourseTree &tree)
    {
        QSet<CategoryId> known;
        for (const Category &category : tree.categories)
            known.insert(category.id);
        for (const Category &category : tree.categories)
            m_categories[known.contains(category.parent) ? category.parent : CategoryId{}].push_back(&category);
        for (const CourseTree::CourseNode &course : tree.courses)
            m_courses[known.contains(course.category) ? course.category : CategoryId{}].push_back(&course);
    }
    [[nodiscard]] std::vector<Branch> below(CategoryId parent)
    {
        std::vector<Branch> branches;
        for (const Category *category : m_categories[parent]) {
            if (!m_seen.contains(category->id)) { // a loop in the data must not become one here
                m_seen.insert(category->id);
                Branch branch{.value = categoryItem(*category), .children = below(category->id)};
                branch.value.drifts = driftsBelow(branch.children);
                if (!branch.children.empty())
                    branches.push_back(std::move(branch));
            }
        }
        for (const CourseTree::CourseNode *course : m_courses[parent])
            branches.push_back(grown(*course));
        sortByKey(branches);
        return branches;
    }

private:
    [[nodiscard]] static Branch grown(const CourseTree::CourseNode &course)
    {
        Branch branch{.value = courseItem(course)};
        branch.children.reserve(size_t(course.activities.size()));
        for (const CourseTree::ActivityNode &activity : course.activities)
            branch.children.push_back({.value = activityItem(activity)});
        sortByKey(branch.children);
        branch.value.drifts = driftsBelow(branch.children);
        return branch;
    }
    std::map<CategoryId, std::vector<const Category *>> m_categories;
    std::map<CategoryId, std::vector<const CourseTree::CourseNode *>> m_courses;
    QSet<CategoryId> m_seen;
};

} // namespace

bool CourseItem::is(TreeState wanted) const
{
    if (wanted == TreeState::All)
        return true;
    if (kind != Kind::Activity)
        return false;
    switch (wanted) {
    case TreeState::Drifting: return drifts.value_or(0) > 0;
    case TreeState::Unlinked: return state.unlinked;
    case TreeState::Archived: return state.archived;
    case TreeState::Restricted: return state.restricted;
    case TreeState::Hidden: return state.hidden;
    case TreeState::All: break;
    }
    return true;
}

CourseTreeModel::Grown CourseTreeModel::grow(const CourseTree &tree)
{
    Grown grown{.branches = Grower<Branch>(tree).below({})};
    for (const CourseTree::CourseNode &course : tree.courses) {
        if (course.loaded)
            grown.loaded.append(course.id);
    }
    return grown;
}

void CourseTreeModel::assign(Grown grown)
{
    for (const CourseId course : std::as_const(grown.loaded))
        m_wanted.remove(course);
    bool changed = false;
    const auto note = [&changed] { changed = true; };
    const QMetaObject::Connection heard[] = {connect(this, &CourseTreeModel::dataChanged, this, note),
        connect(this, &CourseTreeModel::rowsInserted, this, note), connect(this, &CourseTreeModel::rowsRemoved, this, note)};
    merge(std::move(grown.branches));
    for (const QMetaObject::Connection &connection : heard)
        disconnect(connection);
    if (changed)
        emit settled();
}

void CourseTreeModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QModelIndex CourseTreeModel::findBelow(const QModelIndex &parent, CourseItem::Key key) const
{
    for (int row = 0; row < rowCount(parent); ++row) {
        const QModelIndex child = index(row, 0, parent);
        if (value(child).key() == key)
            return child;
        if (const QModelIndex found = findBelow(child, key); found.isValid())
            return found;
    }
    return {};
}

QModelIndex CourseTreeModel::find(CourseItem::Kind kind, qint64 id) const { return findBelow({}, {kind, id}); }

int CourseTreeModel::countBelow(const QModelIndex &parent, TreeState state) const
{
    int sum = 0;
    for (int row = 0; row < rowCount(parent); ++row) {
        const QModelIndex child = index(row, 0, parent);
        sum += int(value(child).kind == CourseItem::Kind::Activity && value(child).is(state)) + countBelow(child, state);
    }
    return sum;
}

int CourseTreeModel::count(TreeState state) const { return countBelow({}, state); }

QVariant CourseTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CourseItem &item = value(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return item.name;
    case Qt::AccessibleTextRole:
        return words::treeSentence(item.name, item.drifts, item.state.archived, item.state.hidden, item.state.unlinked);
    case KindRole: return int(item.kind);
    case IdRole: return item.id;
    case DriftsRole: return item.drifts ? QVariant(*item.drifts) : QVariant();
    case FamilyRole: return item.state.family ? QVariant(int(*item.state.family)) : QVariant();
    case MarksRole: return marksOf(item).toInt();
    default: return {};
    }
}

bool CourseTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (rowCount(parent) > 0)
        return true;
    return parent.isValid() && value(parent).kind == CourseItem::Kind::Course && !value(parent).loaded;
}

bool CourseTreeModel::canFetchMore(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return false;
    const CourseItem &item = value(parent);
    return item.kind == CourseItem::Kind::Course && !item.loaded && !m_wanted.contains(CourseId(item.id));
}

void CourseTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const CourseId course(value(parent).id);
    m_wanted.insert(course);
    emit wantActivities(course);
}

} // namespace diapason
