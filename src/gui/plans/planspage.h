// SPDX-License-Identifier: GPL-3.0-or-later
// Plans: the preview of the plan in hand, then its run. There is nothing here without one.
#pragma once

#include "domain/plan.h"

#include <QStackedWidget>

namespace diapason {

class Dialogs;
class PreviewPage;
class RunPage;
class Session;

class PlansPage final : public QStackedWidget
{
    Q_OBJECT
public:
    PlansPage(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);
    void showPlan(const Plan &plan, bool applyFocused);
    [[nodiscard]] PreviewPage *preview() const { return m_preview; }
    [[nodiscard]] RunPage *run() const { return m_run; }

signals:
    void wanted(); ///< there is something to look at here
    void finished(diapason::Cmid cmid); ///< nothing is left to look at; the activity it was about

private:
    PreviewPage *m_preview;
    RunPage *m_run;
};

} // namespace diapason
