// SPDX-License-Identifier: GPL-3.0-or-later
// The twin's word on retention, with the built program on the demo campus.
#include "support/twincampus.h"

#include <QJsonArray>
#include <QTest>

using namespace diapason;
using namespace diapason::demo;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

/// A demo campus that stays from one command to the next.
struct TwinCampus : Twin {
    DemoCampus servers;
    explicit TwinCampus(const DemoCampus::Options &options = {}) : servers(options) { enter(*this, servers); }
};

/// What the activities of Moodle ask for, by number: "90" days, or "off".
QMap<qint64, QString> asked(const Said &said)
{
    QMap<qint64, QString> all;
    for (const QJsonValue &room : said.json()["rooms"_L1].toArray())
        if (const QJsonValue moodle = room["moodle"_L1]; moodle.isObject())
            all.insert(room["cmid"_L1].toInteger(),
                moodle["enabled"_L1].toBool() ? QString::number(moodle["days"_L1].toInt()) : u"off"_s);
    return all;
}

QStringList inForce(const Said &said)
{
    QStringList all;
    for (const QJsonValue &room : said.json()["rooms"_L1].toArray())
        all += room["inForce"_L1]["ground"_L1].toString() + u'/' + QString::number(room["inForce"_L1]["days"_L1].toDouble(-1));
    return all;
}

} // namespace

class TestRetentionCommand : public QObject
{
    Q_OBJECT
private slots:
    void says_what_is_in_force_by_which_rule()
    {
        Twin twin;
        const Said said = twin.run({u"retention"_s, u"show"_s, u"--demo"_s, u"--json"_s});
        QCOMPARE(said.code, 0);
        const QStringList all = inForce(said);
        QVERIFY(all.contains(u"room/90"_s));
        QVERIFY(all.contains(u"exempt/-1"_s));
        QVERIFY(all.contains(u"workspace/365"_s));
        QCOMPARE(said.json()["workspace"_L1]["days"_L1].toInt(), 365);
        const Said words = twin.run({u"retention"_s, u"show"_s, u"--demo"_s, u"--lang"_s, u"fr"_s});
        QCOMPARE(words.code, 0);
        QVERIFY2(words.out.contains(u"Les messages restent"_s), qPrintable(words.out));
    }

    void sets_shows_and_takes_back()
    {
        TwinCampus campus;
        QString cmid;
        for (const QJsonValue &room : campus.run({u"retention"_s, u"show"_s, u"--json"_s}).json()["rooms"_L1].toArray())
            if (room["inForce"_L1]["ground"_L1] == "room"_L1 && room["inForce"_L1]["days"_L1] == 90)
                cmid = QString::number(room["cmid"_L1].toInteger());
        QVERIFY(!cmid.isEmpty());
        const auto now
            = [&] { return inForce(campus.run({u"retention"_s, u"show"_s, u"--activity"_s, cmid, u"--json"_s})).value(0); };
        QCOMPARE(now(), u"room/90"_s);
        const Said set = campus.run({u"retention"_s, u"set"_s, u"--activity"_s, cmid, u"--days"_s, u"120"_s,
            u"--exclude-pinned"_s, u"--yes"_s, u"--json"_s});
        QCOMPARE(set.code, 0);
        QCOMPARE(now(), u"room/120"_s);
        const Said again = campus.run(
            {u"retention"_s, u"set"_s, u"--activity"_s, cmid, u"--days"_s, u"120"_s, u"--exclude-pinned"_s, u"--yes"_s});
        QCOMPARE(again.code, 0); // nothing to write
        const Said undone = campus.run({u"undo"_s, u"1"_s, u"--yes"_s});
        QCOMPARE(undone.code, 0);
        QCOMPARE(now(), u"room/90"_s);
    }

