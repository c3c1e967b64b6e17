// SPDX-License-Identifier: GPL-3.0-or-later
// The activities of a campus as a table that filters and orders itself, by whole rows. What a refresh changes stays where it
// is until somebody asks for the order again: rows must not move under the cursor.
#pragma once

#include "domain/overview.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QSet>

#include <vector>

namespace diapason {

/// Which lines are shown. What is empty asks for nothing.
struct OverviewFilter {
    QSet<Standing> standings = {};  ///< any of these, or one of the two below
    bool ownerless = false;
    bool archivedMismatch = false;
    QSet<Family> families = {};     ///< with a drift of any of these
    std::optional<std::pair<DriftClass, Cause>> cause = {};
    CategoryId category = {};       ///< with everything below it
    std::optional<QSet<Cmid>> only = {}; ///< of these alone
    QString text = {};              ///< as typed
    [[nodiscard]] bool hasTile() const { return !standings.isEmpty() || ownerless || archivedMismatch; }
    [[nodiscard]] bool active() const;
    [[nodiscard]] bool accepts(const OverviewLine &line) const; ///< all but `text`
    friend bool operator==(const OverviewFilter &, const OverviewFilter &) = default;
};

struct OverviewItem {
    OverviewLine line = {};
    QString folded = {}; ///< what a search looks into
    int rank = 0;        ///< its place by name among all of them
    int causeRank = 0;   ///< by the word for its cause
};

class OverviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Tick, Activity, Expected, Present, Drifts, MainCause, Read, ColumnCount };
    enum Role { SecondLineRole = Qt::UserRole };
    using QAbstractTableModel::QAbstractTableModel;

    /// Lines as the model keeps them. Made on any thread: folding and ordering ten thousand names takes longer than a frame.
    struct Grown {
        std::vector<OverviewItem> items = {}; ///< by key
        Overview overview = {};               ///< without its lines
        int mostDrifts = 0;
        QSet<CategoryId> categories = {};     ///< in which there is an activity, or below
    };
    [[nodiscard]] static Grown grow(Overview overview, const QLocale &locale);
    /// Lines that went are taken out; the others change where they are. New ones, and those that fit the filter now or no
    /// longer, wait for settle().
    void assign(Grown grown);
    void setFilter(const OverviewFilter &filter);
    [[nodiscard]] const OverviewFilter &filter() const { return m_filter; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_column; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_order; }
    /// Shows what fits the filter now, in order.
    void settle();
    /// Whether settle() would change anything.
    [[nodiscard]] bool stale() const { return m_stale; }
    void setNow(const QDateTime &now);
    void retranslate();

    [[nodiscard]] const Overview &overview() const { return m_overview; } ///< counts of the whole campus
    [[nodiscard]] int mostDrifts() const { return m_mostDrifts; }         ///< of one line: the scale of the bars
    [[nodiscard]] const QSet<CategoryId> &categories() const { return m_categories; } ///< in which there is an activity, or below
    [[nodiscard]] int allLines() const { return int(m_items.size()); }
    [[nodiscard]] const OverviewLine &line(const QModelIndex &index) const { return m_items[size_t(m_shown[size_t(index.row())])].line; }
    [[nodiscard]] QList<OverviewLine> shownLines() const;
    [[nodiscard]] int shownDrifts() const;
    /// Where it is shown; invalid when it is not.
    [[nodiscard]] QModelIndex find(const OverviewLine::Key &key) const;

    // Ticks are of lines, shown or not, and survive refreshes.
    void setTicked(const QModelIndexList &rows, bool ticked);
    void setTicked(const QModelIndex &index, bool ticked) { setTicked(QModelIndexList{index}, ticked); }
    void tickShown(bool ticked);
    void clearTicks();
    [[nodiscard]] bool isTicked(const QModelIndex &index) const { return m_ticked.contains(line(index).key()); }
    [[nodiscard]] bool hasTicks() const { return !m_ticked.isEmpty(); }
    [[nodiscard]] QList<OverviewLine> tickedLines() const; ///< by key
    [[nodiscard]] int hiddenTicks() const; ///< ticked and not shown
    [[nodiscard]] bool everyShownTicked() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void ticksChanged();

private:
    using Rows = std::vector<int>; ///< places in m_items
    [[nodiscard]] Rows wanted() const;
    [[nodiscard]] QString text(const OverviewLine &line, int column) const;
    void show(const Rows &wanted);
    void keep(const std::vector<bool> &stays);
    void reorder(Rows next);
    void tellChanged(const std::vector<bool> &differs);
    void tellTicks();

    std::vector<OverviewItem> m_items; ///< all of them, by key
    Rows m_shown;
    OverviewFilter m_filter;
    QString m_folded;
    Overview m_overview;
    QSet<OverviewLine::Key> m_ticked;
    QSet<CategoryId> m_categories;
    QDateTime m_now;
    int m_mostDrifts = 0;
    int m_column = Drifts;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    bool m_stale = false;
};

} // namespace diapason
