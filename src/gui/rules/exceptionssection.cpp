// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rules/exceptionssection.h"

#include "gui/rules/wordsfield.h"

#include <QCheckBox>

namespace diapason {

using namespace Qt::StringLiterals;

ExceptionsSection::ExceptionsSection(QWidget *parent) : RuleSection(parent)
{
    m_accountsHeading = addHeading();
    m_accounts = new WordsField(u"rules.exceptions"_s, this);
    column()->addWidget(m_accounts);
    connect(m_accounts, &WordsField::edited, this, [this](const QStringList &words) {
        CampusRules rules = m_rules;
        rules.exceptions = words;
        emit edited(rules, {});
    });
    m_peopleHeading = addHeading();
    m_people = addWords(u"rules.people"_s, &Protections::people);
    m_rolesHeading = addHeading();
    m_roles = addWords(u"rules.sparedRoles"_s, &Protections::moodleRoles);
    m_chatHeading = addHeading();
    m_moderators = addChatRole(u"moderator"_s);
    m_leaders = addChatRole(u"leader"_s);
    column()->addStretch();
    retranslate();
}

WordsField *ExceptionsSection::addWords(const QString &name, QStringList Protections::*list)
{
    auto *field = new WordsField(name, this);
    column()->addWidget(field);
    connect(field, &WordsField::edited, this, [this, list](const QStringList &words) {
        CampusRules rules = m_rules;
        rules.protections.*list = words;
        emit edited(rules, {});
    });
    return field;
}

QCheckBox *ExceptionsSection::addChatRole(const QString &role)
{
    auto *box = new QCheckBox(this);
    box->setObjectName(u"rules.spared."_s + role);
    column()->addWidget(box);
    connect(box, &QCheckBox::clicked, this, [this, role](bool spared) {
        CampusRules rules = m_rules;
        rules.protections.chatRoles.removeAll(role);
        if (spared)
            rules.protections.chatRoles.append(role);
        emit edited(rules, {});
    });
    return box;
}

void ExceptionsSection::setSeen(const std::shared_ptr<const RolesSeen> &seen)
{
    QStringList roles;
    for (const RolesSeen::Moodle &moodle : seen->moodle)
        roles.append(moodle.role.shortName);
    m_roles->setKnown(roles);
}

void ExceptionsSection::setKnown(const QStringList &moodleUsernames, const QStringList &chatUsernames)
{
    m_people->setKnown(moodleUsernames);
    m_accounts->setKnown(chatUsernames);
}

void ExceptionsSection::fill()
{
    m_accounts->setList(m_rules.exceptions);
    m_people->setList(m_rules.protections.people);
    m_roles->setList(m_rules.protections.moodleRoles);
    m_moderators->setChecked(m_rules.protections.chatRoles.contains("moderator"_L1));
    m_leaders->setChecked(m_rules.protections.chatRoles.contains("leader"_L1));
}

void ExceptionsSection::retranslate()
{
    m_accountsHeading.setWords(tr("Accounts of Rocket.Chat that are never touched"),
        tr("The service account, bots, apps and owners of a room never are. A star stands for any characters: bot-*"));
    m_accounts->setPlaceholder(tr("Add a username of Rocket.Chat"));
    m_accounts->setAccessibleWhat(m_accountsHeading.title->text());
    m_peopleHeading.setWords(tr("People of Moodle who are never touched"), {});
    m_people->setPlaceholder(tr("Add a username of Moodle"));
    m_people->setAccessibleWhat(m_peopleHeading.title->text());
    m_rolesHeading.setWords(tr("Moodle roles whose holders are never touched"), tr("In the courses where they hold the role."));
    m_roles->setPlaceholder(tr("Add the short name of a role"));
    m_roles->setAccessibleWhat(m_rolesHeading.title->text());
    m_chatHeading.setWords(tr("Members of a room who are never touched there"), {});
    m_moderators->setText(tr("Moderators of the room"));
    m_leaders->setText(tr("Leaders of the room"));
}

} // namespace diapason
