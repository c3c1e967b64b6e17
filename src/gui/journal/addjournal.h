// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace diapason {

class CoursesPage;
class Dialogs;
class JournalView;
class MainWindow;
class PlansPage;
class Session;

/// Puts the journal into the window, and what a look back at a cut run found under its bar. The window owns both.
/// An undo leads to the plans, an entry to its activity.
JournalView *addJournal(MainWindow &window, Session &session, Dialogs &dialogs, CoursesPage &courses, PlansPage &plans);

} // namespace diapason
