// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

// SQLite's primary result codes.
constexpr int sqliteCorrupt = 11;
constexpr int sqliteNotADatabase = 26;

} // namespace

Database::Database(QString path, Migrations migrations)
    : m_path(std::move(path)), m_migrations(std::move(migrations)), m_connection(QUuid::createUuid().toString())
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

Database::~Database()
{
    // The connection is closed by the thread it belongs to: waiting for a future could run its work in this one.
    m_thread.start([this] {
        if (m_open)
            QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    });
    m_thread.waitForDone();
}

Error Database::failure(const QString &code, const QString &detail) const
{
    return Error{.kind = Error::Kind::Storage, .code = code, .detail = m_path + u": "_s + detail};
}

Error Database::error(const QSqlQuery &query) const
{
    const QSqlError error = query.lastError();
    const int number = error.nativeErrorCode().toInt() & 0xff;
    const bool damaged = number == sqliteCorrupt || number == sqliteNotADatabase;
    return failure(damaged ? u"damaged"_s : error.nativeErrorCode(), error.text());
}

Result<void> Database::prepareFile() const
{
    const QFileInfo info(m_path);
    const QDir folder = info.dir();
    if (!folder.exists()) {
        if (!QDir().mkpath(folder.path()))
            return Failure{failure(u"unwritable"_s, u"the folder cannot be made"_s)};
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QFile file(m_path); // made here, so that nobody else can read even its first bytes
    const bool fresh = !file.exists();
    if (!file.open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
        return Failure{failure(u"unwritable"_s, file.errorString())};
    if (!fresh)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<void> Database::open()
{
    if (m_open)
        return {};
    if (const Result<void> prepared = prepareFile(); !prepared)
        return prepared;
    if (!QSqlDatabase::contains(m_connection))
        QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection).setDatabaseName(m_path);
    QSqlDatabase db = QSqlDatabase::database(m_connection, false);
    db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!db.open())
        return Failure{failure(u"unwritable"_s, db.lastError().text())};
    for (const QString &pragma : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"PRAGMA foreign_keys=ON"_s}) {
        QSqlQuery query(db);
        if (!query.exec(pragma)) {
            const Error why = error(query);
            db.close();
            return Failure{why};
        }
    }
    if (const Result<void> migrated = migrate(db); !migrated) {
        db.close();
        return migrated;
    }
    m_open = true;
    return {};
}

Result<void> Database::migrate(QSqlDatabase &db) const
{
    QSqlQuery query(db);
    // Two programs may open a fresh file at once: the version is read inside the transaction that changes it.
    if (!query.exec(u"BEGIN IMMEDIATE"_s) || !query.exec(u"PRAGMA user_version"_s) || !query.next())
        return Failure{error(query)};
    const int version = query.value(0).toInt();
    query.finish();
    Result<void> done;
    if (version > m_migrations.size())
        done = Failure{failure(u"newer"_s, u"version %1"_s.arg(version))};
    for (qsizetype step = version; done && step < m_migrations.size(); ++step)
        for (const QString &statement : m_migrations.at(step))
            if (done && !query.exec(statement))
                done = Failure{error(query)};
    if (done && !query.exec(u"PRAGMA user_version=%1"_s.arg(m_migrations.size())))
        done = Failure{error(query)};
    if (!query.exec(done ? u"COMMIT"_s : u"ROLLBACK"_s) && done)
        done = Failure{error(query)};
    return done;
}

} // namespace diapason
