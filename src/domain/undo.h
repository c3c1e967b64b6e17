// SPDX-License-Identifier: GPL-3.0-or-later
// Takes back what the journal says was done, as a new plan against the rooms as they are now.
#pragma once

#include "domain/catalogue.h"
#include "domain/journal.h"

namespace diapason {

/// An entry that is not taken back, and why.
struct NotUndone {
    enum class Why {
        NothingDone, ///< it was refused, skipped, or never sent
        Unsettled, ///< nobody knows yet whether it was done
        SoAlready, ///< the room is as it was before it
        ChangedSince, ///< somebody changed it since: the room is neither as before nor as the entry left it
        RoomUnread, ///< the room could not be read, or not wholly
        RoomGone, ///< with its activity, or the activity has another room now
        AccountStays, ///< an account that was created is not deleted: others may rely on it by now
        Irreversible, ///< messages and accounts that were deleted do not come back
        NoActivity, ///< a room that belongs to no activity is not compared: invite there on Rocket.Chat
    };
    JournalEntry entry = {};
    Why why = Why::NothingDone;
};

/// The stable word of files and JSON: "changed_since".
[[nodiscard]] QString notUndoneCode(NotUndone::Why why);

struct UndoPlan {
    Plan plan = {}; ///< `undoes` is the run; everything is ticked but removals
    QList<NotUndone> left = {};
};

/// What an operation makes of them.
[[nodiscard]] ActualRole roleAfter(const Operation &operation);

/// Entries of one run, with the room of each read now. What an undo cannot give back is not in the plan at all: lines in the
/// room, who was its leader, and the time somebody was absent.
/// `catalogue` says which rooms there are, for what was written about rooms and nobody in them.
[[nodiscard]] UndoPlan undoing(const QList<JournalEntry> &entries, const QList<std::shared_ptr<const Comparison>> &now,
    const Catalogue &catalogue = {});

} // namespace diapason
