// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/find/findcard.h"

#include "gui/parts/label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

FindCard::FindCard(QWidget *parent)
    : QWidget(parent),
      m_name(new PlainTextLabel(TextStyle::PaneTitle, &Tokens::text, this)),
      m_facts(new PlainTextLabel(TextStyle::Second, &Tokens::second, this)),
      m_meaning(new PlainTextLabel(TextStyle::Body, &Tokens::text, this)),
      m_open(new Button(Button::Kind::Secondary, {}, "box-arrow-up-right"_L1, this)),
      m_copy(new Button(Button::Kind::Secondary, {}, "clipboard"_L1, this))
{
    setObjectName(u"find.card"_s);
    m_name->setObjectName(u"find.card.name"_s);
    m_facts->setObjectName(u"find.card.facts"_s);
    m_meaning->setObjectName(u"find.card.meaning"_s);
    m_open->setObjectName(u"find.card.open"_s);
    m_copy->setObjectName(u"find.card.copy"_s);
    for (PlainTextLabel *label : {m_name, m_facts, m_meaning})
        label->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(14), px(10), px(14), px(14));
    column->setSpacing(px(6));
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addWidget(m_meaning);
    column->addSpacing(px(6));
    column->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, &FindCard::openRequested);
    connect(m_copy, &QPushButton::clicked, this, &FindCard::copyRequested);
    retranslate();
}

void FindCard::setCard(const RoomCard &card)
{
    m_name->setText(card.name);
    m_facts->setText(card.facts.join(u" · "_s));
    m_meaning->setText(card.meaning);
    m_open->setEnabled(!card.address.isEmpty());
    setAccessibleName(card.name + u", "_s + card.facts.join(u", "_s) + u". "_s + card.meaning);
}

QWidget *FindCard::first() const { return m_open->isEnabled() ? m_open : m_copy; }

void FindCard::retranslate()
{
    m_open->setText(tr("Open in Rocket.Chat"));
    //: Button: the room's id goes to the clipboard
    m_copy->setText(tr("Copy the id"));
}

void FindCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diapason
