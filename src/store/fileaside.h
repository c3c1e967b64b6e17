// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace diapason {

/// Tells one file from the next of the same name; 0 when there is none.
[[nodiscard]] quint64 fileNumber(const QString &path);

/// Renames a damaged database, with what SQLite keeps beside it, to "<name>.damaged-<UTC time>" and gives the new path.
/// Empty when the file at `path` is no longer `number`: another program was faster, and what is there now is its new one.
[[nodiscard]] Result<QString> moveAside(const QString &path, quint64 number);

/// Renames a database, with what SQLite keeps beside it. Nothing happens when there is none at `former`, when there is one
/// at `path`, or when it may not be renamed: then it stays, and a new one is begun.
void moveHere(const QString &former, const QString &path);

/// Removes a database, what SQLite keeps beside it, and its damaged forerunners. Kind::Storage, code "unwritable", `kind` in
/// `call`, the first path that stayed in `detail`.
[[nodiscard]] Result<void> removeDatabase(const QString &path, const QString &kind);

/// The same, and what was in the files is overwritten first: on disks that write elsewhere each time, as flash does, what
/// was sealed is then only as gone as its key. What cannot be overwritten is removed all the same.
[[nodiscard]] Result<void> shredDatabase(const QString &path, const QString &kind);

} // namespace diapason
