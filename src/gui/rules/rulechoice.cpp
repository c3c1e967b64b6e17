// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rules/rulechoice.h"

#include <QGridLayout>
#include <QRadioButton>

namespace diapason {

using namespace Qt::StringLiterals;

RuleChoice::RuleChoice(const QString &name, const QStringList &codes, QWidget *parent)
    : QWidget(parent),
      m_codes(codes),
      m_title(new PlainTextLabel(TextStyle::Name, &Tokens::text, this)),
      m_reference(new PlainTextLabel(TextStyle::Second, &Tokens::second, this)),
      m_meaning(new PlainTextLabel(TextStyle::Second, familyTint(Family::Add), this))
{
    setObjectName(name);
    m_reference->setObjectName(name + u".reference"_s);
    m_meaning->setObjectName(name + u".meaning"_s);
    for (PlainTextLabel *label : {m_title, m_reference, m_meaning})
        label->setWordWrap(true);
    m_meaning->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, px(4));
    grid->setHorizontalSpacing(px(10));
    grid->setVerticalSpacing(px(1));
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_title, 0, 0);
    for (const QString &code : codes) {
        auto *button = new QRadioButton(this);
        button->setObjectName(name + u'.' + code);
        grid->addWidget(button, 0, int(m_buttons.size()) + 1);
        m_buttons.append(button);
        connect(button, &QRadioButton::clicked, this, [this, code] { emit chosen(code); });
    }
    grid->addWidget(m_reference, 1, 0, 1, int(codes.size()) + 1);
    grid->addWidget(m_meaning, 2, 0, 1, int(codes.size()) + 1);
}

void RuleChoice::setWords(const QString &title, const QStringList &choices, const QStringList &alike)
{
    m_title->setText(title);
    int wide = px(72);
    for (QRadioButton *button : std::as_const(m_buttons)) {
        button->setMinimumWidth(0);
        for (const QString &one : alike) {
            button->setText(one);
            wide = std::max(wide, button->sizeHint().width());
        }
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(choices.value(i));
        m_buttons[i]->setFixedWidth(wide);
    }
}

QString RuleChoice::word(const QString &code) const
{
    const qsizetype at = m_codes.indexOf(code);
    return at < 0 ? QString() : m_buttons.at(at)->text();
}

QString RuleChoice::reference(const QString &code, const QString &plugin, const QString &preset) const
{
    if (preset.isEmpty())
        //: Under a rule; %1 is a choice: "Expected"
        return code == plugin ? tr("As the plugin.") : tr("Other than the plugin: %1.").arg(word(plugin));
    if (code == preset)
        return code == plugin ? tr("As the preset and the plugin.") : tr("As the preset. The plugin: %1.").arg(word(plugin));
    if (code == plugin)
        return tr("As the plugin. Departs from the preset: %1.").arg(word(preset));
    return preset == plugin ? tr("Departs from the preset and the plugin: %1.").arg(word(preset))
                            : tr("Departs from the preset: %1. The plugin: %2.").arg(word(preset), word(plugin));
}

void RuleChoice::show(const QString &code, const QString &plugin, const QString &preset)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        if (m_codes.at(i) == code) // the group takes the mark off the others
            m_buttons[i]->setChecked(true);
    const bool departs = code != (preset.isEmpty() ? plugin : preset);
    m_reference->setTint(departs ? Tint(&Tokens::accent) : Tint(&Tokens::second));
    m_reference->setText(reference(code, plugin, preset));
    describe();
}

void RuleChoice::setMeaning(const QString &text, Tint tint)
{
    m_meaning->setTint(std::move(tint));
    m_meaning->setText(text);
    m_meaning->setVisible(!text.isEmpty());
    describe();
}

void RuleChoice::describe()
{
    for (QRadioButton *button : std::as_const(m_buttons)) {
        //: Accessible name: a rule, then one of its choices
        button->setAccessibleName(tr("%1: %2").arg(m_title->text(), button->text()));
        button->setAccessibleDescription(
            button->isChecked() ? u"%1 %2"_s.arg(m_reference->text(), m_meaning->text()).trimmed() : QString());
    }
}

} // namespace diapason
