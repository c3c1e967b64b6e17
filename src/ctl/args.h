// SPDX-License-Identifier: GPL-3.0-or-later
// The twin's command line. Parsing is pure: a test is a table.
#pragma once

#include "core/ids.h"
#include "ctl/accountargs.h"
#include "ctl/allowing.h"
#include "ctl/exportargs.h"
#include "ctl/journalargs.h"
#include "ctl/retentionargs.h"
#include "ctl/sweepargs.h"
#include "launch/campusoptions.h"

namespace diapason::ctl {

struct Scope {
    Cmid activity = {};
    CourseId course = {};
    bool all = false;
    friend bool operator==(const Scope &, const Scope &) = default;
};

/// How `demo serve` sets its servers up.
struct ServeOptions {
    bool tls = false;
    int latencyMs = 0;
    int pageCap = 0; ///< 0: the server's own
    bool unlimited = true; ///< count=0 gives everything
    bool rateLimit = false; ///< the service account is limited, too
    QString chatVersion = {}; ///< empty: the newest profile
    QString moodleVersion = {};
    friend bool operator==(const ServeOptions &, const ServeOptions &) = default;
};

struct Command {
    enum class Kind { Help, Version, Courses, Check, Sweep, Resync, Plan, Show, Sign, Apply, Journal, Purge, Undo, Find, Person, PersonExport, Doctor, LinkShow,
        LinkConfirm, LinkForget, Account, Retention, Campuses, Import, Export, DemoServe };
    Kind kind = Kind::Help;
    CampusOptions campus = {};
    words::Language language = words::Language::System;
    bool json = false;
    Scope scope = {}; ///< Check, Resync and Plan
    bool dryRun = false;
    bool withRemovals = false;
    bool quiet = false; ///< Resync, Apply and Undo: rooms show no lines about members meanwhile
    bool yes = false; ///< Resync, Apply; for Plan and Export: replace the file
    QString text = {}; ///< Find, Person and PersonExport
    int limit = 20; ///< Find: how many of each kind
    QString name = {}; ///< Import and Export: of a stored campus
    QString file = {}; ///< Import and Export: a campus file; empty: stdout. Plan, Show, Sign and Apply: the plan
    QString as = {}; ///< who makes, signs or allows it; empty: whoever runs the program
    QString report = {}; ///< Resync and Apply: where the proof goes
    AllowOptions allow = {}; ///< Resync, Plan and Apply
    JournalOptions journal = {}; ///< Journal, Purge and Undo
    RoomId room = {}; ///< LinkConfirm; empty: none of the rooms. `scope` names the activity
    bool stamp = false; ///< LinkConfirm: write the link into the room's custom fields, too
    ServeOptions serve = {};
    AccountOptions account = {}; ///< Account
    RetentionOptions retention = {}; ///< Retention
    SweepOptions sweep = {}; ///< Sweep
    ExportOptions dossier = {}; ///< PersonExport
};

/// Kind::Usage with the fault's words (words/errors_local.cpp).
[[nodiscard]] Result<Command> parseCommand(const QStringList &arguments);

/// The language asked for, however wrong the rest is: errors are said in it.
[[nodiscard]] words::Language languageOf(const QStringList &arguments);

} // namespace diapason::ctl
