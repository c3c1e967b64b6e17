// SPDX-License-Identifier: GPL-3.0-or-later
// The campus file of product.md, in and out. No secret is ever in it.
#pragma once

#include "domain/campus.h"

namespace diapason {

/// A name for the file, of safe characters: "haute-brume.json".
[[nodiscard]] QString campusFileName(const QString &campus);
/// Whole or not at all. Kind::Storage, code "not-written".
[[nodiscard]] Result<void> writeCampusFile(const QString &path, const Campus &campus);
/// Kind::Usage as parseCampus(), the file in `call`; a file without both addresses is no campus to store.
[[nodiscard]] Result<Campus> readCampusFile(const QString &path);

} // namespace diapason
