// SPDX-License-Identifier: GPL-3.0-or-later
// Both sites, and when each listing of the whole campus was read.
#pragma once

#include "domain/catalogue.h"
#include "store/sql.h"

namespace diapason {

struct KeptListing {
    ReadStamp stamp = {};
    int calls = 0;
    bool onlyOwn = false;
};

/// Names: "catalogue", "courses", "rooms", "accounts". A complete listing is replaced by a complete one only.
void keepListing(Sql &sql, const QString &name, const KeptListing &listing);
[[nodiscard]] KeptListing readListing(Sql &sql, const QString &name);

/// A site that was not reached leaves the kept one in its place.
void keepSites(Sql &sql, const Catalogue &catalogue);
void readSites(Sql &sql, Catalogue &into);

} // namespace diapason
