// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "launch/campuskeys.h"
#include "ports/chatserver.h"
#include "ports/exchanges.h"
#include "ports/journal.h"
#include "ports/moodleserver.h"
#include "ports/snapshots.h"

namespace diapason {

/// A campus with the adapters that reach it. Whoever takes members out keeps `demo` and `clock` alive longest.
struct OpenedCampus {
    Campus campus = {};
    std::optional<Profile> stored = {}; ///< when it is a stored campus
    std::shared_ptr<void> demo = {}; ///< the embedded servers, when it is the demo campus
    QString demoFolder = {}; ///< of its files, which go with it; empty otherwise
    std::unique_ptr<Clock> clock = {};
    std::unique_ptr<Journal> journal = {};
    std::unique_ptr<Snapshots> snapshots = {};
    std::unique_ptr<MoodleServer> moodle = {};
    std::unique_ptr<ChatServer> chat = {};
    std::shared_ptr<Exchanges> exchanges = {}; ///< what both adapters say to their servers
};

/// Opens the campus that was chosen; no call is sent yet, and none may be for Reach::KeptOnly, but to the demo campus.
/// Starts the embedded servers for --demo. Waits for the keychain when the campus is a stored one.
/// Errors as campusKeys() says; Kind::Storage (code "demo") when the embedded servers cannot start.
[[nodiscard]] QCoro::Task<Result<OpenedCampus>> openCampus(
    CampusOptions options, CampusBook book, Reach reach = Reach::Servers, std::stop_token stop = {});

/// Opens a stored campus. For Reach::KeptOnly, `why` is what every call to its servers answers.
[[nodiscard]] QCoro::Task<Result<OpenedCampus>> openProfile(
    Profile profile, CampusBook book, Reach reach = Reach::Servers, std::optional<Error> why = {}, std::stop_token stop = {});

} // namespace diapason
