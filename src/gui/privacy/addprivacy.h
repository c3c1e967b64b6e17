// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace diapason {

class Dialogs;
class MainWindow;
class PrivacyDesk;
class PrivacyPage;

/// Adds the place of the privacy cases, and the way to it from the people. Desk and dialogs outlive the window.
PrivacyPage *addPrivacy(MainWindow &window, PrivacyDesk &desk, Dialogs &dialogs);

} // namespace diapason
