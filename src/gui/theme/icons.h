// SPDX-License-Identifier: GPL-3.0-or-later
// Icons from the resources, tinted at paint time so that they follow the scheme; pixmaps are cached.
#pragma once

#include "gui/theme/tokens.h"

#include <QIcon>
#include <QLatin1StringView>
#include <QPixmap>

namespace diapason {

/// A Bootstrap icon by its name ("arrow-repeat") in one colour. Cached per (name, size, colour, ratio).
[[nodiscard]] QPixmap iconPixmap(QLatin1StringView name, int size, const QColor &colour, qreal ratio);
/// The same as an icon that asks for its colour whenever it is painted. Disabled icons take the third text colour.
[[nodiscard]] QIcon themedIcon(QLatin1StringView name, Tint tint = &Tokens::text);
/// One of our own class glyphs (look.md §4) as an icon in its family's text colour.
[[nodiscard]] QIcon glyphIcon(DriftClass driftClass);

/// The small picture before a word: an icon, a class glyph, or nothing.
struct Symbol {
    Symbol() = default;
    Symbol(QLatin1StringView iconName) : icon(iconName) { } // NOLINT(google-explicit-constructor)
    Symbol(DriftClass driftClass) : glyph(driftClass) { } // NOLINT(google-explicit-constructor)
    QLatin1StringView icon = {};
    std::optional<DriftClass> glyph = {};

    [[nodiscard]] bool isNull() const { return icon.isEmpty() && !glyph; }
    [[nodiscard]] QPixmap pixmap(int size, const QColor &colour, qreal ratio) const;
    friend bool operator==(const Symbol &, const Symbol &) = default;
};

} // namespace diapason
