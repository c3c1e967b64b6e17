// SPDX-License-Identifier: GPL-3.0-or-later
// What was done, entry by entry, newest first: the pages of one search in the journal.
#pragma once

#include "domain/journal.h"
#include "models/keyedtree.h"

namespace diapason {

struct JournalItem {
    JournalEntry entry = {};
    QDateTime now = {}; ///< times of another day are shown with it
    [[nodiscard]] qint64 key() const { return -entry.id; }
    friend bool operator==(const JournalItem &a, const JournalItem &b);
};

class JournalModel final : public KeyedTree<JournalItem>
{
    Q_OBJECT
public:
    /// All of them are copied; a view may paint some as second lines of others.
    enum Column { Opened, Number, What, OutcomeColumn, Detail, Change, Who, Username, Activity, Course, Closed, ColumnCount };
    enum Role {
        EntryRole = Qt::UserRole, ///< JournalEntry::id
        OutcomeRole, ///< int of Outcome
        KindRole, ///< int of Operation::Kind
    };
    using KeyedTree::KeyedTree;

    /// The first entries of a search, and how many fit in all. Those that are there already stay the same rows.
    void assign(const QList<JournalEntry> &entries, qint64 total, const QDateTime &now);
    /// The next ones; what is not older than the last one is there already.
    void append(const QList<JournalEntry> &entries, qint64 total, const QDateTime &now);
    void retranslate();
    [[nodiscard]] const JournalEntry &entry(const QModelIndex &index) const { return value(index).entry; }
    [[nodiscard]] qint64 total() const { return m_total; }
    /// Invalid when it is not there.
    [[nodiscard]] QModelIndex find(qint64 entry) const;

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    /// moreWanted() once; append() answers.
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// As words::outcome(), for what is past: an operation that was never closed is not to come.
    [[nodiscard]] static QString outcomeWord(Outcome outcome);
    /// "Not in the room → Member"
    [[nodiscard]] static QString change(const Operation &operation);

signals:
    void moreWanted();

private:
    [[nodiscard]] QString text(const JournalItem &item, int column) const;

    qint64 m_total = 0;
    bool m_asked = false; ///< the next page is on its way
};

} // namespace diapason
