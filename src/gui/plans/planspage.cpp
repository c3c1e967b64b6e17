// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plans/planspage.h"

#include "gui/plans/previewpage.h"
#include "gui/plans/runpage.h"

namespace diapason {

PlansPage::PlansPage(Session &session, Dialogs &dialogs, QWidget *parent)
    : QStackedWidget(parent),
      m_preview(new PreviewPage(session, dialogs, this)),
      m_run(new RunPage(session, this))
{
    addWidget(m_preview);
    addWidget(m_run);
    connect(m_preview, &PreviewPage::applied, this, [this] { setCurrentWidget(m_run); });
    connect(m_preview, &PreviewPage::cancelled, this,
        [this] { emit finished(m_preview->plan().rooms.isEmpty() ? Cmid{} : m_preview->plan().rooms.constFirst().cmid); });
    connect(m_run, &RunPage::backRequested, this, &PlansPage::finished);
}

void PlansPage::showPlan(const Plan &plan, bool applyFocused)
{
    setCurrentWidget(m_preview);
    emit wanted();
    m_preview->setPlan(plan, applyFocused);
}

} // namespace diapason
