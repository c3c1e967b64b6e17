// SPDX-License-Identifier: GPL-3.0-or-later
// The palette of both schemes, measured for contrast (look.md §3). Widgets ask for a token, never for a number.
#pragma once

#include "domain/compare.h"

#include <QColor>

#include <functional>

namespace diapason {

enum class Pattern { Plain, Diagonal, Cross };

/// One of the six families: glyph and word carry the meaning, the colour repeats it.
struct FamilyColours {
    QColor text = {}; ///< words and glyphs, on any ground of the same family
    QColor fill = {}; ///< bars
    QColor ground = {}; ///< chips, badges, banners
    QColor checked = {}; ///< a chip that is set
    QColor cell = {}; ///< class cells of the table
    QColor edge = {}; ///< outline of chips and banners
    Pattern pattern = Pattern::Plain;
};

struct Tokens {
    bool dark = false;
    QColor window = {};
    QColor surface = {};
    QColor raised = {};
    QColor text = {};
    QColor second = {};
    QColor third = {};
    QColor separator = {};
    QColor outline = {};
    QColor hover = {};
    QColor selection = {};
    QColor accent = {};
    QColor accentHover = {};
    QColor onAccent = {};
    QColor rail = {};
    QColor railWord = {};
    QColor railPlate = {};
    QColor railHover = {};
    QColor banner = {}; ///< information banners
    QColor track = {}; ///< empty part of bars, skeleton rows
    FamilyColours add = {};
    FamilyColours role = {};
    FamilyColours remove = {};
    FamilyColours blocked = {};
    FamilyColours information = {};
    FamilyColours inStep = {};

    [[nodiscard]] const FamilyColours &family(Family which) const;
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();

/// Which token to take once the scheme is known: `&Tokens::accent`, or any function of the tokens.
using Tint = std::function<QColor(const Tokens &)>;
[[nodiscard]] Tint familyTint(Family which);

/// `share` of `over` laid on `under`, opaque.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, double share);

} // namespace diapason
