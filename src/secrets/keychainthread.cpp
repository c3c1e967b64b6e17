// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainthread.h"

#include "secrets/answer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace diapason {

KeychainThread &KeychainThread::instance()
{
    static auto *const thread = new KeychainThread; // never deleted: a job that hangs may hold it until the very end
    return *thread;
}

KeychainThread::KeychainThread()
{
    m_thread.setObjectName(u"keychain"_s);
    moveToThread(&m_thread);
    m_thread.start();
    qAddPostRoutine([] { instance().end(); });
}

void KeychainThread::end()
{
    m_thread.quit();
    m_thread.wait(std::chrono::seconds(1)); // blocked for longer only by a bus that hangs: the system ends it then
}

QFuture<Result<QString>> KeychainThread::ask(Question question, SharedSlip slip)
{
    const auto order = std::make_shared<Order>(std::move(question), std::move(slip));
    order->promise.start();
    QMetaObject::invokeMethod(
        this,
        [this, order] {
            m_orders.enqueue(order);
            next();
        },
        Qt::QueuedConnection);
    return order->promise.future();
}

void KeychainThread::next()
{
    if (m_busy || m_orders.isEmpty())
        return;
    m_busy = true;
    const std::shared_ptr<Order> order = m_orders.dequeue();
    auto settle = [this, order](Result<QString> result) {
        order->promise.addResult(std::move(result));
        order->promise.finish();
        m_busy = false;
        QMetaObject::invokeMethod(this, [this] { next(); }, Qt::QueuedConnection);
    };
    if (order->slip->left.stop_requested())
        settle(Failure{keychainError(u"slow"_s)});
    else
        answer(order->question, order->slip).then(std::move(settle));
}

} // namespace diapason
