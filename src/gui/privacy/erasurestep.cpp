// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privacy/erasurestep.h"

#include "gui/parts/button.h"
#include "gui/parts/card.h"
#include "gui/parts/label.h"

#include <QHBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

ErasureStep::ErasureStep(CaseKeeper &keeper, QWidget *parent)
    : CaseStep(keeper, parent),
      m_card(new Card),
      m_text(new PlainTextLabel(TextStyle::Body, &Tokens::text, m_card)),
      m_rehearse(new Button(Button::Kind::Secondary, {}, "list-check"_L1, m_card)),
      m_column(scrolled())
{
    m_text->setWordWrap(true);
    m_rehearse->setObjectName(u"privacy.erase.rehearse"_s);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_rehearse);
    m_card->body()->addWidget(m_text);
    m_card->body()->addLayout(row);
    m_column->addWidget(m_card);
    m_column->addStretch();
    connect(m_rehearse, &QAbstractButton::clicked, this, &ErasureStep::rehearsalWanted);
}

void ErasureStep::addPart(QWidget *part) { m_column->insertWidget(1, part); }

StepState ErasureStep::stepState() const { return StepState::Open; }

void ErasureStep::display()
{
    const bool account = !request().confirmed().isEmpty();
    const QString why = m_keeper.closed() ? tr("The case is closed.")
        : !account                        ? tr("Confirm an account first.")
        : !connected()                    ? tr("Both servers must be reachable.")
        : busy()                          ? tr("Something else is going on.")
                                          : QString();
    m_rehearse->setEnabled(why.isEmpty());
    m_rehearse->setToolTip(why);
}

void ErasureStep::retranslate()
{
    m_card->setHeading(tr("Erasure"));
    m_text->setText(tr("An erasure is rehearsed first: what would go, what stays and why, which rooms would lose their last owner. "
                       "Only then is it a plan, which is confirmed by typing and proven by reading again."));
    m_rehearse->setText(tr("Rehearse the erasure…"));
}

} // namespace diapason
