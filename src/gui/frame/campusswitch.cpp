// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/campusswitch.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <QPainter>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr int pad = 10;
constexpr int iconSide = 15;
constexpr int gap = 6;
constexpr int arrow = 10;

} // namespace

CampusSwitch::CampusSwitch(const QString &name, QWidget *parent) : QAbstractButton(parent)
{
    setText(name);
    setToolTip(name);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize CampusSwitch::sizeHint() const
{
    return {px(2 * pad + iconSide + 2 * gap + arrow) + textWidth(TextStyle::ClassWord, text()) + 1, px(32)};
}

QSize CampusSwitch::minimumSizeHint() const { return {std::min(sizeHint().width(), px(130)), px(32)}; }

void CampusSwitch::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &t = tokens();
    Canvas painter(this);
    paintPlate(painter, rect(), underMouse() ? t.hover : t.surface, t.outline, px(6));
    if (hasFocus())
        paintFocus(painter, rect(), px(6));
    const auto box
        = [this](int x, int width) { return style()->visualRect(layoutDirection(), rect(), QRect(x, 0, width, height())); };
    const double middle = height() / 2.0;
    paintPixmap(painter, {double(box(px(pad), px(iconSide)).left()), middle},
        iconPixmap("bank"_L1, px(iconSide), t.accent, devicePixelRatio()));
    const int left = px(pad + iconSide + gap);
    const int right = px(pad + arrow + gap);
    paintText(painter, box(left, width() - left - right), TextStyle::ClassWord, t.text, text());
    paintPixmap(painter, {double(box(width() - px(pad + arrow), px(arrow)).left()), middle},
        iconPixmap("chevron-down"_L1, px(arrow), t.second, devicePixelRatio()));
}

} // namespace diapason
