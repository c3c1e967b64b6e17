// SPDX-License-Identifier: GPL-3.0-or-later
// From an error, wherever it is said, to the request that met it: the window of the inspector answers.
#pragma once

#include <QEvent>

namespace diapason {

/// Goes from a widget up through its windows until one takes it.
class ExchangeWanted final : public QEvent
{
public:
    explicit ExchangeWanted(qint64 exchange) : QEvent(kind()), number(exchange) { ignore(); }
    [[nodiscard]] static QEvent::Type kind();
    const qint64 number;
};

/// Opens the inspector at Error::exchange. Nothing happens when there is no inspector.
void showExchange(QWidget *from, qint64 number);

} // namespace diapason
