// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>

#include <QObject>

#include <memory>
#include <stop_token>

namespace diapason {

/// Holds a run before its next call. What is in flight is heard out first, and no journal entry stays open meanwhile.
class RunPause final : public QObject
{
    Q_OBJECT
public:
    void hold() { m_held = true; }
    void release();
    [[nodiscard]] bool isHeld() const { return m_held; }

signals:
    void woken(); ///< released, or stopped

private:
    bool m_held = false;
};

/// Waits until `pause` is released or a stop is asked for.
[[nodiscard]] QCoro::Task<> released(std::shared_ptr<RunPause> pause, std::stop_token stop);

} // namespace diapason
