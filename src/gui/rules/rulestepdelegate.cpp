// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rules/rulestepdelegate.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "models/rulechangesmodel.h"
#include "models/rulestepsmodel.h"
#include "words/words.h"

#include <QPainter>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

using Kind = RuleChangeItem::Kind;

void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Tokens &t = tokens();
    const bool selected = option.state & QStyle::State_Selected;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(option.direction);
    painter.fillRect(option.rect, selected ? t.selection : t.surface);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.separator);
    if (selected)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), t.accent);
    if ((option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus())
        paintFocus(painter, QRectF(option.rect).adjusted(1, 1, -1, -2), 0);
}

Symbol symbolOf(const QModelIndex &index)
{
    switch (Kind(index.data(RuleChangesModel::KindRole).toInt())) {
    case Kind::Collision: return DriftClass::Ambiguous;
    case Kind::Person: return "person"_L1;
    case Kind::Name: return "hash"_L1;
    case Kind::Room: return "chat-square-text"_L1;
    case Kind::Line: break;
    }
    const QVariant to = index.data(RuleChangesModel::ToRole);
    const QVariant from = index.data(RuleChangesModel::FromRole);
    return DriftClass((to.isValid() ? to : from).toInt());
}

QColor symbolColour(const Symbol &symbol) { return symbol.glyph ? tokens().family(family(*symbol.glyph)).text : tokens().second; }

/// "before → after", or the first alone.
void paintChange(QPainter &painter, const QRect &where, const QModelIndex &index)
{
    const Tokens &t = tokens();
    const QString before = index.data(RuleChangesModel::BeforeRole).toString();
    const QString after = index.data(RuleChangesModel::AfterRole).toString();
    if (after.isEmpty()) {
        paintText(painter, where, TextStyle::Second, t.second, before);
        return;
    }
    QRect left = where;
    const int arrow = px(12) + px(12);
    if (!before.isEmpty()) {
        // The new one is what matters: the old one gives way where both do not fit.
        const int wanted = textWidth(TextStyle::Second, before);
        const int needed = textWidth(TextStyle::Chip, after);
        const int room = where.width() - arrow;
        const int first = std::min(wanted, std::max(room - needed, room / 2));
        paintText(painter, QRect(left.left(), left.top(), first, left.height()), TextStyle::Second, t.second, before);
        left.setLeft(left.left() + first + px(6));
    }
    paintPixmap(painter, QPointF(left.left(), left.center().y() + 0.5),
        iconPixmap("arrow-right"_L1, px(12), t.second, painter.device()->devicePixelRatioF()));
    left.setLeft(left.left() + px(12) + px(6));
    paintText(painter, left, TextStyle::Chip, t.text, after);
}

} // namespace

void RuleStepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    painter->save();
    paintGround(*painter, option);
    const QRect where = option.rect.adjusted(px(12), 0, -px(10), -1);
    paintText(*painter, QRect(where.left(), where.top(), px(20), where.height()), TextStyle::Count, t.second,
        words::number(index.row() + 1));
    QRect text = where.adjusted(px(22), 0, 0, 0);
    const QString fault = index.data(RuleStepsModel::FaultRole).toString();
    if (!fault.isEmpty()) {
        paintPixmap(*painter, QPointF(text.right() - px(14), text.center().y() + 0.5),
            iconPixmap("x-octagon-fill"_L1, px(14), t.blocked.text, painter->device()->devicePixelRatioF()));
        text.setRight(text.right() - px(20));
    } else if (index.data(RuleStepsModel::BytesRole).toBool()) {
        const QString word = tr("bytes");
        const int width = textWidth(TextStyle::Second, word);
        paintText(*painter, QRect(text.right() - width, text.top(), width + 1, text.height()), TextStyle::Second, t.second, word);
        text.setRight(text.right() - width - px(10));
    }
    paintText(*painter, text, TextStyle::Name, fault.isEmpty() ? t.text : t.blocked.text, index.data().toString());
    painter->restore();
}

QSize RuleStepDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return {px(100), px(34)};
}

void PlainLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option);
    paintText(*painter, option.rect.adjusted(px(12), 0, -px(10), -1), TextStyle::Name, tokens().text, index.data().toString());
    painter->restore();
}

QSize PlainLineDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return {px(100), px(34)};
}

void RuleChangeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option);
    const QRect where = option.rect.adjusted(px(12), px(5), -px(12), -px(5));
    const int half = where.height() / 2;
    const Symbol symbol = symbolOf(index);
    const QRect line(where.left() + px(22), where.top(), where.width() - px(22), half);
    paintPixmap(*painter, QPointF(where.left(), line.center().y() + 0.5),
        symbol.pixmap(px(14), symbolColour(symbol), painter->device()->devicePixelRatioF()));
    const bool warns = index.data(RuleChangesModel::WarnsRole).toBool();
    const QString note = index.data(RuleChangesModel::NoteRole).toString();
    const int wide = std::min(textWidth(warns ? TextStyle::Chip : TextStyle::Second, note), line.width() * 3 / 5);
    paintText(*painter, QRect(line.left(), line.top(), line.width() - wide - px(10), half), TextStyle::Name, t.text,
        index.data().toString());
    paintText(*painter, QRect(line.right() - wide, line.top(), wide + 1, half), warns ? TextStyle::Chip : TextStyle::Second,
        warns ? t.add.text : t.second, note, Qt::AlignTrailing | Qt::AlignVCenter);
    paintChange(*painter, line.translated(0, half), index);
    painter->restore();
}

QSize RuleChangeDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return {px(200), rowHeight(2)};
}

} // namespace diapason
