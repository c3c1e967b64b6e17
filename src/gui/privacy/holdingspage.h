// SPDX-License-Identifier: GPL-3.0-or-later
// What Diapason itself keeps about people: what, where, how much, how long, and a button that erases it.
#pragma once

#include "app/holdings.h"

#include <QWidget>

class QVBoxLayout;

namespace diapason {

class Banner;
class Button;
class Dialogs;
class PageTitle;
class PlainTextLabel;
class Session;

class HoldingsPage final : public QWidget
{
    Q_OBJECT
public:
    /// All outlive it.
    HoldingsPage(Holdings &holdings, Session &session, Dialogs &dialogs, QWidget *parent = nullptr);

signals:
    void backWanted();
    void connectionsWanted(); ///< where stored campuses and their secrets are forgotten

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Row;
    void display();
    [[nodiscard]] QWidget *makeRow(const Row &row);
    void erase(Holding::What what, const QString &title);
    void save();
    void tell(const QString &title, const QString &text, bool good);
    void retranslate();

    Holdings &m_holdings;
    Session &m_session;
    Dialogs &m_dialogs;
    PageTitle *m_title;
    Button *m_back;
    Button *m_save;
    Banner *m_said;
    PlainTextLabel *m_lead;
    QVBoxLayout *m_rows;
    QList<QWidget *> m_cards;
};

} // namespace diapason
