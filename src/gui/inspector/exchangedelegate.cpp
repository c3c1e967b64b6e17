// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspector/exchangedelegate.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "models/exchangemodel.h"

#include <QTableView>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

struct Look {
    QLatin1StringView icon = {};
    QColor colour = {};
    TextStyle style = TextStyle::Second;
};

Look statusLook(const QModelIndex &index)
{
    const Tokens &t = tokens();
    switch (ExchangeEnd(index.data(ExchangeModel::EndRole).toInt())) {
    case ExchangeEnd::Answered: return {.icon = "check"_L1, .colour = t.second};
    case ExchangeEnd::Refused: return {.icon = "x-octagon"_L1, .colour = t.blocked.text};
    case ExchangeEnd::NoAnswer: return {.icon = "wifi-off"_L1, .colour = t.add.text};
    case ExchangeEnd::Stopped: break;
    }
    return {.icon = "slash-circle-fill"_L1, .colour = t.information.text};
}

Look lookOf(const QModelIndex &index)
{
    const Tokens &t = tokens();
    switch (index.column()) {
    case ExchangeModel::Status: return statusLook(index);
    case ExchangeModel::Call:
        // What writes stands out: it is what one looks for.
        return {.icon = index.data(ExchangeModel::WriteRole).toBool() ? "pen"_L1 : QLatin1StringView{},
            .colour = t.text,
            .style = TextStyle::Chip};
    case ExchangeModel::Where: return {.colour = t.text};
    default: return {.colour = t.second};
    }
}

} // namespace

void ExchangeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const Look look = lookOf(index);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    painter->fillRect(option.rect, selected ? t.selection : t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.separator);
    if (selected && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), t.accent);
    QRect text = option.rect.adjusted(px(8), 0, -px(8), -1);
    if (!look.icon.isEmpty()) {
        const QRect icon = QStyle::visualRect(option.direction, text, QRect(text.left(), text.top(), px(12), text.height()));
        paintPixmap(*painter, QPointF(icon.left(), text.center().y() + 1),
            iconPixmap(look.icon, px(12), look.colour, painter->device()->devicePixelRatioF()));
        text.setLeft(text.left() + px(12) + px(5));
    }
    text = QStyle::visualRect(option.direction, option.rect, text);
    paintText(*painter, text, look.style, look.colour, index.data().toString(),
        Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (table && table->hasFocus() && table->currentIndex().row() == index.row()) {
        const QRect row(0, option.rect.top(), table->viewport()->width(), option.rect.height());
        painter->setPen(QPen(t.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(row).adjusted(1, 1, -1, -1)); // the clip leaves this cell's part of it
    }
    painter->restore();
}

} // namespace diapason
