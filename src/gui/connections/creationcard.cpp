// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/creationcard.h"

#include <QCheckBox>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace diapason {

CreationCard::CreationCard(QWidget *parent) : Card(parent)
{
    m_create = makeBox(u"campus.creation"_s);
    m_channels = makeBox(u"campus.creation.channels"_s);
    m_password = makeBox(u"campus.creation.password"_s);
    m_welcome = makeBox(u"campus.creation.welcome"_s);
    m_note = new PlainTextLabel(TextStyle::Second, &Tokens::second, this);
    m_note->setWordWrap(true);
    body()->addWidget(m_note);
    retranslate();
}

QCheckBox *CreationCard::makeBox(const QString &name)
{
    auto *box = new QCheckBox(this);
    box->setObjectName(name);
    body()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &CreationCard::change);
    return box;
}

void CreationCard::setRule(const AccountRule &rule)
{
    m_filling = true;
    m_rule = rule;
    m_create->setChecked(rule.create);
    m_channels->setChecked(rule.joinDefaultChannels);
    m_password->setChecked(rule.requirePasswordChange);
    m_welcome->setChecked(rule.welcomeEmail);
    m_filling = false;
    retranslate();
}

AccountRule CreationCard::rule() const
{
    AccountRule rule = m_rule;
    rule.create = m_create->isChecked();
    rule.joinDefaultChannels = m_channels->isChecked();
    rule.requirePasswordChange = m_password->isChecked();
    rule.welcomeEmail = m_welcome->isChecked();
    return rule;
}

void CreationCard::change()
{
    if (m_filling)
        return;
    retranslate();
    emit edited();
}

void CreationCard::retranslate()
{
    setHeading(tr("People without an account"));
    m_create->setText(tr("A plan may create their account on Rocket.Chat"));
    m_channels->setText(tr("They join the default channels"));
    m_password->setText(tr("They sign in by a password that Rocket.Chat makes and mails"));
    m_welcome->setText(tr("They get Rocket.Chat’s welcome mail"));
    for (QCheckBox *box : {m_channels, m_password, m_welcome})
        box->setEnabled(m_create->isChecked());
    m_note->setText(m_create->isChecked()
            ? tr("With the name and the address Moodle shows and the username of the rules. Whoever signs in through the "
                 "university needs no password: a random one is set, and nobody learns it. No undo deletes an account.")
            : tr("They are left aside until somebody creates their account."));
}

void CreationCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_note)
        retranslate();
    Card::changeEvent(event);
}

} // namespace diapason
