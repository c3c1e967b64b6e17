// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the pages into the window and ties them together: courses → preview → run → courses.
#pragma once

namespace diapason {

class CoursesPage;
class Dialogs;
class MainWindow;
class Session;

/// The window owns the pages; the session and the dialogs outlive it.
CoursesPage *addPlaces(MainWindow &window, Session &session, Dialogs &dialogs);

} // namespace diapason
