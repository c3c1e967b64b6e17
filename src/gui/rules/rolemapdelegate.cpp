// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rules/rolemapdelegate.h"

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "models/rolemapmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QTableView>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

void paintChoice(QPainter &painter, const QRect &where, bool set)
{
    const Tokens &t = tokens();
    const double radius = px(7);
    const QPointF centre = QRectF(where).center();
    painter.setPen(QPen(set ? t.accent : t.outline, set ? 2 : 1.2));
    painter.setBrush(t.surface);
    painter.drawEllipse(centre, radius, radius);
    if (!set)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawEllipse(centre, radius - px(3), radius - px(3));
}

void paintRole(QPainter &painter, const QRect &where, const QModelIndex &index)
{
    const QString name = index.data().toString();
    const QString shortName = index.data(RoleMapModel::ShortNameRole).toString();
    const QRect text = where.adjusted(px(6), px(4), -px(4), -px(4));
    if (name == shortName) {
        paintText(painter, text, TextStyle::Name, tokens().text, name);
        return;
    }
    const QRect first(text.left(), text.top(), text.width(), text.height() / 2);
    paintText(painter, first, TextStyle::Name, tokens().text, name);
    paintText(painter, first.translated(0, text.height() / 2), TextStyle::Second, tokens().second, shortName);
}

} // namespace

void RoleMapDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    painter->fillRect(option.rect, t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.separator);
    if (index.column() == RoleMapModel::Role)
        paintRole(*painter, option.rect, index);
    else if (index.column() == RoleMapModel::Holders)
        paintText(*painter, option.rect.adjusted(0, 0, -px(6), 0), TextStyle::Count, t.second, index.data().toString(),
            Qt::AlignTrailing | Qt::AlignVCenter);
    else
        paintChoice(*painter, option.rect, index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    if ((option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus())
        paintFocus(*painter, QRectF(option.rect).adjusted(2, 2, -2, -3));
    painter->restore();
}

QSize RoleMapDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    if (index.column() == RoleMapModel::Role)
        return {px(150), rowHeight(2)};
    return {px(60), rowHeight(2)};
}

bool RoleMapDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem & /*option*/, const QModelIndex &index)
{
    if (!(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool pressed = key && (key->key() == Qt::Key_Space || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    return (pressed || event->type() == QEvent::MouseButtonRelease) && model->setData(index, Qt::Checked, Qt::CheckStateRole);
}

void dressRoleTable(QTableView &table)
{
    table.setItemDelegate(new RoleMapDelegate(&table));
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionMode(QAbstractItemView::NoSelection);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(rowHeight(2));
    table.verticalHeader()->setMinimumSectionSize(0);
    QHeaderView *header = table.horizontalHeader();
    header->setSectionsClickable(false);
    header->setHighlightSections(false);
    header->setFixedHeight(px(30));
    header->setStyleSheet(u"QHeaderView::section { padding: 0 %1px; }"_s.arg(px(6)));
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RoleMapModel::Role, QHeaderView::Stretch);
    fitRoleTable(table);
}

void fitRoleTable(QTableView &table)
{
    const int rows = std::max(1, table.model() ? table.model()->rowCount() : 0);
    table.setFixedHeight(px(30) + rows * rowHeight(2) + 2 * table.frameWidth());
}

} // namespace diapason
