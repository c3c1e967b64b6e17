// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/fileaside.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutexLocker>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

/// Our word for SQLite's primary result code; its number when it is none of a user's making.
QString codeOf(int number)
{
    switch (number) {
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return u"damaged"_s;
    case 13: // SQLITE_FULL
        return u"full"_s;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return u"busy"_s;
    case 3: // SQLITE_PERM
    case 8: // SQLITE_READONLY
    case 10: // SQLITE_IOERR
    case 14: // SQLITE_CANTOPEN
        return u"unwritable"_s;
    default: return QString::number(number);
    }
}

} // namespace

Database::Database(QString path, FileKind kind)
    : m_path(std::move(path)),
      m_kind(std::move(kind)),
      m_connection(QUuid::createUuid().toString())
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
    return Error{.kind = Error::Kind::Storage, .code = code, .call = m_kind.name, .detail = m_path + u": "_s + detail};
}

Error Database::failure(const QSqlError &error) const
{
    return failure(codeOf(error.nativeErrorCode().toInt() & 0xff), error.driverText() + u" "_s + error.databaseText());
}

Error Database::error(const QSqlQuery &query) const { return failure(query.lastError()); }

QString Database::asidePath() const
{
    const QMutexLocker lock(&m_asideLock);
    return m_aside;
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
    if (!m_kind.formerPath.isEmpty())
        moveHere(m_kind.formerPath, m_path);
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
    m_file = fileNumber(m_path);
    if (!QSqlDatabase::contains(m_connection))
        QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection).setDatabaseName(m_path);
    QSqlDatabase db = QSqlDatabase::database(m_connection, false);
    db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!db.open())
        return Failure{failure(db.lastError())};
    Result<void> ready = configure(db);
    if (ready)
        ready = migrate(db);
    if (!ready)
        db.close();
    m_open = ready.has_value();
    return ready;
}

Result<void> Database::configure(QSqlDatabase &db) const
{
    // The version comes first: a file of a later program stays as that program made it.
    if (const Result<int> current = version(db); !current)
        return Failure{current.error()};
    QStringList pragmas = {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA foreign_keys=ON"_s, u"PRAGMA cache_size=-16384"_s,
        u"PRAGMA synchronous="_s + (m_kind.everyCommitLasts ? u"FULL"_s : u"NORMAL"_s)};
    if (m_kind.overwritesDeleted)
        pragmas += u"PRAGMA secure_delete=ON"_s;
    if (m_kind.mostPages > 0)
        pragmas += u"PRAGMA max_page_count=%1"_s.arg(m_kind.mostPages);
    for (const QString &pragma : std::as_const(pragmas)) {
        QSqlQuery query(db);
        if (!query.exec(pragma))
            return Failure{error(query)};
    }
    return {};
}

Result<int> Database::version(QSqlDatabase &db) const
{
    QSqlQuery query(db);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return Failure{error(query)};
    const int version = query.value(0).toInt();
    if (version > m_kind.migrations.size())
        return Failure{failure(u"newer"_s, u"version %1"_s.arg(version))};
    return version;
}

Result<void> Database::migrate(QSqlDatabase &db) const
{
    QSqlQuery query(db);
    // Two programs may open a fresh file at once: the version is read inside the transaction that changes it.
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return Failure{error(query)};
    const Result<int> from = version(db);
    Result<void> done = from ? Result<void>() : Failure{from.error()};
    for (qsizetype step = from.value_or(0); done && step < m_kind.migrations.size(); ++step)
        for (const QString &statement : m_kind.migrations.at(step))
            if (done && !query.exec(statement))
                done = Failure{error(query)};
    if (done && *from < m_kind.migrations.size() && !query.exec(u"PRAGMA user_version=%1"_s.arg(m_kind.migrations.size())))
        done = Failure{error(query)};
    if (!query.exec(done ? u"COMMIT"_s : u"ROLLBACK"_s) && done)
        done = Failure{error(query)};
    return done;
}

bool Database::isReplaceable(const Error &error) const { return m_kind.replaceDamaged && error.code == "damaged"_L1; }

bool Database::setAside()
{
    if (QSqlDatabase::contains(m_connection))
        QSqlDatabase::database(m_connection, false).close();
    m_open = false;
    const Result<QString> moved = moveAside(m_path, m_file);
    if (!moved)
        return false;
    if (!moved->isEmpty()) {
        const QMutexLocker lock(&m_asideLock);
        m_aside = *moved;
    }
    return true;
}

} // namespace diapason
