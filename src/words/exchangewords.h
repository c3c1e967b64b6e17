// SPDX-License-Identifier: GPL-3.0-or-later
// A request and what came of it, in a few words: cells of the inspector.
#pragma once

#include "domain/exchange.h"

namespace diapason::words {

[[nodiscard]] QString exchangeEnd(ExchangeEnd end); ///< "Answered", for the filter
[[nodiscard]] QString exchangeStatus(const Exchange &exchange); ///< "200 · answered", "timed out"
[[nodiscard]] QString exchangeRows(const Paging &paging); ///< "501–750"
[[nodiscard]] QString exchangeBudget(const Exchange::Budget &budget); ///< "8 of 10"
[[nodiscard]] QString bytes(qint64 count); ///< "12.4 kB"

} // namespace diapason::words
