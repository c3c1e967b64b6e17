// SPDX-License-Identifier: GPL-3.0-or-later
// The operations of a run and what became of them; RunFilter puts what needs the user first.
#pragma once

#include "domain/run.h"
#include "models/keyedtree.h"

#include <QSortFilterProxyModel>

namespace diapason {

/// In the order they are shown.
enum class RunGroup { Failed, Running, Skipped, Done, ToCome };
[[nodiscard]] RunGroup group(const OperationResult &result);

struct RunItem {
    struct Key {
        qint64 cmid = 0;
        int kind = 0;
        QString account = {};
        friend auto operator<=>(const Key &, const Key &) = default;
    };
    Key identity = {};
    int place = 0; ///< in the order of application
    OperationResult result = {};
    QString room = {};

    [[nodiscard]] const Key &key() const { return identity; }
    friend bool operator==(const RunItem &a, const RunItem &b);
};

class RunModel final : public KeyedTree<RunItem>
{
    Q_OBJECT
public:
    enum Column { OutcomeColumn, OperationColumn, Name, RoomColumn, Detail, Time, ColumnCount };
    enum Role {
        GroupRole = Qt::UserRole, ///< int of RunGroup
        OutcomeRole, ///< int of Outcome
        KindRole, ///< int of Operation::Kind
        CmidRole,
        VerifiedRole,
    };
    using KeyedTree::KeyedTree;

    /// `rooms` names the activity of each result.
    void assign(const RunReport &report, const QHash<Cmid, QString> &rooms);
    void retranslate();
    [[nodiscard]] int count(RunGroup wanted) const;
    [[nodiscard]] const RunItem &item(const QModelIndex &index) const { return value(index); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

class RunFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit RunFilter(QObject *parent = nullptr);
    void setSource(RunModel *model);
    /// None shows every group.
    void setGroup(std::optional<RunGroup> group);
    [[nodiscard]] std::optional<RunGroup> group() const { return m_group; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    RunModel *m_source = nullptr;
    std::optional<RunGroup> m_group;
};

} // namespace diapason
