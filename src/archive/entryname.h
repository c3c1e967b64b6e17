// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace diapason {

/// Whether a name may stand in an archive, whoever opens it on whatever system: folders of letters, digits, blanks and ._-+()
/// divided by "/"; none empty, ".", "..", hidden, ended by a dot or blank, or a device's name on Windows; no absolute path.
[[nodiscard]] bool isSafeEntryName(const QString &name);

/// The first of the names that is not safe, is there twice (however its letters are written), or is a folder of another;
/// null when there is none.
[[nodiscard]] QString badEntryName(const QStringList &names);

} // namespace diapason
