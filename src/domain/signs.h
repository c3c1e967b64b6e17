// SPDX-License-Identifier: GPL-3.0-or-later
// By which signs the access doctor knows what an account may do: inner parts of domain/doctor.h.
#pragma once

#include "domain/doctor.h"

namespace diapason {

/// One finding per need; what nobody looks at stays NotSeen.
class Findings
{
public:
    using State = AccessFinding::State;
    Findings()
    {
        for (int need = 0; need < accessNeeds; ++need)
            m_all += {.need = AccessNeed(need)};
    }
    void set(AccessNeed need, State state, const std::optional<Error> &error = {})
    {
        at(need).state = state;
        at(need).error = error;
    }
    void setToken(AccessNeed need, const std::optional<Error> &error) { set(need, error ? State::Lacks : State::Has, error); }
    void setClock(AccessNeed need, std::optional<std::chrono::seconds> ahead)
    {
        if (ahead)
            set(need, std::chrono::abs(*ahead) > clocksApart ? State::Lacks : State::Has);
        at(need).ahead = ahead;
    }
    [[nodiscard]] AccessFinding &at(AccessNeed need) { return m_all[int(need)]; }
    [[nodiscard]] const QList<AccessFinding> &all() const { return m_all; }

private:
    QList<AccessFinding> m_all;
};

void moodleSigns(const AccessEvidence &evidence, Findings &findings);
void chatSigns(const AccessEvidence &evidence, Findings &findings);

/// The first gap of this kind in one of the readings.
template <class Reading>
[[nodiscard]] const Gap *firstGap(const QList<Reading> &readings, Gap::Kind kind)
{
    for (const Reading &reading : readings)
        for (const Gap &gap : reading.stamp.gaps)
            if (gap.kind == kind)
                return &gap;
    return nullptr;
}

} // namespace diapason
