// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QUrl>

namespace diapason {

/// What somebody most likely meant who typed no scheme, or copied the address of a page: to be offered, never taken over
/// unasked. Empty when there is nothing better than what was typed.
[[nodiscard]] QUrl likelyAddress(const QString &typed, Server server);

/// The host as it travels ("xn--…") when it is written in other letters than ASCII, which may look like another one; else empty.
[[nodiscard]] QString hostInAscii(const QUrl &address);

} // namespace diapason
