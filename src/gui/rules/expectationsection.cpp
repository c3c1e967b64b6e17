// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rules/expectationsection.h"

#include "gui/parts/card.h"
#include "gui/theme/fonts.h"

#include <QRadioButton>

namespace diapason {

using namespace Qt::StringLiterals;

ExpectationSection::ExpectationSection(QWidget *parent)
    : RuleSection(parent),
      m_heading(addHeading()),
      m_active(addChoice(u"rules.active"_s, Expectation::Active)),
      m_plugin(addChoice(u"rules.plugin"_s, Expectation::Plugin)),
      m_always(new PlainTextLabel(TextStyle::Second, &Tokens::second, this))
{
    m_always->setWordWrap(true);
    column()->addWidget(m_always);
    column()->addStretch();
    retranslate();
}

ExpectationSection::Choice ExpectationSection::addChoice(const QString &name, Expectation expectation)
{
    auto *card = new Card(this);
    Choice choice{.button = new QRadioButton(card), .text = new PlainTextLabel(TextStyle::Second, &Tokens::second, card)};
    choice.button->setObjectName(name);
    choice.button->setFont(textFont(TextStyle::ClassWord));
    choice.button->setAutoExclusive(false); // each stands in its own card; the rules say which one is set
    choice.text->setWordWrap(true);
    choice.text->setContentsMargins(px(24), 0, 0, 0);
    card->body()->setSpacing(px(4));
    card->body()->addWidget(choice.button);
    card->body()->addWidget(choice.text);
    column()->addWidget(card);
    connect(choice.button, &QRadioButton::clicked, this, [this, expectation] {
        CampusRules rules = m_rules;
        rules.expectation = expectation;
        fill(); // a click on the one that is set leaves it set
        emit edited(rules, {});
    });
    return choice;
}

void ExpectationSection::fill()
{
    m_active.button->setChecked(m_rules.expectation == Expectation::Active);
    m_plugin.button->setChecked(m_rules.expectation == Expectation::Plugin);
}

void ExpectationSection::retranslate()
{
    m_heading.setWords(tr("Who is expected in a room?"), tr("Among the people enrolled in the course who hold a mapped role."));
    m_active.button->setText(tr("Active people only"));
    m_active.text->setText(
        tr("Enrolment and account are active. People who are suspended, expired or not yet begun are shown as information: "
           "they are neither added nor removed."));
    m_plugin.button->setText(tr("Everybody the plugin counts"));
    m_plugin.text->setText(
        tr("Every enrolment whatever its state, suspended accounts too: exactly what mod_rocketchat does when it "
           "synchronises."));
    m_always->setText(
        tr("Roles given in a category or on the whole site are not visible to web services: only those of the course count."));
    for (const Choice &choice : {m_active, m_plugin})
        choice.button->setAccessibleDescription(choice.text->text());
}

} // namespace diapason
