// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/findfield.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

QString keys() { return QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText); }

int keysWidth() { return textWidth(TextStyle::Small, keys()) + 2 * px(6); }

} // namespace

FindField::FindField(QWidget *parent) : QLineEdit(parent)
{
    addAction(themedIcon("search"_L1, &Tokens::second), QLineEdit::LeadingPosition);
    setTextMargins(0, 0, keysWidth() + px(2), 0);
    setMinimumWidth(px(226));
    setMaximumWidth(px(380));
    retranslate();
}

void FindField::retranslate()
{
    setPlaceholderText(tr("Course, person…"));
    setAccessibleName(tr("Find a course, an activity, a person or a room"));
    setToolTip(tr("Find a course, an activity, a person or a room (Ctrl+K)"));
}

void FindField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void FindField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        return clear();
    QLineEdit::keyPressEvent(event);
}

void FindField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty())
        return;
    const int width = keysWidth();
    const QRect box = style()->visualRect(
        layoutDirection(), rect(), QRect(this->width() - width - px(7), (height() - px(18)) / 2, width, px(18)));
    Canvas painter(this);
    paintPlate(painter, box, tokens().raised, tokens().separator, px(4));
    paintText(painter, box, TextStyle::Small, tokens().second, keys(), Qt::AlignCenter);
}

} // namespace diapason
