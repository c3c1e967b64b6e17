// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a case: whole rows of one line, one chosen at a time; some columns share what the fixed ones leave.
#pragma once

#include "gui/parts/rowtable.h"
#include "gui/parts/tone.h"
#include "gui/theme/icons.h"

#include <QStyledItemDelegate>

namespace diapason {

class CaseTable final : public RowTable
{
    Q_OBJECT
public:
    /// Widths of the columns: what is above zero is a share of the rest; zero: as wide as the column's own words.
    CaseTable(const QString &name, QAbstractItemModel &model, QList<int> shares, QWidget *parent = nullptr);
    /// What stands beside the words of a cell: a symbol and its colour; Plain and none for most.
    struct Mark {
        Symbol symbol = {};
        Tone tone = Tone::Plain;
    };
    using MarkOf = std::function<Mark(const QModelIndex &index)>;
    void setMarks(MarkOf marks);
    [[nodiscard]] Mark mark(const QModelIndex &index) const { return m_marks ? m_marks(index) : Mark{}; }
    void shareWidth() override;

signals:
    void toggled(const QModelIndex &index); ///< Space, or a click on the box

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int ownWidth(int column) const;
    QList<int> m_shares;
    MarkOf m_marks;
};

class CaseCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the box of a cell that can be ticked is painted.
    [[nodiscard]] static QRect box(const QRect &cell);
};

} // namespace diapason
