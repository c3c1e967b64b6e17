// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/choicebox.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

void paintArrow(QWidget &field)
{
    Canvas painter(&field);
    const QRect arrow = QStyle::visualRect(field.layoutDirection(), field.rect(), QRect(field.width() - px(20), 0, px(12), field.height()));
    const QColor ink = field.isEnabled() ? tokens().second : tokens().third;
    paintPixmap(painter, {double(arrow.left()), field.height() / 2.0}, iconPixmap("chevron-down"_L1, px(12), ink, field.devicePixelRatio()));
}

} // namespace

void ChoiceBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    paintArrow(*this);
}

DateBox::DateBox(QWidget *parent) : QDateEdit(parent) { setCalendarPopup(true); }

void DateBox::paintEvent(QPaintEvent *event)
{
    QDateEdit::paintEvent(event);
    paintArrow(*this);
}

} // namespace diapason
