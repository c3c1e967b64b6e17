// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/sweepbar.h"

#include "gui/overview/overviewwords.h"
#include "gui/parts/button.h"
#include "gui/parts/label.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

using Phase = SweepState::Phase;

QLatin1StringView symbolOf(Phase phase)
{
    switch (phase) {
    case Phase::Paused: return "pause-fill"_L1;
    case Phase::Waiting: return "hourglass-split"_L1;
    case Phase::Left: return "info-circle"_L1;
    case Phase::Going:
    case Phase::None: break;
    }
    return "arrow-repeat"_L1;
}

} // namespace

SweepBar::SweepBar(Session &session, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_symbol(new QLabel(this)),
      m_title(new PlainTextLabel(TextStyle::Name, &Tokens::text, this)),
      m_progress(new QProgressBar(this)),
      m_note(new ElidedLabel(TextStyle::Second, &Tokens::second, this)),
      m_hold(new Button(Button::Kind::Secondary, this)),
      m_end(new Button(Button::Kind::Quiet, this))
{
    setObjectName(u"overview.sweep"_s);
    setProperty("card", u"true"_s);
    m_title->setObjectName(u"overview.sweep.title"_s);
    m_note->setObjectName(u"overview.sweep.note"_s);
    m_progress->setObjectName(u"overview.sweep.progress"_s);
    m_hold->setObjectName(u"overview.sweep.hold"_s);
    m_end->setObjectName(u"overview.sweep.end"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(px(140));
    m_hold->setSmall(true);
    m_end->setSmall(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(14), px(7), px(8), px(7));
    row->setSpacing(px(10));
    row->addWidget(m_symbol);
    row->addWidget(m_title);
    row->addWidget(m_progress);
    row->addWidget(m_note, 1);
    row->addWidget(m_hold);
    row->addWidget(m_end);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &SweepBar::display);
    connect(&session, &Session::sweepChanged, this, &SweepBar::display);
    connect(&session, &Session::connectionChanged, this, &SweepBar::display);
    connect(m_hold, &QPushButton::clicked, this, &SweepBar::hold);
    connect(m_end, &QPushButton::clicked, this, &SweepBar::end);
    connect(&Theme::instance(), &Theme::changed, this, &SweepBar::display);
    display();
}

void SweepBar::hold()
{
    const Phase phase = m_session.sweep().phase;
    if (phase == Phase::Paused || phase == Phase::Left)
        m_session.resumeSweep();
    else
        m_session.pauseSweep();
}

void SweepBar::end()
{
    if (m_session.sweep().phase == Phase::Left)
        m_session.dismissSweep();
    else
        m_session.stopSweep();
}

void SweepBar::display()
{
    const SweepState &sweep = m_session.sweep();
    const bool there = sweep.phase != Phase::None;
    const bool left = sweep.phase == Phase::Left;
    setVisible(there);
    m_second.stop();
    if (!there)
        return;
    m_symbol->setPixmap(iconPixmap(symbolOf(sweep.phase), px(16), tokens().accent, devicePixelRatio()));
    m_title->setText(OverviewWords::sweepTitle(sweep));
    m_note->setText(OverviewWords::sweepNote(sweep, m_session.clock().now()));
    m_progress->setVisible(sweep.total > 0);
    m_progress->setRange(0, std::max(1, sweep.total));
    m_progress->setValue(sweep.done);
    const bool held = left || sweep.paused();
    m_hold->setText(left ? tr("Resume the sweep") : held ? tr("Resume") : tr("Pause"));
    m_hold->setSymbol(held ? "play-fill"_L1 : "pause-fill"_L1);
    const bool may = !left || (m_session.online() && !m_session.run().busy());
    m_hold->setEnabled(may);
    m_hold->setToolTip(may ? QString() : tr("Both servers must be reachable, and no run going on."));
    m_end->setText(left ? tr("Leave it") : tr("Stop"));
    m_end->setToolTip(left ? tr("It is not offered again; what was read stays") : tr("What was read stays; it can be resumed later"));
    setAccessibleName(m_title->text());
    if (sweep.waitingUntil.isValid())
        m_second.start();
}

void SweepBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        display();
    QFrame::changeEvent(event);
}

} // namespace diapason
