// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/card.h"

#include "gui/theme/theme.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVariant>

namespace diapason {

using namespace Qt::StringLiterals;

Card::Card(QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout), m_symbolTint(&Tokens::accent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(14), px(12), px(14), px(12));
    column->setSpacing(px(8));
    m_body->setSpacing(px(8));
    column->addLayout(m_body);
    // Takes what a content of fixed height leaves, so that the heading stays put; unlike a stretch, asks for nothing.
    column->addSpacerItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Preferred));
    setRaised(false);
}

void Card::ensureHeading()
{
    if (m_head)
        return;
    m_head = new QWidget(this);
    m_head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_symbolLabel = new QLabel;
    m_title = new PlainTextLabel(TextStyle::CardTitle);
    m_note = new ElidedLabel(TextStyle::Second, &Tokens::second);
    m_aside = new PlainTextLabel(TextStyle::Second, &Tokens::second);
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins({});
    row->setSpacing(px(6));
    row->addWidget(m_symbolLabel);
    row->addWidget(m_title);
    row->addWidget(m_note, 1);
    row->addWidget(m_aside);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_head);
    m_symbolLabel->hide();
    connect(&Theme::instance(), &Theme::changed, this, [this] { setSymbol(m_symbol, m_symbolTint); });
}

void Card::setHeading(const QString &title, const QString &note, const QString &aside)
{
    ensureHeading();
    m_title->setText(title);
    m_note->setText(note);
    m_aside->setText(aside);
    m_aside->setVisible(!aside.isEmpty());
    setAccessibleName(title);
}

void Card::setSymbol(const Symbol &symbol, Tint tint)
{
    ensureHeading();
    m_symbol = symbol;
    m_symbolTint = std::move(tint);
    m_symbolLabel->setPixmap(symbol.pixmap(px(14), m_symbolTint(tokens()), devicePixelRatio()));
    m_symbolLabel->setVisible(!symbol.isNull());
}

void Card::setRaised(bool raised)
{
    setProperty("card", raised ? u"raised"_s : u"true"_s);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace diapason
