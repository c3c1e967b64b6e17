// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/campusdelegate.h"

#include "gui/parts/tone.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "models/campuslist.h"

#include <QPainter>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

struct MarkFace {
    QLatin1StringView icon = {};
    Tone tone = Tone::Plain;
};

MarkFace faceOf(CampusList::Mark mark)
{
    switch (mark) {
    case CampusList::Mark::Good: return {"check-circle-fill"_L1, Tone::InStep};
    case CampusList::Mark::Limited: return {"exclamation-triangle-fill"_L1, Tone::Add};
    case CampusList::Mark::Refused: return {"x-octagon-fill"_L1, Tone::Blocked};
    case CampusList::Mark::Unknown: break;
    }
    return {"circle"_L1, Tone::Information};
}

} // namespace

QSize CampusDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return {px(200), rowHeight(2) + px(4)};
}

void CampusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    painter->save();
    painter->setLayoutDirection(option.direction);
    const bool selected = option.state & QStyle::State_Selected;
    const QRect box = option.rect;
    if (selected || option.state & QStyle::State_MouseOver)
        painter->fillRect(box, selected ? t.selection : t.hover);
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), t.separator);
    const auto place = [&](const QRect &where) { return QRectF(QStyle::visualRect(option.direction, box, where)); };
    if (selected)
        painter->fillRect(place(QRect(box.left(), box.top(), 3, box.height())), t.accent);
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QColor ink = index.data(CampusList::OpenRole).toBool() ? t.accent : t.second;
    const QRectF bank = place(QRect(box.left() + px(14), box.top(), px(17), box.height()));
    paintPixmap(*painter, {bank.left(), bank.center().y()}, iconPixmap("bank"_L1, px(17), ink, ratio));
    const MarkFace face = faceOf(CampusList::Mark(index.data(CampusList::MarkRole).toInt()));
    const QRectF mark = place(QRect(box.right() - px(12) - px(15), box.top(), px(15), box.height()));
    paintPixmap(*painter, {mark.left(), mark.center().y()}, iconPixmap(face.icon, px(15), toneColours(face.tone, t).text, ratio));
    const int half = (box.height() - px(8)) / 2;
    const QRect words(box.left() + px(40), box.top() + px(4), box.width() - px(40) - px(36), half);
    paintText(*painter, place(words), TextStyle::Name, t.text, index.data().toString());
    paintText(
        *painter, place(words.translated(0, half)), TextStyle::Second, t.second, index.data(CampusList::StateRole).toString());
    if (option.state & QStyle::State_HasFocus)
        paintFocus(*painter, QRectF(box).adjusted(0, 0, 0, -1), 0);
    painter->restore();
}

} // namespace diapason
