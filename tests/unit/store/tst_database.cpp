// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "support/await.h"

#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;
using test::await;

namespace {

const QStringList first
    = {u"CREATE TABLE thing (id INTEGER PRIMARY KEY, word TEXT NOT NULL)"_s, u"INSERT INTO thing (word) VALUES ('kept')"_s};
const QStringList second = {u"ALTER TABLE thing ADD COLUMN size INTEGER NOT NULL DEFAULT 7"_s};

FileKind things(const Migrations &migrations) { return {.name = u"things"_s, .migrations = migrations}; }

Result<int> number(Database &database, const QString &sql)
{
    return await(database.run([&database, sql](QSqlDatabase &db) -> Result<int> {
        QSqlQuery query(db);
        if (!query.exec(sql))
            return Failure{database.error(query)};
        return query.next() ? query.value(0).toInt() : 0;
    }));
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString path(const QString &name) const { return m_dir.filePath(name); }

private slots:
    void only_its_owner_may_read_it()
    {
        Database database(path(u"folder/own.sqlite"_s), things({first}));
        QCOMPARE(number(database, u"SELECT count(*) FROM thing"_s).value(), 1);
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path(u"folder/own.sqlite"_s)) & others));
        QVERIFY(!(QFile::permissions(path(u"folder"_s)) & others));
    }

    void migrates_from_every_past_version()
    {
        {
            Database old(path(u"old.sqlite"_s), things({first}));
            QVERIFY(number(old, u"SELECT 1"_s));
        }
        Database now(path(u"old.sqlite"_s), things({first, second}));
        QCOMPARE(number(now, u"SELECT size FROM thing WHERE word='kept'"_s).value(), 7);
        QCOMPARE(number(now, u"PRAGMA user_version"_s).value(), 2);
    }

    void a_failed_migration_leaves_the_file_as_it_was()
    {
        {
            Database old(path(u"half.sqlite"_s), things({first}));
            QVERIFY(number(old, u"SELECT 1"_s));
        }
        {
            Database broken(path(u"half.sqlite"_s), things({first, {second.first(), u"NOT SQL"_s}}));
            QCOMPARE(number(broken, u"SELECT 1"_s).error().kind, Error::Kind::Storage);
        }
        Database again(path(u"half.sqlite"_s), things({first}));
        QCOMPARE(number(again, u"PRAGMA user_version"_s).value(), 1);
        QVERIFY(!number(again, u"SELECT size FROM thing"_s));
    }

    void refuses_a_file_of_a_later_version()
    {
        {
            Database later(path(u"later.sqlite"_s), things({first, second}));
            QVERIFY(number(later, u"SELECT 1"_s));
        }
        Database earlier(path(u"later.sqlite"_s), things({first}));
        QCOMPARE(number(earlier, u"SELECT 1"_s).error().code, u"newer"_s);
    }

    void says_damaged_and_replaces_nothing()
    {
        QFile file(path(u"noise.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray noise(8192, 'x');
        file.write(noise);
        file.close();
        {
            Database database(path(u"noise.sqlite"_s), things({first}));
            QCOMPARE(number(database, u"SELECT 1"_s).error().code, u"damaged"_s);
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), noise);
    }

    void says_unwritable()
    {
        Database database(u"/proc/nowhere/file.sqlite"_s, things({first}));
        QCOMPARE(number(database, u"SELECT 1"_s).error().code, u"unwritable"_s);
    }

    void two_programs_may_open_a_fresh_file_at_once()
    {
        Database one(path(u"both.sqlite"_s), things({first}));
        Database two(path(u"both.sqlite"_s), things({first}));
        auto a = one.run([](QSqlDatabase &) -> Result<int> { return 1; });
        auto b = two.run([](QSqlDatabase &) -> Result<int> { return 2; });
        QVERIFY(await(std::move(a)));
        QVERIFY(await(std::move(b)));
        QCOMPARE(number(one, u"SELECT count(*) FROM thing"_s).value(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
