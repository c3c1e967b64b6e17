// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace diapason {

class Dialogs;
class MainWindow;
class RoomsPage;
class Session;

/// Adds the place of the rooms; whoever composes the window answers RoomsPage::planWanted.
RoomsPage *addRooms(MainWindow &window, Session &session, Dialogs &dialogs);

} // namespace diapason
