// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <memory>
#include <stop_token>

namespace diapason::ctl {

/// Turns the first Ctrl+C (or SIGTERM) into a stop request, so that the call in flight ends in order. The second
/// one ends the program at once.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }
    [[nodiscard]] bool came() const { return m_stop.stop_requested(); }

private:
    std::stop_source m_stop;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace diapason::ctl
