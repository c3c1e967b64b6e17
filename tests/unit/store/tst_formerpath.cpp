// SPDX-License-Identifier: GPL-3.0-or-later
// What was kept of a campus before it was stored goes with it, once.
#include "support/filefaults.h"
#include "support/keptcampus.h"

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

qsizetype coursesIn(SqliteSnapshots &store) { return loaded(store).catalogue.courses.courses.size(); }

void fill(const QString &path)
{
    SqliteSnapshots store(path);
    QVERIFY(await(store.keepCatalogue(smallCatalogue(), build::moment())));
}

} // namespace

class TestFormerPath : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString former() const { return m_dir.filePath(u"former.sqlite"_s); }
    QString path() const { return m_dir.filePath(u"id.sqlite"_s); }

private slots:
    void init()
    {
        for (const QString &name : QDir(m_dir.path()).entryList(QDir::Files))
            QVERIFY(QFile::remove(m_dir.filePath(name)));
    }

    void what_was_kept_goes_with_the_campus()
    {
        fill(former());
        SqliteSnapshots store(path(), 0, former());
        QCOMPARE(coursesIn(store), 3);
        QVERIFY(!QFile::exists(former()));
    }

    void a_file_of_its_own_stays()
    {
        {
            SqliteSnapshots store(path(), 0, former()); // nothing to take over
            QCOMPARE(coursesIn(store), 0);
        }
        fill(former());
        SqliteSnapshots store(path(), 0, former());
        QCOMPARE(coursesIn(store), 0);
        QVERIFY(QFile::exists(former()));
    }

    void what_another_console_still_writes_is_not_lost()
    {
        fill(former());
        SqliteSnapshots old(former());
        QCOMPARE(coursesIn(old), 3);
        QVERIFY(keep(old, sidesAt(0, {build::person(2, u"ann"_s)}, {}))); // stands in the file beside
        SqliteSnapshots store(path(), 0, former());
        QCOMPARE(loaded(store).checks.size(), 1);
        QVERIFY(keep(old, sidesAt(60, {}, {})));
        QCOMPARE(await(store.history(Cmid{30})).value().size(), 2);
    }

    void two_consoles_take_it_over_together()
    {
        fill(former());
        SqliteSnapshots one(path(), 0, former()), two(path(), 0, former());
        auto first = one.load();
        auto second = two.load();
        QCOMPARE(await(std::move(first)).value().catalogue.courses.courses.size(), 3);
        QCOMPARE(await(std::move(second)).value().catalogue.courses.courses.size(), 3);
    }

    void one_that_may_not_be_moved_stays()
    {
        fill(former());
        const QByteArray before = contents(former());
        QVERIFY(QFile::setPermissions(m_dir.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
        {
            const Unprivileged nobody;
            SqliteSnapshots store(path(), 0, former());
            QCOMPARE(await(store.load()).error().code, u"unwritable"_s);
        }
        QVERIFY(QFile::setPermissions(m_dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(contents(former()), before);
    }
};

QTEST_GUILESS_MAIN(TestFormerPath)
#include "tst_formerpath.moc"
