// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plandocument.h"

namespace diapason {

/// "Haute-Brume 2026-11-22 7C41-9E0B.plan.json": what a saved plan is called when nobody says otherwise.
[[nodiscard]] QString planFileName(const PlanDocument &document);
/// As parsePlan(); Kind::Usage with the path in `code` and "file-missing" or "file-unreadable" in `detail`.
[[nodiscard]] Result<PlanDocument> readPlanFile(const QString &path);
/// "7C41-9E0B" of a hash, for the eye.
[[nodiscard]] QString shortHash(const QString &hash);

/// "Salon du cours, TD 3, …" of many names: the first five.
[[nodiscard]] QString firstNames(const QStringList &names);

} // namespace diapason
