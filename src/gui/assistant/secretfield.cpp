// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assistant/secretfield.h"

#include "gui/theme/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace diapason {

using namespace Qt::StringLiterals;

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent),
      m_eye(addAction(themedIcon("eye"_L1, &Tokens::second), QLineEdit::TrailingPosition))
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setContextMenuPolicy(Qt::NoContextMenu); // its menu would offer to undo
    m_eye->setCheckable(true);
    connect(m_eye, &QAction::toggled, this, &SecretField::reveal);
    reveal(false);
}

void SecretField::reveal(bool shown)
{
    setEchoMode(shown ? Normal : Password);
    m_eye->setIcon(themedIcon(shown ? "eye-slash"_L1 : "eye"_L1, &Tokens::second));
    //: %1 is a keyboard shortcut
    m_eye->setToolTip((shown ? tr("Hide what is typed (%1)") : tr("Show what is typed (%1)"))
            .arg(QKeySequence(Qt::ALT | Qt::Key_F8).toString(QKeySequence::NativeText)));
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F8 && event->modifiers() == Qt::AltModifier)
        m_eye->toggle();
    else if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo))
        event->accept();
    else
        QLineEdit::keyPressEvent(event);
}

void SecretField::wipe()
{
    const QSignalBlocker quiet(this); // nothing was learnt that a wiped field should forget
    setText(QString(text().size(), u'\u2022'));
    setText({});
    m_eye->setChecked(false);
}

} // namespace diapason
