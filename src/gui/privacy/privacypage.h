// SPDX-License-Identifier: GPL-3.0-or-later
// Privacy: what people ask about their data, case by case, and what this program itself keeps.
#pragma once

#include "gui/privacy/casekeeper.h"

#include <QWidget>

class QAction;
class QSplitter;
class QStackedWidget;

namespace diapason {

class CasePage;
class CasesPane;
class Dialogs;
class Holdings;
class HoldingsPage;
class StatePane;
struct ErasureRehearsal;
struct Plan;

class PrivacyPage final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive it.
    PrivacyPage(PrivacyDesk &desk, Dialogs &dialogs, QWidget *parent = nullptr);

    void newCase();
    /// Begins a case about somebody; either id may be none.
    void newCaseFor(MoodleUserId person, const AccountId &account);
    void showCase(qint64 request);
    void showHoldings();
    /// What is kept on this machine; without it the declaration is not offered. It outlives the page.
    void setHoldings(Holdings &holdings);
    /// Makes a passphrase nobody can guess.
    void setPassphraseMaker(std::function<QString()> make);
    void reload();
    [[nodiscard]] PrivacyDesk &desk() const { return m_keeper.desk(); }
    [[nodiscard]] CasePage *casePage() const { return m_case; }
    /// Leads to the rehearsal of the shown case's erasure ("privacy.erase"); the step of the erasure is there while it is visible.
    [[nodiscard]] QAction *eraseAction() const { return m_erase; }
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

    /// Answers eraseAction() from now on: erasures are rehearsed, and planWanted() follows.
    void offerErasure();

signals:
    void connectionsWanted();
    void planWanted(const diapason::Plan &plan);
    void layoutChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void wire();
    void rehearse();
    void showRehearsal(qint64 request, const ErasureRehearsal &rehearsal);
    void addKeys();
    void taken(); ///< the desk has read its cases
    void discard();
    void showState();
    [[nodiscard]] PrivacyCase draft() const;
    void retranslate();

    Dialogs &m_dialogs;
    CaseKeeper m_keeper;
    QSplitter *m_sides;
    CasesPane *m_cases;
    QStackedWidget *m_pages;
    StatePane *m_state;
    CasePage *m_case;
    HoldingsPage *m_holdings = nullptr;
    QAction *m_erase;
    MoodleUserId m_person; ///< of a case that is not kept yet
    AccountId m_account;
    bool m_stale = true;
};

} // namespace diapason
