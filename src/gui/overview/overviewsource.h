// SPDX-License-Identifier: GPL-3.0-or-later
// From what a session knows to the campus on one page.
#pragma once

#include "domain/overview.h"

namespace diapason {

class Session;

/// What the overview is made from: taken on the window's thread, used on any.
struct OverviewSource {
    Catalogue catalogue = {};
    CampusRules rules = {};
    std::optional<WorkspaceRetention> workspace = {};
    QHash<Cmid, CheckSummary> checks = {};
    QHash<Cmid, Error> failures = {};
    QSet<Cmid> reading = {};
};
[[nodiscard]] OverviewSource overviewSource(const Session &session);
[[nodiscard]] Overview overviewOf(const OverviewSource &source);

} // namespace diapason
