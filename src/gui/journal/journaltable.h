// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of the journal as whole rows of two lines.
#pragma once

#include "gui/parts/rowtable.h"
#include "models/journalmodel.h"

namespace diapason {

class JournalTable final : public RowTable
{
    Q_OBJECT
public:
    explicit JournalTable(JournalModel &model, QWidget *parent = nullptr);

    /// In the order they are shown.
    [[nodiscard]] QList<JournalEntry> selected() const;
    /// Nothing when no row is current.
    [[nodiscard]] std::optional<JournalEntry> current() const;
    /// As a table, its headings included; nothing without a selection.
    void copySelection() const;
    void shareWidth();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyMetrics();
    [[nodiscard]] QModelIndexList rows() const;

    JournalModel &m_model;
};

} // namespace diapason
