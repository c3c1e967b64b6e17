// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

class QObject;

namespace diapason {

/// Where time comes from: the system's in programs, one that tests move in tests.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The present, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Calls `then` once `delay` has passed, unless `context` was destroyed meanwhile.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override;
};

} // namespace diapason
