// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/label.h"

#include "gui/theme/plaintooltips.h"
#include "gui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace diapason {

PlainTextLabel::PlainTextLabel(TextStyle style, Tint tint, QWidget *parent)
    : QLabel(parent),
      m_style(style),
      m_tint(std::move(tint))
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // on a Base ground the role would be another one, without the tint
    restyle();
    connect(&Theme::instance(), &Theme::changed, this, &PlainTextLabel::restyle);
}

void PlainTextLabel::setTint(Tint tint)
{
    m_tint = std::move(tint);
    restyle();
}

void PlainTextLabel::setTextStyle(TextStyle style)
{
    m_style = style;
    restyle();
}

void PlainTextLabel::changeEvent(QEvent *event)
{
    const QMargins kept = contentsMargins(); // a frame takes its own from the style anew
    QLabel::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    setContentsMargins(kept);
    restyle(); // moving to another parent restores the palette from before the style sheet
}

void PlainTextLabel::restyle()
{
    setFont(textFont(m_style));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_tint(tokens()));
    setPalette(colours);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {
        std::min(QLabel::minimumSizeHint().width(), fontMetrics().averageCharWidth() * 6), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(
        contentsRect(), int(alignment() | Qt::TextSingleLine), fontMetrics().elidedText(text(), m_mode, contentsRect().width()));
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty())
        return PlainTextLabel::event(event);
    const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), cut ? plainToolTip(text()) : QString{}, this);
    return true;
}

} // namespace diapason
