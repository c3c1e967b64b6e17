// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/accessmark.h"

#include "words/doctor.h"

namespace diapason {

using namespace Qt::StringLiterals;
using Able = AbilityFinding::State;

namespace {

AccessMark mark(Able state, const QString &word)
{
    switch (state) {
    case Able::Yes: return {.symbol = "check-circle"_L1, .tone = Tone::InStep, .word = word};
    case Able::Limited: return {.symbol = "exclamation-triangle-fill"_L1, .tone = Tone::Add, .word = word};
    case Able::No: return {.symbol = "x-octagon-fill"_L1, .tone = Tone::Blocked, .word = word};
    case Able::NotSeen: return {.symbol = "question-circle"_L1, .tone = Tone::Plain, .word = word};
    }
    return {};
}

/// Nothing is broken: one thing is not possible.
AccessMark without(const QString &word)
{
    return {.symbol = "slash-circle-fill"_L1, .tone = Tone::Plain, .word = word, .quiet = true};
}

} // namespace

AccessMark markOf(const AccessFinding &finding)
{
    using State = AccessFinding::State;
    switch (finding.state) {
    case State::Has: return mark(Able::Yes, words::abilityState(Able::Yes));
    case State::NoSign: {
        AccessMark unproven = mark(Able::Yes, words::accessState(State::NoSign));
        unproven.quiet = true;
        return unproven;
    }
    case State::NotSeen: return mark(Able::NotSeen, words::accessState(State::NotSeen));
    case State::Lacks: break;
    }
    if (isOptional(finding.need))
        return without(words::accessState(State::Lacks));
    const Able state = isEssential(finding.need) ? Able::No : Able::Limited;
    return mark(state, words::abilityState(state));
}

AccessMark markOf(const AbilityFinding &finding)
{
    const QString word = words::abilityState(finding.state);
    return isOptional(finding.ability) && finding.state == Able::No ? without(word) : mark(finding.state, word);
}

} // namespace diapason
