// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/treedelegate.h"

#include "gui/parts/fact.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "models/coursetree.h"
#include "words/words.h"

#include <QPainter>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

CourseItem::Kind kindOf(const QModelIndex &index) { return CourseItem::Kind(index.data(CourseTreeModel::KindRole).toInt()); }

QLatin1StringView iconOf(CourseItem::Kind kind)
{
    switch (kind) {
    case CourseItem::Kind::Category: return "folder2"_L1;
    case CourseItem::Kind::Course: return "book"_L1;
    case CourseItem::Kind::Activity: break;
    }
    return "chat-square-text"_L1;
}

QLatin1StringView markOf(int marks)
{
    if (marks & CourseTreeModel::Unlinked)
        return "link"_L1;
    if (marks & CourseTreeModel::Archived)
        return "archive"_L1;
    if (marks & CourseTreeModel::Hidden)
        return "eye-slash"_L1;
    if (marks & CourseTreeModel::Checking)
        return "arrow-repeat"_L1;
    if (marks & CourseTreeModel::Restricted)
        return "lock"_L1;
    return {};
}

/// Paints what stands at the right end and says how wide it was.
int paintEnd(QPainter &painter, const QRect &where, const QModelIndex &index)
{
    const QVariant drifts = index.data(CourseTreeModel::DriftsRole);
    const QVariant family = index.data(CourseTreeModel::FamilyRole);
    if (drifts.toInt() > 0 && family.isValid())
        return CountPill::paintAtRight(painter, where, words::number(drifts.toInt()), toneOf(Family(family.toInt())));
    if (drifts.toInt() > 0) {
        const QString text = words::number(drifts.toInt());
        painter.setFont(textFont(TextStyle::Count));
        painter.setPen(tokens().second);
        painter.drawText(where.adjusted(0, 0, -px(7), 0), Qt::AlignRight | Qt::AlignVCenter, text);
        return painter.fontMetrics().horizontalAdvance(text) + px(7);
    }
    const QLatin1StringView mark = markOf(index.data(CourseTreeModel::MarksRole).toInt());
    if (mark.isEmpty())
        return 0;
    const int size = px(14);
    paintPixmap(painter, QPointF(where.right() - size - px(5), where.center().y() + 1),
        iconPixmap(mark, size, tokens().second, painter.device()->devicePixelRatioF()));
    return size + px(5);
}

} // namespace

QSize TreeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {px(120), px(30)}; }

void TreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const CourseItem::Kind kind = kindOf(index);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, selected ? t.selection : t.hover);
    const QRect row = option.rect.adjusted(px(2), 0, -px(10), 0);
    const int end = paintEnd(*painter, row, index);
    const int size = px(15);
    paintPixmap(*painter, QPointF(row.left(), row.center().y() + 1),
        iconPixmap(iconOf(kind), size, selected ? t.accent : t.second, painter->device()->devicePixelRatioF()));
    painter->setFont(textFont(kind == CourseItem::Kind::Category || selected ? TextStyle::ClassWord : TextStyle::Body));
    painter->setPen(t.text);
    const QRect text = row.adjusted(size + px(7), 0, -end - px(6), 0);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace diapason