    void shortening_many_is_blocked_and_planned()
    {
        TwinCampus campus;
        const QString file = campus.path(u"plan.json"_s);
        const Said blocked = campus.run({u"retention"_s, u"set"_s, u"--all"_s, u"--days"_s, u"30"_s, u"--yes"_s});
        QCOMPARE(blocked.code, 3);
        const Said planned = campus.run(
            {u"retention"_s, u"plan"_s, u"--all"_s, u"--days"_s, u"3000"_s, u"--ignore-threads"_s, u"-o"_s, file, u"--json"_s});
        QCOMPARE(planned.code, 2);
        const Said applied = campus.run({u"apply"_s, file, u"--yes"_s, u"--json"_s});
        QVERIFY2(applied.code == 1 || applied.code == 2, qPrintable(applied.err)); // one room has no owner: it is refused
        const QStringList all = inForce(campus.run({u"retention"_s, u"show"_s, u"--json"_s}));
        QVERIFY(all.count(u"room/3000"_s) > 20);
    }

    void bad_input_is_said_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("zero") << QStringList{u"--days"_s, u"0"_s};
        QTest::newRow("negative") << QStringList{u"--days=-3"_s};
        QTest::newRow("fraction") << QStringList{u"--days"_s, u"1.5"_s};
        QTest::newRow("milliseconds") << QStringList{u"--days"_s, u"2592000000"_s};
        QTest::newRow("two ways") << QStringList{u"--days"_s, u"30"_s, u"--exempt"_s};
        QTest::newRow("none") << QStringList{};
        QTest::newRow("no policy") << QStringList{u"--policy"_s};
    }
    void bad_input_is_said()
    {
        QFETCH(QStringList, arguments);
        Twin twin;
        const Said said
            = twin.run(QStringList{u"retention"_s, u"set"_s, u"--demo"_s, u"--activity"_s, u"48201"_s, u"--yes"_s} + arguments);
        QCOMPARE(said.code, 64);
        QVERIFY(!said.err.isEmpty());
    }

    void with_the_companion_the_activity_follows_and_comes_back()
    {
        TwinCampus campus({.companion = true});
        const QStringList show{u"retention"_s, u"show"_s, u"--json"_s};
        const qint64 cmid = asked(campus.run(show)).key(u"90"_s, 0);
        QVERIFY(cmid > 0);
        const QString number = QString::number(cmid);
        const QStringList set{u"retention"_s, u"set"_s, u"--activity"_s, number, u"--days"_s, u"120"_s, u"--yes"_s};
        const Said done = campus.run(set);
        QVERIFY2(done.code == 0, qPrintable(done.out + done.err));
        QVERIFY2(done.out.contains(u"follows in Moodle"_s), qPrintable(done.out));
        QVERIFY2(!done.err.contains(u"stays as it is"_s), qPrintable(done.err));
        QCOMPARE(asked(campus.run(show)).value(cmid), u"120"_s);
        QCOMPARE(campus.run({u"undo"_s, u"1"_s, u"--yes"_s}).code, 0);
        QCOMPARE(asked(campus.run(show)).value(cmid), u"90"_s);
        QCOMPARE(inForce(campus.run({u"retention"_s, u"show"_s, u"--activity"_s, number, u"--json"_s})).value(0), u"room/90"_s);
        const Said alone = campus.run(set + QStringList{u"--rocketchat-only"_s});
        QCOMPARE(alone.code, 0);
        QCOMPARE(asked(campus.run(show)).value(cmid), u"90"_s);
    }

    void what_moodle_does_not_follow_is_said_data()
    {
        QTest::addColumn<bool>("companion");
        QTest::addColumn<int>("schema");
        QTest::addColumn<QString>("said");
        QTest::newRow("no companion") << false << 1 << u"Without the companion"_s;
        QTest::newRow("an older one") << true << 0 << u"Update the companion"_s;
    }
    void what_moodle_does_not_follow_is_said()
    {
        QFETCH(bool, companion);
        QFETCH(int, schema);
        QFETCH(QString, said);
        TwinCampus campus({.companion = companion});
        campus.servers.moodleHost().run([&] { campus.servers.moodleWorld().switches.companionSchema = schema; });
        const Said set
            = campus.run({u"retention"_s, u"set"_s, u"--activity"_s, u"48213"_s, u"--days"_s, u"300"_s, u"--dry-run"_s});
        QVERIFY2(set.err.contains(said), qPrintable(set.out + set.err));
        QVERIFY2(!set.out.contains(u"follows in Moodle"_s), qPrintable(set.out));
    }

    void a_policy_file_is_planned_and_applied()
    {
        TwinCampus campus({.companion = true});
        const QStringList show{u"retention"_s, u"show"_s, u"--json"_s};
        const QMap<qint64, QString> before = asked(campus.run(show));
        const qint64 one = before.firstKey();
        const QString policy = campus.write(u"policy.json"_s,
            R"([{"all": true, "days": 700, "ignoreThreads": true}, {"activity": )" + QByteArray::number(one)
                + R"(, "days": 701, "ignoreThreads": true}])");
        const QString file = campus.path(u"plan.json"_s);
        const Said planned = campus.run({u"retention"_s, u"plan"_s, u"--from"_s, policy, u"-o"_s, file});
        QVERIFY2(planned.code == 2, qPrintable(planned.out + planned.err));
        const Said applied = campus.run({u"apply"_s, file, u"--yes"_s});
        QVERIFY2(applied.code == 1 || applied.code == 2, qPrintable(applied.err)); // one room has no owner: it is refused
        const QMap<qint64, QString> after = asked(campus.run(show));
        QCOMPARE(after.value(one), u"701"_s);
        QVERIFY(after.values().count(u"700"_s) > 20);
    }

    void a_room_without_an_activity_is_named_and_taken_back()
    {
        TwinCampus campus;
        const Said listed = campus.run({u"check"_s, u"--all"_s, u"--json"_s});
        const QJsonArray orphans = QJsonDocument::fromJson(listed.out.toUtf8())[u"orphans"_s].toArray();
        QVERIFY(!orphans.isEmpty());
        const QString name = orphans.first()[u"room"_s][u"name"_s].toString();
        const QString policy
            = campus.write(u"policy.json"_s, QJsonDocument(QJsonArray{QJsonObject{{u"room"_s, name}, {u"days"_s, 30}}}).toJson());
        const Said set = campus.run({u"retention"_s, u"set"_s, u"--yes"_s, u"--from"_s, policy});
        QVERIFY2(set.code == 0 && set.out.contains(u"30 days"_s), qPrintable(set.out + set.err));
        QVERIFY2(set.out.contains(name) && !set.out.contains(u"(activity"_s), qPrintable(set.out));
        const Said back = campus.run({u"undo"_s, u"1"_s, u"--yes"_s});
        QVERIFY2(back.code == 0 && back.out.contains(u"30 days → "_s), qPrintable(back.out + back.err));
    }

    void a_wrong_policy_file_is_told_line_by_line_and_does_nothing()
    {
        TwinCampus campus;
        const QString policy = campus.write(u"policy.json"_s,
            R"([{"activity": 1, "days": 30}, {"all": true, "days": 2592000000}, {"course": "NONE", "days": 1.5}, {"all": true}])");
        const QString file = campus.path(u"plan.json"_s);
        const Said said = campus.run({u"retention"_s, u"plan"_s, u"--from"_s, policy, u"-o"_s, file});
        QCOMPARE(said.code, 64);
        for (const QString &line : {u"Line 1: there is no activity 1."_s, u"Line 2: “2592000000”"_s, u"milliseconds"_s,
                 u"Line 3: “1.5”"_s, u"Line 4: it does not say what"_s})
            QVERIFY2(said.err.contains(line), qPrintable(said.err));
        QVERIFY(!QFile::exists(file));
        const QStringList set{u"retention"_s, u"set"_s, u"--yes"_s, u"--from"_s, policy};
        QCOMPARE(campus.run(set).code, 64);
        QCOMPARE(campus.run(set + QStringList{u"--all"_s}).code, 64);
        QCOMPARE(campus.run(set + QStringList{u"--days"_s, u"3"_s}).code, 64);
        QCOMPARE(campus.run({u"retention"_s, u"set"_s, u"--yes"_s, u"--from"_s, campus.path(u"none.json"_s)}).code, 64);
        const QString broken = campus.write(u"broken.json"_s, "[{"), other = campus.write(u"other.json"_s, "{}");
        QCOMPARE(campus.run({u"retention"_s, u"set"_s, u"--yes"_s, u"--from"_s, broken}).code, 64);
        QCOMPARE(campus.run({u"retention"_s, u"set"_s, u"--yes"_s, u"--from"_s, other}).code, 64);
    }
};

QTEST_GUILESS_MAIN(TestRetentionCommand)
#include "tst_retention.moc"
