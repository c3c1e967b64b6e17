// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/faults.h"

namespace diapason::demo {

namespace {

Fault answering(const QString &route, int status, const QByteArray &body, const QByteArray &type)
{
    return Fault{.kind = Fault::Kind::Answer, .route = route, .answer = {.status = status, .body = body, .contentType = type}};
}

QByteArray page(const QByteArray &title)
{
    return "<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>" + title
        + "</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
}

} // namespace

Fault Fault::status(const QString &route, int status, const QByteArray &body)
{
    return answering(route, status, body, "application/json");
}

Fault Fault::htmlPage(const QString &route, int status)
{
    return answering(route, status, page(status == 502 ? "502 Bad Gateway" : "Portail d'accès"), "text/html");
}

Fault Fault::tooLarge(const QString &route) { return answering(route, 413, page("413 Request Entity Too Large"), "text/html"); }

Fault Fault::emptyForbidden(const QString &route) { return answering(route, 403, {}, "text/html; charset=utf-8"); }

Fault Fault::cutBefore(const QString &route) { return Fault{.kind = Kind::CutBefore, .route = route}; }

Fault Fault::cutAfter(const QString &route) { return Fault{.kind = Kind::CutAfter, .route = route}; }

Fault Fault::slow(const QString &route, std::chrono::milliseconds delay)
{
    return Fault{.kind = Kind::Slow, .route = route, .delay = delay};
}

Fault Fault::truncated(const QString &route) { return Fault{.kind = Kind::Truncated, .route = route}; }

Fault Fault::meanwhile(const QString &route, std::function<void()> script)
{
    return Fault{.kind = Kind::Script, .route = route, .script = std::move(script)};
}

Fault Fault::on(int nthCall) const
{
    Fault later = *this;
    later.nth = nthCall;
    return later;
}

Fault Fault::repeated(int count) const
{
    Fault often = *this;
    often.times = count;
    return often;
}

void FaultTable::add(Fault fault) { m_entries.append({.fault = std::move(fault)}); }

void FaultTable::clear() { m_entries.clear(); }

QList<Fault> FaultTable::strike(const QString &route)
{
    QList<Fault> striking;
    for (Entry &entry : m_entries) {
        if (!entry.fault.route.isEmpty() && entry.fault.route != route)
            continue;
        const int call = ++entry.seen;
        const bool spent = entry.fault.times >= 0 && call >= entry.fault.nth + entry.fault.times;
        if (call >= entry.fault.nth && !spent)
            striking.append(entry.fault);
    }
    return striking;
}

} // namespace diapason::demo
