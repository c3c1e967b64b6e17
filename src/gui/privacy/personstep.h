// SPDX-License-Identifier: GPL-3.0-or-later
// Whose data it is: the person in Moodle, and which accounts of Rocket.Chat are theirs, decided one by one.
#pragma once

#include "gui/privacy/casestep.h"

namespace diapason {

class AccountRow;
class Button;
class Card;
class PeopleFind;
class PlainTextLabel;
class StatePane;
struct KeptPeople;

class PersonStep final : public CaseStep
{
    Q_OBJECT
public:
    explicit PersonStep(CaseKeeper &keeper, QWidget *parent = nullptr);
    void display() override;
    void retranslate() override;
    [[nodiscard]] StepState stepState() const override;
    [[nodiscard]] QWidget *findField() const override;
    /// Enters somebody into the case, as when they were found here.
    void take(MoodleUserId person, const AccountId &account);

private:
    void makePerson(QWidget *parent);
    void makeAccounts(QWidget *parent);
    void takeFrom(const KeptPeople &people);
    void showPerson();
    void showAccounts();
    void showRows();
    void keepFocus(const QWidget *focus, qsizetype row, bool more);
    [[nodiscard]] QWidget *nextToDecide(qsizetype row) const;
    void decide(const CaseAccount &account, CaseAccount::Decision decision);
    void settle(const AccountId &account, CaseAccount::Decision decision, const QString &why);

    Card *m_personCard;
    Card *m_accountsCard;
    PeopleFind *m_find;
    PlainTextLabel *m_name = nullptr;
    PlainTextLabel *m_said = nullptr;
    Button *m_take = nullptr;
    Button *m_suggest = nullptr;
    PlainTextLabel *m_none = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QList<AccountRow *> m_accounts;
    MoodleUserId m_candidate; ///< chosen in the list, not taken yet
    AccountId m_candidateAccount;
    bool m_taking = false; ///< their names are being looked up
    bool m_suggests = false; ///< once the person is kept
    qint64 m_of = 0;       ///< the case whose rows are shown
};

} // namespace diapason
