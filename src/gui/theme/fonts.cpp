// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/fonts.h"

#include "gui/theme/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>

#include <array>
#include <cmath>
#include <optional>

namespace diapason {

namespace {

constexpr double designSize = 13; // px of body text in look.md

struct StyleSpec {
    double px = designSize;
    QFont::Weight weight = QFont::Normal;
    bool tabular = false;
};

StyleSpec specOf(TextStyle style)
{
    switch (style) {
    case TextStyle::PageTitle: return {.px = 20, .weight = QFont::DemiBold};
    case TextStyle::TileNumber: return {.px = 20, .weight = QFont::DemiBold, .tabular = true};
    case TextStyle::ActivityNumber: return {.px = 16, .weight = QFont::DemiBold, .tabular = true};
    case TextStyle::PaneTitle: return {.px = 15, .weight = QFont::DemiBold};
    case TextStyle::CardTitle: return {.px = 14, .weight = QFont::DemiBold};
    case TextStyle::Body: return {};
    case TextStyle::Name: return {.weight = QFont::Medium};
    case TextStyle::ClassWord: return {.weight = QFont::DemiBold};
    case TextStyle::Second: return {.px = 12};
    case TextStyle::Chip: return {.px = 12, .weight = QFont::Medium};
    case TextStyle::Count: return {.px = 12, .weight = QFont::DemiBold, .tabular = true};
    case TextStyle::Small: return {.px = 11, .tabular = true};
    case TextStyle::RailWord: return {.px = 11, .weight = QFont::Medium};
    case TextStyle::Mono: return {.px = 12};
    }
    return {};
}

QFont madeFont(TextStyle style, const QFont &application)
{
    const StyleSpec spec = specOf(style);
    QFont font = application;
    if (style == TextStyle::Mono) {
        font.setFamilies({QStringLiteral("monospace")});
        font.setStyleHint(QFont::Monospace);
    }
    font.setPixelSize(px(spec.px));
    font.setWeight(spec.weight);
    if (spec.tabular)
        font.setFeature("tnum", 1);
    return font;
}

} // namespace

/// Made once for each application font: a copy keeps what was found for it, another one looks for all of it again.
QFont textFont(TextStyle style)
{
    struct Made {
        QFont application = {};
        std::array<std::optional<QFont>, size_t(TextStyle::Mono) + 1> fonts = {};
    };
    static Made &made = *new Made; // fonts must not outlive the application by a destructor of their own
    if (const QFont now = QApplication::font(); now != made.application)
        made = {.application = now};
    std::optional<QFont> &font = made.fonts[size_t(style)];
    if (!font)
        font = madeFont(style, made.application);
    return *font;
}

int px(double length) { return int(std::lround(length * QApplication::font().pixelSize() / designSize)); }

int rowHeight(int lines)
{
    const int shown = Theme::instance().compactRows() ? 1 : lines;
    return shown * QFontMetrics(textFont(TextStyle::Body)).lineSpacing() + px(shown > 1 ? 14 : 12);
}

} // namespace diapason
