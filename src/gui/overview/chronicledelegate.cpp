// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/chronicledelegate.h"

#include "gui/overview/familyparts.h"
#include "gui/parts/rowtable.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "models/chroniclemodel.h"
#include "words/overview.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

using Kind = CampusChange::Kind;

struct Look {
    QLatin1StringView icon = {};
    QColor colour = {};
};

/// Bad news and good ones are told apart by the icon and the words before the colour.
Look lookOf(Kind kind)
{
    const Tokens &t = tokens();
    switch (kind) {
    case Kind::Began:
    case Kind::Worse: return {"exclamation-triangle"_L1, t.family(Family::Add).text};
    case Kind::Lost: return {"eye-slash"_L1, t.family(Family::Blocked).text};
    case Kind::Other: return {"arrow-left-right"_L1, t.text};
    case Kind::Better: return {"sort-down"_L1, t.text};
    case Kind::Settled: return {"check2"_L1, t.family(Family::InStep).text};
    case Kind::Regained: return {"eye"_L1, t.family(Family::InStep).text};
    case Kind::FirstRead: return {"plus-lg"_L1, t.second};
    }
    return {};
}

const ChronicleItem &itemOf(const QModelIndex &index) { return static_cast<const ChronicleModel *>(index.model())->item(index); }

void paintTwo(QPainter &painter, const QRect &text, TextStyle style, const QString &first, const QString &second)
{
    const int half = text.height() / 2;
    paintText(painter, QRect(text.left(), text.top() + px(4), text.width(), half - px(3)), style, tokens().text, first);
    paintText(painter, QRect(text.left(), text.top() + half, text.width(), half - px(3)), TextStyle::Second, tokens().second, second);
}

void paintChange(QPainter &painter, QRect text, const QModelIndex &index)
{
    const Look look = lookOf(itemOf(index).change.kind);
    paintPixmap(painter, QPointF(text.left(), text.center().y() + 1),
        iconPixmap(look.icon, px(14), look.colour, painter.device()->devicePixelRatioF()));
    text.setLeft(text.left() + px(14) + px(8));
    paintText(painter, text, TextStyle::ClassWord, look.colour, index.data().toString());
}

/// How many, and under it of which families; what is not known is a question mark.
void paintCounts(QPainter &painter, const QRect &text, const QModelIndex &index)
{
    const CampusChange &change = itemOf(index).change;
    const FamilyCounts &counts = index.column() == ChronicleModel::Before ? change.before : change.after;
    const QString number = index.data(ChronicleModel::TotalRole).toString();
    if (!index.data(ChronicleModel::KnownRole).toBool() || total(counts) == 0)
        return paintText(painter, text, TextStyle::Body, tokens().second, number);
    const int half = text.height() / 2;
    paintText(painter, QRect(text.left(), text.top() + px(4), text.width(), half - px(3)), TextStyle::ClassWord, tokens().text, number);
    paintFamilyParts(
        painter, QRect(text.left(), text.top() + half, text.width(), half - px(3)), counts, words::driftParts(counts));
}

} // namespace

int ChronicleDelegate::rowHeight() { return px(46); }

QSize ChronicleDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    const bool change = index.column() == ChronicleModel::Change;
    const int icon = change ? px(14) + px(8) : 0;
    const int wide = textWidth(change ? TextStyle::ClassWord : TextStyle::Second, index.data().toString());
    return {wide + icon + 2 * px(12) + 1, rowHeight()};
}

void ChronicleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setClipRect(option.rect);
    painter->setLayoutDirection(option.direction);
    painter->fillRect(option.rect, selected ? t.selection : t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.separator);
    if (selected && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), t.accent);
    const QRect text = option.rect.adjusted(px(12), 0, -px(12), -1);
    switch (index.column()) {
    case ChronicleModel::Activity:
        paintTwo(*painter, text, TextStyle::Name, itemOf(index).course, itemOf(index).activity);
        break;
    case ChronicleModel::Change: paintChange(*painter, text, index); break;
    case ChronicleModel::Before:
    case ChronicleModel::After: paintCounts(*painter, text, index); break;
    default: paintText(*painter, text, TextStyle::Second, t.second, index.data().toString());
    }
    paintRowFrame(*painter, option, index);
    painter->restore();
}

} // namespace diapason
