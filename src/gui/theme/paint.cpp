// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/paint.h"

#include "gui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPixmapCache>

#include <cmath>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

// The design's hatches, drawn over the fill so that two families differ without their colours.
void hatch(QPainter &painter, const QRectF &where, double step, bool rising)
{
    for (double x = where.left() - where.height(); x < where.right() + where.height(); x += step) {
        const double top = rising ? where.bottom() : where.top();
        const double bottom = rising ? where.top() : where.bottom();
        painter.drawLine(QPointF(x, top), QPointF(x + where.height(), bottom));
    }
}

void strokeHole(QPainter &painter, const QRectF &where, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ink = colour;
    ink.setAlphaF(0.6F);
    QPen pen(ink, 1.2, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(where.adjusted(0.6, 0.6, -0.6, -0.6), 4, 4);
    painter.restore();
}

} // namespace

void fillFamily(QPainter &painter, const QRectF &where, Family which)
{
    const FamilyColours &colours = tokens().family(which);
    fillPattern(painter, where, colours.fill, colours.pattern);
}

void fillPattern(QPainter &painter, const QRectF &where, const QColor &fill, Pattern pattern)
{
    painter.save();
    painter.fillRect(where, fill);
    if (pattern != Pattern::Plain) {
        painter.setClipRect(where, Qt::IntersectClip);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor ink = tokens().surface;
        ink.setAlphaF(pattern == Pattern::Cross ? 0.45F : 0.6F);
        painter.setPen(QPen(ink, pattern == Pattern::Cross ? 1.0 : 1.4));
        hatch(painter, where, pattern == Pattern::Cross ? 4 : 5, true);
        if (pattern == Pattern::Cross)
            hatch(painter, where, 4, false);
    }
    painter.restore();
}

void paintPlate(QPainter &painter, const QRectF &where, const QColor &ground, const QColor &edge, double radius, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const double inset = edge.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(where.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintFocus(QPainter &painter, const QRectF &where, double radius)
{
    paintPlate(painter, where, {}, tokens().accent, radius, 2);
}

/// Stroked once for each size and colour: a page of a table has dozens, and their dashes take longer than its texts.
void paintHole(QPainter &painter, const QRectF &where, const QColor &colour)
{
    const QTransform device = painter.deviceTransform();
    const double ratio = device.m11();
    if (device.type() > QTransform::TxScale || ratio != device.m22() || ratio <= 0)
        return strokeHole(painter, where, colour);
    const QRectF exact = device.mapRect(where);
    const QRect pixels = exact.toAlignedRect();
    const QPointF inside = exact.topLeft() - pixels.topLeft(); // nothing but at a scale with a fraction
    const QString key = u"hole/%1/%2/%3/%4/%5/%6/%7"_s.arg(colour.rgba()).arg(ratio).arg(pixels.width()).arg(pixels.height())
                            .arg(inside.x()).arg(inside.y()).arg(exact.width());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(pixels.size());
        pixmap.fill(Qt::transparent);
        QPainter stroke(&pixmap);
        stroke.scale(ratio, ratio);
        strokeHole(stroke, QRectF(inside / ratio, where.size()), colour);
        stroke.end();
        pixmap.setDevicePixelRatio(ratio);
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(where.topLeft() - inside / ratio, pixmap);
}

void paintText(
    QPainter &painter, const QRectF &where, TextStyle style, const QColor &colour, const QString &text, Qt::Alignment alignment)
{
    painter.setFont(textFont(style));
    painter.setPen(colour);
    const QString shown = QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, where.width());
    painter.drawText(where, int(alignment | Qt::TextSingleLine), shown);
}

int textWidth(TextStyle style, const QString &text)
{
    return int(std::ceil(QFontMetricsF(textFont(style)).horizontalAdvance(text)));
}

void paintPixmap(QPainter &painter, QPointF leftCentre, const QPixmap &pixmap)
{
    const qreal height = pixmap.deviceIndependentSize().height();
    painter.drawPixmap(QPointF(std::round(leftCentre.x()), std::round(leftCentre.y() - height / 2)), pixmap);
}

} // namespace diapason
