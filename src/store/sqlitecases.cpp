// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitecases.h"

#include "store/caserows.h"
#include "store/transaction.h"

#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

const QStringList first = {
    u"CREATE TABLE privacy_case (id INTEGER PRIMARY KEY AUTOINCREMENT, campus TEXT NOT NULL, kind INTEGER NOT NULL,"
    " state INTEGER NOT NULL, requester TEXT NOT NULL, received TEXT, identity_check TEXT NOT NULL, extended TEXT,"
    " extension_reason TEXT, language TEXT NOT NULL, person INTEGER NOT NULL, person_name TEXT NOT NULL,"
    " username TEXT NOT NULL, accounts TEXT NOT NULL, scope TEXT NOT NULL, moodle_request INTEGER NOT NULL,"
    " archive TEXT NOT NULL, archived INTEGER, expires TEXT, opened INTEGER, closed INTEGER)"_s,
    u"CREATE INDEX privacy_case_campus ON privacy_case(campus)"_s,
    u"CREATE TABLE case_event (id INTEGER PRIMARY KEY AUTOINCREMENT, request INTEGER NOT NULL REFERENCES privacy_case(id),"
    " at INTEGER NOT NULL, operator TEXT NOT NULL, kind INTEGER NOT NULL, about TEXT NOT NULL, reason TEXT NOT NULL)"_s,
    u"CREATE INDEX case_event_request ON case_event(request)"_s,
};

/// Open ones by due day, then closed ones, newest first.
bool comesFirst(const PrivacyCase &one, const PrivacyCase &other)
{
    const auto isClosed = [](const PrivacyCase &of) { return of.state == PrivacyCase::State::Closed; };
    if (isClosed(one) != isClosed(other))
        return isClosed(other);
    if (isClosed(one))
        return one.closed != other.closed ? one.closed > other.closed : one.id > other.id;
    return dueBy(one) != dueBy(other) ? dueBy(one) < dueBy(other) : one.id < other.id;
}

/// What was overwritten in the file does not stay in the log beside it.
void emptyLog(QSqlDatabase &db) { QSqlQuery(db).exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); }

} // namespace

SqliteCases::SqliteCases(QString path, int mostPages)
    : m_database(std::move(path),
          {.name = u"cases"_s, .migrations = caseMigrations(), .overwritesDeleted = true, .mostPages = mostPages})
{
}

QCoro::Task<Result<QList<PrivacyCase>>> SqliteCases::all(QString campus)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, Intent::Read, [&](Sql &sql) {
            QList<PrivacyCase> cases = casesOf(sql, campus);
            std::ranges::sort(cases, comesFirst);
            return cases;
        });
    });
}

QCoro::Task<Result<qint64>> SqliteCases::save(PrivacyCase request, CaseEvent event)
{
    return m_database.run([=, this](QSqlDatabase &db) -> Result<qint64> {
        const Result<qint64> kept = together(db, m_database, Intent::Write, [&](Sql &sql) {
            const qint64 id = keepCase(sql, request);
            CaseEvent logged = event;
            logged.request = id;
            if (id != 0)
                insertEvent(sql, logged);
            return id;
        });
        if (kept && *kept == 0) // it was forgotten meanwhile
            return Failure{Error{
                .kind = Error::Kind::Storage, .code = u"missing"_s, .call = u"cases"_s, .detail = QString::number(request.id)}};
        return kept;
    });
}

QCoro::Task<Result<void>> SqliteCases::log(CaseEvent event)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, Intent::Write, [&](Sql &sql) { insertEvent(sql, event); });
    });
}

QCoro::Task<Result<QList<CaseEvent>>> SqliteCases::events(qint64 request)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, Intent::Read, [&](Sql &sql) { return eventsOf(sql, request); });
    });
}

QCoro::Task<Result<int>> SqliteCases::forgetBefore(QDateTime closed, QString campus)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        const Result<int> gone = together(db, m_database, Intent::Write, [&](Sql &sql) {
            const QList<qint64> ids = casesClosedBefore(sql, closed, campus);
            for (const qint64 id : ids)
                deleteCase(sql, id);
            return int(ids.size());
        });
        if (gone && *gone > 0)
            emptyLog(db);
        return gone;
    });
}

QCoro::Task<Result<void>> SqliteCases::remove(qint64 request)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        const Result<void> gone = together(db, m_database, Intent::Write, [&](Sql &sql) { deleteCase(sql, request); });
        if (gone)
            emptyLog(db);
        return gone;
    });
}

Migrations caseMigrations() { return {first}; }

QString defaultCasesPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/diapason/cases.sqlite"_s;
}

} // namespace diapason
