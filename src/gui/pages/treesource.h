// SPDX-License-Identifier: GPL-3.0-or-later
// From what a session knows to what the course tree shows.
#pragma once

#include "domain/catalogue.h"
#include "domain/summary.h"
#include "models/coursetree.h"

namespace diapason {

class Session;

/// What the tree is made from: taken on the window's thread, used on any.
struct TreeSource {
    Catalogue catalogue = {};
    QHash<Cmid, CheckSummary> checked = {};
    QSet<Cmid> checking = {};
};
[[nodiscard]] TreeSource treeSource(const Session &session);
[[nodiscard]] CourseTree courseTree(const TreeSource &source);

} // namespace diapason
