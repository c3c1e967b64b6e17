// SPDX-License-Identifier: GPL-3.0-or-later
// What both gates do with addresses and errors.
#pragma once

#include "core/result.h"

#include <QStringList>
#include <QUrl>

namespace diapason {

/// A web address without the slashes at its end, as campuses write theirs; empty when `text` is something else.
[[nodiscard]] QUrl serverRoot(const QString &text);

/// A redirect of `path` as the address that would have to be typed instead: where the same path was meant, without it.
[[nodiscard]] Error toBeTyped(Error error, const QString &path);

/// A server may repeat what it was given: no detail does.
[[nodiscard]] Error discreet(Error error, const QStringList &secrets);

} // namespace diapason
