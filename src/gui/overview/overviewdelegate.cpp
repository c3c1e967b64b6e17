// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/overviewtable.h"

#include "gui/overview/familyparts.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "words/words.h"

#include <QPainter>

#include <cmath>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberWidth = 38; ///< before the bar

const OverviewModel &modelOf(const QModelIndex &index) { return *static_cast<const OverviewModel *>(index.model()); }

void paintBox(QPainter &painter, const QRect &cell, bool ticked)
{
    const Tokens &t = tokens();
    const int side = px(15);
    const QRectF box(cell.center().x() - side / 2, cell.center().y() - side / 2, side, side);
    paintPlate(painter, box, ticked ? t.accent : t.surface, ticked ? t.accent : t.outline, px(4), 1.2);
    if (ticked)
        paintPixmap(painter, QPointF(box.left() + px(2), box.center().y()),
            iconPixmap("check"_L1, px(12), t.onAccent, painter.device()->devicePixelRatioF()));
}

/// The parts of one line on the scale of the table: the longest bar is the line with most drifts.
void paintBar(QPainter &painter, const QRectF &where, const FamilyCounts &drifts, int most)
{
    double x = where.left();
    for (int i = 0; i < driftFamilies; ++i) {
        if (drifts[size_t(i)] == 0)
            continue;
        const double wide = std::max<double>(px(3), std::round(where.width() * drifts[size_t(i)] / std::max(1, most)));
        fillFamily(painter, QRectF(x, where.top(), std::min(wide, where.right() - x), where.height()), Family(i));
        x += wide + 1;
    }
}

void paintDrifts(QPainter &painter, const QRect &cell, const QModelIndex &index, const OverviewLine &line)
{
    const Tokens &t = tokens();
    const bool loud = line.drifting();
    const QRect number(cell.left(), cell.top(), px(numberWidth), cell.height());
    paintText(painter, number.adjusted(0, 0, -px(10), 0), loud ? TextStyle::ClassWord : TextStyle::Body, loud ? t.text : t.second,
        index.data().toString(), Qt::AlignTrailing | Qt::AlignVCenter);
    const QRect rest = cell.adjusted(number.width(), 0, -px(10), 0);
    const QString words = index.data(OverviewModel::SecondLineRole).toString();
    if (!loud)
        return paintText(painter, rest, TextStyle::Second, t.second, words);
    if (Theme::instance().compactRows())
        return paintFamilyParts(painter, rest, line.drifts, words);
    const int half = rest.height() / 2;
    paintBar(painter, QRectF(rest.left(), rest.top() + half - px(12), rest.width(), px(8)), line.drifts, modelOf(index).mostDrifts());
    paintFamilyParts(
        painter, QRect(rest.left(), rest.top() + half - px(1), rest.width(), half - px(3)), line.drifts, words);
}

void paintActivity(QPainter &painter, const QRect &cell, const QModelIndex &index)
{
    const Tokens &t = tokens();
    const QRect text = cell.adjusted(px(12), 0, -px(8), 0);
    if (Theme::instance().compactRows())
        return paintText(painter, text, TextStyle::Name, t.text, index.data().toString());
    const int half = text.height() / 2;
    paintText(painter, QRect(text.left(), text.top() + px(4), text.width(), half - px(3)), TextStyle::Name, t.text, index.data().toString());
    paintText(painter, QRect(text.left(), text.top() + half, text.width(), half - px(3)), TextStyle::Second, t.second,
        index.data(OverviewModel::SecondLineRole).toString());
}

/// What is too long for its cell goes on below, in words that stay whole.
void paintCause(QPainter &painter, const QRect &cell, const QColor &colour, const QString &text)
{
    const QRect where = cell.adjusted(px(12), 0, -px(12), 0);
    QString first = text;
    while (textWidth(TextStyle::Body, first) > where.width() && first.contains(u' '))
        first.truncate(first.lastIndexOf(u' '));
    if (first.size() == text.size() || Theme::instance().compactRows())
        return paintText(painter, where, TextStyle::Body, colour, text);
    const int line = px(18), top = where.center().y() - line + 1;
    paintText(painter, QRect(where.left(), top, where.width(), line), TextStyle::Body, colour, first);
    paintText(painter, QRect(where.left(), top + line, where.width(), line), TextStyle::Body, colour, text.mid(first.size() + 1));
}

} // namespace

void OverviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const OverviewLine &line = modelOf(index).line(index);
    const bool ticked = modelOf(index).isTicked(index);
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, ticked ? t.selection : option.state & QStyle::State_Selected ? t.hover : t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.separator);
    const QRect cell = option.rect.adjusted(0, 0, 0, -1);
    switch (index.column()) {
    case OverviewModel::Tick:
        if (ticked)
            painter->fillRect(QRect(cell.left(), option.rect.top(), 3, option.rect.height()), t.accent);
        if (line.plannable())
            paintBox(*painter, cell, ticked);
        break;
    case OverviewModel::Activity: paintActivity(*painter, cell, index); break;
    case OverviewModel::Drifts: paintDrifts(*painter, cell, index, line); break;
    case OverviewModel::MainCause:
        paintCause(*painter, cell, line.drifting() && line.known() ? t.text : t.second, index.data().toString());
        break;
    default: {
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        const bool read = index.column() == OverviewModel::Read;
        paintText(*painter, cell.adjusted(px(12), 0, -px(12), 0), read ? TextStyle::Second : TextStyle::Body,
            read || !line.known() ? t.second : t.text, index.data().toString(), alignment);
    }
    }
    paintRowFrame(*painter, option, index);
    painter->restore();
}

} // namespace diapason
