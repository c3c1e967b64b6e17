// SPDX-License-Identifier: GPL-3.0-or-later
// The side-by-side table of one comparison: it filters and orders itself by whole rows. What a refresh changes stays where it
// is until somebody asks for the order again: rows must not move under the cursor.
#pragma once

#include "models/driftrows.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>
#include <QSet>

namespace diapason {

/// What is absent on one side is a dashed hole there (look.md §7); drifts only.
enum class Hole { None, Moodle, Chat };
[[nodiscard]] Hole hole(const DriftRow &row);

class DriftModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { MoodleName, MoodleRole, Class, ChatName, ChatRole, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole, ///< Comparison::key
        ClassRole, ///< int of DriftClass
        FamilyRole, ///< int of Family
        SecondLineRole,
        HoleRole, ///< int of Hole
        AbsentRole, ///< true where this cell's side has nobody: its words are second text
        ProtectedRole,
    };
    enum class Part { All, Expected, Present, Drifts };

    explicit DriftModel(QObject *parent = nullptr);

    /// Few rows are shown at once. Many are made ready on another thread: until arrived() the model shows what it showed
    /// before. None are gone at once.
    void assign(std::shared_ptr<const Comparison> next);
    /// Whether something is being made ready.
    [[nodiscard]] bool growing() const { return m_isGrowing; }
    /// What is shown; null when nothing is.
    [[nodiscard]] std::shared_ptr<const Comparison> comparison() const { return m_rows ? m_rows->in : nullptr; }
    /// What was assigned last, shown or not yet.
    [[nodiscard]] const std::shared_ptr<const Comparison> &wanted() const { return m_wanted; }
    [[nodiscard]] int allRows() const { return m_rows ? int(m_rows->items.size()) : 0; } ///< whatever the filter says
    [[nodiscard]] const DriftRow &row(const QModelIndex &index) const { return item(index.row()).row; }
    [[nodiscard]] const std::shared_ptr<const DriftRows> &all() const { return m_rows; } ///< whatever the filter says; may be null
    [[nodiscard]] int place(int row) const { return m_shown[size_t(row)]; } ///< in all()
    [[nodiscard]] QString key(int row) const { return m_rows->in->key(item(row).row); }
    /// What is shown, or these rows of it, for another thread.
    [[nodiscard]] DriftLines lines() const;
    [[nodiscard]] DriftLines lines(const std::vector<int> &rows) const;
    /// The place, for shown(), of a person or, where they are in no row, of an account; -1 when there is none.
    [[nodiscard]] int find(MoodleUserId person, const AccountId &account) const
    {
        return m_rows ? m_rows->find(person, account) : -1;
    }
    /// Where a place is shown; invalid when the filter hides it.
    [[nodiscard]] QModelIndex shown(int place) const;

    void setText(const QString &text);
    /// Rows of these classes only; none means every class.
    void setClasses(const QSet<DriftClass> &classes);
    void setPart(Part part);
    void clearFilter();
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QSet<DriftClass> &classes() const { return m_classes; }
    [[nodiscard]] Part part() const { return m_part; }
    [[nodiscard]] bool filtered() const { return !m_text.isEmpty() || !m_classes.isEmpty() || m_part != Part::All; }

    /// Calling this again puts rows in order that a refresh left in place. Of many rows, an order that was never asked for
    /// is made ready on another thread, as in assign().
    void sortBy(DriftSort by, Qt::SortOrder order);
    [[nodiscard]] DriftSort sortedBy() const { return m_by; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_order; }
    /// Whether a refresh left rows that are out of order, or do not fit the filter.
    [[nodiscard]] bool stale() const { return m_stale; }
    /// The language changed, or its order is to be another: every text is new, no row is.
    void setLocale(const QLocale &locale);

    [[nodiscard]] static DriftSort firstKey(int column) { return DriftSort(2 * column); }
    [[nodiscard]] static DriftSort secondKey(int column) { return DriftSort(2 * column + 1); }
    [[nodiscard]] static int columnOf(DriftSort by) { return int(by) / 2; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_shown.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void aboutToArrange(); ///< rows are going to come, go or move; outside of what Qt tells about it
    void arranged(); ///< they did
    void arrived(); ///< what was made ready on another thread is shown now

private:
    using Places = std::vector<int>; ///< in m_rows
    struct Run {
        int first = 0, last = 0;
    };
    [[nodiscard]] const DriftItem &item(int row) const { return m_rows->items[size_t(m_shown[size_t(row)])]; }
    [[nodiscard]] const DriftOrder &order() const;
    [[nodiscard]] bool before(int a, int b) const;
    [[nodiscard]] std::vector<bool> accepted() const;
    [[nodiscard]] std::vector<bool> marked(const Places &places) const;
    [[nodiscard]] Places inOrder() const;
    template <class Belongs>
    [[nodiscard]] static std::vector<Run> runs(const Places &places, Belongs belongs);
    void grow();
    void take(DriftGrown grown);
    void replace(DriftGrown &grown);
    void bring(const Places &wanted);
    void settle();
    void show(const Places &next);
    void keep(const std::vector<bool> &stays);
    void reorder(Places next);

    std::shared_ptr<const Comparison> m_wanted;
    std::shared_ptr<const DriftRows> m_rows;
    DriftOrders m_orders;
    Places m_shown;
    QString m_text;
    QString m_needle; ///< m_text, folded
    QSet<DriftClass> m_classes;
    Part m_part = Part::All;
    DriftSort m_by = DriftSort::Class;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QLocale m_locale;
    QFutureWatcher<DriftGrown> m_growing;
    bool m_isGrowing = false;
    bool m_settles = false; ///< once it has grown: an order was asked for
    bool m_oldOrders = false; ///< they are another language's
    bool m_stale = false;
};

} // namespace diapason
