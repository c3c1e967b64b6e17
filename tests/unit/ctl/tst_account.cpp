// SPDX-License-Identifier: GPL-3.0-or-later
// Whose account it is, said with the built program: shown on the demo campus, confirmed and forgotten in a stored one.
#include "ctl/accountargs.h"
#include "domain/campus.h"
#include "support/twin.h"

#include <QJsonArray>
#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray lyonFile
    = R"({ "name": "Lyon", "moodle": "https://moodle.example.org/m", "rocketchat": "https://chat.example.org", "rules": {} })";

ConfirmedAccounts matches(const Twin &twin)
{
    return parseCampus(twin.run({u"campuses"_s, u"export"_s, u"Lyon"_s}).out.toUtf8()).value().rules.matches;
}

} // namespace

class TestAccount : public QObject
{
    Q_OBJECT
private slots:
    void is_confirmed_and_forgotten()
    {
        Twin twin;
        QCOMPARE(twin.run({u"campuses"_s, u"import"_s, twin.write(u"lyon.json"_s, lyonFile)}).code, 0);
        const Said said = twin.run({u"account"_s, u"confirm"_s, u"17"_s, u"abc"_s, u"--campus"_s, u"lyon"_s, u"--json"_s});
        QCOMPARE(said.code, 0);
        QCOMPARE(said.json()["moodleId"_L1].toInt(), 17);
        QCOMPARE(said.json()["accountId"_L1].toString(), u"abc"_s);
        QVERIFY(said.json()["confirmed"_L1].toBool());
        QCOMPARE(matches(twin), (ConfirmedAccounts{{MoodleUserId{17}, AccountId{u"abc"_s}}}));
        QCOMPARE(twin.run({u"account"_s, u"forget"_s, u"17"_s, u"--campus"_s, u"Lyon"_s}).code, 0);
        QVERIFY(matches(twin).isEmpty());
    }

    void wrong_usage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing said") << QStringList{};
        QTest::newRow("unknown verb") << QStringList{u"steal"_s};
        QTest::newRow("no account") << QStringList{u"confirm"_s, u"17"_s, u"--campus"_s, u"Lyon"_s};
        QTest::newRow("no number") << QStringList{u"confirm"_s, u"ada"_s, u"abc"_s, u"--campus"_s, u"Lyon"_s};
        QTest::newRow("no campus") << QStringList{u"confirm"_s, u"17"_s, u"abc"_s};
        QTest::newRow("the demo campus keeps nothing") << QStringList{u"forget"_s, u"17"_s, u"--demo"_s};
        QTest::newRow("no activity") << QStringList{u"show"_s, u"--demo"_s};
        QTest::newRow("too much") << QStringList{u"forget"_s, u"17"_s, u"18"_s, u"--campus"_s, u"Lyon"_s};
    }

    void wrong_usage()
    {
        QFETCH(QStringList, arguments);
        const Said said = Twin().run(QStringList{u"account"_s} + arguments);
        QCOMPARE(said.code, 64);
        QVERIFY(!said.err.isEmpty());
    }

    void shows_candidates_and_what_is_wrong()
    {
        const Twin twin;
        qint64 cmid = 0;
        for (const QJsonValue &course : twin.run({u"courses"_s, u"--demo"_s, u"--json"_s}).json()["courses"_L1].toArray()) {
            if (course["shortName"_L1].toString() == "FC-DU7"_L1)
                cmid = course["activities"_L1][0]["cmid"_L1].toInteger();
        }
        QVERIFY(cmid > 0);
        const Said said = twin.run({u"account"_s, u"show"_s, u"--demo"_s, u"--activity"_s, QString::number(cmid), u"--json"_s});
        QStringList kinds;
        for (const QJsonValue &finding : said.json()["findings"_L1].toArray())
            kinds << finding["kind"_L1].toString();
        for (const QString &kind : {u"case_mismatch"_s, u"renamed_in_moodle"_s, u"shared_account"_s, u"deactivated"_s})
            QVERIFY2(kinds.contains(kind), qPrintable(kinds.join(u' ')));
        QCOMPARE(said.json()["confirmed"_L1].toArray().size(), 1);
        QVERIFY(said.code == 1 || said.code == 2); // whether addresses can be looked up is the server's matter
    }
};

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
