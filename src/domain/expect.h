// SPDX-License-Identifier: GPL-3.0-or-later
// Who should be in the room, by Moodle's data and the campus rules.
#pragma once

#include "domain/campus.h"
#include "domain/moodle.h"

namespace diapason {

enum class MemberRole { None, Member, Moderator };

/// What the campus rules say of one enrolled person.
struct Expected {
    enum class Standing {
        Expected,
        Inactive,   ///< a mapped role, but enrolment or account is not active
        NoRole,     ///< no role of theirs is mapped
        Undecided,  ///< their state was not read: expected if it is active
    };
    Standing standing = Standing::NoRole;
    MemberRole role = MemberRole::None; ///< what they are, or would be, expected as
    QString because = {};               ///< short name of the role that decided
};

[[nodiscard]] Expected expect(const Person &person, const RoleMapping &mapping, Expectation expectation);

} // namespace diapason
