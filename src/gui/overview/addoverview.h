// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace diapason {

class Dialogs;
class MainWindow;
class OverviewPage;
class Session;

/// Adds the overview; whoever composes the window answers what the page wants.
OverviewPage *addOverview(MainWindow &window, Session &session, Dialogs &dialogs);

} // namespace diapason
