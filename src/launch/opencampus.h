// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "launch/campusoptions.h"
#include "ports/chatserver.h"
#include "ports/journal.h"
#include "ports/moodleserver.h"
#include "ports/snapshots.h"

namespace diapason {

/// A campus with the adapters that reach it. Whoever takes members out keeps `demo` and `clock` alive longest.
struct OpenedCampus {
    Campus campus = {};
    std::shared_ptr<void> demo = {}; ///< the embedded servers, when it is the demo campus
    std::unique_ptr<Clock> clock = {};
    std::unique_ptr<Journal> journal = {};
    std::unique_ptr<Snapshots> snapshots = {};
    std::unique_ptr<MoodleServer> moodle = {};
    std::unique_ptr<ChatServer> chat = {};
};

/// Opens the campus that was chosen; no call is sent yet, and none may be for Reach::KeptOnly, but to the demo campus.
/// Starts the embedded servers for --demo.
/// Kind::Usage as campusKeys() says; Kind::Storage (code "demo") when the embedded servers cannot start.
[[nodiscard]] Result<OpenedCampus> openCampus(
    const CampusOptions &options, const QProcessEnvironment &environment, Reach reach = Reach::Servers);

} // namespace diapason
