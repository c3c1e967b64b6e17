// SPDX-License-Identifier: GPL-3.0-or-later
// The access doctor from the command line: what is missing is named, with what to ask for, and nobody's data is in it.
#include "domain/doctor.h"
#include "support/twincampus.h"

#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

using namespace diapason::demo;
using namespace diapason::test;
using namespace Qt::StringLiterals;

class TestDoctor : public QObject
{
    Q_OBJECT
private slots:
    void a_healthy_account_has_everything()
    {
        Twin twin;
        const Said said = twin.run({u"doctor"_s, u"--demo"_s});
        QCOMPARE(said.code, 0);
        QVERIFY2(said.out.contains(u"view-room-administration"_s), qPrintable(said.out));
        QVERIFY(!said.out.contains(u"Please"_s));
        const Said french = twin.run({u"doctor"_s, u"--demo"_s, u"--lang"_s, u"fr"_s});
        QVERIFY2(french.out.contains(u"Voir les identifiants"_s), qPrintable(french.out));
    }

    void what_is_missing_is_named_with_what_to_ask_for()
    {
        DemoCampus campus;
        campus.moodleHost().run(
            [&] { campus.moodleWorld().take(campus.moodleWorld().serviceAccount, "moodle/user:viewalldetails"); });
        campus.chatHost().run([&] { campus.chatWorld().permissions[u"set-moderator"_s] = {}; });
        Twin twin;
        enter(twin, campus);
        const Said said = twin.run({u"doctor"_s});
        QCOMPARE(said.code, 1);
        QVERIFY2(said.out.contains(u"Nobody can be matched with an account."_s), qPrintable(said.out));
        QVERIFY2(
            said.out.contains(
                u"Moodle:\nPlease give the service account a role in the system context that allows:\n  moodle/user:viewalldetails\n"_s),
            qPrintable(said.out));
        QVERIFY2(said.out.contains(u"  set-moderator\n"_s), qPrintable(said.out));
    }

    void what_privacy_cases_lack_is_told_apart_and_is_no_failure()
    {
        DemoCampus campus;
        campus.chatHost().run([&] { campus.chatWorld().permissions[u"clean-channel-history"_s] = {}; });
        campus.moodleHost().run(
            [&] { campus.moodleWorld().take(campus.moodleWorld().serviceAccount, "tool/dataprivacy:managedatarequests"); });
        Twin twin;
        enter(twin, campus);
        const Said said = twin.run({u"doctor"_s});
        QCOMPARE(said.code, 0);
        QVERIFY2(said.out.contains(u"an erasure leaves the messages where they are."_s), qPrintable(said.out));
        QVERIFY2(said.out.contains(u"Rocket.Chat:\nOnly if privacy cases are to be handled with Diapason, please also give a role of "
                                   "the service account:\n  clean-channel-history\n"_s),
            qPrintable(said.out));
        QVERIFY2(said.out.contains(u"):\n  tool/dataprivacy:managedatarequests\n"_s), qPrintable(said.out));
        const QJsonObject answer = QJsonDocument::fromJson(twin.run({u"doctor"_s, u"--json"_s}).out.toUtf8()).object();
        QStringList abilities;
        for (const QJsonValue &able : answer.value(u"abilities"_s).toArray())
            abilities += able[u"ability"_s].toString() + u' ' + able[u"state"_s].toString();
        QVERIFY2(abilities.contains(u"erase_messages no"_s) && abilities.contains(u"answer_access limited"_s), qPrintable(abilities.join(u", "_s)));
    }

    void its_json_is_documented_and_names_nobody()
    {
        DemoCampus campus;
        Twin twin;
        enter(twin, campus);
        const Said said = twin.run({u"doctor"_s, u"--json"_s});
        QCOMPARE(said.code, 0);
        const QJsonObject answer = QJsonDocument::fromJson(said.out.toUtf8()).object();
        QCOMPARE(answer.keys(), (QStringList{u"abilities"_s, u"at"_s, u"calls"_s, u"campus"_s, u"findings"_s, u"requests"_s}));
        QCOMPARE(answer.value(u"findings"_s).toArray().size(), diapason::accessNeeds);
        for (const QJsonValue &finding : answer.value(u"findings"_s).toArray()) {
            for (const QString &key :
                {u"need"_s, u"server"_s, u"rights"_s, u"use"_s, u"state"_s, u"missing"_s, u"text"_s, u"effect"_s})
                QVERIFY2(finding.toObject().contains(key), qPrintable(key));
        }
        QVERIFY(!said.out.contains(campus.moodleToken()) && !said.out.contains(campus.chatToken()));
        for (const drawn::Person &person : campus.blueprint().people)
            QVERIFY2(!said.out.contains(person.username), qPrintable(person.username));
    }

    void the_systems_proxy_is_used_but_not_for_this_machine()
    {
        DemoCampus campus;
        Twin twin;
        enter(twin, campus);
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QString proxy = u"http://127.0.0.1:%1"_s.arg(closed.serverPort());
        closed.close();
        for (const QString &variable : {u"http_proxy"_s, u"https_proxy"_s})
            twin.set(variable, proxy);
        QCOMPARE(twin.run({u"doctor"_s}).code, 0);
        twin.set(u"DIAPASON_MOODLE_URL"_s, u"https://moodle.example.org"_s);
        const Said said = twin.run({u"courses"_s});
        QCOMPARE(said.code, 1);
        QVERIFY2(said.err.contains(u"proxy"_s), qPrintable(said.err));
    }

    void a_wrong_token_leaves_the_rest_unseen()
    {
        DemoCampus campus;
        Twin twin;
        enter(twin, campus);
        twin.set(u"DIAPASON_MOODLE_TOKEN"_s, u"0123456789abcdef0123456789abcdef"_s);
        const Said said = twin.run({u"doctor"_s});
        QCOMPARE(said.code, 1);
        QVERIFY2(said.out.contains(u"not looked at"_s), qPrintable(said.out));
    }
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
