// SPDX-License-Identifier: GPL-3.0-or-later
// What an access restriction asks, and what it says of one person.
#pragma once

#include "domain/availability.h"

namespace diapason::words {

[[nodiscard]] QString accessCondition(const AccessReason &reason); ///< "must be in the course group TD 3"
[[nodiscard]] QString accessReason(const AccessReason &reason); ///< "must be in the course group TD 3: not met"
[[nodiscard]] QString accessDetail(const AccessCheck &check); ///< every reason, by "; "; empty when nothing restricts

} // namespace diapason::words
