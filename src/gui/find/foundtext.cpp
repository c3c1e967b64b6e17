// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/find/foundtext.h"

#include "gui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace diapason {

namespace {

QList<QTextLayout::FormatRange> formats(const FindRow::Parts &found, qsizetype length)
{
    QTextCharFormat standing;
    standing.setFontWeight(QFont::DemiBold);
    standing.setForeground(tokens().accent);
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &[position, size] : found) {
        if (position < length)
            ranges.append({int(position), int(std::min(size, length - position)), standing});
    }
    return ranges;
}

QTextLine laidOut(QTextLayout &layout, Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    return line;
}

} // namespace

void paintFoundText(QPainter &painter, const QRectF &where, TextStyle style, const QColor &colour, const QString &text,
    const FindRow::Parts &found)
{
    const QFont font = textFont(style);
    QTextLayout layout(text, font);
    layout.setFormats(formats(found, text.size()));
    const Qt::LayoutDirection direction = painter.layoutDirection();
    QTextLine line = laidOut(layout, direction);
    QTextLayout cut({}, font);
    if (line.isValid() && line.naturalTextWidth() > where.width()) {
        const QChar ellipsis(u'…');
        const double room = where.width() - QFontMetricsF(font).horizontalAdvance(ellipsis);
        const double at = direction == Qt::RightToLeft ? line.naturalTextWidth() - room : room;
        const int kept = layout.previousCursorPosition(line.xToCursor(at, QTextLine::CursorBetweenCharacters) + 1);
        cut.setText(text.first(std::max(0, kept)).trimmed() + ellipsis);
        cut.setFormats(formats(found, std::max(0, kept)));
        line = laidOut(cut, direction);
    }
    if (!line.isValid())
        return;
    const double x = direction == Qt::RightToLeft ? where.right() - line.naturalTextWidth() : where.left();
    painter.setPen(colour);
    line.draw(&painter, QPointF(x, where.center().y() - line.height() / 2));
}

} // namespace diapason
