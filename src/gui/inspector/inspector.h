// SPDX-License-Identifier: GPL-3.0-or-later
// What was said to the servers, and what they answered: the latest requests in a dock of the window.
#pragma once

#include "models/exchangefilter.h"
#include "ports/exchanges.h"

#include <QDockWidget>
#include <QTimer>

#include <memory>

class QSplitter;
class QStackedLayout;
class QTableView;

namespace diapason {

class ExchangeDetail;
class InspectorBar;
class MainWindow;
class PlainTextLabel;
class StatePane;

class Inspector final : public QDockWidget
{
    Q_OBJECT
public:
    explicit Inspector(std::shared_ptr<Exchanges> exchanges, QWidget *parent = nullptr);

    /// Shows itself, and chooses this request if it is still kept; filters that hide it are cleared.
    void showExchange(qint64 number);
    [[nodiscard]] QTableView *table() const { return m_table; }
    void copyCurl();
    void copyRows();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTable();
    void wire();
    void retranslate();
    /// Takes over what was recorded since; nothing while it is hidden or paused.
    void follow();
    void chosen();
    void showState();
    void say(const QString &words);
    [[nodiscard]] QModelIndexList chosenRows() const;

    std::shared_ptr<Exchanges> m_exchanges;
    ExchangeModel m_model;
    ExchangeFilter m_filter{m_model};
    QTimer m_soon;
    InspectorBar *m_bar;
    QSplitter *m_sides;
    QTableView *m_table = nullptr;
    StatePane *m_state = nullptr;
    QStackedLayout *m_body = nullptr;
    ExchangeDetail *m_detail;
    PlainTextLabel *m_said;
    QTimer m_saidLong;
};

/// Puts an inspector at the bottom of the window, hidden at first: F12 and the View menu toggle it, errors lead to it.
Inspector *addInspector(MainWindow &window, std::shared_ptr<Exchanges> exchanges);

} // namespace diapason
