// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workfile.h"

#include "core/text.h"
#include "store/dossierreader.h"
#include "store/transaction.h"
#include "store/workfilerows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

constexpr int searchedAtOnce = 500;
constexpr int longestPage = 1000;

const QStringList first = {
    u"CREATE TABLE mark (one INTEGER PRIMARY KEY CHECK (one=1), sealed BLOB NOT NULL)"_s,
    u"CREATE TABLE fact (part INTEGER PRIMARY KEY, sealed BLOB NOT NULL)"_s,
    u"CREATE TABLE report (id INTEGER PRIMARY KEY, tag BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL)"_s,
    u"CREATE TABLE room (number INTEGER PRIMARY KEY, tag BLOB NOT NULL UNIQUE)"_s,
    u"CREATE TABLE item (number INTEGER PRIMARY KEY, tag BLOB NOT NULL UNIQUE, room INTEGER NOT NULL REFERENCES room(number),"
    " place INTEGER NOT NULL, kind INTEGER NOT NULL, others INTEGER NOT NULL, excluded INTEGER NOT NULL,"
    " unmasked INTEGER NOT NULL, bytes INTEGER, whole INTEGER)"_s,
    u"CREATE INDEX item_place ON item(room, place, number)"_s,
    u"CREATE INDEX item_wanted ON item(number) WHERE whole=0"_s,
    u"CREATE TABLE content (number INTEGER PRIMARY KEY REFERENCES item(number), moment BLOB NOT NULL, sealed BLOB NOT NULL,"
    " decision BLOB)"_s,
    u"CREATE TABLE piece (item INTEGER NOT NULL REFERENCES item(number), number INTEGER NOT NULL, sealed BLOB NOT NULL,"
    " PRIMARY KEY (item, number))"_s,
};

Failure noItem(const QString &path)
{
    return Failure{Error{.kind = Error::Kind::Storage, .code = u"missing"_s, .call = u"workfile"_s, .detail = path}};
}

} // namespace

SqliteWorkFile::SqliteWorkFile(const QString &path, std::shared_ptr<const Seal> seal, int mostPages)
    : m_path(path),
      m_seal(std::move(seal)),
      // What a power cut takes, it takes with the note of how far the collection was: it is collected again.
      m_database(path,
          {.name = u"workfile"_s,
              .migrations = workFileMigrations(),
              .everyCommitLasts = false,
              .overwritesDeleted = true,
              .mostPages = mostPages})
{
}

SqliteWorkFile::~SqliteWorkFile() { ++m_asked; }

template <class Work>
auto SqliteWorkFile::together(QSqlDatabase &db, bool writes, Work work)
{
    return diapason::together(db, m_database, writes ? Intent::Write : Intent::Read, [&](Sql &sql) {
        WorkFileRows rows(sql, *m_seal, sealedError(m_path));
        return work(rows);
    });
}

QCoro::Task<Result<void>> SqliteWorkFile::begin()
{
    return m_database.run([this](QSqlDatabase &db) { return together(db, true, [](WorkFileRows &rows) { rows.begin(); }); });
}

QCoro::Task<Result<void>> SqliteWorkFile::keepFacts(CasePart part, QJsonObject facts)
{
    return m_database.run(
        [=, this](QSqlDatabase &db) { return together(db, true, [&](WorkFileRows &rows) { rows.keepFacts(part, facts); }); });
}

QCoro::Task<Result<QHash<CasePart, QJsonObject>>> SqliteWorkFile::facts()
{
    return m_database.run(
        [this](QSqlDatabase &db) { return together(db, false, [](WorkFileRows &rows) { return rows.facts(); }); });
}

QCoro::Task<Result<void>> SqliteWorkFile::keepItems(QList<DossierItem> items, PartReport report)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        m_found.reset();
        return together(db, true, [&](WorkFileRows &rows) {
            rows.keepItems(items);
            rows.keepReport(report);
        });
    });
}

QCoro::Task<Result<QList<PartReport>>> SqliteWorkFile::reports()
{
    return m_database.run(
        [this](QSqlDatabase &db) { return together(db, false, [](WorkFileRows &rows) { return rows.reports(); }); });
}

