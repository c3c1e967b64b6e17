// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/connections/connectionspage.h"

#include <QByteArray>

namespace diapason {

class Console;

/// Where the window stands and what it shows, for the one that takes its place.
struct WindowPlace {
    QByteArray geometry = {};
    QString place = {}; ///< of the rail; empty: as the campus remembers it
    CampusId chosen = {}; ///< in Connections
    ConnectionsPage::Tab tab = ConnectionsPage::Tab::Access;
};

[[nodiscard]] WindowPlace placeOf(Console &console);
/// Before the window is shown.
void putInPlace(Console &console, const WindowPlace &place);

} // namespace diapason
