// SPDX-License-Identifier: GPL-3.0-or-later
// The side-by-side table: whole rows, columns that share the width by look.md §2, keys of look.md §12.
#pragma once

#include "gui/pages/heldselection.h"
#include "gui/parts/rowtable.h"

namespace diapason {

class BandHeader;

class DriftTable final : public RowTable
{
    Q_OBJECT
public:
    explicit DriftTable(QWidget *parent = nullptr);

    void setRows(DriftModel *rows);
    [[nodiscard]] std::vector<int> chosenRows() const override;
    [[nodiscard]] int selectedCount() const override;
    /// Whether the row is selected though the selection model does not say so.
    [[nodiscard]] bool holds(int row) const { return m_selection && m_selection->holds(row); }
    [[nodiscard]] QStringList selectedKeys() const;
    /// The current row when it is selected, else the first selected one.
    [[nodiscard]] QModelIndex chosenRow() const;
    /// The next or previous row that is a drift.
    void stepToDrift(int direction);
    /// Selects what is shown first, unless something is selected already.
    void selectFirst();
    void copySelection() const override;
    void shareWidth() override;
    void retranslate();
    [[nodiscard]] DriftSort sortedBy() const { return m_rows->sortedBy(); }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_rows->sortOrder(); }
    void sortBy(DriftSort by, Qt::SortOrder order);
    /// Widths the user gave to columns, by column; 0 where the table shares the width itself.
    [[nodiscard]] QList<int> ownWidths() const { return m_own; }
    void setOwnWidths(const QList<int> &widths);

signals:
    void viewChanged(); ///< sorted or resized by the user

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    void sortByColumn(int column);
    void showSortMenu(int column, const QPoint &globalPos);
    void moveEdge(int column, int width);
    void setWidths(const QList<int> &widths);
    [[nodiscard]] QList<int> automaticWidths(int available) const;

    BandHeader *m_header;
    DriftModel *m_rows = nullptr;
    HeldSelection *m_selection = nullptr;
    QList<int> m_own; ///< as ownWidths(); empty when there are none
    bool m_sharing = false;
};

} // namespace diapason
