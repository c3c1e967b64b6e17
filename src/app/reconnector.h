// SPDX-License-Identifier: GPL-3.0-or-later
// When a server that cannot be reached is tried again: soon at first, then more and more rarely.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QObject>

namespace diapason {

/// Whether trying again by itself may help: the line, or the server's house, not what it thinks of this account.
[[nodiscard]] bool mayComeBack(const Error &error);

/// The pause before the next try, after `failures` in a row (from 1). Closed houses, strange pages and refused
/// certificates change slowly; `jitter` from 0 to 1 spreads the consoles of one campus over ± 20 %.
[[nodiscard]] std::chrono::milliseconds pauseAfter(const Error &error, int failures, double jitter);

/// Rings once the pause is over. One that stayed away for so long that it counts as well again begins anew.
class Reconnector final : public QObject
{
    Q_OBJECT
public:
    explicit Reconnector(Clock &clock, QObject *parent = nullptr);

    /// Plans the next try, unless one is planned already.
    void failed(const Error &error);
    /// No try is planned any more; those after the next failure do not begin anew at once, for it may come back soon.
    void settled();
    /// Somebody asked: the next pauses are short again.
    void reset();
    /// When it is tried again; invalid when it is not planned.
    [[nodiscard]] QDateTime next() const { return m_next; }

signals:
    void due();

private:
    Clock &m_clock;
    QDateTime m_next;
    QDateTime m_settledAt;
    int m_failures = 0;
    int m_turn = 0; ///< a clock cannot be called off
};

} // namespace diapason
