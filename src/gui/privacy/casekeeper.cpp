// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privacy/casekeeper.h"

#include "app/session.h"

namespace diapason {

using namespace std::chrono_literals;

CaseKeeper::CaseKeeper(PrivacyDesk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(700ms);
    connect(&m_typing, &QTimer::timeout, this, &CaseKeeper::flush);
    connect(&m_desk, &PrivacyDesk::casesChanged, this, &CaseKeeper::take);
    connect(&m_desk, &PrivacyDesk::saved, this, [this](qint64 request) {
        m_keeping = std::max(0, m_keeping - 1);
        if (!std::exchange(m_opening, false))
            return take();
        m_request.id = request;
        take();
        emit opened(request);
    });
    connect(&m_desk, &PrivacyDesk::failed, this, [this] {
        m_unkept = m_unkept || m_keeping > 0 || m_opening; // it stays as it was typed, and is tried again with the next change
        m_keeping = 0;
        m_opening = false;
        emit changed();
    });
}

QDate CaseKeeper::today() const { return m_desk.session().clock().now().toLocalTime().date(); }

bool CaseKeeper::keepable() const
{
    using enum CaseFault;
    return std::ranges::none_of(faults(), [](CaseFault fault) {
        return fault == NoRequester || fault == NoReceived || fault == ReceivedLater || fault == NoReason;
    });
}

void CaseKeeper::begin(PrivacyCase request)
{
    flush();
    m_request = std::move(request);
    m_request.id = 0;
    m_any = true;
    m_typed = m_unkept = false;
    emit changed();
}

void CaseKeeper::show(const PrivacyCase &request)
{
    if (m_any && m_request.id != request.id)
        flush();
    m_request = request;
    m_any = true;
    m_typed = m_unkept = false;
    emit changed();
}

void CaseKeeper::leave()
{
    flush();
    m_request = {};
    m_any = false;
    m_unkept = false;
    emit changed();
}

void CaseKeeper::open()
{
    if (!fresh() || !keepable() || m_opening)
        return;
    m_typing.stop();
    m_opening = true;
    m_request.opened = m_desk.session().clock().now();
    keep(CaseEvent::Kind::Opened);
}

void CaseKeeper::type(const Change &change)
{
    const PrivacyCase before = m_request;
    change(m_request);
    if (m_request == before)
        return;
    m_typed = !fresh();
    if (m_typed)
        m_typing.start();
    emit changed();
}

void CaseKeeper::change(const Change &change, CaseEvent::Kind kind, const QString &about, const QString &reason)
{
    m_typing.stop();
    change(m_request);
    if (!fresh())
        keep(kind, about, reason);
    emit changed();
}

void CaseKeeper::flush()
{
    m_typing.stop();
    if (!pending() || !m_any || fresh())
        return;
    m_typed = false;
    m_unkept = !keepable();
    if (!m_unkept)
        keep(CaseEvent::Kind::Changed);
    emit changed();
}

void CaseKeeper::keep(CaseEvent::Kind kind, const QString &about, const QString &reason)
{
    ++m_keeping;
    m_typed = false;
    m_unkept = false;
    m_desk.save(m_request, kind, about, reason);
}

/// What the desk knows now, but for what is on its way to it or was typed since.
void CaseKeeper::take()
{
    const std::optional<PrivacyCase> kept = m_any && !fresh() ? m_desk.find(m_request.id) : std::nullopt;
    if (!kept || m_keeping > 0 || m_opening)
        return;
    if (pending()) {
        const PrivacyCase typed = std::exchange(m_request, *kept);
        m_request.kind = typed.kind;
        m_request.requester = typed.requester;
        m_request.received = typed.received;
        m_request.identityCheck = typed.identityCheck;
        m_request.language = typed.language;
    } else {
        m_request = *kept;
    }
    emit changed();
}

} // namespace diapason
