// SPDX-License-Identifier: GPL-3.0-or-later
// `diapasonctl sweep`: its options, its forms, its exit codes, and how it goes on after an interruption.
#include "ctl/args.h"
#include "ctl/sweepreport.h"
#include "demo/democampus.h"
#include "support/builders.h"
#include "support/twincampus.h"

#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace diapason;
using namespace diapason::ctl;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SweepLine lineOf(qint64 cmid, std::optional<int> drifts, std::optional<Error> error = {}, bool complete = true)
{
    SweepLine line{.activity = build::activity(cmid, 7),
        .course = build::course(7, u"CHI"_s),
        .room = u"salon"_s,
        .error = std::move(error)};
    if (drifts)
        line.summary = CheckSummary{.cmid = Cmid{cmid},
            .at = build::moment(),
            .moodleComplete = true,
            .chatComplete = complete,
            .expected = 9,
            .present = 8,
            .drifts = *drifts};
    return line;
}

const Error unlinked{.kind = Error::Kind::NotFound, .server = Server::RocketChat, .code = u"unlinked"_s};
const Error denied{.kind = Error::Kind::Denied, .server = Server::Moodle, .code = u"nopermissions"_s};

QStringList numbersOf(const QJsonObject &answer)
{
    QStringList lines;
    for (const QJsonValue value : answer["activities"_L1].toArray())
        lines
            += u"%1 %2 %3"_s.arg(value["cmid"_L1].toInt()).arg(value["standing"_L1].toString()).arg(value["drifts"_L1].toInt(-1));
    return lines;
}

} // namespace

