// SPDX-License-Identifier: GPL-3.0-or-later
// Names of files made from what somebody typed on a server, which may be a path, a script or nothing at all. Pure.
#pragma once

#include <QString>

namespace diapason {

/// Letters without accents, digits, "-" and "_" alone, some `most` of them; never empty, and no name that Windows keeps for a device.
[[nodiscard]] QString safeName(const QString &text, int most = 40);
/// The same with its extension, when that is one of a document, picture, sound, film or plain text; any other becomes part of
/// the name and is followed by ".bin", so that nothing opens it as a program or a page.
[[nodiscard]] QString safeFileName(const QString &name, int most = 60);

} // namespace diapason
