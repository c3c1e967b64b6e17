// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privacy/passphrasefield.h"

#include "domain/passphrase.h"
#include "gui/parts/button.h"
#include "gui/parts/fact.h"
#include "gui/parts/label.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>

namespace diapason {

using namespace Qt::StringLiterals;

PassphraseField::PassphraseField(QWidget *parent)
    : QWidget(parent),
      m_made(new QRadioButton(this)),
      m_typed(new QRadioButton(this)),
      m_shown(new QLineEdit(this)),
      m_new(new Button(Button::Kind::Secondary, {}, "key"_L1, this)),
      m_copy(new Button(Button::Kind::Secondary, {}, "clipboard"_L1, this)),
      m_once(new PlainTextLabel(TextStyle::Second, &Tokens::second, this)),
      m_line(new QLineEdit(this)),
      m_strength(new FactLabel(this)),
      m_advice(new PlainTextLabel(TextStyle::Second, &Tokens::second, this))
{
    m_made->setObjectName(u"privacy.passphrase.made"_s);
    m_typed->setObjectName(u"privacy.passphrase.typed"_s);
    m_shown->setObjectName(u"privacy.passphrase.shown"_s);
    m_new->setObjectName(u"privacy.passphrase.make"_s);
    m_copy->setObjectName(u"privacy.passphrase.copy"_s);
    m_line->setObjectName(u"privacy.passphrase.line"_s);
    m_strength->setObjectName(u"privacy.passphrase.strength"_s);
    m_made->setChecked(true);
    m_shown->setReadOnly(true);
    m_shown->setFont(textFont(TextStyle::Mono));
    m_line->setEchoMode(QLineEdit::Password);
    m_once->setWordWrap(true);
    m_advice->setWordWrap(true);
    auto *first = new QHBoxLayout;
    first->setSpacing(px(8));
    first->addWidget(m_shown, 1);
    first->addWidget(m_new);
    first->addWidget(m_copy);
    auto *second = new QHBoxLayout;
    second->setSpacing(px(8));
    second->addWidget(m_line, 1);
    second->addWidget(m_strength);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(8));
    column->addWidget(m_made);
    column->addLayout(first);
    column->addWidget(m_once);
    column->addWidget(m_typed);
    column->addLayout(second);
    column->addWidget(m_advice);
    wire();
    display();
}

void PassphraseField::wire()
{
    connect(m_made, &QRadioButton::toggled, this, [this] {
        display();
        emit changed();
    });
    connect(m_new, &QAbstractButton::clicked, this, &PassphraseField::make);
    connect(m_copy, &QAbstractButton::clicked, this, [this] { QApplication::clipboard()->setText(m_shown->text()); });
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        display();
        emit changed();
    });
}

void PassphraseField::setMaker(std::function<QString()> make)
{
    m_make = std::move(make);
    m_made->setEnabled(bool(m_make));
    m_typed->setChecked(!m_make);
    m_made->setChecked(bool(m_make));
    display();
}

void PassphraseField::make()
{
    m_shown->setText(m_make ? m_make() : QString());
    display();
    m_copy->setFocus(Qt::OtherFocusReason);
    emit changed();
}

QString PassphraseField::passphrase() const
{
    if (m_made->isChecked())
        return m_shown->text();
    return strengthOf(m_line->text()) == PassphraseStrength::Weak ? QString() : m_line->text();
}

void PassphraseField::forget()
{
    m_shown->clear();
    m_line->clear();
    display();
    emit changed();
}

void PassphraseField::display()
{
    const bool made = m_made->isChecked(), there = !m_shown->text().isEmpty();
    m_shown->setVisible(made && there);
    m_copy->setVisible(made && there);
    m_new->setVisible(made && !there);
    m_once->setVisible(made);
    m_line->setVisible(!made);
    m_advice->setVisible(!made);
    m_strength->setVisible(!made && !m_line->text().isEmpty());
    const PassphraseStrength strength = strengthOf(m_line->text());
    //: How hard a passphrase is to guess
    const QString word = strength == PassphraseStrength::Weak ? tr("Weak: too easy to guess")
        : strength == PassphraseStrength::Fair                ? tr("Fair")
                                                              : tr("Strong");
    m_strength->setFact(strength == PassphraseStrength::Weak     ? "x-octagon"_L1
            : strength == PassphraseStrength::Fair ? "exclamation-triangle"_L1
                                                   : "check-circle"_L1,
        word,
        strength == PassphraseStrength::Weak     ? Tone::Blocked
            : strength == PassphraseStrength::Fair ? Tone::Add
                                                   : Tone::InStep);
    m_line->setAccessibleDescription(m_line->text().isEmpty() ? QString() : word);
    m_once->setText(there ? tr("Note it now: it will not be shown again, and nobody can open the archive without it. Give it to the person by another way than the archive.")
                          : tr("Long, and made of what is easy to read aloud. It is shown once and kept nowhere."));
}

void PassphraseField::retranslate()
{
    m_made->setText(tr("Make a passphrase for this archive"));
    m_typed->setText(tr("Type one"));
    m_shown->setAccessibleName(tr("The passphrase"));
    m_new->setText(tr("Make and show"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies the passphrase"));
    m_line->setAccessibleName(tr("Passphrase"));
    m_line->setPlaceholderText(tr("At least four words that do not belong together"));
    m_advice->setText(tr("Diapason does not keep it: whoever forgets it cannot open the archive."));
    display();
}

} // namespace diapason
