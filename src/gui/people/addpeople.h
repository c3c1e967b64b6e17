// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace diapason {

class Dialogs;
class MainWindow;
class PeoplePage;
class Session;

/// Adds the place of the people; whoever composes the window answers planReady and lineWanted.
PeoplePage *addPeople(MainWindow &window, Session &session, Dialogs &dialogs);

} // namespace diapason
