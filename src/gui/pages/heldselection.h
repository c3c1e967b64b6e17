// SPDX-License-Identifier: GPL-3.0-or-later
// Tens of thousands of rows stay selected while the table is put in another order, in which they lie scattered. A selection
// model keeps ranges: it takes several frames to sort so many, and goes through all of them for each cell that is painted.
#pragma once

#include "models/driftmodel.h"

#include <QItemSelectionModel>

namespace diapason {

/// Keeps a large selection by itself, row by row, from the moment it falls apart until the user selects anew; any other is
/// Qt's own. What a filter hides is selected no longer, here as there.
class HeldSelection final : public QItemSelectionModel
{
    Q_OBJECT
public:
    explicit HeldSelection(DriftModel *rows, QObject *parent = nullptr);

    /// Whether the row is selected without being in one of Qt's ranges.
    [[nodiscard]] bool holds(int row) const { return m_count > 0 && m_places[size_t(m_rows.place(row))]; }
    [[nodiscard]] int held() const { return m_count; }
    /// Makes a row that is held one of Qt's: a view that is pressed there asks it alone whether it is selected.
    void handBack(int row);
    using QItemSelectionModel::select;
    void select(const QItemSelection &selection, SelectionFlags command) override;
    void clear() override;
    void reset() override;

signals:
    void heldChanged(); ///< rows that are held were let go of

private:
    void putAside();
    void takeUp();
    void move();
    [[nodiscard]] QItemSelection hideTheRest(int &ranges);
    void letGo();

    DriftModel &m_rows;
    std::shared_ptr<const DriftRows> m_of; ///< whose places they are
    std::vector<bool> m_places; ///< which are held
    int m_count = 0;
};

} // namespace diapason
