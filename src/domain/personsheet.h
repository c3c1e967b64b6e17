// SPDX-License-Identifier: GPL-3.0-or-later
// One person on both sides: what every reading that speaks of them says. Pure: comparisons in, lines out.
#pragma once

#include "domain/plan.h"

#include <memory>

namespace diapason {

/// One activity the person, or their account, has to do with.
struct PersonLine {
    std::shared_ptr<const Comparison> in = {};
    DriftRow row = {};
    bool kept = false; ///< of an earlier session: nothing is repaired on its ground
    [[nodiscard]] QString key() const { return in->key(row); }
    [[nodiscard]] bool drifts() const { return isDrift(row.driftClass); }
    friend bool operator==(const PersonLine &a, const PersonLine &b)
    {
        return a.in == b.in && a.row == b.row && a.kept == b.kept;
    }
};

/// How the two accounts are known to be one person's.
enum class Match : quint8 {
    None,      ///< one side only
    Username,  ///< by the username rule
    Confirmed, ///< somebody said so
};

/// Read in one activity or another; the newest reading that names them counts.
struct PersonSheet {
    std::optional<Person> person = {}; ///< none: an account that nobody enrolled maps to
    std::optional<Account> account = {}; ///< none: no account, or none was looked up
    QString expectedUsername = {}; ///< on Rocket.Chat, by the rule
    Match match = Match::None;
    QList<PersonLine> lines = {}; ///< drifts first in the order of classes, then by course
    QDateTime oldest = {}; ///< of the readings
    bool complete = true; ///< every reading was
    [[nodiscard]] int drifts() const;
    [[nodiscard]] bool fresh() const; ///< nothing was kept from an earlier session
};

struct PersonReading {
    std::shared_ptr<const Comparison> comparison = {};
    bool kept = false;
};
/// `account` may be empty; it is then the one that a reading shows for the person, and the other way round.
[[nodiscard]] PersonSheet personSheet(const QList<PersonReading> &readings, MoodleUserId person, const AccountId &account);

/// What would repair the person everywhere: a plan of the rooms in which something is to be done. Kept lines are left out.
[[nodiscard]] Plan planOf(const PersonSheet &sheet, bool createAccounts);

} // namespace diapason
