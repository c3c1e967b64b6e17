// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/dossiers.h"

namespace diapason::rocketchat {

struct Talk;

/// What privacy cases ask of the workspace, over the same talk as everything else.
[[nodiscard]] std::unique_ptr<ChatDossiers> makeDossiers(std::shared_ptr<Talk> talk);

} // namespace diapason::rocketchat
