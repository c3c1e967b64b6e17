// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/countdownring.h"

#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <QPainter>
#include <QTimerEvent>

namespace diapason {

CountdownRing::CountdownRing(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void CountdownRing::start(int seconds)
{
    stop();
    m_total = std::max(1, seconds);
    m_remaining = seconds;
    setAccessibleName(tr("Waiting, %n second(s) left", nullptr, m_remaining));
    if (seconds > 0)
        m_timer = startTimer(1000);
    update();
}

void CountdownRing::stop()
{
    if (m_timer != 0)
        killTimer(std::exchange(m_timer, 0));
}

QSize CountdownRing::sizeHint() const { return {px(46), px(46)}; }

void CountdownRing::timerEvent(QTimerEvent * /*event*/)
{
    m_remaining = std::max(0, m_remaining - 1);
    if (m_remaining == 0)
        stop();
    update();
    emit tick(m_remaining);
}

void CountdownRing::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &t = tokens();
    Canvas painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double stroke = px(4);
    const QRectF ring = QRectF(rect()).adjusted(stroke / 2 + 1, stroke / 2 + 1, -stroke / 2 - 1, -stroke / 2 - 1);
    painter.setPen(QPen(t.separator, stroke));
    painter.drawEllipse(ring);
    painter.setPen(QPen(t.add.text, stroke, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, 90 * 16, -int(360.0 * 16 * m_remaining / m_total));
    paintText(painter, rect(), TextStyle::ActivityNumber, t.text, QString::number(m_remaining), Qt::AlignCenter);
}

} // namespace diapason
