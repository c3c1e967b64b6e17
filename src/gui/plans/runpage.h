// SPDX-License-Identifier: GPL-3.0-or-later
// A run while it goes on, and what it came to: settled bar, what the server makes us wait for, results.
#pragma once

#include "models/runmodel.h"

#include <QWidget>

class QHBoxLayout;
class QTableView;

namespace diapason {

class Banner;
class Button;
class Card;
class ChipBar;
class CountdownRing;
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
    explicit RunPage(Session &session, QWidget *parent = nullptr);

signals:
    /// The activity of the run's first room.
    void backRequested(diapason::Cmid cmid);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSettled();
    [[nodiscard]] QWidget *makeResults();
    void refresh();
    void showTitle();
    void showSettled();
    void showWaiting();
    void showVerdict();
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
    PageTitle *m_title;
    Button *m_stop;
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
