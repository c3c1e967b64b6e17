// SPDX-License-Identifier: GPL-3.0-or-later
// One simulated server on a thread of its own: loopback, a port the kernel chose, real HTTP.
#pragma once

#include "demo/faults.h"
#include "demo/http.h"
#include "demo/tls.h"

#include <QDateTime>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace diapason::demo {

/// A call that reached the server, a resent one as often as it came.
struct Call {
    QString route = {};
    QByteArray method = {};
    QByteArray address = {}; ///< path and query as they came: what a proxy would have seen
    QDateTime at = {};
    int status = 0; ///< 0: the connection was cut
};

/// Every member may be called from the thread that made the Host; the handler runs in the server's thread.
class Host
{
public:
    using Handler = std::function<Response(const Request &)>;
    using Router = std::function<QString(const Request &)>;
    struct Setup {
        Handler handler = {};
        Router route = {}; ///< names a call for faults and log; without it, the path
        QString prefix = {}; ///< "/moodle": the site does not live at the root; other paths answer 404
        Tls tls = Tls::Off; ///< the certificate is made on the spot by the openssl program
        Certificate authority = {}; ///< who signs it, for Tls::Signed
        QString name = {}; ///< of the thread
    };

    Host();
    explicit Host(Setup setup);
    ~Host();
    Q_DISABLE_COPY_MOVE(Host)

    /// Listens once it returns true. False: no port, or no certificate; `fault()` says why.
    bool start(Setup setup);
    /// Connections are closed, the thread has ended. Log and address remain.
    void stop();
    /// As if the machine had been switched off: connections are closed, nobody listens, until comeBack() does so again
    /// at the same address.
    void leave();
    [[nodiscard]] bool comeBack();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QString fault() const { return m_fault; }

    [[nodiscard]] QUrl url() const { return m_url; } ///< no trailing slash
    [[nodiscard]] QByteArray certificate() const { return m_certificate; } ///< PEM, empty without TLS

    /// Added to every answer, without blocking other calls.
    void setLatency(std::chrono::milliseconds latency);
    /// Its Date is so much ahead of the true time.
    void setClockAhead(std::chrono::seconds ahead);
    void add(const Fault &fault);
    void clearFaults();

    [[nodiscard]] QList<Call> calls() const;
    [[nodiscard]] int hits(const QString &route) const;
    [[nodiscard]] int hits() const; ///< of all routes
    void clearCalls();

    /// Runs `work` in the server's thread and waits for it: how the state is changed from outside.
    void run(const std::function<void()> &work);

private:
    std::unique_ptr<class HostLoop> m_loop;
    QUrl m_url;
    QByteArray m_certificate;
    QString m_fault;
};

} // namespace diapason::demo
