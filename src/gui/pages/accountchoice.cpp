// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/accountchoice.h"

#include "gui/parts/button.h"
#include "gui/parts/label.h"

#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

AccountChoice::AccountChoice(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"why.accounts"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void AccountChoice::showPerson(MoodleUserId person, const QList<AccountCandidate> &candidates, const AccountId &confirmed)
{
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater(); // one of its buttons may be what brought us here
    }
    m_lines = new QWidget(this);
    m_column = new QVBoxLayout(m_lines);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(6));
    layout()->addWidget(m_lines);
    if (confirmed.isValid())
        addConfirmed(person, confirmed);
    for (const AccountCandidate &candidate : candidates) {
        if (candidate.account.id != confirmed)
            addCandidate(person, candidate);
    }
    setVisible(person.isValid() && (confirmed.isValid() || !candidates.isEmpty()));
}

void AccountChoice::addLine(const QString &text, const QString &name)
{
    auto *label = new PlainTextLabel(TextStyle::Second, &Tokens::text, m_lines);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setText(text);
    m_column->addWidget(label);
}

void AccountChoice::addCandidate(MoodleUserId person, const AccountCandidate &candidate)
{
    const QString &id = candidate.account.id.value;
    const QString &username = candidate.account.username;
    QString evidence;
    switch (candidate.why) {
    case AccountCandidate::Why::OtherCase:
        evidence = tr("%1 could be theirs: the expected username in another case.").arg(username);
        break;
    case AccountCandidate::Why::Email: evidence = tr("%1 could be theirs: it has their e-mail address.").arg(username); break;
    case AccountCandidate::Why::FormerName:
        evidence = tr("%1 could be theirs: it had the expected username before.").arg(username);
        break;
    }
    addLine(evidence, u"why.account.evidence."_s + id);
    auto *button = new Button(Button::Kind::Secondary, tr("Confirm this account"), "person-plus"_L1, m_lines);
    button->setObjectName(u"why.account.confirm."_s + id);
    //: Accessible name of a button; %1 is a username
    button->setAccessibleName(tr("Confirm the account %1").arg(username));
    m_column->addWidget(button, 0, Qt::AlignLeft);
    connect(
        button, &QPushButton::clicked, this, [this, person, account = candidate.account.id] { emit confirmed(person, account); });
}

void AccountChoice::addConfirmed(MoodleUserId person, const AccountId &account)
{
    addLine(tr("This account was confirmed as theirs, whatever its name."), u"why.account.confirmed"_s);
    auto *button = new Button(Button::Kind::Quiet, tr("Forget"), {}, m_lines);
    button->setObjectName(u"why.account.forget"_s);
    button->setToolTip(tr("The username rule decides again. Account: %1").arg(account.value));
    m_column->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, person] { emit forgotten(person); });
}

} // namespace diapason
