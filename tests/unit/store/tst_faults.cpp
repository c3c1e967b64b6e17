// SPDX-License-Identifier: GPL-3.0-or-later
// What befalls a file: damage, a later program, no permission, no space, a second console.
#include "support/filefaults.h"
#include "support/keptcampus.h"

#include <QTemporaryDir>

using namespace diapason;
using namespace Qt::StringLiterals;
using build::account;
using build::member;
using build::person;
using test::await;
using test::contents;
using test::keep;
using test::OtherProgram;
using test::overwrite;
using test::sidesAt;
using test::Unprivileged;

namespace {

/// A campus with enough courses to fill many pages, closed again.
void makeFile(const QString &path)
{
    Catalogue catalogue = test::smallCatalogue();
    for (int i = 100; i < 3000; ++i)
        catalogue.courses.courses.append(build::course(i, u"Course number %1"_s.arg(i)));
    SqliteSnapshots store(path);
    QVERIFY(await(store.keepCatalogue(catalogue, build::moment())));
    QVERIFY(keep(store, sidesAt(0, {person(2, u"ann"_s)}, {member(u"ann"_s)})));
}

CompareInput largeSides(int people)
{
    QList<Person> list;
    QList<RoomMember> members;
    for (int i = 1; i <= people; ++i) {
        list.append(person(i + 10, u"somebody.with.a.name.%1"_s.arg(i)));
        members.append(member(list.last().username));
    }
    return sidesAt(60, list, members);
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString path(const QString &name) const { return m_dir.filePath(name); }
    QStringList files(const QString &pattern) const { return QDir(m_dir.path()).entryList({pattern}, QDir::Files, QDir::Name); }

private slots:
    void a_damaged_file_is_set_aside_and_said_so_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("not a database at all") << 0;
        QTest::newRow("cut in the middle") << 1;
        QTest::newRow("pages overwritten") << 2;
        QTest::newRow("the schema overwritten") << 3;
    }
    void a_damaged_file_is_set_aside_and_said_so()
    {
        QFETCH(int, kind);
        const QString name = u"damaged%1.sqlite"_s.arg(kind);
        makeFile(path(name));
        const qint64 size = QFile(path(name)).size();
        QVERIFY(size > 100'000);
        if (kind == 0)
            overwrite(path(name), 0, QByteArray(8192, 'x'));
        else if (kind == 1)
            QVERIFY(QFile::resize(path(name), size / 2 / 4096 * 4096));
        else
            overwrite(path(name), kind == 2 ? size / 2 / 4096 * 4096 : 100, QByteArray(kind == 2 ? size / 4 : 3996, char(0xfe)));
        const QByteArray damaged = contents(path(name));

        SqliteSnapshots store(path(name));
        const Result<KeptCampus> kept = await(store.load());
        QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().code + kept.error().detail));
        QVERIFY(kept->catalogue.courses.courses.isEmpty());
        const QStringList aside = files(name + u".damaged-????????T??????"_s);
        QCOMPARE(aside.size(), 1);
        QCOMPARE(store.setAside(), path(aside.first()));
        QCOMPARE(contents(store.setAside()), damaged);
        QVERIFY(keep(store, sidesAt(0, {person(2, u"ann"_s)}, {})));
        SqliteSnapshots again(path(name));
        QCOMPARE(await(again.load()).value().checks.size(), 1);
        QVERIFY(again.setAside().isEmpty());
    }

    void damage_met_by_any_call_is_set_aside()
    {
        const QString name = u"later-damage.sqlite"_s;
        makeFile(path(name));
        SqliteSnapshots store(path(name));
        QVERIFY(await(store.load()));
        overwrite(path(name), 0, QByteArray(int(QFile(path(name)).size()), char(0xfe)));
        SqliteSnapshots other(path(name));
        QVERIFY(!await(other.reading(Cmid{30})).value());
        QVERIFY(!other.setAside().isEmpty());
    }

    void two_that_meet_the_damage_set_one_file_aside()
    {
        const QString name = u"met-twice.sqlite"_s;
        makeFile(path(name));
        overwrite(path(name), 0, QByteArray(8192, 'x'));
        SqliteSnapshots one(path(name)), two(path(name));
        auto first = one.load();
        auto second = two.load();
        QVERIFY(await(std::move(first)));
        QVERIFY(await(std::move(second)));
        QCOMPARE(files(name + u".damaged-*"_s).size(), 1);
        QVERIFY(keep(one, sidesAt(0, {person(2, u"ann"_s)}, {})));
        QCOMPARE(await(two.load()).value().checks.size(), 1);
    }

    void a_later_versions_file_stays_untouched()
    {
        const QString name = u"later.sqlite"_s;
        makeFile(path(name));
        QVERIFY(OtherProgram(path(name)).says(u"PRAGMA user_version=99"_s));
        const QByteArray before = contents(path(name));
        {
            SqliteSnapshots store(path(name));
            const Result<KeptCampus> kept = await(store.load());
            QCOMPARE(kept.error().code, u"newer"_s);
            QCOMPARE(kept.error().call, u"snapshots"_s);
            QVERIFY(store.setAside().isEmpty());
            QCOMPARE(keep(store, sidesAt(0, {}, {})).error().code, u"newer"_s);
        }
        QCOMPARE(contents(path(name)), before);
        QVERIFY(files(name + u".damaged-*"_s).isEmpty());
    }

    void a_folder_or_file_that_may_not_be_written()
    {
        QVERIFY(QFile::setPermissions(
            m_dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
        QVERIFY(QDir(m_dir.path()).mkdir(u"readonly"_s));
        const QString kept = path(u"readonly/kept.sqlite"_s);
        makeFile(kept);
        const QByteArray before = contents(kept);
        const QFile::Permissions look = QFile::ReadOwner | QFile::ReadUser | QFile::ReadOther;
        QVERIFY(QFile::setPermissions(kept, look));
        QVERIFY(QFile::setPermissions(path(u"readonly"_s), look | QFile::ExeOwner | QFile::ExeUser | QFile::ExeOther));
        {
            const Unprivileged nobody;
            for (const QString &file : {kept, path(u"readonly/new.sqlite"_s), path(u"readonly/folder/new.sqlite"_s)}) {
                SqliteSnapshots store(file);
                QCOMPARE(await(store.load()).error().code, u"unwritable"_s);
                QCOMPARE(keep(store, sidesAt(0, {}, {})).error().code, u"unwritable"_s);
                QVERIFY(store.setAside().isEmpty());
            }
        }
        QVERIFY(QFile::setPermissions(path(u"readonly"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(contents(kept), before);
        QCOMPARE(QDir(path(u"readonly"_s)).entryList(QDir::Files), QStringList{u"kept.sqlite"_s});
        SqliteSnapshots store(kept);
        QVERIFY(QFile::setPermissions(kept, QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(await(store.load()).value().checks.size(), 1);
    }

    void a_full_disk_leaves_what_was_there()
    {
        const QString name = path(u"full.sqlite"_s);
        makeFile(name);
        SqliteSnapshots store(name, int(QFile(name).size() / 4096) + 8);
        const KeptCampus before = await(store.load()).value();
        for (int attempt = 0; attempt < 2; ++attempt) {
            QCOMPARE(keep(store, largeSides(4000)).error().code, u"full"_s);
            const KeptCampus after = await(store.load()).value();
            QCOMPARE(after.checks, before.checks);
            QCOMPARE(await(store.reading(Cmid{30})).value().value().course.people.size(), 1);
            QCOMPARE(await(store.history(Cmid{30})).value().size(), 1);
        }
        QVERIFY(store.setAside().isEmpty());
        SqliteSnapshots roomy(name);
        QVERIFY(keep(roomy, largeSides(4000)));
        QCOMPARE(await(roomy.reading(Cmid{30})).value().value().course.people.size(), 4000);
    }

    void two_consoles_write_one_file_without_loss()
    {
        SqliteSnapshots one(path(u"both.sqlite"_s)), two(path(u"both.sqlite"_s));
        std::vector<QCoro::Task<Result<void>>> tasks;
        constexpr int checks = 60;
        for (int i = 0; i < checks; ++i) {
            CompareInput input = sidesAt(i, {person(2, u"ann"_s), person(100 + i, u"p%1"_s.arg(i))},
                {member(u"ann"_s), member(u"m%1"_s.arg(i % 9))}, {account(u"ann"_s), account(u"p%1"_s.arg(i))});
            input.activity = build::activity(1000 + i, 7 + i % 5);
            input.room.room = build::room(u"room%1"_s.arg(i), u"r"_s);
            input.link = {};
            SqliteSnapshots &store = i % 2 ? one : two;
            tasks.push_back(store.keepCheck(std::make_shared<const Comparison>(compare(input))));
        }
        for (auto &task : tasks) {
            const Result<void> kept = await(std::move(task));
            QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().detail));
        }
        QCOMPARE(await(one.load()).value().checks.size(), checks);
        QCOMPARE(await(two.lines(MoodleUserId{}, build::accountId(u"ann"_s))).value().size(), checks);
        const KeptPeople all = await(two.people()).value();
        QCOMPARE(std::ranges::count(all.people, u"ann"_s, &KeptPerson::username), 1);
        QCOMPARE(std::ranges::count(all.accounts, u"m3"_s, &KeptAccount::username), 1);
    }

    void a_file_held_by_another_program_is_said_to_be_busy()
    {
        const QString name = path(u"held.sqlite"_s);
        makeFile(name);
        {
            const OtherProgram holder(name);
            QVERIFY(holder.says(u"BEGIN IMMEDIATE"_s));
            SqliteSnapshots store(name);
            QCOMPARE(keep(store, sidesAt(60, {}, {})).error().code, u"busy"_s);
        }
        SqliteSnapshots store(name);
        QVERIFY(keep(store, sidesAt(60, {}, {})));
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
