// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a case: whole rows, one chosen at a time; some columns share what the fixed ones leave. Words that are wrapped make
// their row higher, and are never cut.
#pragma once

#include "gui/parts/rowtable.h"
#include "gui/parts/tone.h"
#include "gui/theme/icons.h"

#include <QHash>
#include <QSet>
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
    /// Paints the words of `below`, which is hidden, under those of `column`, and wraps both.
    void setSecondLine(int column, int below);
    void setWrapped(int column);
    void setElideMode(int column, Qt::TextElideMode mode) { m_elide.insert(column, mode); }
    [[nodiscard]] Qt::TextElideMode elideMode(int column) const { return m_elide.value(column, Qt::ElideRight); }
    [[nodiscard]] int secondLine(int column) const { return m_second.value(column, -1); }
    [[nodiscard]] bool isWrapped(int column) const { return m_wrapped.contains(column); }
    void shareWidth() override;

signals:
    void toggled(const QModelIndex &index); ///< Space on a cell that has a box, or else on the row's first one; a click on the box

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int ownWidth(int column) const;
    [[nodiscard]] int heightOf(int row) const;
    [[nodiscard]] QModelIndex tickable(const QModelIndex &cell) const;
    QList<int> m_shares;
    QHash<int, int> m_second;
    QSet<int> m_wrapped;
    QHash<int, Qt::TextElideMode> m_elide;
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
    /// How high the words of a cell are, with what stands under them, in a column of this width.
    [[nodiscard]] static int heightOfWords(const CaseTable &table, const QModelIndex &index, int width);

private:
    void paintBox(QPainter &painter, const CaseTable &table, const QStyleOptionViewItem &option, const QModelIndex &index, bool on) const;
};

} // namespace diapason
