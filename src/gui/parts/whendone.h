// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>
#include <QPointer>

namespace diapason {

/// Tells a task's result to `told`, unless `who` is gone by then: widgets own no coroutine. The task ends either way.
template <class T, class Told>
void whenDone(QCoro::Task<T> task, QObject *who, Told told)
{
    std::move(task).then([who = QPointer(who), told = std::move(told)](T result) mutable {
        if (who)
            told(std::move(result));
    });
}

} // namespace diapason
