// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of the journal as whole rows of two lines.
#pragma once

#include "models/journalmodel.h"

#include <QTableView>

namespace diapason {

class JournalTable final : public QTableView
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

signals:
    void chosen(); ///< current() or selected()
    void menuWanted(const QPoint &globalPos);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void applyMetrics();
    [[nodiscard]] QModelIndexList rows() const;

    JournalModel &m_model;
};

} // namespace diapason
