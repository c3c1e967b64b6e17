// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/driftdelegate.h"

#include "gui/pages/drifttable.h"
#include "gui/theme/fonts.h"
#include "gui/theme/glyphs.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "models/driftmodel.h"
#include "words/words.h"

#include <QPainter>
#include <QTableView>

namespace diapason {

namespace {

DriftClass classOf(const QModelIndex &index) { return DriftClass(index.data(DriftModel::ClassRole).toInt()); }

/// From the first to the last column, at the height of one cell.
QRect rowRect(const QStyleOptionViewItem &option, int first = 0, int last = DriftModel::ColumnCount - 1)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return option.rect;
    const int left = table->columnViewportPosition(first);
    const int right = table->columnViewportPosition(last) + table->columnWidth(last);
    return {left, option.rect.top(), right - left, option.rect.height()};
}

bool isCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table && table->hasFocus() && table->currentIndex().row() == index.row();
}

/// A large selection that lies scattered is the table's own.
bool isSelected(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (option.state & QStyle::State_Selected)
        return true;
    const auto *table = qobject_cast<const DriftTable *>(option.widget);
    return table && table->holds(index.row());
}

QColor holeColour(DriftClass driftClass) { return tokens().family(family(driftClass)).text; }

/// Usernames elide in the middle, everything else at the end.
Qt::TextElideMode elideMode(int column, bool secondLine)
{
    const bool username = (column == DriftModel::ChatName && !secondLine) || (column == DriftModel::MoodleName && secondLine);
    return username ? Qt::ElideMiddle : Qt::ElideRight;
}

struct Lines {
    QRect first = {};
    QRect second = {};
};

Lines linesOf(const QRect &cell, bool two)
{
    const int height = QFontMetrics(textFont(TextStyle::Body)).height();
    if (!two)
        return {.first = cell};
    const int top = cell.top() + (cell.height() - 2 * height) / 2;
    return {.first = {cell.left(), top, cell.width(), height}, .second = {cell.left(), top + height, cell.width(), height}};
}

void drawElided(QPainter &painter, const QRect &where, const QString &text, Qt::TextElideMode mode)
{
    painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, mode, where.width()));
}

} // namespace

int cellPadding() { return px(12); }

int classColumnWidth()
{
    const QFontMetrics measure(textFont(TextStyle::ClassWord));
    int widest = 0;
    for (int i = 0; i < driftClassCount; ++i)
        widest = std::max(widest, measure.horizontalAdvance(words::driftClass(DriftClass(i))));
    return widest + px(43);
}

QSize DriftDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {px(80), rowHeight()}; }

void DriftDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    if (index.column() == DriftModel::Class)
        paintClass(*painter, option, index);
    else
        paintText(*painter, option, index);
    paintRowMarks(*painter, option, index);
    painter->restore();
}

void DriftDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const DriftClass driftClass = classOf(index);
    QColor ground = t.surface;
    if (isSelected(option, index))
        ground = t.selection;
    else if (index.column() == DriftModel::Class && (isDrift(driftClass) || family(driftClass) == Family::Blocked))
        ground = t.family(family(driftClass)).cell;
    else if (index.column() == DriftModel::Class && family(driftClass) == Family::Information)
        ground = t.raised;
    painter.fillRect(option.rect, ground);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.separator);
    if (index.column() == DriftModel::MoodleRole || index.column() == DriftModel::Class)
        painter.fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), t.separator);
    const Hole side = Hole(index.data(DriftModel::HoleRole).toInt());
    const bool moodleCell = index.column() <= DriftModel::MoodleRole;
    if (side == Hole::None || index.column() == DriftModel::Class || moodleCell != (side == Hole::Moodle))
        return;
    const QRect whole = moodleCell ? rowRect(option, DriftModel::MoodleName, DriftModel::MoodleRole)
                                   : rowRect(option, DriftModel::ChatName, DriftModel::ChatRole);
    paintHole(painter, QRectF(whole).adjusted(5, 4, -5, -5), holeColour(classOf(index)));
}

void DriftDelegate::paintClass(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const DriftClass driftClass = classOf(index);
    const bool inStep = driftClass == DriftClass::InStep;
    const QString second = Theme::instance().compactRows() ? QString{} : index.data(DriftModel::SecondLineRole).toString();
    const int glyph = px(16);
    const int indent = cellPadding() + glyph + px(6);
    const Lines lines = linesOf(option.rect.adjusted(indent, 0, -px(4), -1), !second.isEmpty());
    const QColor colour = t.family(family(driftClass)).text;
    paintPixmap(painter, QPointF(option.rect.left() + cellPadding(), lines.first.center().y() + 1),
        glyphPixmap(driftClass, glyph, colour, painter.device()->devicePixelRatioF()));
    painter.setFont(textFont(inStep ? TextStyle::Body : TextStyle::ClassWord));
    painter.setPen(inStep ? t.second : colour);
    painter.drawText(lines.first, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
    painter.setFont(textFont(TextStyle::Second));
    painter.setPen(t.second);
    drawElided(painter, lines.second, second, Qt::ElideRight);
    if (index.data(DriftModel::ProtectedRole).toBool() && driftClass != DriftClass::Protected) {
        const int small = px(13);
        paintPixmap(painter, QPointF(option.rect.right() - small - px(4), lines.first.center().y() + 1),
            glyphPixmap(DriftClass::Protected, small, t.second, painter.device()->devicePixelRatioF()));
    }
}

void DriftDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const QString second = Theme::instance().compactRows() ? QString{} : index.data(DriftModel::SecondLineRole).toString();
    const Lines lines = linesOf(option.rect.adjusted(cellPadding(), 0, -px(6), -1), !second.isEmpty());
    const bool absent = index.data(DriftModel::AbsentRole).toBool();
    const bool name = index.column() == DriftModel::MoodleName || index.column() == DriftModel::ChatName;
    painter.setFont(textFont(name && !absent ? TextStyle::Name : TextStyle::Body));
    painter.setPen(absent ? t.second : t.text);
    drawElided(painter, lines.first, index.data().toString(), elideMode(index.column(), false));
    painter.setFont(textFont(TextStyle::Second));
    painter.setPen(t.second);
    drawElided(painter, lines.second, second, absent ? Qt::ElideRight : elideMode(index.column(), true));
}

void DriftDelegate::paintRowMarks(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == 0 && isSelected(option, index))
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), tokens().accent);
    if (!isCurrentRow(option, index))
        return;
    painter.setPen(QPen(tokens().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rowRect(option)).adjusted(1, 1, -1, -1)); // the clip leaves this cell's part of it
}

} // namespace diapason
