// SPDX-License-Identifier: GPL-3.0-or-later
// What every reading carries: when, from what, and what is missing in it. Nothing downstream can forget it.
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <algorithm>

namespace diapason {

/// One thing a reading lacks. A reading without gaps is complete; absence means nothing in any other.
struct Gap {
    enum class Kind {
        NotRead,        ///< nobody asked yet
        Refused,        ///< the server denies this account the list; `error` says why
        PageFailed,     ///< a page could not be read; `error` says why
        CountMismatch,  ///< `got` distinct rows where the server announced `expected`; -1: it announced no number
        UnstablePages,  ///< the order moved between pages and a second reading did not settle it
        PoisonedRows,   ///< rows Moodle cannot answer (moodle.md §4.2): `got` rows between ids `after` and `before`
        NoUsernames,    ///< Moodle hides usernames from this account (moodle/user:viewalldetails)
        SeparateGroups, ///< separate groups and an empty list (moodle/site:accessallgroups)
        Archived,       ///< this server does not show members of an archived room
        RolesUnread,    ///< members are known, their roles in the room are not
        StatesUnread,   ///< who is active and who is not is not known (moodle/course:enrolreview)
        AccountStatesUnread, ///< suspended Moodle accounts are not known
        AccountsUnread, ///< the accounts of the chat server are not known
        Cancelled,      ///< stopped by the user
    };
    Kind kind = Kind::NotRead;
    Server server = Server::None;
    int expected = -1;
    int got = -1;
    qint64 after = 0;
    qint64 before = 0;
    std::optional<Error> error = {};
    friend bool operator==(const Gap &, const Gap &) = default;
};

/// When, and by which server functions, something was read.
struct ReadStamp {
    QDateTime at = {};         ///< UTC; invalid when it was never read
    QStringList sources = {};  ///< e.g. "core_enrol_get_enrolled_users", "rooms.membersOrderedByRole"
    QList<Gap> gaps = {Gap{}}; ///< empty when complete
    [[nodiscard]] bool complete() const { return gaps.isEmpty(); }
    [[nodiscard]] bool has(Gap::Kind kind) const
    {
        return std::ranges::any_of(gaps, [kind](const Gap &gap) { return gap.kind == kind; });
    }
};

} // namespace diapason
