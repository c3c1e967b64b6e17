// SPDX-License-Identifier: GPL-3.0-or-later
// The case on the screen, with what was typed into it and is not kept yet. Every step changes it here, so that none undoes
// what another one did a moment ago.
#pragma once

#include "app/privacydesk.h"

#include <QTimer>

#include <functional>

namespace diapason {

class CaseKeeper final : public QObject
{
    Q_OBJECT
public:
    using Change = std::function<void(PrivacyCase &)>;
    /// `desk` outlives it.
    explicit CaseKeeper(PrivacyDesk &desk, QObject *parent = nullptr);

    [[nodiscard]] PrivacyDesk &desk() const { return m_desk; }
    [[nodiscard]] const PrivacyCase &request() const { return m_request; }
    [[nodiscard]] bool any() const { return m_any; }
    [[nodiscard]] bool fresh() const { return m_any && m_request.id == 0; } ///< begun, and not kept yet
    [[nodiscard]] bool closed() const { return m_request.state == PrivacyCase::State::Closed; }
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QList<CaseFault> faults() const { return faultsOf(m_request, today()); }
    /// Nothing hinders that it is kept: the rest may be entered later.
    [[nodiscard]] bool keepable() const;
    /// Something typed is not kept yet.
    [[nodiscard]] bool pending() const { return m_typed || m_unkept; }

    void begin(PrivacyCase request); ///< a new one; open() keeps it
    void show(const PrivacyCase &request);
    void leave(); ///< none is shown; what was typed is kept first
    void open();  ///< opened() follows
    /// While somebody types: kept a moment later, as long as it can be.
    void type(const Change &change);
    /// At once, with what was typed before.
    void change(const Change &change, CaseEvent::Kind kind = CaseEvent::Kind::Changed, const QString &about = {},
        const QString &reason = {});
    void flush();

signals:
    void changed(); ///< request(), any(), pending()
    void opened(qint64 request);

private:
    void take();
    void keep(CaseEvent::Kind kind, const QString &about = {}, const QString &reason = {});

    PrivacyDesk &m_desk;
    PrivacyCase m_request;
    QTimer m_typing;
    bool m_any = false;
    bool m_opening = false;
    bool m_typed = false;  ///< since it was kept
    bool m_unkept = false; ///< it was changed and could not be kept
    int m_keeping = 0;     ///< on their way to the store
};

} // namespace diapason