QCoro::Task<Result<void>> SqliteWorkFile::keepPiece(qint64 item, int number, QByteArray piece)
{
    return m_database.run([=, this](QSqlDatabase &db) -> Result<void> {
        const Result<bool> kept = together(db, true, [&](WorkFileRows &rows) { return rows.keepPiece(item, number, piece); });
        return !kept ? Failure{kept.error()} : *kept ? Result<void>() : noItem(m_path);
    });
}

QCoro::Task<Result<QList<DossierItem>>> SqliteWorkFile::filesWanted()
{
    return m_database.run([this](QSqlDatabase &db) {
        return together(db, false, [](WorkFileRows &rows) { return rows.items(rows.filesWanted()); });
    });
}

QCoro::Task<Result<void>> SqliteWorkFile::noteFileWhole(qint64 item)
{
    return m_database.run([=, this](QSqlDatabase &db) -> Result<void> {
        const Result<bool> noted = together(db, true, [&](WorkFileRows &rows) { return rows.noteFileWhole(item); });
        return !noted ? Failure{noted.error()} : *noted ? Result<void>() : noItem(m_path);
    });
}

QCoro::Task<Result<DossierPage>> SqliteWorkFile::page(DossierFilter filter, int offset, int limit)
{
    if (m_lastFilter != filter)
        ++m_asked;
    m_lastFilter = filter;
    return m_database.run([=, this, asked = m_asked.load()](QSqlDatabase &db) {
        return pageNow(db, filter, std::max(offset, 0), std::clamp(limit, 0, longestPage), asked);
    });
}

Result<DossierPage> SqliteWorkFile::pageNow(QSqlDatabase &db, const DossierFilter &filter, int offset, int limit, int asked)
{
    const QString text = folded(filter.text).trimmed();
    if (text.isEmpty())
        return together(db, false, [&](WorkFileRows &rows) {
            return DossierPage{rows.items(rows.numbers(filter, limit, offset)), rows.count(filter), offset};
        });
    if (!m_found || m_found->filter != filter) {
        m_found.reset();
        const Result<QList<qint64>> all = together(db, false, [&](WorkFileRows &rows) { return rows.numbers(filter); });
        if (!all)
            return Failure{all.error()};
        Found found{.filter = filter};
        for (qsizetype from = 0; from < all->size(); from += searchedAtOnce) {
            if (m_asked != asked)
                return Failure{Error{.kind = Error::Kind::Cancelled}};
            const QList<qint64> some = all->sliced(from, std::min<qsizetype>(searchedAtOnce, all->size() - from));
            const Result<void> looked = together(db, false, [&](WorkFileRows &rows) {
                for (const qint64 number : some)
                    if (const std::optional<DossierItem> item = rows.item(number); item && holds(*item, text))
                        found.numbers.append(number);
            });
            if (!looked)
                return Failure{looked.error()};
        }
        m_found = std::move(found);
    }
    const QList<qint64> shown = m_found->numbers.mid(offset, limit);
    const int total = int(m_found->numbers.size());
    return together(db, false, [&](WorkFileRows &rows) { return DossierPage{rows.items(shown), total, offset}; });
}

QCoro::Task<Result<DossierItem>> SqliteWorkFile::item(qint64 number)
{
    return m_database.run([=, this](QSqlDatabase &db) -> Result<DossierItem> {
        const Result<std::optional<DossierItem>> found
            = together(db, false, [&](WorkFileRows &rows) { return rows.item(number); });
        return !found ? Failure{found.error()} : *found ? Result<DossierItem>(**found) : noItem(m_path);
    });
}

QCoro::Task<Result<DossierCounts>> SqliteWorkFile::counts()
{
    return m_database.run(
        [this](QSqlDatabase &db) { return together(db, false, [](WorkFileRows &rows) { return rows.counts(); }); });
}

QCoro::Task<Result<void>> SqliteWorkFile::decide(qint64 item, bool excluded, bool unmasked, QString reason)
{
    return m_database.run([=, this](QSqlDatabase &db) -> Result<void> {
        m_found.reset();
        const Result<bool> decided
            = together(db, true, [&](WorkFileRows &rows) { return rows.decide(item, excluded, unmasked, reason); });
        return !decided ? Failure{decided.error()} : *decided ? Result<void>() : noItem(m_path);
    });
}

std::function<std::unique_ptr<DossierReader>()> SqliteWorkFile::reader() const
{
    return [path = m_path, seal = m_seal] { return std::make_unique<SqliteDossierReader>(path, seal); };
}

Migrations workFileMigrations() { return {first}; }

} // namespace diapason
