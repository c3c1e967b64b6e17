// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion with our own check boxes, radio buttons and focus frames, painted from tokens.
#pragma once

#include <QProxyStyle>

namespace diapason {

class Style final : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const override;
};

} // namespace diapason
