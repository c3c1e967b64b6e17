// SPDX-License-Identifier: GPL-3.0-or-later
// The usernames that people and accounts had in earlier readings: what tells a renamed account from one that never was theirs.
#pragma once

#include "core/ids.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace diapason {

/// Only those who had more than one name; the present one may be among theirs. From the store (Snapshots::formerNames).
struct FormerNames {
    QHash<MoodleUserId, QStringList> people = {};  ///< Moodle usernames
    QHash<AccountId, QStringList> accounts = {};   ///< Rocket.Chat usernames
    [[nodiscard]] bool isEmpty() const { return people.isEmpty() && accounts.isEmpty(); }
    friend bool operator==(const FormerNames &, const FormerNames &) = default;
};
/// Shared by every comparison of a campus; none: nothing is kept.
using FormerNamesPtr = std::shared_ptr<const FormerNames>;

} // namespace diapason
