// SPDX-License-Identifier: GPL-3.0-or-later
// A tree of values with stable keys that is replaced as a whole and says only what changed.
#pragma once

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace diapason {

/// T has `key()`, ordered and unique among siblings, and `==`, which means "looks the same".
/// A list is a tree of one level. Rows stand in key order; showing them in another order is a proxy's work.
template <class T>
class KeyedTree : public QAbstractItemModel
{
public:
    using QAbstractItemModel::QAbstractItemModel;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final
    {
        const Node &above = *node(parent);
        if (row < 0 || size_t(row) >= above.children.size() || column < 0 || column >= this->columnCount(parent))
            return {};
        return this->createIndex(row, column, above.children[size_t(row)].get());
    }
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const final
    {
        return child.isValid() ? indexOf(*node(child)->parent) : QModelIndex{};
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.column() > 0 ? 0 : int(node(parent)->children.size());
    }
    using QObject::parent;

protected:
    struct Node {
        T value = {};
        Node *parent = nullptr;
        std::vector<std::unique_ptr<Node>> children = {};
    };
    struct Branch {
        T value = {};
        std::vector<Branch> children = {}; ///< sorted by key
    };

    [[nodiscard]] Node *node(const QModelIndex &index) const
    {
        return index.isValid() ? static_cast<Node *>(index.internalPointer()) : const_cast<Node *>(&m_root);
    }
    [[nodiscard]] const T &value(const QModelIndex &index) const { return node(index)->value; }
    [[nodiscard]] QModelIndex indexOf(const Node &node, int column = 0) const
    {
        return &node == &m_root ? QModelIndex{} : this->createIndex(rowOf(node), column, const_cast<Node *>(&node));
    }

    /// Replaces everything by `next`, which is sorted by key at every level.
    void merge(std::vector<Branch> next) { mergeChildren(m_root, next); }
    /// Adds rows at the end of the first level: sorted by key, and every key comes after those that are there.
    void extend(std::vector<Branch> more) { insertRun(m_root, m_root.children.size(), more.size(), more, 0); }

private:
    [[nodiscard]] static int rowOf(const Node &node)
    {
        const auto &siblings = node.parent->children;
        const auto at = std::ranges::lower_bound(siblings, node.value.key(), {}, [](const auto &n) { return n->value.key(); });
        return int(at - siblings.begin());
    }

    void mergeChildren(Node &parent, std::vector<Branch> &next)
    {
        auto &now = parent.children;
        size_t row = 0;
        for (size_t from = 0; from < next.size();) {
            size_t run = 0;
            while (
                row + run < now.size() && from + run < next.size() && now[row + run]->value.key() == next[from + run].value.key())
                ++run;
            replaceRun(parent, row, run, next, from);
            row += run, from += run;
            for (run = 0; from < next.size() && row + run < now.size() && now[row + run]->value.key() < next[from].value.key();)
                ++run;
            removeRun(parent, row, run);
            for (run = 0;
                from + run < next.size() && (row == now.size() || next[from + run].value.key() < now[row]->value.key());)
                ++run;
            insertRun(parent, row, run, next, from);
            row += run, from += run;
        }
        removeRun(parent, row, now.size() - row);
    }

    // The three mutators: nothing else touches the nodes.
    void insertRun(Node &parent, size_t row, size_t count, std::vector<Branch> &next, size_t from)
    {
        if (count == 0)
            return;
        this->beginInsertRows(indexOf(parent), int(row), int(row + count) - 1);
        std::vector<std::unique_ptr<Node>> fresh(count);
        for (size_t i = 0; i < count; ++i)
            fresh[i] = grown(parent, next[from + i]);
        parent.children.insert(parent.children.begin() + qptrdiff(row), std::make_move_iterator(fresh.begin()),
            std::make_move_iterator(fresh.end()));
        this->endInsertRows();
    }
    void removeRun(Node &parent, size_t row, size_t count)
    {
        if (count == 0)
            return;
        this->beginRemoveRows(indexOf(parent), int(row), int(row + count) - 1);
        parent.children.erase(parent.children.begin() + qptrdiff(row), parent.children.begin() + qptrdiff(row + count));
        this->endRemoveRows();
    }
    void replaceRun(Node &parent, size_t row, size_t count, std::vector<Branch> &next, size_t from)
    {
        size_t changed = 0; // rows just before i that look different now
        for (size_t i = 0; i <= count; ++i) {
            bool differs = false;
            if (i < count) {
                T &value = parent.children[row + i]->value;
                differs = !(value == next[from + i].value);
                value = std::move(next[from + i].value);
            }
            if (differs) {
                ++changed;
            } else if (changed > 0) {
                const int last = int(row + i) - 1;
                const QModelIndex above = indexOf(parent);
                emit this->dataChanged(
                    index(last - int(changed) + 1, 0, above), index(last, this->columnCount(above) - 1, above));
                changed = 0;
            }
        }
        for (size_t i = 0; i < count; ++i)
            mergeChildren(*parent.children[row + i], next[from + i].children);
    }
    [[nodiscard]] static std::unique_ptr<Node> grown(Node &parent, Branch &branch)
    {
        auto node = std::make_unique<Node>(Node{.value = std::move(branch.value), .parent = &parent});
        node->children.reserve(branch.children.size());
        for (Branch &child : branch.children)
            node->children.push_back(grown(*node, child));
        return node;
    }

    Node m_root = {};
};

} // namespace diapason
