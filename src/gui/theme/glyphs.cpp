// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/glyphs.h"

#include "gui/theme/svgpixmap.h"

#include <QPainter>
#include <QSvgRenderer>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

// Strokes unless said otherwise; "ink" stands for the colour.
QLatin1StringView glyphBody(DriftClass driftClass)
{
    switch (driftClass) {
    case DriftClass::InStep: return R"(<path d="M3.2 8.6 6.4 11.8 12.8 4.8"/>)"_L1;
    case DriftClass::Missing:
        return R"(<circle cx="8" cy="8" r="6" stroke-dasharray="4.2 2.083" stroke-dashoffset="2.1" stroke-linecap="butt"/><path d="M8 5.9v4.2M5.9 8h4.2"/>)"_L1;
    case DriftClass::NoAccount:
        return R"(<circle cx="6.5" cy="5.2" r="2.7"/><path d="M1.8 13.2c.4-2.7 2.2-4.2 4.7-4.2 1 0 1.9.24 2.6.7M10.6 10.6l3.6 3.6M14.2 10.6l-3.6 3.6"/>)"_L1;
    case DriftClass::Extra: // the bar is cut out, so that any ground shows through
        return R"(<path stroke="none" fill="ink" fill-rule="evenodd" d="M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13zM5 7.15a.85.85 0 0 0 0 1.7h6a.85.85 0 0 0 0-1.7z"/>)"_L1;
    case DriftClass::ShouldBeModerator: return R"(<path d="M2.8 8.2 8 3 13.2 8.2M2.8 13.2 8 8 13.2 13.2"/>)"_L1;
    case DriftClass::ShouldNotBeModerator: return R"(<path d="M2.8 2.8 8 8 13.2 2.8M2.8 7.8 8 13 13.2 7.8"/>)"_L1;
    case DriftClass::Suspended: return R"(<circle cx="8" cy="8" r="5.9"/><path d="M6.2 5.7v4.6M9.8 5.7v4.6"/>)"_L1;
    case DriftClass::NoRole:
        return R"(<path d="M2.2 2.8h5.3l6 6-4.7 4.7-6.6-6.6z"/><circle cx="5" cy="5.6" r="1" stroke="none" fill="ink"/><path d="M13.6 2.4 10.9 5.1M10.9 2.4l2.7 2.7"/>)"_L1;
    case DriftClass::Restricted:
        return R"(<rect x="3" y="7.2" width="10" height="6.3" rx="1.4"/><path d="M5.2 7.2V5.3a2.8 2.8 0 0 1 5.6 0v1.9"/>)"_L1;
    case DriftClass::Deactivated: return R"(<path d="M8 2v5.4M4.7 4.2a5.3 5.3 0 1 0 6.6 0"/>)"_L1;
    case DriftClass::Ambiguous: return R"(<path d="M8 14V9.5M8 9.5 3.6 5.2M8 9.5l4.4-4.3M3.2 8V4.8h3.2M12.8 8V4.8H9.6"/>)"_L1;
    case DriftClass::Left: return R"(<path d="M9.6 2.6H3.4v10.8h6.2M7 8h7M11.4 5.3 14.1 8l-2.7 2.7"/>)"_L1;
    case DriftClass::Protected: return R"(<path d="M8 1.9 13 3.8v3.9c0 3-2.1 5.3-5 6.4-2.9-1.1-5-3.4-5-6.4V3.8z"/>)"_L1;
    case DriftClass::Unknown:
        return R"(<path d="M5.3 5.7c.1-1.7 1.2-2.7 2.8-2.7 1.6 0 2.7 1 2.7 2.4 0 2-2.7 2.2-2.7 4.3"/><circle cx="8.1" cy="12.8" r=".95" stroke="none" fill="ink"/>)"_L1;
    }
    return {};
}

QByteArray glyphSvg(DriftClass driftClass, const QColor &colour)
{
    QString svg
        = uR"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="ink" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">)"_s
        + glyphBody(driftClass) + u"</svg>"_s;
    return svg.replace("\"ink\""_L1, u'"' + colour.name() + u'"').toUtf8();
}

} // namespace

QPixmap glyphPixmap(DriftClass driftClass, int size, const QColor &colour, qreal ratio)
{
    return svgPixmap(
        u"glyph/%1/%2"_s.arg(int(driftClass)).arg(colour.rgba()), size, ratio, [&] { return glyphSvg(driftClass, colour); });
}

void paintGlyph(QPainter &painter, const QRectF &where, DriftClass driftClass, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(glyphSvg(driftClass, colour)).render(&painter, where);
    painter.restore();
}

} // namespace diapason
