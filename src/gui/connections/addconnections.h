// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/frame/campusinuse.h"

namespace diapason {

class Campuses;
class ConnectionsPage;
class Dialogs;
class MainWindow;
class Session;

/// Puts Connections into the window, at the bottom of the rail, and the campuses into its switcher. The window owns the page;
/// the rest outlives it.
ConnectionsPage *addConnections(
    MainWindow &window, Session &session, Dialogs &dialogs, Campuses &campuses, const CampusInUse &inUse);

} // namespace diapason
