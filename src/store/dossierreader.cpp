// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/dossierreader.h"

#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

constexpr int itemsAtOnce = 200;

} // namespace

Error sealedError(const QString &path)
{
    return {.kind = Error::Kind::Storage, .code = u"sealed"_s, .call = u"workfile"_s, .detail = path};
}

SqliteDossierReader::SqliteDossierReader(const QString &path, std::shared_ptr<const Seal> seal)
    : m_path(path),
      m_seal(std::move(seal)),
      m_errors(path, {.name = u"workfile"_s}),
      m_connection(QUuid::createUuid().toString())
{
}

SqliteDossierReader::~SqliteDossierReader()
{
    m_rows.reset();
    m_sql.reset();
    m_db = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<void> SqliteDossierReader::open()
{
    if (m_sql)
        return {};
    if (!QSqlDatabase::contains(m_connection))
        m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_db.setDatabaseName(m_path);
    m_db.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_db.open())
        return Failure{Error{.kind = Error::Kind::Storage,
            .code = u"unwritable"_s,
            .call = u"workfile"_s,
            .detail = m_path + u": "_s + m_db.lastError().text()}};
    m_sql = std::make_unique<Sql>(m_db, m_errors);
    m_rows = std::make_unique<WorkFileRows>(*m_sql, *m_seal, sealedError(m_path));
    m_sql->run(u"BEGIN"_s);
    return {};
}

Result<QList<DossierItem>> SqliteDossierReader::next()
{
    if (const Result<void> ready = open(); !ready)
        return Failure{ready.error()};
    QList<DossierItem> items = m_rows->itemsAfter(m_place, itemsAtOnce);
    if (m_sql->failure())
        return Failure{*m_sql->failure()};
    return items;
}

Result<std::optional<QByteArray>> SqliteDossierReader::piece(qint64 item, int number)
{
    if (const Result<void> ready = open(); !ready)
        return Failure{ready.error()};
    std::optional<QByteArray> piece = m_rows->piece(item, number);
    if (m_sql->failure())
        return Failure{*m_sql->failure()};
    return piece;
}

} // namespace diapason
