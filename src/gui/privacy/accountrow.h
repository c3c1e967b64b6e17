// SPDX-License-Identifier: GPL-3.0-or-later
// An account that could be the person's: how it was found, and what somebody decided about it.
#pragma once

#include "domain/privacycase.h"

#include <QWidget>

namespace diapason {

class Button;
class CountPill;
class PlainTextLabel;

class AccountRow final : public QWidget
{
    Q_OBJECT
public:
    /// Buttons are named "privacy.account.<id>.confirm", ".exclude" and ".again".
    explicit AccountRow(const CaseAccount &account, QWidget *parent = nullptr);
    void setAccount(const CaseAccount &account, bool locked);
    [[nodiscard]] const CaseAccount &account() const { return m_account; }
    /// Where the keyboard enters it; none where nothing can be decided any more.
    [[nodiscard]] QWidget *entry() const;

signals:
    void decided(const diapason::CaseAccount &account, diapason::CaseAccount::Decision decision);

private:
    CaseAccount m_account;
    PlainTextLabel *m_name;
    PlainTextLabel *m_evidence;
    CountPill *m_state;
    Button *m_confirm;
    Button *m_exclude;
    Button *m_again;
};

} // namespace diapason
