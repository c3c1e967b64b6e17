// SPDX-License-Identifier: GPL-3.0-or-later
// What the access doctor's findings mean for work: which places and actions of Diapason they allow, limit or forbid.
#pragma once

#include "domain/doctor.h"

namespace diapason {

enum class Ability : quint8 {
    Browse, ///< courses, activities and rooms, and which belong together
    FindPeople, ///< search by name, username and address
    Compare, ///< who is in the room and who should be, and why
    AddMembers,
    CreateAccounts, ///< for people who have none, where the campus rules allow it
    ChangeRoles,
    RemoveMembers,
    WholeCampus, ///< checking every activity in a short time
    ChangeRetention, ///< of rooms
    AnswerAccess, ///< collect what is kept about one person, on both sides
    EraseMessages, ///< somebody's messages, in rooms
    Deactivate, ///< somebody's account, and activate it again
    DeleteAccounts,
};
inline constexpr int abilities = 13;

struct AbilityFinding {
    enum class State {
        Yes,
        Limited, ///< it works; something is left out, slower, or said to be unknown
        No,
        NotSeen, ///< what it needs could not be looked at
    };
    Ability ability = Ability::Browse;
    State state = State::NotSeen;
    QList<AccessNeed> because = {}; ///< the needs that are not met, those that forbid it first
};

/// The stable word of JSON: "add_members".
[[nodiscard]] QString abilityCode(Ability ability);

/// Few campuses want it, or one of them only: without it nothing is broken.
[[nodiscard]] bool isOptional(Ability ability);

/// Without it some of the work that every campus wants is impossible; without others something is left out, or slower.
[[nodiscard]] bool isEssential(AccessNeed need);

/// One finding per ability, in order.
[[nodiscard]] QList<AbilityFinding> abilitiesBy(const QList<AccessFinding> &findings);

} // namespace diapason
