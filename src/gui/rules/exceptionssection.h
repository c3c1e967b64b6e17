// SPDX-License-Identifier: GPL-3.0-or-later
// Whom nothing is ever done to: accounts, people, roles on either side.
#pragma once

#include "gui/rules/rulesection.h"

class QCheckBox;

namespace diapason {

class WordsField;

class ExceptionsSection final : public RuleSection
{
    Q_OBJECT
public:
    explicit ExceptionsSection(QWidget *parent = nullptr);
    void setSeen(const std::shared_ptr<const RolesSeen> &seen) override;
    void setKnown(const QStringList &moodleUsernames, const QStringList &chatUsernames);

protected:
    void fill() override;
    void retranslate() override;

private:
    [[nodiscard]] WordsField *addWords(const QString &name, QStringList Protections::*list);
    [[nodiscard]] QCheckBox *addChatRole(const QString &role);

    Heading m_accountsHeading;
    WordsField *m_accounts;
    Heading m_peopleHeading;
    WordsField *m_people;
    Heading m_rolesHeading;
    WordsField *m_roles;
    Heading m_chatHeading;
    QCheckBox *m_moderators;
    QCheckBox *m_leaders;
};

} // namespace diapason
