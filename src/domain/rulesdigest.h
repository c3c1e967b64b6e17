// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campus.h"

namespace diapason {

/// A short word for those campus rules that decide rows: of two alike, the same readings give the same numbers. Limits, freeze
/// windows, names of groups, links, accounts and retentions are not in it.
[[nodiscard]] QString rulesDigest(const CampusRules &rules);

} // namespace diapason
