// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rules/rulesection.h"

#include "gui/theme/fonts.h"

namespace diapason {

RuleSection::RuleSection(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(px(2), px(14), px(10), px(16));
    m_column->setSpacing(px(8));
}

RuleSection::Heading RuleSection::addHeading()
{
    Heading heading{.title = new PlainTextLabel(TextStyle::CardTitle, &Tokens::text, this),
        .text = new PlainTextLabel(TextStyle::Second, &Tokens::second, this)};
    heading.title->setWordWrap(true);
    heading.text->setWordWrap(true);
    if (m_column->count() > 0)
        m_column->addSpacing(px(12));
    auto *lines = new QVBoxLayout;
    lines->setSpacing(px(2));
    lines->addWidget(heading.title);
    lines->addWidget(heading.text);
    m_column->addLayout(lines);
    return heading;
}

void RuleSection::Heading::setWords(const QString &titleWords, const QString &textWords) const
{
    title->setText(titleWords);
    text->setText(textWords);
    text->setVisible(!textWords.isEmpty());
}

void RuleSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QWidget::changeEvent(event);
}

} // namespace diapason
