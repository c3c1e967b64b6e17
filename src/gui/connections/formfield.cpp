// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/formfield.h"

#include "gui/parts/label.h"
#include "gui/parts/tone.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

FormField::FormField(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_word(new PlainTextLabel(TextStyle::Name, &Tokens::text, this)),
      m_line(new QLineEdit(this)),
      m_said(new PlainTextLabel(TextStyle::Second, toneTint(Tone::Blocked), this))
{
    m_word->setWordWrap(true);
    m_line->setObjectName(name);
    m_said->setObjectName(name + u".said"_s);
    m_said->setWordWrap(true);
    m_said->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(4));
    column->addWidget(m_word);
    column->addWidget(m_line);
    column->addWidget(m_said);
    m_word->setBuddy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FormField::edited);
}

void FormField::setWord(const QString &word)
{
    m_word->setText(word);
    m_line->setAccessibleName(word);
}

QString FormField::text() const { return m_line->text(); }

void FormField::setText(const QString &text)
{
    if (m_line->text() != text)
        m_line->setText(text);
}

void FormField::setFault(const QString &fault)
{
    m_fault = fault;
    display();
}

void FormField::setNote(const QString &note)
{
    m_note = note;
    display();
}

void FormField::setMeaning(const QString &meaning)
{
    m_meaning = meaning;
    display();
}

void FormField::display()
{
    const QString said = !m_fault.isEmpty() ? m_fault : !m_note.isEmpty() ? m_note : m_meaning;
    m_said->setTint(!m_fault.isEmpty()  ? toneTint(Tone::Blocked)
            : !m_note.isEmpty() ? toneTint(Tone::Add)
                                : Tint(&Tokens::second));
    m_said->setText(said);
    m_said->setVisible(!said.isEmpty());
    m_line->setAccessibleDescription(said);
}

} // namespace diapason
