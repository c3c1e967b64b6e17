// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/journallook.h"

#include "gui/theme/theme.h"

namespace diapason {

using namespace Qt::StringLiterals;

QLatin1StringView iconOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Open: return "hourglass-split"_L1;
    case Outcome::Done: return "check-circle-fill"_L1;
    case Outcome::AlreadySo: return "check-circle"_L1;
    case Outcome::Skipped: return "skip-forward-circle"_L1;
    case Outcome::Refused: return "x-octagon-fill"_L1;
    case Outcome::Doubtful: return "question-circle"_L1;
    case Outcome::NotSent: break;
    }
    return "circle"_L1;
}

Tone toneOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Open:
    case Outcome::Doubtful: return Tone::Add;
    case Outcome::Refused: return Tone::Blocked;
    case Outcome::Done: return Tone::Accent;
    default: return Tone::Plain;
    }
}

QColor inkOf(Outcome outcome) { return toneColours(toneOf(outcome), tokens()).text; }

DriftClass glyphClass(Operation::Kind kind)
{
    static constexpr std::array<DriftClass, operationKinds> classes{DriftClass::Missing, DriftClass::ShouldBeModerator,
        DriftClass::ShouldNotBeModerator, DriftClass::Extra, DriftClass::NoAccount, DriftClass::InStep, DriftClass::InStep,
        DriftClass::InStep, DriftClass::InStep, DriftClass::InStep, DriftClass::Extra, DriftClass::Deactivated,
        DriftClass::Extra};
    return classes[size_t(kind)];
}

} // namespace diapason
