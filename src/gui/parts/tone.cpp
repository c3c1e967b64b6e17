// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/tone.h"

namespace diapason {

Tone toneOf(Family which)
{
    switch (which) {
    case Family::Add: return Tone::Add;
    case Family::Role: return Tone::Role;
    case Family::Remove: return Tone::Remove;
    case Family::Blocked: return Tone::Blocked;
    case Family::Information: return Tone::Information;
    case Family::InStep: return Tone::InStep;
    }
    return Tone::Plain;
}

Tone toneOf(DriftClass driftClass) { return toneOf(family(driftClass)); }

FamilyColours toneColours(Tone tone, const Tokens &t)
{
    switch (tone) {
    case Tone::Plain:
        return {.text = t.second,
            .fill = t.third,
            .ground = t.surface,
            .checked = t.selection,
            .cell = t.surface,
            .edge = t.separator};
    case Tone::Accent:
        return {.text = t.accent,
            .fill = t.accent,
            .ground = t.selection,
            .checked = t.selection,
            .cell = t.selection,
            .edge = t.separator};
    case Tone::Add: return t.add;
    case Tone::Role: return t.role;
    case Tone::Remove: return t.remove;
    case Tone::Blocked: return t.blocked;
    case Tone::Information: return t.information;
    case Tone::InStep: return t.inStep;
    }
    return t.information;
}

Tint toneTint(Tone tone)
{
    return [tone](const Tokens &t) { return toneColours(tone, t).text; };
}

} // namespace diapason
