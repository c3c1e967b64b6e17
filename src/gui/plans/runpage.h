// SPDX-License-Identifier: GPL-3.0-or-later
// A run while it goes on, and what it came to: settled bar, what the server makes us wait for, results.
#pragma once

#include "domain/plandocument.h"
#include "models/runmodel.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QTableView;

namespace diapason {

class Banner;
class Button;
class Card;
class ChipBar;
class CountdownRing;
class Dialogs;
class ElidedLabel;
class FactLabel;
class PageTitle;
class PlainTextLabel;
class Session;
class SettledBar;

class RunPage final : public QWidget
{
    Q_OBJECT
public:
    RunPage(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);
    /// What is applied from here; without it there is no report to save and nothing to retry.
    void setDocument(const PlanDocument &document);
    [[nodiscard]] const PlanDocument &document() const { return m_document; }
    void saveReport();

signals:
    /// The activity of the run's only room; none when there were many.
    void backRequested(diapason::Cmid cmid);
    void retryWanted(); ///< what failed, alone
    void undoWanted(qint64 run); ///< the journal's number

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTitle();
    void connectAll();
    [[nodiscard]] QWidget *makeSettled();
    [[nodiscard]] QWidget *makeResults();
    void makeTable();
    void refresh();
    void refreshSoon();
    void holdOrGoOn();
    void showTitle();
    void showSettled();
    void showWaiting();
    void showVerdict();
    void showVerdictActions();
    void showChips();
    void shareWidth();
    void readAgain();
    void retranslate();
    [[nodiscard]] qint64 chosenExchange() const;
    [[nodiscard]] QList<Cmid> rooms() const;
    [[nodiscard]] QHash<Cmid, QString> roomNames() const;

    Session &m_session;
    RunModel m_model;
    RunFilter m_filter;
    Dialogs &m_dialogs;
    PlanDocument m_document;
    RunReport::State m_state = RunReport::State::Idle; ///< that is shown
    bool m_holding = false; ///< asked to pause, and not paused yet
    QTimer m_soon;
    PageTitle *m_title;
    Button *m_pause;
    Button *m_stop;
    Button *m_report;
    Button *m_undo;
    Button *m_again;
    Button *m_back;
    Banner *m_waiting;
    CountdownRing *m_ring;
    Banner *m_verdict;
    PlainTextLabel *m_number = nullptr;
    PlainTextLabel *m_of = nullptr;
    SettledBar *m_bar = nullptr;
    QList<FactLabel *> m_facts;
    Card *m_results = nullptr;
    PlainTextLabel *m_resultsTitle = nullptr;
    ElidedLabel *m_resultsNote = nullptr;
    ChipBar *m_chips = nullptr;
    QTableView *m_table = nullptr;
    QAction *m_exchange = nullptr;
    QDateTime m_until; ///< of the wait that is shown
};

} // namespace diapason
