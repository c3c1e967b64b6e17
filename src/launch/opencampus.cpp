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

/// The adapters of a campus, over files that are opened when they are first needed.
OpenedCampus adapters(
    const CampusKeys &keys, const QString &journal, std::unique_ptr<Snapshots> snapshots, const std::optional<Error> &closed = {})
{
    const Trust trust = keys.stored ? keys.stored->trust : Trust{};
    MoodleOptions moodle;
    moodle.transport.trust = trust;
    moodle.transport.closed = closed;
    OpenedCampus opened{.campus = keys.campus, .stored = keys.stored};
    opened.exchanges = std::make_shared<Exchanges>();
    moodle.transport.exchanges = opened.exchanges;
    opened.clock = std::make_unique<SystemClock>();
    opened.journal = std::make_unique<SqliteJournal>(journal);
    opened.snapshots = std::move(snapshots);
    opened.moodle = std::make_unique<MoodleClient>(keys.campus.moodle, keys.moodleToken, *opened.clock, std::move(moodle));
    opened.chat = std::make_unique<RocketChatServer>(keys.campus.rocketchat, AccountId{keys.chatUserId}, keys.chatToken,
        *opened.clock, TransportOptions{.closed = closed, .trust = trust, .exchanges = opened.exchanges});
    return opened;
}

/// What was kept of its addresses before it was stored goes with a stored campus.
std::unique_ptr<Snapshots> snapshotsOf(const CampusKeys &keys)
{
    const QString unstored = snapshotPath(keys.campus);
    return keys.stored ? std::make_unique<SqliteSnapshots>(snapshotPath(keys.stored->id), 0, unstored)
                       : std::make_unique<SqliteSnapshots>(unstored);
}

Result<OpenedCampus> openEmbedded(const CampusOptions &options)
{
    Result<DemoKeys> demo = openDemo({.size = demoSize(options.demoSize), .companion = options.demoCompanion});
    if (!demo)
        return Failure{demo.error()};
    const auto embedded = std::make_shared<Embedded>();
    embedded->servers = std::move(demo->running);
    OpenedCampus opened = adapters(demo->keys, embedded->folder.filePath(u"journal.sqlite"_s),
        std::make_unique<SqliteSnapshots>(embedded->folder.filePath(u"campus.sqlite"_s)));
    opened.demo = embedded;
    opened.demoFolder = embedded->folder.path();
    return opened;
}

} // namespace

QCoro::Task<Result<OpenedCampus>> openCampus(CampusOptions options, CampusBook book, Reach reach, std::stop_token stop)
{
    if (options.demo)
        co_return openEmbedded(options);
    const Result<CampusKeys> keys = co_await campusKeys(options, book, reach, stop);
    if (!keys)
        co_return Failure{keys.error()};
    co_return adapters(*keys, defaultJournalPath(), snapshotsOf(*keys));
}

QCoro::Task<Result<OpenedCampus>> openProfile(
    Profile profile, CampusBook book, Reach reach, std::optional<Error> why, std::stop_token stop)
{
    const Result<CampusKeys> keys = co_await profileKeys(std::move(profile), std::move(book), reach, std::move(stop));
    if (!keys)
        co_return Failure{keys.error()};
    co_return adapters(*keys, defaultJournalPath(), snapshotsOf(*keys), why);
}

} // namespace diapason
