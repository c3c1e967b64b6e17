// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/historydelegate.h"

#include "gui/parts/rowtable.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "models/historymodel.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

struct Look {
    QLatin1StringView icon = {};
    QColor colour = {};
    TextStyle style = TextStyle::Body;
    bool right = false;
};

Look readingLook(const QModelIndex &index)
{
    const Tokens &t = tokens();
    switch (index.column()) {
    case HistoryModel::When: return {.colour = t.text, .style = TextStyle::Name};
    case HistoryModel::Drifts: {
        const bool drifting = index.data(HistoryModel::DriftingRole).toBool();
        return {.colour = drifting ? t.add.text : t.second, .style = TextStyle::Count, .right = true};
    }
    case HistoryModel::Whole: {
        const bool whole = index.data(HistoryModel::CompleteRole).toBool();
        return {.icon = whole ? "check2-all"_L1 : "exclamation-triangle"_L1,
            .colour = whole ? t.second : t.add.text,
            .style = TextStyle::Second};
    }
    default: return {.colour = t.text, .style = TextStyle::Count, .right = true};
    }
}

Look changeLook(const QModelIndex &index)
{
    const Tokens &t = tokens();
    if (index.column() != ChangeModel::What)
        return {.colour = index.column() == ChangeModel::Who ? t.text : t.second,
            .style = index.column() == ChangeModel::Who ? TextStyle::Name : TextStyle::Second};
    // Coming and going is neither good nor bad by itself: the icon and the words say it, in plain text colour.
    switch (MembershipChange::Kind(index.data(ChangeModel::KindRole).toInt())) {
    case MembershipChange::Kind::Appeared: return {.icon = "person-plus"_L1, .colour = t.text, .style = TextStyle::Name};
    case MembershipChange::Kind::Gone: return {.icon = "person-dash"_L1, .colour = t.text, .style = TextStyle::Name};
    case MembershipChange::Kind::RolesChanged: break;
    }
    return {.icon = "chevron-double-up"_L1, .colour = t.text, .style = TextStyle::Name};
}

} // namespace

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    const Look look = qobject_cast<const ChangeModel *>(index.model()) ? changeLook(index) : readingLook(index);
    const int icon = look.icon.isEmpty() ? 0 : px(14) + px(6);
    return {textWidth(look.style, index.data().toString()) + icon + 2 * px(12) + 1, px(36)};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const bool changes = qobject_cast<const ChangeModel *>(index.model());
    const Look look = changes ? changeLook(index) : readingLook(index);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    painter->fillRect(option.rect, option.state & QStyle::State_Selected ? t.selection : t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.separator);
    if ((option.state & QStyle::State_Selected) && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), t.accent);
    const QString second = changes ? index.siblingAtColumn(index.column() + 1).data().toString() : QString();
    QRect text = option.rect.adjusted(px(12), 0, -px(12), -1);
    if (!look.icon.isEmpty()) {
        const QRect icon = QStyle::visualRect(option.direction, text, QRect(text.left(), text.top(), px(14), text.height()));
        const double y = second.isEmpty() ? text.center().y() + 1 : text.top() + text.height() / 4.0 + px(3);
        paintPixmap(*painter, QPointF(icon.left(), y),
            iconPixmap(look.icon, px(14), look.colour, painter->device()->devicePixelRatioF()));
        text.adjust(px(14) + px(6), 0, 0, 0);
    }
    text = QStyle::visualRect(option.direction, option.rect, text);
    const auto alignment = (look.right ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter;
    const QRect first = second.isEmpty() ? text : QRect(text.left(), text.top() + px(4), text.width(), text.height() / 2 - px(3));
    paintText(*painter, first, look.style, look.colour, index.data().toString(), alignment);
    if (!second.isEmpty())
        paintText(*painter, QRect(text.left(), text.top() + text.height() / 2, text.width(), text.height() / 2 - px(3)),
            TextStyle::Second, t.second, second, alignment);
    paintRowFrame(*painter, option, index);
    painter->restore();
}

void dressHistoryTable(QTableView &table, int rowHeight)
{
    table.setItemDelegate(new HistoryDelegate(&table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.horizontalHeader()->setFixedHeight(px(30));
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionsClickable(false);
    table.horizontalHeader()->setMinimumSectionSize(px(40));
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
}

} // namespace diapason
