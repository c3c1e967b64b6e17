// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/host.h"

#include "demo/hostloop.h"

namespace diapason::demo {

using namespace Qt::StringLiterals;

Host::Host() = default;

Host::Host(Setup setup) { start(std::move(setup)); }

Host::~Host() { stop(); }

bool Host::start(Setup setup)
{
    stop();
    m_url.clear();
    m_fault.clear();
    const bool tls = setup.tls != Tls::Off;
    const QString prefix = setup.prefix;
    m_loop = std::make_unique<HostLoop>(std::move(setup));
    m_loop->open();
    m_certificate = m_loop->certificate();
    m_fault = m_loop->fault();
    if (!m_fault.isEmpty()) {
        stop();
        return false;
    }
    m_url = QUrl(u"%1://127.0.0.1:%2%3"_s.arg(tls ? u"https"_s : u"http"_s).arg(m_loop->port()).arg(prefix));
    return true;
}

void Host::stop()
{
    if (m_loop)
        m_loop->close();
}

void Host::leave()
{
    if (m_loop)
        m_loop->leave();
}

bool Host::comeBack()
{
    if (m_loop)
        m_loop->comeBack();
    return isRunning();
}

bool Host::isRunning() const { return m_loop && m_loop->isOpen(); }

void Host::setClockAhead(std::chrono::seconds ahead)
{
    if (m_loop)
        m_loop->ahead = ahead.count();
}

void Host::setLatency(std::chrono::milliseconds latency)
{
    if (m_loop)
        m_loop->latency = latency.count();
}

void Host::add(const Fault &fault)
{
    if (m_loop)
        run([this, fault] { m_loop->faults.add(fault); });
}

void Host::clearFaults()
{
    if (m_loop)
        run([this] { m_loop->faults.clear(); });
}

QList<Call> Host::calls() const { return m_loop ? m_loop->log.all() : QList<Call>{}; }

int Host::hits(const QString &route) const { return int(std::ranges::count(calls(), route, &Call::route)); }

int Host::hits() const { return int(calls().size()); }

void Host::clearCalls()
{
    if (m_loop)
        m_loop->log.clear();
}

void Host::run(const std::function<void()> &work)
{
    if (m_loop)
        m_loop->run(work);
    else
        work();
}

} // namespace diapason::demo
