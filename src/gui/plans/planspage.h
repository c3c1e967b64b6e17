// SPDX-License-Identifier: GPL-3.0-or-later
// Plans: the preview of the plan in hand, then its run. There is nothing here without one.
#pragma once

#include "app/planmaker.h"

#include <QStackedWidget>

namespace diapason {

class Dialogs;
class PreviewPage;
class RunPage;
class Session;
class StatePane;

class PlansPage final : public QStackedWidget
{
    Q_OBJECT
public:
    PlansPage(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);
    void showPlan(const Plan &plan, bool applyFocused);
    /// One plan over a course or a category; what has to be read for it is read first, and shown here.
    void makePlan(const PlanScope &scope);
    /// Asks for a saved plan and shows it; one that cannot be shown is said in place, and what was here stays.
    void openFile();
    void open(const QString &path);
    void save();
    [[nodiscard]] bool mayOpen() const; ///< not during a run
    [[nodiscard]] bool maySave() const;
    /// Whether what is here was made over activities that somebody chose one by one.
    [[nodiscard]] bool ofChosen() const { return m_ofChosen; }
    [[nodiscard]] PreviewPage *preview() const { return m_preview; }
    [[nodiscard]] RunPage *run() const { return m_run; }

signals:
    void wanted(); ///< there is something to look at here
    void finished(diapason::Cmid cmid); ///< nothing is left to look at; the activity it was about
    void undoWanted(qint64 run); ///< the journal's number
    void stateChanged(); ///< mayOpen() and maySave()

protected:
    void changeEvent(QEvent *event) override;

private:
    void leave();
    void retry();
    void showFault();
    void showMade(const MadePlan &made);
    void showMaking();
    void showNothing();
    void showError(const Error &error);

    Session &m_session;
    Dialogs &m_dialogs;
    PreviewPage *m_preview;
    RunPage *m_run;
    PlanMaker m_maker;
    StatePane *m_making; ///< a plan that is being made, or turned out empty
    std::optional<MadePlan> m_nothing; ///< that is shown
    StatePane *m_fault; ///< a file that is no plan of this campus, while no plan is in hand
    std::optional<Error> m_error;
    bool m_ofChosen = false;
};

} // namespace diapason
