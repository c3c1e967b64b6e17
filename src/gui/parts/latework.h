// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of many rows are made on another thread: what a hundred thousand say takes longer to write down than a frame.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QObject;

namespace diapason {

/// How many rows are copied or written at once, within half a frame.
inline constexpr qsizetype rowsAtOnce = 200;

/// Puts what `make` says onto the clipboard: of few rows at once, of many when it is made, unless something else was copied
/// meanwhile. `make` runs on any thread and holds all it needs.
void copyRows(qsizetype rows, std::function<QString()> make);

/// Writes what `make` says to a file, whole or not at all, in the same way. `then` is told on this thread while `context` is
/// there; the file is written either way.
void saveRows(qsizetype rows, QObject *context, const QString &path, std::function<QByteArray()> make,
    std::function<void(const Result<void> &)> then);

} // namespace diapason
