// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <coroutine>

namespace diapason {

/// Does `work` on a thread pool and goes on here with its result: the caller's thread stays free.
/// (QCoro's own future awaiter connects without a context object, which our switches forbid.)
template <class Work>
[[nodiscard]] QCoro::Task<std::invoke_result_t<Work>> aside(Work work, QThreadPool *pool = QThreadPool::globalInstance())
{
    using Watcher = QFutureWatcher<std::invoke_result_t<Work>>;
    struct Finished {
        Watcher &watcher;
        [[nodiscard]] bool await_ready() const { return watcher.isFinished(); }
        void await_suspend(std::coroutine_handle<> waiting)
        {
            QObject::connect(&watcher, &Watcher::finished, &watcher, [waiting] { waiting.resume(); });
        }
        void await_resume() const {}
    };
    const std::unique_ptr<Watcher, QScopedPointerDeleteLater> watcher{new Watcher};
    watcher->setFuture(QtConcurrent::run(pool, std::move(work)));
    co_await Finished{*watcher};
    co_return watcher->future().takeResult();
}

} // namespace diapason