class TestSweep : public QObject
{
    Q_OBJECT

private slots:
    void options_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("fault");
        QTest::newRow("everything") << u"sweep --demo"_s << QString();
        QTest::newRow("a scope") << u"sweep --demo --category 3 --category Sciences --course CHI201 --course 7 --older-than 2d"_s
                                 << QString();
        QTest::newRow("csv") << u"sweep --demo --csv"_s << QString();
        QTest::newRow("resume") << u"sweep --demo --resume --json"_s << QString();
        QTest::newRow("no age") << u"sweep --demo --older-than 2"_s << u"not-an-age"_s;
        QTest::newRow("no age at all") << u"sweep --demo --older-than 0d"_s << u"not-an-age"_s;
        QTest::newRow("resume with a scope") << u"sweep --demo --resume --course 7"_s << u"resume-alone"_s;
        QTest::newRow("two forms") << u"sweep --demo --csv --json"_s << u"csv-or-json"_s;
        QTest::newRow("a word too many") << u"sweep everything"_s << u"unexpected"_s;
        QTest::newRow("an option of another command") << u"sweep --demo --activity 30"_s << u"not-for-command"_s;
        QTest::newRow("elsewhere a course is named once") << u"check --course 7 --course 8"_s << u"repeated"_s;
    }
    void options()
    {
        QFETCH(QString, line);
        QFETCH(QString, fault);
        const Result<Command> command = parseCommand(line.split(u' '));
        QCOMPARE(command ? QString() : command.error().detail, fault);
        if (command)
            QCOMPARE(command->kind, Command::Kind::Sweep);
    }

    void a_scope_is_understood()
    {
        const QStringList line{u"sweep"_s, u"--category"_s, u"Lettres, langues"_s, u"--category=3"_s, u"--course"_s, u"CHI201"_s,
            u"--older-than"_s, u"90m"_s};
        const Command command = parseCommand(line).value();
        QCOMPARE(command.sweep.categories, (QStringList{u"Lettres"_s, u" langues"_s, u"3"_s}));
        QCOMPARE(command.sweep.courses, QStringList{u"CHI201"_s});
        QCOMPARE(command.sweep.olderThan, 90min);
    }

    void what_matters_most_stands_first()
    {
        SweepReport report{.ended = build::moment()};
        report.lines = {lineOf(1, 0), lineOf(2, 3), lineOf(3, {}, unlinked), lineOf(4, 7), lineOf(5, {}, denied), lineOf(6, {}),
            lineOf(7, 0, denied, false)};
        report.sort();
        QStringList order;
        for (const SweepLine &line : std::as_const(report.lines))
            order += QString::number(line.activity.cmid.value) + u' ' + standingCode(line.standing());
        QCOMPARE(order,
            (QStringList{u"5 failed"_s, u"7 incomplete"_s, u"4 drifting"_s, u"2 drifting"_s, u"3 no_room"_s, u"6 not_reached"_s,
                u"1 in_step"_s}));
    }

    void the_code_says_what_was_found_data()
    {
        QTest::addColumn<QList<SweepLine>>("lines");
        QTest::addColumn<bool>("stopped");
        QTest::addColumn<int>("code");
        QTest::newRow("in step") << QList{lineOf(1, 0), lineOf(2, 0)} << false << int(Fine);
        QTest::newRow("nothing in scope") << QList<SweepLine>{} << false << int(Fine);
        QTest::newRow("drift") << QList{lineOf(1, 0), lineOf(2, 1)} << false << int(DriftLeft);
        QTest::newRow("no room") << QList{lineOf(1, {}, unlinked)} << false << int(DriftLeft);
        QTest::newRow("a failure beats a drift") << QList{lineOf(1, 4), lineOf(2, {}, denied)} << false << int(Failed);
        QTest::newRow("incomplete") << QList{lineOf(1, 0, denied, false)} << false << int(Failed);
        QTest::newRow("not reached") << QList{lineOf(1, {})} << false << int(Failed);
        QTest::newRow("stopped") << QList{lineOf(1, 0)} << true << int(Failed);
    }
    void the_code_says_what_was_found()
    {
        QFETCH(QList<SweepLine>, lines);
        QFETCH(bool, stopped);
        QTEST(int(exitCode(SweepReport{.stopped = stopped, .lines = lines})), "code");
    }

    void a_spreadsheet_meets_no_formula()
    {
        SweepLine line = lineOf(1, 2);
        line.activity.name = u"=HYPERLINK(\"http://x\")"_s;
        line.course.shortName = u"+chi"_s;
        const QByteArray bytes = sweepCsv({.lines = {line, lineOf(2, {}, unlinked)}});
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const QString csv = QString::fromUtf8(bytes);
        QCOMPARE(csv.count(u"\r\n"_s), 3);
        QVERIFY(csv.contains(u"\"'=HYPERLINK(\"\"http://x\"\")\""_s));
        QVERIFY(csv.contains(u"\"'+chi\""_s));
    }

    void an_answer_has_the_documented_keys()
    {
        Twin twin;
        const Said said = twin.run({u"sweep"_s, u"--demo"_s, u"--json"_s});
        const QJsonObject answer = said.json();
        const QStringList given = answer.keys();
        QCOMPARE(QSet(given.cbegin(), given.cend()),
            (QSet<QString>{u"campus"_s, u"began"_s, u"ended"_s, u"resumed"_s, u"stopped"_s, u"error"_s, u"scope"_s, u"total"_s,
                u"done"_s, u"failures"_s, u"drifting"_s, u"drifts"_s, u"activities"_s, u"incomplete"_s, u"unreadCourses"_s,
                u"calls"_s, u"elapsedMs"_s}));
        for (const QJsonValue value : answer["activities"_L1].toArray()) {
            const QStringList keys = value.toObject().keys();
            QCOMPARE(QSet(keys.cbegin(), keys.cend()),
                (QSet<QString>{u"cmid"_s, u"courseId"_s, u"course"_s, u"name"_s, u"room"_s, u"standing"_s, u"error"_s, u"at"_s,
                    u"complete"_s, u"expected"_s, u"present"_s, u"drifts"_s, u"counts"_s, u"findings"_s}));
        }
        // The same as "check --all" finds.
        const QJsonObject check = twin.run({u"check"_s, u"--all"_s, u"--demo"_s, u"--json"_s}).json();
        QCOMPARE(answer["total"_L1].toInt(), check["activities"_L1].toArray().size());
        QCOMPARE(answer["drifts"_L1], check["drifts"_L1]);
        QHash<int, QJsonValue> drifts;
        for (const QJsonValue value : check["activities"_L1].toArray())
            drifts.insert(value["cmid"_L1].toInt(), value["drifts"_L1]);
        for (const QJsonValue value : answer["activities"_L1].toArray())
            if (value["drifts"_L1].isDouble())
                QCOMPARE(value["drifts"_L1], drifts.value(value["cmid"_L1].toInt()));
        QVERIFY(said.err.isEmpty() || !said.err.contains(u'\r'));
    }

    void a_scope_is_named_as_people_know_it()
    {
        demo::DemoCampus campus;
        Twin twin;
        enter(twin, campus);
        const demo::drawn::Course course = *std::ranges::find_if(
            campus.blueprint().courses, [](const demo::drawn::Course &c) { return !c.activities.isEmpty(); });
        const QJsonObject byName = twin.run({u"sweep"_s, u"--course"_s, course.shortName, u"--json"_s}).json();
        const QJsonObject byNumber = twin.run({u"sweep"_s, u"--course"_s, QString::number(course.id), u"--json"_s}).json();
        QCOMPARE(byName["total"_L1].toInt(), course.activities.size());
        QCOMPARE(numbersOf(byName), numbersOf(byNumber));
        QVERIFY(byName["calls"_L1]["moodle"_L1].toInt() < 40); // other courses are not asked for their activities
        const Said young = twin.run({u"sweep"_s, u"--course"_s, course.shortName, u"--older-than"_s, u"1h"_s, u"--json"_s});
        int young_total = 0;
        for (const QJsonValue value : byName["activities"_L1].toArray()) // what could not be read is tried again
            young_total += value["standing"_L1] == "drifting"_L1 || value["standing"_L1] == "in_step"_L1 ? 0 : 1;
        QCOMPARE(young.json()["total"_L1].toInt(), young_total);
        const Said unknown = twin.run({u"sweep"_s, u"--category"_s, u"Nowhere"_s});
        QCOMPARE(unknown.code, int(WrongUsage));
        QVERIFY(unknown.err.contains(u"Nowhere"_s));
        QCOMPARE(twin.run({u"sweep"_s, u"--resume"_s}).code, int(WrongUsage)); // none was left
    }

    void an_interrupted_sweep_is_resumed()
    {
        demo::DemoCampus campus({.latencyMs = 60});
        Twin twin;
        enter(twin, campus);
        QProcess process;
        twin.prepare(process, {u"sweep"_s, u"--json"_s});
        process.start();
        const auto membersAsked = [&] { return campus.chatHost().hits(); };
        QTRY_VERIFY_WITH_TIMEOUT(membersAsked() > 12, 60'000);
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), int(Failed));
        const QJsonObject left = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        if (left["done"_L1].toInt() == 0)
            QSKIP("interrupted before the first activity was read");
        QVERIFY(left["stopped"_L1].toBool());
        QVERIFY(left["ended"_L1].isNull());
        QVERIFY(left["done"_L1].toInt() < left["total"_L1].toInt());
        QVERIFY(QString::fromUtf8(process.readAllStandardError()).contains(u"--resume"_s));
        const Said resumed = twin.run({u"sweep"_s, u"--resume"_s, u"--json"_s});
        QVERIFY(resumed.json()["resumed"_L1].toBool());
        QCOMPARE(resumed.json()["done"_L1], resumed.json()["total"_L1]);
        QCOMPARE(resumed.json()["began"_L1], left["began"_L1]);
        Twin other;
        enter(other, campus);
        QCOMPARE(numbersOf(resumed.json()), numbersOf(other.run({u"sweep"_s, u"--json"_s}).json()));
    }

    void a_table_stands_by_its_urgency_in_the_language_asked_for()
    {
        Twin twin;
        const Said said = twin.run({u"sweep"_s, u"--demo"_s, u"--lang"_s, u"fr"_s});
        QVERIFY(said.out.contains(u"avec écart"_s));
        QVERIFY(!said.out.contains(u"drifting"_s));
        const Said csv = twin.run({u"sweep"_s, u"--demo"_s, u"--csv"_s});
        QVERIFY(csv.out.count(u'\n') > 20);
        QCOMPARE(csv.code, said.code);
    }
};

QTEST_GUILESS_MAIN(TestSweep)
#include "tst_sweep.moc"
