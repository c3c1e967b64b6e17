// SPDX-License-Identifier: GPL-3.0-or-later
// The activities as rows of two lines with a box to tick, and bars on one scale (look: overview).
#pragma once

#include "gui/parts/rowtable.h"
#include "models/overviewmodel.h"

#include <QStyledItemDelegate>

namespace diapason {

class OverviewDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

class OverviewTable final : public RowTable
{
    Q_OBJECT
public:
    explicit OverviewTable(OverviewModel &rows, QWidget *parent = nullptr);

    /// Of the selected rows, in the order they are shown.
    [[nodiscard]] QList<OverviewLine> selectedLines() const;
    void select(const OverviewLine::Key &key);
    void copySelection() const override;
    void shareWidth() override;
    /// Whether somebody is at work in it, so that rows must stay where they are.
    [[nodiscard]] bool inUse() const;

signals:
    void opened(const QModelIndex &index); ///< double click, Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void toggleSelected();

    OverviewModel &m_rows;
};

} // namespace diapason
