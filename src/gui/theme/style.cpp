// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/style.h"

#include "gui/theme/fonts.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

void paintCheck(QPainter &painter, const QRectF &box, QStyle::State state)
{
    const Tokens &t = tokens();
    const bool set = state & (QStyle::State_On | QStyle::State_NoChange);
    if (!(state & QStyle::State_Enabled))
        paintPlate(painter, box, t.raised, t.separator, 4, 1);
    else if (set)
        paintPlate(painter, box, t.accent, {}, 4);
    else
        paintPlate(painter, box, t.surface, t.outline, 4, 1.2);
    if (!set)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(state & QStyle::State_Enabled ? t.onAccent : t.third, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16, box.height() / 16);
    if (state & QStyle::State_NoChange)
        painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    else
        painter.drawPolyline(QPolygonF{{{4, 8.4}, {6.8, 11.1}, {12, 5.2}}});
    painter.restore();
}

void paintRadio(QPainter &painter, const QRectF &box, QStyle::State state)
{
    const Tokens &t = tokens();
    const bool set = state & QStyle::State_On;
    const QColor edge = !(state & QStyle::State_Enabled) ? t.separator : set ? t.accent : t.outline;
    paintPlate(painter, box, t.surface, edge, box.width() / 2, 1.4);
    if (set)
        paintPlate(painter, box.adjusted(4, 4, -4, -4), edge, {}, box.width() / 2);
}

// A chevron instead of lines and triangles; leaves have nothing.
void paintBranch(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const bool open = option.state & QStyle::State_Open;
    const double side = px(10);
    const double ratio = widget ? widget->devicePixelRatio() : 1;
    const QPixmap chevron = iconPixmap(open ? "chevron-down"_L1 : "chevron-right"_L1, int(side), tokens().second, ratio);
    const QPointF centre = QRectF(option.rect).center();
    painter.save();
    if (!open && option.direction == Qt::RightToLeft) {
        painter.translate(2 * centre.x(), 0);
        painter.scale(-1, 1);
    }
    paintPixmap(painter, {centre.x() - side / 2, centre.y()}, chevron);
    painter.restore();
}

QRectF square(const QRect &rect)
{
    const int side = std::min({rect.width(), rect.height(), px(16)});
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(rect).center());
    return box.translated(std::round(box.left()) - box.left(), std::round(box.top()) - box.top());
}

} // namespace

Style::Style() : QProxyStyle(u"Fusion"_s) { }

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheck(*painter, square(option->rect), option->state);
        if (option->state & State_HasFocus && option->state & State_KeyboardFocusChange)
            paintFocus(*painter, square(option->rect).adjusted(-2, -2, 2, 2), 5);
        return;
    case PE_IndicatorRadioButton: paintRadio(*painter, square(option->rect), option->state); return;
    case PE_FrameFocusRect:
        // The style sheet draws theirs around the whole button or tab.
        if (!qobject_cast<const QPushButton *>(widget) && !qobject_cast<const QTabBar *>(widget))
            paintFocus(*painter, option->rect, 4);
        return;
    case PE_IndicatorBranch: paintBranch(*painter, *option, widget); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int Style::pixelMetric(PixelMetric wanted, const QStyleOption *option, const QWidget *widget) const
{
    switch (wanted) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return px(8);
    case PM_ButtonIconSize: return px(14);
    case PM_SmallIconSize: return px(16);
    case PM_SplitterWidth: return 1;
    default: return QProxyStyle::pixelMetric(wanted, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_UnderlineShortcut: return 0;
    case SH_ToolTip_WakeUpDelay: return 400;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace diapason
