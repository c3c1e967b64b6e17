// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QLockFile>

#include <memory>

namespace diapason {

/// Keeps the plan of this hash from being applied twice at the same time by programs of one user. It is free again when the
/// answer is gone, or when its program died. Refused "plan-applying" when another program holds it; Kind::Storage.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockPlan(const QString &hash);

} // namespace diapason
