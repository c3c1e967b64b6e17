// SPDX-License-Identifier: GPL-3.0-or-later
// What changed in one activity: its readings, newest first, and who came and went between two of them.
#pragma once

#include "domain/history.h"
#include "models/keyedtree.h"

namespace diapason {

struct HistoryItem {
    using Key = std::pair<qint64, int>;
    HistoryPoint point = {};
    int again = 0; ///< how many points before it have the same time: one side alone was read again
    QDateTime now = {}; ///< names of days depend on it
    [[nodiscard]] Key key() const { return {-point.summary.at.toMSecsSinceEpoch(), -again}; }
    friend bool operator==(const HistoryItem &, const HistoryItem &) = default;
};

class HistoryModel final : public KeyedTree<HistoryItem>
{
    Q_OBJECT
public:
    enum Column { When, Expected, Present, Drifts, Whole, ColumnCount };
    enum Role {
        DriftingRole = Qt::UserRole, ///< true where this reading found drifts
        CompleteRole,
    };
    using KeyedTree::KeyedTree;

    /// `points` as the history gives them, oldest first.
    void assign(const QList<HistoryPoint> &points, const QDateTime &now);
    void retranslate();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

struct ChangeItem {
    using Key = std::tuple<QString, QString, qint64>; ///< by name, as people look for one
    MembershipChange change = {};
    QDateTime now = {};
    Key identity = {};
    [[nodiscard]] const Key &key() const { return identity; }
    friend bool operator==(const ChangeItem &, const ChangeItem &) = default;
};

class ChangeModel final : public KeyedTree<ChangeItem>
{
    Q_OBJECT
public:
    enum Column { Who, Username, What, Role, When, ColumnCount };
    enum DataRole {
        KindRole = Qt::UserRole, ///< int of MembershipChange::Kind
    };
    using KeyedTree::KeyedTree;

    void assign(const QList<MembershipChange> &changes, const QDateTime &now);
    void retranslate();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

/// The changes that the reading at `place` of `points` (oldest first) saw for the first time: those from its own
/// beginning to the next reading's. The oldest one also has what came before it.
[[nodiscard]] QList<MembershipChange> changesSeen(
    const QList<HistoryPoint> &points, qsizetype place, const QList<MembershipChange> &changes);

} // namespace diapason
