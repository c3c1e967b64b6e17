// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rules/expressionfield.h"

#include "gui/parts/label.h"
#include "gui/theme/theme.h"
#include "words/rules.h"

#include <QEvent>
#include <QInputMethodEvent>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

ExpressionField::ExpressionField(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_field(new QLineEdit(this)),
      m_words(new PlainTextLabel(TextStyle::Second, familyTint(Family::Blocked), this))
{
    m_field->setObjectName(name);
    m_field->setFont(textFont(TextStyle::Mono));
    m_words->setObjectName(name + u".fault"_s);
    m_words->setWordWrap(true);
    m_words->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addWidget(m_field);
    column->addWidget(m_words);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textEdited, this, &ExpressionField::edited);
    connect(m_field, &QLineEdit::textChanged, this, &ExpressionField::underline);
}

void ExpressionField::setText(const QString &text)
{
    if (m_field->text() != text)
        m_field->setText(text);
}

void ExpressionField::setFault(const std::optional<ExpressionFault> &fault)
{
    m_fault = fault;
    m_words->setText(fault ? words::expressionFault(*fault) : QString());
    m_words->setVisible(fault.has_value());
    m_field->setAccessibleDescription(m_words->text());
    underline();
}

/// A line edit has no formats of its own; those of an input method, without any input, are drawn all the same.
void ExpressionField::underline()
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (m_fault && !m_field->text().isEmpty()) {
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(tokens().blocked.text);
        wrong.setForeground(tokens().blocked.text);
        wrong.setFontWeight(QFont::Bold);
        // A fault at the end is one of what is not there yet: the last character stands for it.
        const int at = int(std::min(m_fault->offset, m_field->text().size() - 1));
        attributes.append({QInputMethodEvent::TextFormat, at - m_field->cursorPosition(), 1, wrong});
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(m_field, &event);
}

void ExpressionField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        setFault(m_fault);
    QWidget::changeEvent(event);
}

} // namespace diapason
