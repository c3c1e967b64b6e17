// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plans/closeguard.h"

#include "app/session.h"
#include "gui/pages/dialogs.h"

#include <QEvent>
#include <QWidget>

namespace diapason {

CloseGuard::CloseGuard(Session &session, Dialogs &dialogs, QWidget &window)
    : QObject(&window),
      m_session(session),
      m_dialogs(dialogs),
      m_window(window)
{
    m_window.installEventFilter(this);
    // Queued: the session tells of the end of a run in the middle of it.
    connect(&m_session, &Session::runChanged, this, &CloseGuard::closeWhenStopped, Qt::QueuedConnection);
}

bool CloseGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Close || !m_session.run().busy())
        return QObject::eventFilter(watched, event);
    event->ignore();
    if (!m_asking && !m_closing)
        ask();
    return true;
}

void CloseGuard::ask()
{
    m_asking = true;
    m_dialogs.confirm(&m_window,
        {.title = tr("Close Diapason"),
            .question = tr("A run is in progress. Stop it and close?"),
            .consequence
            = tr("It stops after the call in progress, and looks at what that call did. What was done stays done and is "
                 "in the journal; the rest is not sent."),
            .accept = tr("Stop, then close"),
            .destructive = true},
        [this](bool meant) {
            m_asking = false;
            m_closing = meant;
            if (meant)
                m_session.stopRun();
            closeWhenStopped();
        });
}

void CloseGuard::closeWhenStopped()
{
    if (!m_closing || m_session.run().busy())
        return;
    m_closing = false;
    m_window.close();
}

} // namespace diapason
