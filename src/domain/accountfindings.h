// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the accounts of an activity's people, beyond the class of each row.
#pragma once

#include "domain/compare.h"

#include <vector>

namespace diapason {

/// SharedAccount (once per account), AccountToConfirm, CaseMismatch, AddressTaken, RenamedInMoodle, RenamedInChat and
/// Deactivated, in the order of the rows. Only what somebody confirmed can be renamed.
/// A name that the room's history knows and no account has any more was the account's own: then it was renamed in
/// Rocket.Chat; otherwise it is Moodle's username that leads elsewhere.
/// Where `noticed` is given, only rows of people whom it says so of, by number, are looked at.
[[nodiscard]] QList<Finding> accountFindings(const Comparison &comparison, const std::vector<bool> &noticed = {});
/// Whether a row of a person is worth that look, by what lies at hand while it is made.
[[nodiscard]] bool mayHaveFindings(const Comparison &comparison, const DriftRow &row);

} // namespace diapason
