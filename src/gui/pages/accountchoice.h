// SPDX-License-Identifier: GPL-3.0-or-later
// Whose account: the accounts that could be somebody's, with their evidence, to be confirmed; and the confirmed one, to be forgotten.
#pragma once

#include "domain/compare.h"

#include <QWidget>

class QVBoxLayout;

namespace diapason {

class AccountChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit AccountChoice(QWidget *parent = nullptr);

    /// Hidden when nothing is to be chosen. `confirmed` is the campus rules' account of this person, if any.
    void showPerson(MoodleUserId person, const QList<AccountCandidate> &candidates, const AccountId &confirmed);

signals:
    void confirmed(diapason::MoodleUserId person, const diapason::AccountId &account);
    void forgotten(diapason::MoodleUserId person);

private:
    void addCandidate(MoodleUserId person, const AccountCandidate &candidate);
    void addConfirmed(MoodleUserId person, const AccountId &account);
    void addLine(const QString &text, const QString &name);

    QWidget *m_lines = nullptr;
    QVBoxLayout *m_column = nullptr; ///< of the lines, made anew for each person
};

} // namespace diapason
