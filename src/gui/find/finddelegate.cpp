// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/find/finddelegate.h"

#include "gui/find/foundtext.h"
#include "gui/theme/glyphs.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <QPainter>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

const FindRow &rowOf(const QModelIndex &index) { return static_cast<const FindModel *>(index.model())->row(index.row()); }

QLatin1StringView iconOf(FindRow::Kind kind)
{
    switch (kind) {
    case FindRow::Kind::Course: return "book"_L1;
    case FindRow::Kind::Room: return "hash"_L1;
    case FindRow::Kind::Person: return "person"_L1;
    case FindRow::Kind::Account: return "person-vcard"_L1;
    case FindRow::Kind::Activity:
    case FindRow::Kind::Section: break;
    }
    return "chat-square-text"_L1;
}

/// The same place on the other side where one reads from the right.
QRect mirrored(const QStyleOptionViewItem &option, const QRect &place)
{
    return QStyle::visualRect(option.direction, option.rect, place);
}

void paintSection(QPainter &painter, const QStyleOptionViewItem &option, const FindRow &row, bool first)
{
    const Tokens &t = tokens();
    if (!first)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), t.separator);
    const QRect line = option.rect.adjusted(px(14), px(2), -px(14), 0);
    const int note = textWidth(TextStyle::Second, row.note);
    paintText(painter, mirrored(option, line.adjusted(0, 0, -note - px(12), 0)), TextStyle::Count, t.second, row.title);
    paintText(painter, mirrored(option, line), TextStyle::Second, t.second, row.note, Qt::AlignTrailing | Qt::AlignVCenter);
}

/// What is at the right, and how much room it takes.
int paintNote(QPainter &painter, const QStyleOptionViewItem &option, const FindRow &row)
{
    if (row.note.isEmpty())
        return 0;
    const Tokens &t = tokens();
    const bool chip = row.family.has_value();
    const QColor colour = chip ? t.family(*row.family).text : t.second;
    const TextStyle style = chip ? TextStyle::Count : row.glyph ? TextStyle::Second : TextStyle::Chip;
    const int glyph = row.glyph ? px(14) + px(6) : 0;
    const int padding = chip ? px(9) : 0;
    const int width = textWidth(style, row.note) + glyph + 2 * padding;
    const int height = px(25);
    QRect plate(option.rect.right() + 1 - px(14) - width, option.rect.center().y() + 1 - height / 2, width, height);
    plate = mirrored(option, plate);
    if (chip)
        paintPlate(painter, plate, t.family(*row.family).ground, t.family(*row.family).edge, px(6));
    const QRect inner = plate.adjusted(padding, 0, -padding, 0);
    if (row.glyph) {
        const QRect where = QStyle::visualRect(option.direction, inner, QRect(inner.left(), inner.top(), px(14), height));
        paintPixmap(painter, QPointF(where.left(), inner.center().y() + 1),
            glyphPixmap(*row.glyph, px(14), colour, painter.device()->devicePixelRatioF()));
    }
    paintText(painter, inner, style, colour, row.note, Qt::AlignTrailing | Qt::AlignVCenter);
    return width + px(14);
}

} // namespace

QSize FindDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    if (rowOf(index).kind == FindRow::Kind::Section)
        return {px(200), px(29)};
    return {px(200), 2 * QFontMetrics(textFont(TextStyle::Body)).lineSpacing() + px(12)};
}

void FindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const FindRow &row = rowOf(index);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (row.kind == FindRow::Kind::Section) {
        paintSection(*painter, option, row, index.row() == 0);
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    const QRect plate = option.rect.adjusted(px(2), 0, -px(2), 0);
    if (selected || option.state & QStyle::State_MouseOver)
        paintPlate(*painter, plate, selected ? t.selection : t.hover, {}, px(4));
    const int taken = paintNote(*painter, option, row);
    const int icon = px(16);
    const QRect symbol = mirrored(option, QRect(option.rect.left() + px(14), option.rect.top(), icon, option.rect.height()));
    paintPixmap(*painter, QPointF(symbol.left(), symbol.center().y() + 1),
        iconPixmap(iconOf(row.kind), icon, selected ? t.accent : t.second, painter->device()->devicePixelRatioF()));
    const QRect text = option.rect.adjusted(px(14) + icon + px(11), px(6), -(taken > 0 ? taken + px(14) : px(14)), -px(6));
    const int half = text.height() / 2;
    paintFoundText(*painter, mirrored(option, QRect(text.left(), text.top(), text.width(), half)), TextStyle::Name, t.text,
        row.title, row.titleFound);
    paintFoundText(*painter, mirrored(option, QRect(text.left(), text.top() + half, text.width(), half)), TextStyle::Second,
        t.second, row.second, row.secondFound);
    if (selected)
        paintFocus(*painter, plate, px(4));
    painter->restore();
}

} // namespace diapason
