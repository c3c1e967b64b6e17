// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/choicebox.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

namespace diapason {

using namespace Qt::StringLiterals;

void ChoiceBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    Canvas painter(this);
    const QRect arrow = style()->visualRect(layoutDirection(), rect(), QRect(width() - px(20), 0, px(12), height()));
    const QColor ink = isEnabled() ? tokens().second : tokens().third;
    paintPixmap(painter, {double(arrow.left()), height() / 2.0}, iconPixmap("chevron-down"_L1, px(12), ink, devicePixelRatio()));
}

} // namespace diapason
