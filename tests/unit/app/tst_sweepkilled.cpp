// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 in the middle of a sweep, again and again: resumed, it ends with what an undisturbed one finds, and reads nothing
// twice but what the kill took.
#include "support/servedcampus.h"
#include "support/sweptdemo.h"

#include <QTest>

#include <csignal>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

/// What the child does: goes on with the sweep of a store, or begins one, and is killed before it keeps its n-th result.
int sweepOn(const QStringList &arguments)
{
    ServedCampus campus(arguments);
    SqliteSnapshots store(campus.rest.at(0));
    const int killedAt = campus.rest.at(1).toInt();
    const KeptCampus before = await(store.load()).value();
    Catalogue catalogue = campus.list();
    for (const Course &course : std::as_const(catalogue.courses.courses))
        catalogue.activities.insert(course.id, await(campus.moodle.activities(course.id, {})).value());
    catalogue.relink();
    if (!await(store.keepCatalogue(catalogue, campus.clock.now())))
        return 1;
    SweepRecord sweep = before.sweep.value_or(SweepRecord{.began = campus.clock.now()});
    sweep.number = await(store.keepSweep(sweep)).value();
    const SweepRest rest = sweepRest(catalogue, before.checks, before.attempts, sweep.scope, sweep.began);
    std::printf("%d of %d\n", rest.done, rest.total());
    KeepingHost host(campus.reader, catalogue, store, campus.clock);
    host.beforeKeeping = [&](int took) {
        if (took == killedAt)
            ::raise(SIGKILL);
    };
    Sweeper sweeper(campus.reader, campus.moodle, campus.chat, campus.clock);
    const SweepState state
        = await(sweeper.sweep({.scope = sweep.scope, .began = sweep.began, .left = rest.left, .done = rest.done}, host, {}));
    if (state.phase != SweepState::Phase::None)
        return 2;
    const KeptCampus after = await(store.load()).value();
    SweepRecord record = sweepRecord(catalogue, after.checks, after.attempts, sweep.scope, sweep.began);
    record.number = sweep.number;
    record.ended = campus.clock.now();
    return await(store.endSweep(record)) ? 0 : 3;
}

} // namespace

class TestSweepKilled : public QObject
{
    Q_OBJECT

    QStringList m_entrance; ///< of the campus
    QString start(const QString &path, int killedAt, bool dies)
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
            QStringList{u"--sweep"_s} + m_entrance + QStringList{path, QString::number(killedAt)});
        const bool ended = child.waitForFinished(120'000);
        const bool asWanted
            = child.exitStatus() == (dies ? QProcess::CrashExit : QProcess::NormalExit) && (dies || child.exitCode() == 0);
        if (!ended || !asWanted)
            return u"failed: "_s + QString::fromUtf8(child.readAllStandardError());
        return QString::fromUtf8(child.readAllStandardOutput()).trimmed();
    }

private slots:
    void a_sweep_that_is_killed_ends_as_one_that_is_not()
    {
        OpenDemo demo;
        m_entrance = entranceTo(demo);
        QVERIFY(!m_entrance.isEmpty());
        const QString whole = demo.dir.filePath(u"whole.sqlite"_s), torn = demo.dir.filePath(u"torn.sqlite"_s);
        const QString all = start(whole, 0, false);
        QVERIFY2(all.startsWith(u"0 of "_s), qPrintable(all));
        const int total = all.section(u' ', -1).toInt();
        QVERIFY(total > 20);

        int done = 0;
        for (const int killedAt : {1, 5, 3, 8}) {
            const QString said = start(torn, killedAt, true);
            if (said.startsWith(u"failed"_s))
                QFAIL(qPrintable(said));
            const KeptCampus kept = await(SqliteSnapshots(torn).load()).value();
            QVERIFY(kept.sweep);
            const SweepRest rest = sweepRest(kept.catalogue, kept.checks, kept.attempts, kept.sweep->scope, kept.sweep->began);
            QCOMPARE(rest.total(), total);
            QVERIFY2(
                rest.done >= done && rest.done <= done + killedAt - 1, qPrintable(u"%1 after %2"_s.arg(rest.done).arg(done)));
            done = rest.done;
        }
        QVERIFY(done > 0 && done < total);
        QCOMPARE(start(torn, 0, false), u"%1 of %2"_s.arg(done).arg(total));

        SqliteSnapshots undisturbed(whole), resumed(torn);
        const KeptCampus a = await(undisturbed.load()).value(), b = await(resumed.load()).value();
        QCOMPARE(b.checks.size(), a.checks.size());
        for (const auto &[cmid, summary] : a.checks.asKeyValueRange()) {
            QVERIFY(b.checks.value(cmid).saysTheSame(summary));
            QCOMPARE(b.checks.value(cmid).grounds, summary.grounds);
        }
        QCOMPARE(QSet<Cmid>(b.attempts.keyBegin(), b.attempts.keyEnd()), QSet<Cmid>(a.attempts.keyBegin(), a.attempts.keyEnd()));
        QVERIFY(!a.sweep && !b.sweep);
        const SweepRecord one = await(undisturbed.sweeps()).value().first(), other = await(resumed.sweeps()).value().first();
        QCOMPARE(other.drifts, one.drifts);
        QCOMPARE(other.failures, one.failures);
        QCOMPARE(other.done, total);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == "--sweep"_L1)
        return sweepOn(arguments.sliced(2));
    TestSweepKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sweepkilled.moc"
