// SPDX-License-Identifier: GPL-3.0-or-later
// The sweep in progress, or one that was left: how far, how fast, until when, and the ways to hold or end it.
#pragma once

#include "app/session.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;

namespace diapason {

class Button;
class PlainTextLabel;
class ElidedLabel;

class SweepBar final : public QFrame
{
    Q_OBJECT
public:
    explicit SweepBar(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void display();
    void hold();
    void end();

    Session &m_session;
    QLabel *m_symbol;
    PlainTextLabel *m_title;
    QProgressBar *m_progress;
    ElidedLabel *m_note;
    Button *m_hold; ///< pauses, resumes
    Button *m_end;  ///< stops, dismisses
    QTimer m_second; ///< while it waits
};

} // namespace diapason
