// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/opencampus.h"

#include "launch/opendemo.h"
#include "net/moodle/moodleclient.h"
#include "net/rocketchat/rocketchatserver.h"
#include "store/sqlitejournal.h"
#include "store/sqlitesnapshots.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

/// The embedded campus with the folder of its files: all are forgotten together, and do not mix with what was seen
/// and done on a real campus.
struct Embedded {
    std::shared_ptr<void> servers = {};
    QTemporaryDir folder = {};
};

} // namespace

Result<OpenedCampus> openCampus(const CampusOptions &options, const QProcessEnvironment &environment, Reach reach)
{
    OpenedCampus opened;
    Result<CampusKeys> keys;
    QString journal, snapshots;
    if (options.demo) {
        Result<DemoKeys> demo = openDemo({.size = demoSize(options.demoSize)});
        if (!demo)
            return Failure{demo.error()};
        const auto embedded = std::make_shared<Embedded>();
        embedded->servers = std::move(demo->running);
        journal = embedded->folder.filePath(u"journal.sqlite"_s);
        snapshots = embedded->folder.filePath(u"campus.sqlite"_s);
        opened.demo = embedded;
        keys = std::move(demo->keys);
    } else {
        keys = campusKeys(options, environment, reach);
        if (!keys)
            return Failure{keys.error()};
        journal = defaultJournalPath();
        snapshots = snapshotPath(keys->campus);
    }
    opened.campus = keys->campus;
    opened.clock = std::make_unique<SystemClock>();
    opened.journal = std::make_unique<SqliteJournal>(journal);
    opened.snapshots = std::make_unique<SqliteSnapshots>(snapshots);
    opened.moodle = std::make_unique<MoodleClient>(keys->campus.moodle, keys->moodleToken, *opened.clock);
    opened.chat = std::make_unique<RocketChatServer>(
        keys->campus.rocketchat, AccountId{keys->chatUserId}, keys->chatToken, *opened.clock);
    return opened;
}

} // namespace diapason
