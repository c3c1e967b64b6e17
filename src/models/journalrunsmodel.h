// SPDX-License-Identifier: GPL-3.0-or-later
// The runs of the journal, newest first, those with something unsettled before all others, and a row for all of them.
#pragma once

#include "domain/journal.h"
#include "models/keyedtree.h"

namespace diapason {

struct JournalRunItem {
    using Key = std::pair<int, qint64>;
    JournalSummary summary = {}; ///< run 0: all of them together
    QDateTime now = {}; ///< times of another day are shown with it
    int runs = 0; ///< of the row for all of them
    [[nodiscard]] bool all() const { return summary.run.id == 0; }
    [[nodiscard]] Key key() const { return {all() ? 0 : summary.unsettled() > 0 ? 1 : 2, -summary.run.id}; }
    friend bool operator==(const JournalRunItem &a, const JournalRunItem &b);
};

class JournalRunsModel final : public KeyedTree<JournalRunItem>
{
    Q_OBJECT
public:
    enum Role { RunRole = Qt::UserRole }; ///< 0: all of them
    using KeyedTree::KeyedTree;

    void assign(const QList<JournalSummary> &runs, const QDateTime &now);
    void retranslate();
    [[nodiscard]] const JournalRunItem &item(const QModelIndex &index) const { return value(index); }
    /// Invalid when it is not there.
    [[nodiscard]] QModelIndex find(qint64 run) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    /// Shown: "Run 12"; described: the whole row in a sentence.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// "by anne · takes back run 9"
    [[nodiscard]] static QString second(const JournalRunItem &item);
    /// "6 done", by the outcomes that there are, what needs the user first.
    [[nodiscard]] static QList<Outcome> outcomes(const JournalSummary &summary);
    [[nodiscard]] static QString counted(Outcome outcome, int count);
};

} // namespace diapason
