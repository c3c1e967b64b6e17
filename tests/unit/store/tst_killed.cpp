// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 in the middle of writing, at many moments: what is kept is whole, and nothing that was answered is lost.
#include "support/keptcampus.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace diapason;
using namespace Qt::StringLiterals;
using test::await;

namespace {

constexpr int activities = 4;

/// The n-th reading: another size and other people each time.
CompareInput reading(int n)
{
    QList<Person> people;
    QList<RoomMember> members;
    QList<Account> accounts;
    const int size = 40 + n * 37 % 260;
    for (int i = 0; i < size; ++i) {
        const QString username = u"user%1.%2"_s.arg(i).arg((n + i) % 3);
        people.append(build::person(i + 2, username));
        accounts.append(build::account(username));
        if ((i + n) % 7 != 0)
            members.append(build::member(username));
    }
    CompareInput input = test::sidesAt(n, people, members, accounts);
    const int which = n % activities;
    input.activity = build::activity(30 + which, 7 + which / 2);
    input.course.course = build::course(7 + which / 2, u"CHI"_s);
    input.room.room = build::room(u"room%1"_s.arg(which), u"r"_s);
    return input;
}

/// What the child does until it is killed: keeps readings, and says the number of each that was answered.
int keepForever(const QString &path, int from)
{
    SqliteSnapshots store(path);
    for (int n = from;; ++n) {
        if (!test::keep(store, reading(n)))
            return 1;
        std::printf("%d\n", n);
        std::fflush(stdout);
    }
}

QString integrity(const QString &path)
{
    QString answer;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"check"_s);
        db.setDatabaseName(path);
        QSqlQuery query(db.open() ? db : QSqlDatabase());
        for (const QString &pragma : {u"PRAGMA integrity_check"_s, u"PRAGMA foreign_key_check"_s})
            if (query.exec(pragma))
                while (query.next())
                    answer += query.value(0).toString() + u' ';
    }
    QSqlDatabase::removeDatabase(u"check"_s);
    return answer.trimmed();
}

} // namespace

class TestKilled : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;

    /// The number of the last reading that was answered before the kill.
    int killedAfter(const QString &path, int from, int answers, int milliseconds)
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--keep"_s, path, QString::number(from)});
        QByteArray said;
        while (said.count('\n') < answers && child.waitForReadyRead(20'000))
            said += child.readAllStandardOutput();
        child.waitForFinished(milliseconds); // it never ends by itself: this is the moment
        child.kill();
        child.waitForFinished();
        said += child.readAllStandardOutput();
        return said.count('\n') < answers || child.exitStatus() != QProcess::CrashExit ? -1 : from + int(said.count('\n')) - 1;
    }

private slots:
    void whatever_the_moment_the_file_is_whole()
    {
        const QString path = m_dir.filePath(u"killed.sqlite"_s);
        int from = 0;
        for (int kill = 0; kill < 12; ++kill) {
            const int last = killedAfter(path, from, 2 + kill % 3, kill * 5);
            QVERIFY(last >= from);
            QCOMPARE(integrity(path), u"ok"_s);
            SqliteSnapshots store(path);
            const KeptCampus kept = await(store.load()).value();
            QVERIFY(store.setAside().isEmpty());
            for (const CheckSummary &summary : kept.checks) {
                const CompareInput input = await(store.reading(summary.cmid)).value().value();
                QCOMPARE(input.room.members.size() - 1, summary.present); // the service account aside
                CheckSummary numbers = summary;
                numbers.grounds = {}; // a history has numbers alone
                QCOMPARE(await(store.history(summary.cmid)).value().last().summary, numbers);
            }
            // The last one answered is there, or a later one that was not answered any more.
            const qint64 newest
                = std::ranges::max(kept.checks, {}, &CheckSummary::at).at.toSecsSinceEpoch() - build::moment().toSecsSinceEpoch();
            QVERIFY2(newest == last || newest == last + 1, qPrintable(u"%1 of %2"_s.arg(newest).arg(last)));
            CompareInput fresh = reading(int(newest));
            CompareInput input = await(store.reading(fresh.activity.cmid)).value().value();
            input.service = fresh.service;
            QCOMPARE(summarize(compare(input)), summarize(compare(fresh)));
            from = last + 2;
        }
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == "--keep"_L1)
        return keepForever(arguments.value(2), arguments.value(3).toInt());
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
