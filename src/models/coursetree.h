// SPDX-License-Identifier: GPL-3.0-or-later
// Categories → courses → activities, children of a course on demand.
#pragma once

#include "domain/compare.h"
#include "models/keyedtree.h"

namespace diapason {

/// What the tree shows, as a plain value.
struct CourseTree {
    struct ActivityNode {
        Cmid id = {};
        QString name = {};
        std::optional<int> drifts = {}; ///< none: never checked
        std::optional<Family> family = {}; ///< the first family in the one order that has drifts
        bool checking = false;
        bool unlinked = false;
        bool archived = false;
        bool hidden = false;
        bool restricted = false;
        friend bool operator==(const ActivityNode &, const ActivityNode &) = default;
    };
    struct CourseNode {
        CourseId id = {};
        CategoryId category = {};
        QString name = {};
        bool hidden = false;
        bool loaded = false; ///< whether `activities` is all of them
        QList<ActivityNode> activities = {};
    };
    QList<Category> categories = {};
    QList<CourseNode> courses = {};
};

/// Which activities a filter lets through.
enum class TreeState { All, Drifting, Unlinked, Archived, Restricted, Hidden };

struct CourseItem {
    enum class Kind { Category, Course, Activity };
    using Key = std::pair<Kind, qint64>;
    Kind kind = Kind::Category;
    qint64 id = 0;
    QString name = {};
    std::optional<int> drifts = {}; ///< of everything below
    CourseTree::ActivityNode state = {}; ///< of an activity; `hidden` also of a course or category
    bool loaded = true;
    QString folded = {};

    [[nodiscard]] Key key() const { return {kind, id}; }
    [[nodiscard]] bool is(TreeState wanted) const;
    friend bool operator==(const CourseItem &, const CourseItem &) = default;
};

class CourseTreeModel final : public KeyedTree<CourseItem>
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole, ///< int of CourseItem::Kind
        IdRole,
        DriftsRole, ///< int, or invalid while nothing below was checked
        FamilyRole, ///< int of Family, or invalid
        MarksRole, ///< Marks
    };
    enum Mark { Archived = 1, Hidden = 2, Unlinked = 4, Restricted = 8, Checking = 16 };
    Q_DECLARE_FLAGS(Marks, Mark)
    using KeyedTree::KeyedTree;

    /// The tree as the model keeps it. Made on any thread: growing ten thousand courses takes longer than a frame.
    struct Grown {
        std::vector<Branch> branches = {};
        QList<CourseId> loaded = {};
    };
    [[nodiscard]] static Grown grow(const CourseTree &tree);
    void assign(Grown grown);
    void assign(const CourseTree &tree) { assign(grow(tree)); }
    void retranslate();
    /// A course's activities could not be read: asking again is allowed.
    void forgetWanted(CourseId course) { m_wanted.remove(course); }

    [[nodiscard]] const CourseItem &item(const QModelIndex &index) const { return value(index); }
    [[nodiscard]] QModelIndex find(CourseItem::Kind kind, qint64 id) const;
    [[nodiscard]] int count(TreeState state) const;

    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void wantActivities(diapason::CourseId course);
    /// After an assign() that changed what is to be seen; the rows have said so one by one before.
    void settled();

private:
    [[nodiscard]] QModelIndex findBelow(const QModelIndex &parent, CourseItem::Key key) const;
    [[nodiscard]] int countBelow(const QModelIndex &parent, TreeState state) const;
    QSet<CourseId> m_wanted;
};

} // namespace diapason
