// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of a Host: what lives in the server's thread.
#pragma once

#include "demo/host.h"

#include <QFuture>
#include <QHttpServer>
#include <QMutex>
#include <QThread>

#include <atomic>

namespace diapason::demo {

/// Written by the server's thread, read by any.
class CallLog
{
public:
    qsizetype open(Call call); ///< an index for `close`, negative once the log was cleared
    void close(qsizetype index, int status);
    [[nodiscard]] QList<Call> all() const;
    void clear();

private:
    mutable QMutex m_lock;
    QList<Call> m_calls;
};

class HostLoop
{
public:
    explicit HostLoop(Host::Setup setup);
    ~HostLoop();
    Q_DISABLE_COPY_MOVE(HostLoop)

    void open();
    void close();
    /// Nobody listens any more, until comeBack() does at the same port; what is served stays.
    void leave();
    void comeBack();
    void run(const std::function<void()> &work);
    [[nodiscard]] bool isOpen() const { return m_http != nullptr; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] QByteArray certificate() const { return m_certificate; }

    FaultTable faults;
    CallLog log;
    std::atomic<qint64> latency = 0; ///< milliseconds
    std::atomic<qint64> ahead = 0; ///< seconds

private:
    struct Outcome {
        Response response = {};
        bool cut = false;
        std::chrono::milliseconds delay = {};
    };
    void listen();
    [[nodiscard]] QTcpServer *newServer();
    [[nodiscard]] QFuture<QHttpServerResponse> serve(const QHttpServerRequest &raw);
    [[nodiscard]] Outcome decide(const Request &request, const QString &route);
    [[nodiscard]] QFuture<QHttpServerResponse> later(QHttpServerResponse response, std::chrono::milliseconds delay);
    void cut(quint16 clientPort);

    Host::Setup m_setup;
    QThread m_thread;
    std::unique_ptr<QObject> m_door; ///< lives in the thread as long as it runs: `run` enters by it
    std::unique_ptr<QObject> m_inside; ///< context of answers under way: replaced to drop them
    std::unique_ptr<QHttpServer> m_http;
    quint16 m_port = 0;
    QByteArray m_certificate;
    QString m_fault;
};

} // namespace diapason::demo
