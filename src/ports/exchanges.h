// SPDX-License-Identifier: GPL-3.0-or-later
// The latest requests of a campus, for the inspector. Held in memory only, within bounds, as they were sent: whoever
// shows or copies one goes through domain/exchangetext.h.
#pragma once

#include "domain/exchange.h"

#include <QObject>

#include <deque>

namespace diapason {

/// Written by the transports and read by the inspector, on one thread. Bodies are shared, not copied.
class Exchanges final : public QObject
{
    Q_OBJECT
public:
    struct Bounds {
        qsizetype count = 500;
        qsizetype bytes = 16 * 1024 * 1024; ///< of all bodies together
        qsizetype body = 512 * 1024; ///< of one body: the rest is cut off
    };
    explicit Exchanges(QObject *parent = nullptr) : Exchanges(Bounds{}, parent) { }
    explicit Exchanges(const Bounds &bounds, QObject *parent = nullptr);

    /// Gives it its number, which is the answer.
    qint64 record(Exchange exchange);
    /// The answer of this one was of no use after all.
    void fault(qint64 number, const Error &error);
    void clear();

    /// Nothing when it was never recorded, or is gone.
    [[nodiscard]] const Exchange *find(qint64 number) const;
    /// Those after this number, oldest first.
    [[nodiscard]] QList<Exchange> after(qint64 number) const;
    /// The oldest that is still here; one more than the latest when none is.
    [[nodiscard]] qint64 oldest() const { return m_next - qint64(m_kept.size()); }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_kept.size()); }
    [[nodiscard]] qsizetype bytes() const { return m_bytes; }

signals:
    void recorded(qint64 number);
    void changed(qint64 number); ///< by fault()
    void cleared();

private:
    void makeRoom();

    Bounds m_bounds;
    std::deque<Exchange> m_kept; ///< numbers without a gap
    qint64 m_next = 1;
    qsizetype m_bytes = 0;
};

} // namespace diapason
