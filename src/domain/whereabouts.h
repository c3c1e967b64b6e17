// SPDX-License-Identifier: GPL-3.0-or-later
// Where an account is, as the chat server says now, beside what the readings at hand say of it. Pure.
#pragma once

#include "domain/link.h"
#include "domain/personrooms.h"
#include "domain/personsheet.h"

namespace diapason {

struct Whereabouts {
    QDateTime at = {};          ///< when the server said so; invalid: nobody asked, or it does not tell
    QList<Cmid> unread = {};    ///< the account is in their rooms, and no line speaks of it; ascending
    QList<Cmid> outdated = {};  ///< a line of an older, whole reading says otherwise: who is there, or as what; ascending
    int ofCampus = 0;           ///< rooms of this campus's activities the account is in
    int others = 0;             ///< private groups that no activity uses: how many, and nothing more of them
    [[nodiscard]] bool known() const { return at.isValid(); }
    [[nodiscard]] bool saysMore() const { return !unread.isEmpty() || !outdated.isEmpty(); }
    friend bool operator==(const Whereabouts &, const Whereabouts &) = default;
};

/// Deactivated accounts are in no list of members, whatever rooms they are in: their lines are never outdated by this.
[[nodiscard]] Whereabouts whereabouts(const PersonSheet &sheet, const PersonRooms &rooms, const QHash<Cmid, Link> &links);

} // namespace diapason
