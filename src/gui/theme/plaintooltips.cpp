// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/plaintooltips.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>

namespace diapason {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString{} : u"<div style='white-space:pre-wrap'>"_s + text.toHtmlEscaped() + u"</div>"_s;
}

bool PlainToolTips::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = event->type() == QEvent::ToolTip ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget || qobject_cast<QMenu *>(widget)) // a menu's are its entries', and ours
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString text = widget->toolTip();
    QRect area;
    if (const auto *view = qobject_cast<QAbstractItemView *>(widget->parentWidget()); view && view->viewport() == widget) {
        const QModelIndex index = view->indexAt(help->pos());
        text = index.data(Qt::ToolTipRole).toString();
        area = view->visualRect(index);
    }
    if (text.isEmpty())
        return QObject::eventFilter(watched, event);
    QToolTip::showText(help->globalPos(), plainToolTip(text), widget, area);
    return true;
}

} // namespace diapason
