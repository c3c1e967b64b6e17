// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/question.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QQueue>
#include <QThread>

namespace diapason {

/// The one thread on which the keychain is asked, one question after another: connecting to a bus that hangs, and
/// QtKeychain's choice of a backend, block for seconds. Its job list is one for the whole program, hence so is this.
/// Lives as long as the program, whose end waits for no keychain. (A bus that hangs while it is connected to does hold
/// the end up: QtDBus itself waits for it.)
class KeychainThread : public QObject
{
public:
    [[nodiscard]] static KeychainThread &instance();
    /// From any thread. Whoever leaves says so on the slip; the future then has no reader, and that is fine.
    [[nodiscard]] QFuture<Result<QString>> ask(Question question, SharedSlip slip);

private:
    struct Order {
        Question question = {};
        SharedSlip slip = {};
        QPromise<Result<QString>> promise = {};
    };

    KeychainThread();
    void end();
    void next();

    QThread m_thread;
    QQueue<std::shared_ptr<Order>> m_orders; ///< this and the rest: of that thread alone
    bool m_busy = false;
};

} // namespace diapason
