// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/exchangelink.h"

#include <QCoreApplication>
#include <QWidget>

namespace diapason {

QEvent::Type ExchangeWanted::kind()
{
    static const auto type = QEvent::Type(QEvent::registerEventType());
    return type;
}

void showExchange(QWidget *from, qint64 number)
{
    ExchangeWanted wanted(number);
    for (QWidget *widget = from; widget && !wanted.isAccepted(); widget = widget->parentWidget()) {
        if (widget->isWindow())
            QCoreApplication::sendEvent(widget, &wanted);
    }
}

} // namespace diapason
