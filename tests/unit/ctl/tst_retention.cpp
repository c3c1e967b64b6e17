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
    TwinCampus() { enter(*this, servers); }
};

QStringList inForce(const Said &said)
{
    QStringList all;
    for (const QJsonValue &room : said.json()["rooms"_L1].toArray())
        all += room["inForce"_L1]["ground"_L1].toString() + u'/'
            + QString::number(room["inForce"_L1]["days"_L1].toDouble(-1));
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
        const auto now = [&] {
            return inForce(campus.run({u"retention"_s, u"show"_s, u"--activity"_s, cmid, u"--json"_s})).value(0);
        };
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
        const Said planned
            = campus.run({u"retention"_s, u"plan"_s, u"--all"_s, u"--days"_s, u"3000"_s, u"--ignore-threads"_s, u"-o"_s, file, u"--json"_s});
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
};

QTEST_GUILESS_MAIN(TestRetentionCommand)
#include "tst_retention.moc"
