// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace diapason {

class Dialogs;
class Session;

/// Asks before a window closes during a run; the run stops after the call in flight, then the window closes.
class CloseGuard final : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as the window.
    CloseGuard(Session &session, Dialogs &dialogs, QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void closeWhenStopped();

    Session &m_session;
    Dialogs &m_dialogs;
    QWidget &m_window;
    bool m_asking = false;
    bool m_closing = false; ///< once the run has stopped
};

} // namespace diapason
