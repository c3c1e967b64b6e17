// SPDX-License-Identifier: GPL-3.0-or-later
// Strokes shared by painted parts and delegates.
#pragma once

#include "gui/theme/fonts.h"
#include "gui/theme/tokens.h"

#include <QPainter>
#include <QPixmap>
#include <QRectF>
#include <QWidget>

namespace diapason {

/// A painter on a widget that writes in the widget's direction, which Qt leaves to the text.
class Canvas final : public QPainter
{
public:
    explicit Canvas(QWidget *widget) : QPainter(widget) { setLayoutDirection(widget->layoutDirection()); }
};

/// A piece of a bar in a family's fill, hatched where the family is (look.md §3).
void fillFamily(QPainter &painter, const QRectF &where, Family which);
void fillPattern(QPainter &painter, const QRectF &where, const QColor &fill, Pattern pattern);
/// Rounded ground with an outline inside its edge.
void paintPlate(
    QPainter &painter, const QRectF &where, const QColor &ground, const QColor &edge, double radius = 6, double width = 1);
/// The 2 px focus frame.
void paintFocus(QPainter &painter, const QRectF &where, double radius = 6);
/// The dashed hole of a side where somebody is absent.
void paintHole(QPainter &painter, const QRectF &where, const QColor &colour);
/// Draws one line, elided on the right where it does not fit.
void paintText(QPainter &painter, const QRectF &where, TextStyle style, const QColor &colour, const QString &text,
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter);
/// The width a line needs, rounded up.
[[nodiscard]] int textWidth(TextStyle style, const QString &text);
/// Draws centred vertically; `pixmap` knows its ratio.
void paintPixmap(QPainter &painter, QPointF leftCentre, const QPixmap &pixmap);

} // namespace diapason
