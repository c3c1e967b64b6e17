// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace diapason {

/// Writes a file whole, or leaves what was there. Kind::Storage "not-written".
[[nodiscard]] Result<void> saveWhole(const QString &path, const QByteArray &content);

} // namespace diapason
