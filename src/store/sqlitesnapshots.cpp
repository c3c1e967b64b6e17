// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitesnapshots.h"

#include "store/cataloguerows.h"
#include "store/facts.h"
#include "store/fileaside.h"
#include "store/historyrows.h"
#include "store/peoplerows.h"
#include "store/readingrows.h"
#include "store/snapshotschema.h"
#include "store/sweeprows.h"
#include "store/transaction.h"

#include <QCryptographicHash>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

std::optional<CompareInput> readInput(Sql &sql, Cmid cmid)
{
    const std::optional<Activity> activity = readActivity(sql, cmid);
    if (!activity)
        return {};
    std::optional<CourseReading> course = readCourseReading(sql, activity->course);
    std::optional<RoomReading> room = readRoomReading(sql, checkedRoom(sql, cmid));
    if (!course || !room)
        return {};
    CompareInput input{.activity = *activity,
        .link = readLink(sql, cmid).value_or(Link{.cmid = cmid}),
        .course = *std::move(course),
        .facts = {.people = readPeopleFacts(sql, activity->course)},
        .room = *std::move(room),
        .accounts = readAccounts(sql, cmid)};
    readActivityFacts(sql, input);
    return input;
}

} // namespace

// What is kept here can be read again from the servers, so a power cut may take the last commits, never a part of one;
// every check waiting for the disk would make a sweep of thousands pay for nothing.
SqliteSnapshots::SqliteSnapshots(QString path, int mostPages, QString formerPath)
    : m_database(std::move(path),
          {.name = u"snapshots"_s,
              .migrations = snapshotMigrations(),
              .everyCommitLasts = false,
              .replaceDamaged = true,
              .mostPages = mostPages,
              .formerPath = std::move(formerPath)})
{
}

QCoro::Task<Result<KeptCampus>> SqliteSnapshots::load()
{
    return m_database.run([this](QSqlDatabase &db) {
        return together(db, m_database, Intent::Read, [](Sql &sql) {
            return KeptCampus{.catalogue = readCatalogue(sql),
                .readAt = catalogueReadAt(sql),
                .checks = readSummaries(sql),
                .rules = readCheckRules(sql),
                .driftingSince = readDriftingSince(sql),
                .attempts = readAttempts(sql),
                .sweep = readOpenSweep(sql)};
        });
    });
}

QCoro::Task<Result<void>> SqliteSnapshots::keepCatalogue(Catalogue catalogue, QDateTime at)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, Intent::Write, [&](Sql &sql) { keepCatalogueRows(sql, catalogue, at); });
    });
}

QCoro::Task<Result<void>> SqliteSnapshots::keepCheck(std::shared_ptr<const Comparison> comparison)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, Intent::Write, [&](Sql &sql) {
            enterCheckedRows(sql, *comparison);
            keepCourse(sql, comparison->course, comparison->facts.people, comparison->activity.course);
            keepRoomSide(sql, *comparison);
            keepActivityFacts(sql, *comparison);
            keepNumbers(sql, *comparison);
            settleAttempt(sql, *comparison);
        });
    });
}

QCoro::Task<Result<void>> SqliteSnapshots::keepAttempt(Cmid cmid, FailedAttempt attempt)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(
            db, m_database, Intent::Write, [&](Sql &sql) { diapason::keepAttempt(sql, cmid, attempt); });
    });
}

QCoro::Task<Result<qint64>> SqliteSnapshots::keepSweep(SweepRecord sweep)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, Intent::Write, [&](Sql &sql) { return diapason::keepSweep(sql, sweep); });
    });
}

QCoro::Task<Result<void>> SqliteSnapshots::endSweep(SweepRecord sweep)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, Intent::Write, [&](Sql &sql) { diapason::endSweep(sql, sweep); });
    });
}

QCoro::Task<Result<QList<SweepRecord>>> SqliteSnapshots::sweeps()
{
    return m_database.run([this](QSqlDatabase &db) { return together(db, m_database, Intent::Read, readEndedSweeps); });
}

QCoro::Task<Result<std::optional<CompareInput>>> SqliteSnapshots::reading(Cmid cmid)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, Intent::Read, [&](Sql &sql) { return readInput(sql, cmid); });
    });
}

QCoro::Task<Result<KeptPeople>> SqliteSnapshots::people()
{
    return m_database.run([this](QSqlDatabase &db) { return together(db, m_database, Intent::Read, readPeople); });
}

QCoro::Task<Result<FormerNames>> SqliteSnapshots::formerNames()
{
    return m_database.run([this](QSqlDatabase &db) { return together(db, m_database, Intent::Read, readFormerNames); });
}

QCoro::Task<Result<QList<KeptLine>>> SqliteSnapshots::lines(MoodleUserId person, AccountId account)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, Intent::Read, [&](Sql &sql) { return readLines(sql, person, account); });
    });
}

QCoro::Task<Result<QList<HistoryPoint>>> SqliteSnapshots::history(Cmid cmid)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, Intent::Read, [&](Sql &sql) { return readHistory(sql, cmid); });
    });
}

QCoro::Task<Result<QList<HistoryPoint>>> SqliteSnapshots::campusHistory(QDateTime since)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, Intent::Read, [&](Sql &sql) { return readCampusHistory(sql, since); });
    });
}

QCoro::Task<Result<QList<MembershipChange>>> SqliteSnapshots::changes(RoomId room, QDateTime since)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, Intent::Read, [&](Sql &sql) { return readChanges(sql, roomNumber(sql, room), since); });
    });
}

QCoro::Task<Result<void>> SqliteSnapshots::forgetBefore(QDateTime before)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, Intent::Write, [&](Sql &sql) {
            forgetHistory(sql, before);
            keepFormerNames(sql, before.addDuration(historyStays));
            forgetUnusedWords(sql);
            forgetFormerNames(sql, before);
        });
    });
}

QString snapshotPath(const Campus &campus)
{
    const auto address = [](const QUrl &url) { return url.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash).toUtf8(); };
    const QByteArray both = address(campus.moodle) + '\n' + address(campus.rocketchat);
    const QByteArray fingerprint = QCryptographicHash::hash(both, QCryptographicHash::Sha256).toHex().first(16);
    return snapshotPath(CampusId{QString::fromLatin1(fingerprint)});
}

QString snapshotPath(CampusId campus)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/diapason/campuses/%1.sqlite"_s.arg(campus.value);
}

Result<void> forgetSnapshots(CampusId campus) { return removeDatabase(snapshotPath(std::move(campus)), u"snapshots"_s); }

} // namespace diapason
