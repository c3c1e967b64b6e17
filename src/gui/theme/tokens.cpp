// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/tokens.h"

#include <cmath>

namespace diapason {

namespace {

struct Shares {
    double ground = 0;
    double checked = 0;
    double cell = 0;
    double edge = 0;
};

FamilyColours familyColours(QRgb text, QRgb fill, Pattern pattern, const QColor &surface, Shares shares)
{
    const QColor colour(text);
    return {.text = colour,
        .fill = QColor(fill),
        .ground = mixed(surface, colour, shares.ground),
        .checked = mixed(surface, colour, shares.checked),
        .cell = mixed(surface, colour, shares.cell),
        .edge = mixed(surface, colour, shares.edge),
        .pattern = pattern};
}

Tokens makeLight()
{
    Tokens t{.dark = false,
        .window = QColor(0xF3F5F6u),
        .surface = QColor(0xFFFFFFu),
        .raised = QColor(0xF8FAFBu),
        .text = QColor(0x18212Bu),
        .second = QColor(0x505C69u),
        .third = QColor(0x66717Du),
        .separator = QColor(0xD8DEE3u),
        .outline = QColor(0x7E8995u),
        .hover = QColor(0xEDF2F3u),
        .selection = QColor(0xD9EEEFu),
        .accent = QColor(0x0A6970u),
        .accentHover = QColor(0x075A60u),
        .onAccent = QColor(0xFFFFFFu),
        .rail = QColor(0x0F3A40u),
        .railWord = QColor(0xC9DEE0u),
        .railPlate = QColor(0x1D5860u),
        .railHover = QColor(0x164950u)};
    const Shares shares{.ground = 0.12, .checked = 0.16, .cell = 0.075, .edge = 0.3};
    t.add = familyColours(0x9A5200u, 0xCC7F12u, Pattern::Plain, t.surface, shares);
    t.role = familyColours(0x1B5BC2u, 0x3F7FE0u, Pattern::Plain, t.surface, shares);
    t.remove = familyColours(0xA1257Au, 0xA1257Au, Pattern::Diagonal, t.surface, shares);
    t.blocked = familyColours(0xA31B17u, 0x7A1512u, Pattern::Cross, t.surface, shares);
    t.information = familyColours(0x4C5A6Au, 0x8490A0u, Pattern::Plain, t.surface, shares);
    t.inStep = familyColours(0x28734Au, 0x5FA37Eu, Pattern::Plain, t.surface, shares);
    t.banner = mixed(t.surface, t.information.text, 0.06);
    t.track = QColor(0xE2E5E8u);
    return t;
}

Tokens makeDark()
{
    Tokens t{.dark = true,
        .window = QColor(0x14181Du),
        .surface = QColor(0x1B2127u),
        .raised = QColor(0x20272Eu),
        .text = QColor(0xE4E9EDu),
        .second = QColor(0xA6B1BCu),
        .third = QColor(0x8A96A2u),
        .separator = QColor(0x313A43u),
        .outline = QColor(0x76838Fu),
        .hover = QColor(0x252D35u),
        .selection = QColor(0x143F44u),
        .accent = QColor(0x4FC6CDu),
        .accentHover = QColor(0x6AD2D8u),
        .onAccent = QColor(0x04282Bu),
        .rail = QColor(0x0D2529u),
        .railWord = QColor(0xB4CDD0u),
        .railPlate = QColor(0x1C4A50u),
        .railHover = QColor(0x15383Du)};
    const Shares shares{.ground = 0.18, .checked = 0.2, .cell = 0.13, .edge = 0.36};
    t.add = familyColours(0xF2B155u, 0xF2B155u, Pattern::Plain, t.surface, shares);
    t.role = familyColours(0x86B4FFu, 0x5B8DEFu, Pattern::Plain, t.surface, shares);
    t.remove = familyColours(0xF190CCu, 0xF3A6D6u, Pattern::Diagonal, t.surface, shares);
    t.blocked = familyColours(0xFF938Au, 0xE5484Du, Pattern::Cross, t.surface, shares);
    t.information = familyColours(0xAEBAC7u, 0x7F8B99u, Pattern::Plain, t.surface, shares);
    t.inStep = familyColours(0x6CCB93u, 0x3F8F63u, Pattern::Plain, t.surface, shares);
    t.banner = mixed(t.surface, t.information.text, 0.06);
    t.track = QColor(0x2C343Cu);
    return t;
}

} // namespace

const FamilyColours &Tokens::family(Family which) const
{
    switch (which) {
    case Family::Add: return add;
    case Family::Role: return role;
    case Family::Remove: return remove;
    case Family::Blocked: return blocked;
    case Family::Information: return information;
    case Family::InStep: return inStep;
    }
    return information;
}

const Tokens &lightTokens()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

Tint familyTint(Family which)
{
    return [which](const Tokens &t) { return t.family(which).text; };
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto channel = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return {channel(under.red(), over.red()), channel(under.green(), over.green()), channel(under.blue(), over.blue())};
}

} // namespace diapason
