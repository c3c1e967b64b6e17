// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QCoroTask>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <coroutine>
#include <stop_token>

namespace diapason {

inline constexpr QLatin1StringView secretServiceName{"org.freedesktop.secrets"};

/// Ears for the end of one question to the user.
class Prompt : public QObject
{
    Q_OBJECT
public:
    enum class End : quint8 { Open, Answered, Dismissed, Gone, Left };

    Prompt(const QDBusConnection &bus, const QString &path);
    /// Ends the waiting; only the first end counts.
    void end(End end);
    [[nodiscard]] End ended() const { return m_end; }

    [[nodiscard]] bool await_ready() const { return m_end != End::Open; }
    void await_suspend(std::coroutine_handle<> waiting) { m_waiting = waiting; }
    void await_resume() const { }

public slots:
    void completed(bool dismissed, const QDBusVariant &result);

private:
    End m_end = End::Open;
    std::coroutine_handle<> m_waiting = {};
};

/// Shows the question and waits for its end: "locked" dismissed, "absent" the service went away, "slow" asked to leave.
[[nodiscard]] QCoro::Task<Result<void>> prompted(QDBusConnection bus, QString path, std::stop_token left);

} // namespace diapason
