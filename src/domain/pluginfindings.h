// SPDX-License-Identifier: GPL-3.0-or-later
// The plugin's known defects where they show from outside (mod_rocketchat.md §7). They need the campus's lists beside a
// comparison, so they are found where something is shown: nothing of them is kept.
#pragma once

#include "domain/catalogue.h"
#include "domain/compare.h"

namespace diapason {

/// From this version on Rocket.Chat checks every body, and groups.create of a plugin that was not updated fails (D18).
[[nodiscard]] bool refusesPlugin(const ChatSite &chat);

/// PastFirstPage, ModeratorsNeverGiven, CopyWithoutRetention, InheritedRoles and SuspendedReturn of one activity, in this
/// order. What was not read, or only the companion could tell, is not found.
[[nodiscard]] QList<Finding> pluginFindings(const Comparison &comparison, const Catalogue &catalogue);

/// Everything there is to say of an activity that was compared: its room, its people's accounts, the plugin.
[[nodiscard]] QList<Finding> findingsOf(const Comparison &comparison, const Catalogue &catalogue);
/// The same of one without a room, by the code of linkFault(); StrictServer where that may be why nothing was made.
[[nodiscard]] QList<Finding> findingsWithoutRoom(const QString &code, const Link &link, const ChatSite &chat);

/// StrictServer, BinClash (once for each number) and TasksFailing: of the plugin on this campus, said once.
[[nodiscard]] QList<Finding> campusFindings(const Catalogue &catalogue);

} // namespace diapason
