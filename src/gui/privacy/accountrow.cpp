// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privacy/accountrow.h"

#include "gui/parts/button.h"
#include "gui/parts/fact.h"
#include "gui/parts/label.h"
#include "words/privacy.h"

#include <QHBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

using Decision = CaseAccount::Decision;

AccountRow::AccountRow(const CaseAccount &account, QWidget *parent)
    : QWidget(parent),
      m_name(new PlainTextLabel(TextStyle::Name, &Tokens::text, this)),
      m_evidence(new PlainTextLabel(TextStyle::Second, &Tokens::second, this)),
      m_state(new CountPill(this)),
      m_confirm(new Button(Button::Kind::Secondary, {}, "check2"_L1, this)),
      m_exclude(new Button(Button::Kind::Secondary, {}, "x"_L1, this)),
      m_again(new Button(Button::Kind::Quiet, {}, "arrow-counterclockwise"_L1, this))
{
    const QString name = u"privacy.account."_s + account.id.value;
    setObjectName(name);
    m_confirm->setObjectName(name + u".confirm"_s);
    m_exclude->setObjectName(name + u".exclude"_s);
    m_again->setObjectName(name + u".again"_s);
    m_evidence->setWordWrap(true);
    for (Button *button : {m_confirm, m_exclude, m_again})
        button->setSmall(true);
    auto *said = new QVBoxLayout;
    said->setSpacing(px(2));
    said->addWidget(m_name);
    said->addWidget(m_evidence);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, px(6), 0, px(6));
    row->setSpacing(px(8));
    row->addLayout(said, 1);
    row->addWidget(m_state);
    for (Button *button : {m_confirm, m_exclude, m_again})
        row->addWidget(button);
    connect(m_confirm, &QAbstractButton::clicked, this, [this] { emit decided(m_account, Decision::Confirmed); });
    connect(m_exclude, &QAbstractButton::clicked, this, [this] { emit decided(m_account, Decision::Excluded); });
    connect(m_again, &QAbstractButton::clicked, this, [this] { emit decided(m_account, Decision::Open); });
    setAccount(account, false);
}

void AccountRow::setAccount(const CaseAccount &account, bool locked)
{
    m_account = account;
    const QString called = account.name.isEmpty() ? u'@' + account.username : account.name + u" · @"_s + account.username;
    m_name->setText(called);
    //: Why an account of Rocket.Chat could be a person's; %1 says how it was found, as "same username"
    QString evidence = tr("Found by: %1").arg(words::accountEvidence(account.evidence));
    if (account.decision == Decision::Excluded && !account.why.isEmpty())
        //: %1 is the reason that somebody typed
        evidence += u" · "_s + tr("left out: %1").arg(account.why);
    m_evidence->setText(evidence);
    m_state->setWords(words::accountDecision(account.decision),
        account.decision == Decision::Confirmed      ? Tone::InStep
            : account.decision == Decision::Excluded ? Tone::Information
                                                     : Tone::Add);
    const bool open = account.decision == Decision::Open;
    m_confirm->setText(tr("Confirm"));
    m_confirm->setAccessibleName(tr("Confirm the account %1").arg(called));
    m_confirm->setToolTip(tr("It is this person’s: what is in it may be collected"));
    m_exclude->setText(tr("Exclude…"));
    m_exclude->setAccessibleName(tr("Exclude the account %1").arg(called));
    m_exclude->setToolTip(tr("It is somebody else’s: nothing of it is read"));
    m_again->setText(tr("Decide again"));
    m_again->setAccessibleName(tr("Decide again about the account %1").arg(called));
    m_again->setVisible(!open && !locked);
    m_confirm->setVisible(open && !locked);
    m_exclude->setVisible(open && !locked);
}

QWidget *AccountRow::entry() const
{
    return !m_confirm->isHidden() ? m_confirm : !m_again->isHidden() ? m_again : nullptr;
}

} // namespace diapason
