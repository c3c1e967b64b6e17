// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/opencampus.h"

#include "launch/opendemo.h"
#include "net/moodle/moodleclient.h"
#include "net/rocketchat/rocketchatserver.h"
#include "store/sqlitejournal.h"

namespace diapason {

Result<OpenedCampus> openCampus(const CampusOptions &options, const QProcessEnvironment &environment)
{
    OpenedCampus opened;
    Result<CampusKeys> keys;
    if (options.demo) {
        Result<DemoKeys> demo = openDemo({.size = demoSize(options.demoSize)});
        if (!demo)
            return Failure{demo.error()};
        opened.demo = std::move(demo->running);
        keys = std::move(demo->keys);
    } else {
        keys = campusKeys(options, environment);
    }
    if (!keys)
        return Failure{keys.error()};
    opened.campus = keys->campus;
    opened.clock = std::make_unique<SystemClock>();
    opened.journal = std::make_unique<SqliteJournal>(defaultJournalPath());
    opened.moodle = std::make_unique<MoodleClient>(keys->campus.moodle, keys->moodleToken, *opened.clock);
    opened.chat = std::make_unique<RocketChatServer>(
        keys->campus.rocketchat, AccountId{keys->chatUserId}, keys->chatToken, *opened.clock);
    return opened;
}

} // namespace diapason
