// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace diapason {

/// The snapshot file's past and present forms. A version that was ever released is never edited: add the next one.
[[nodiscard]] Migrations snapshotMigrations();

} // namespace diapason
