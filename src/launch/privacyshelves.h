// SPDX-License-Identifier: GPL-3.0-or-later
// Where the privacy cases of an opened campus are, for the console and its twin alike.
#pragma once

#include "app/privacydesk.h"
#include "launch/opencampus.h"

namespace diapason {

/// Cases, work files and what writes archives, without the operator's name. Those of the demo campus are in its own folder and
/// go with it. The key of a stored campus's work files is where its other secrets are: in the keychain, or in this run when it
/// keeps none; any other campus has no id, and its key lives as long as this run.
[[nodiscard]] PrivacyDesk::Shelves privacyShelves(const OpenedCampus &opened, const CampusBook &book);

/// Forgets the cases of a stored campus, kept by its id or by its name, with their logs and work files; archives stay where
/// somebody put them. Blocking. Fine when there are none. Kind::Storage.
[[nodiscard]] Result<void> forgetCases(std::shared_ptr<Profiles> profiles, CampusId campus);

} // namespace diapason
