// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input and ill servers: one sentence on stderr that names the fault and the remedy, and the documented code.
#include "demo/chat/chatseed.h"
#include "support/twincampus.h"

#include <QTcpServer>
#include <QTest>

using namespace diapason::demo;
using namespace diapason::test;
using namespace Qt::StringLiterals;

using Harm = std::function<void(DemoCampus &, Twin &)>;
Q_DECLARE_METATYPE(Harm)

namespace {

const QString moodleUrl = u"DIAPASON_MOODLE_URL"_s;

void onMoodle(DemoCampus &campus, const std::function<void(MoodleWorld &)> &work)
{
    campus.moodleHost().run([&] { work(campus.moodleWorld()); });
}

void onChat(DemoCampus &campus, const std::function<void(ChatWorld &)> &work)
{
    campus.chatHost().run([&] { work(campus.chatWorld()); });
}

/// One line, with the program's name before it.
void isOneSentence(const Said &said, const QString &part)
{
    QVERIFY2(said.err.startsWith(u"diapasonctl: "_s) && said.err.count(u'\n') == 1, qPrintable(said.err));
    QVERIFY2(said.err.contains(part), qPrintable(said.err));
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT
private slots:
    void lines_data();
    void lines();
    void campus_files_data();
    void campus_files();
    void servers_data();
    void servers();
    void plain_http_to_another_machine();
    void incomplete_readings_data();
    void incomplete_readings();
    void certificates_data();
    void certificates();
    void a_lacking_permission_to_write_is_named();
    void the_journal_cannot_be_written();
    void a_secret_is_never_said_again();
};

void TestFaults::lines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("part");
    QTest::newRow("no command") << u""_s << u"courses, check, resync, plan, show, sign, apply, journal, undo, find, campuses or demo serve"_s;
    QTest::newRow("command") << u"verify --all"_s << u"no command verify"_s;
    QTest::newRow("option") << u"check --everything"_s << u"--everything"_s;
    QTest::newRow("no campus") << u"check --all"_s << u"No campus was named"_s;
    QTest::newRow("no file") << u"check --all --campus /nowhere/campus.json"_s << u"/nowhere/campus.json"_s;
    QTest::newRow("secret") << u"check --all --demo --token abc"_s << u"DIAPASON_MOODLE_TOKEN"_s;
    QTest::newRow("scope") << u"check --demo"_s << u"--activity CMID, --course ID or --all"_s;
}

void TestFaults::lines()
{
    QFETCH(QString, line);
    QFETCH(QString, part);
    const Twin twin;
    const Said said = twin.run(line.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(said.code, 64);
    isOneSentence(said, part);
    QVERIFY(said.out.isEmpty());
}

void TestFaults::campus_files_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("part");
    QTest::newRow("wrong key") << R"({"rules":{"limits":{"removalShare":0.5}}})"_ba << u"rules.limits.removalShare"_s;
    QTest::newRow("wrong type") << R"({"rules":{"roles":{"members":"student"}}})"_ba << u"rules.roles.members"_s;
    QTest::newRow("wrong address") << R"({"moodle":"moodle.example.org"})"_ba << u"moodle"_s;
    QTest::newRow("no JSON") << "name: Haute-Brume"_ba << u"is not JSON"_s;
    QTest::newRow("no address at all") << R"({"name":"Haute-Brume"})"_ba << u"DIAPASON_MOODLE_URL"_s;
    QTest::newRow("no token") << R"({"moodle":"https://moodle.example.org","rocketchat":"https://chat.example.org"})"_ba
                              << u"DIAPASON_MOODLE_TOKEN"_s;
}

void TestFaults::campus_files()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, part);
    Twin twin;
    const Said said = twin.run({u"check"_s, u"--all"_s, u"--campus"_s, twin.write(u"campus.json"_s, file)});
    QCOMPARE(said.code, 64);
    isOneSentence(said, part);
}

void TestFaults::servers_data()
{
    QTest::addColumn<Harm>("harm");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *tag, const QString &part, const Harm &harm) { QTest::newRow(tag) << harm << part; };
    row("unknown host", u"No machine has the name in the address of Moodle"_s,
        [](DemoCampus &, Twin &t) { t.set(moodleUrl, u"https://moodle.invalid"_s); });
    row("refused connection", u"The machine of Moodle refused the connection"_s, [](DemoCampus &, Twin &t) {
        QTcpServer closed; // a port that was free a moment ago
        closed.listen(QHostAddress::LocalHost);
        t.set(moodleUrl, u"http://127.0.0.1:%1"_s.arg(closed.serverPort()));
    });
    row("chat refused connection", u"The machine of Rocket.Chat refused the connection"_s,
        [](DemoCampus &c, Twin &) { c.chatHost().stop(); });
    row("wrong address", u"without /login"_s,
        [](DemoCampus &c, Twin &t) { t.set(moodleUrl, c.moodleUrl().toString() + u"/login"_s); });
    row("wrong chat address", u"without /home"_s,
        [](DemoCampus &c, Twin &t) { t.set(u"DIAPASON_ROCKETCHAT_URL"_s, c.chatUrl().toString() + u"/home"_s); });
    row("web page", u"A web page came where data of Moodle was expected"_s,
        [](DemoCampus &c, Twin &) { c.moodleHost().add(Fault::htmlPage(u"core_webservice_get_site_info"_s, 200).repeated()); });
    row("proxy page", u"HTTP 502"_s,
        [](DemoCampus &c, Twin &) { c.moodleHost().add(Fault::htmlPage(u"core_webservice_get_site_info"_s, 502).repeated()); });
    row("wrong token", u"Moodle does not know this token"_s,
        [](DemoCampus &, Twin &t) { t.set(u"DIAPASON_MOODLE_TOKEN"_s, QString(32, u'0')); });
    row("expired token", u"end date"_s, [](DemoCampus &c, Twin &t) {
        QString token;
        onMoodle(c, [&](MoodleWorld &w) { token = w.addToken(w.serviceAccount, QDateTime::currentDateTimeUtc().addDays(-1)); });
        t.set(u"DIAPASON_MOODLE_TOKEN"_s, token);
    });
    row("wrong chat token", u"Rocket.Chat does not accept this token"_s,
        [](DemoCampus &, Twin &t) { t.set(u"DIAPASON_ROCKETCHAT_TOKEN"_s, QString(43, u'x')); });
    row("token of another user", u"together with the user id"_s, [](DemoCampus &c, Twin &t) {
        QString other;
        onChat(c, [&](ChatWorld &w) { other = w.users().back()->id; });
        t.set(u"DIAPASON_ROCKETCHAT_USER_ID"_s, other);
    });
    row("missing capability", u"moodle/course:view"_s,
        [](DemoCampus &c, Twin &) { onMoodle(c, [](MoodleWorld &w) { w.take(w.serviceAccount, "moodle/course:view"); }); });
    row("maintenance", u"Moodle is closed for maintenance"_s,
        [](DemoCampus &c, Twin &) { onMoodle(c, [](MoodleWorld &w) { w.switches.maintenance = true; }); });
    row("web services off", u"switched off in Moodle"_s,
        [](DemoCampus &c, Twin &) { onMoodle(c, [](MoodleWorld &w) { w.switches.webServices = false; }); });
    row("cut answers", u"was cut"_s,
        [](DemoCampus &c, Twin &) { c.moodleHost().add(Fault::cutBefore(u"core_webservice_get_site_info"_s).repeated()); });
    row("malformed answers", u"cannot be understood"_s,
        [](DemoCampus &c, Twin &) { c.moodleHost().add(Fault::truncated(u"core_webservice_get_site_info"_s).repeated()); });
    row("vanished room", u"is gone"_s, [](DemoCampus &c, Twin &) {
        // Gone between the listing of all rooms and the reading of its members.
        ChatWorld *world = &c.chatWorld();
        const auto vanish = [world] {
            for (const auto &[id, room] : world->rooms())
                if (room->name.endsWith(u"_48210"_s))
                    return world->deleteRoom(*room);
        };
        for (const QString &route : {u"rooms.membersOrderedByRole"_s, u"groups.members"_s})
            c.chatHost().add(Fault::meanwhile(route, vanish));
    });
}

void TestFaults::servers()
{
    QFETCH(Harm, harm);
    QFETCH(QString, part);
    DemoCampus campus;
    Twin twin;
    enter(twin, campus);
    harm(campus, twin);
    const Said said = twin.run({u"check"_s, u"--activity"_s, u"48210"_s});
    QVERIFY2(said.code == 1, qPrintable(QString::number(said.code) + said.out + said.err));
    isOneSentence(said, part);
    const Said french = twin.run({u"check"_s, u"--activity"_s, u"48210"_s, u"--lang"_s, u"fr"_s});
    QCOMPARE(french.code, 1);
    QVERIFY2(!french.err.contains(part) || part.startsWith(u"HTTP"_s) || part.contains(u'/'), qPrintable(french.err));
}

void TestFaults::plain_http_to_another_machine()
{
    const DemoCampus campus;
    Twin twin;
    enter(twin, campus);
    twin.set(moodleUrl, u"http://moodle.invalid"_s);
    const Said said = twin.run({u"check"_s, u"--activity"_s, u"48210"_s});
    QCOMPARE(said.code, 64);
    isOneSentence(said, u"without encryption"_s);
}

void TestFaults::incomplete_readings_data()
{
    QTest::addColumn<Harm>("harm");
    QTest::addColumn<QString>("part");
    const auto capability = [](const QByteArray &name) -> Harm {
        return [name](DemoCampus &c, Twin &) { onMoodle(c, [&](MoodleWorld &w) { w.take(w.serviceAccount, name); }); };
    };
    QTest::newRow("usernames hidden") << capability("moodle/user:viewalldetails") << u"moodle/user:viewalldetails"_s;
    QTest::newRow("states hidden") << capability("moodle/course:enrolreview") << u"moodle/course:enrolreview"_s;
    QTest::newRow("people hidden") << capability("moodle/user:viewdetails") << u"Incomplete"_s;
    QTest::newRow("members refused") << Harm([](DemoCampus &c, Twin &) {
        for (const QString &route : {u"rooms.membersOrderedByRole"_s, u"groups.members"_s})
            c.chatHost().add(Fault::status(route, 403, R"({"success":false,"error":"unauthorized"})").repeated());
    }) << u"refused to show the members"_s;
}

void TestFaults::incomplete_readings()
{
    QFETCH(Harm, harm);
    QFETCH(QString, part);
    DemoCampus campus;
    Twin twin;
    enter(twin, campus);
    harm(campus, twin);
    const Said said = twin.run({u"check"_s, u"--activity"_s, u"48210"_s});
    QVERIFY2(said.code == 1, qPrintable(QString::number(said.code) + said.out + said.err));
    QVERIFY2(said.out.contains(part), qPrintable(said.out));
    const Said removal = twin.run({u"resync"_s, u"--activity"_s, u"48210"_s, u"--with-removals"_s, u"--yes"_s});
    QCOMPARE(removal.code, 1);
    QCOMPARE(campus.chatHost().hits(u"groups.kick"_s), 0);
}

void TestFaults::certificates_data()
{
    QTest::addColumn<bool>("expired");
    QTest::addColumn<QString>("part");
    QTest::newRow("self-signed") << false << u"signed by nobody but itself"_s;
    QTest::newRow("expired") << true << u"has expired"_s;
}

void TestFaults::certificates()
{
    QFETCH(bool, expired);
    QFETCH(QString, part);
    DemoCampus campus;
    Twin twin;
    enter(twin, campus);
    Host host;
    QVERIFY2(host.start({.handler = [](const Request &) { return Response{}; },
                 .tls = expired ? Tls::Expired : Tls::SelfSigned,
                 .name = u"tls"_s}),
        qPrintable(host.fault()));
    twin.set(moodleUrl, host.url().toString());
    const Said said = twin.run({u"check"_s, u"--activity"_s, u"48210"_s});
    QCOMPARE(said.code, 1);
    isOneSentence(said, part);
    QCOMPARE(host.hits(), 0); // the token never left
}

void TestFaults::a_lacking_permission_to_write_is_named()
{
    DemoCampus campus;
    onChat(campus, [](ChatWorld &world) {
        for (const QString &role : {u"owner"_s, u"moderator"_s, u"admin"_s, serviceRole.toString()})
            world.withdraw(u"add-user-to-joined-room"_s, role);
    });
    Twin twin;
    enter(twin, campus);
    const QString file = twin.write(u"campus.json"_s, campus.campusFile());
    const Said said = twin.run({u"resync"_s, u"--activity"_s, u"48213"_s, u"--yes"_s, u"--json"_s, u"--campus"_s, file});
    QVERIFY2(said.code == 1, qPrintable(said.out + said.err));
    QVERIFY2(said.out.contains(u"add-user-to-joined-room"_s), qPrintable(said.out.right(3000)));
}

void TestFaults::the_journal_cannot_be_written()
{
    DemoCampus campus;
    Twin twin;
    enter(twin, campus);
    twin.set(u"XDG_DATA_HOME"_s, u"/proc/nowhere"_s);
    const Said said = twin.run(
        {u"resync"_s, u"--activity"_s, u"48213"_s, u"--yes"_s, u"--campus"_s, twin.write(u"campus.json"_s, campus.campusFile())});
    QVERIFY2(said.code == 1, qPrintable(said.out + said.err));
    QVERIFY2(said.err.contains(u"The journal on this machine cannot be written"_s), qPrintable(said.err));
    QCOMPARE(campus.chatHost().hits(u"groups.invite"_s), 0); // not a byte left without a journal
}

void TestFaults::a_secret_is_never_said_again()
{
    DemoCampus campus;
    Twin twin;
    enter(twin, campus);
    const QString file = twin.write(u"campus.json"_s, campus.campusFile());
    for (const QStringList &arguments : {QStringList{u"check"_s, u"--all"_s, u"--json"_s, u"--campus"_s, file},
             QStringList{u"check"_s, u"--activity"_s, u"1"_s, u"--json"_s},
             QStringList{u"check"_s, u"--all"_s, u"--moodle-token="_s + campus.moodleToken()}}) {
        const Said said = twin.run(arguments);
        QVERIFY(!(said.out + said.err).contains(campus.moodleToken()));
        QVERIFY(!(said.out + said.err).contains(campus.chatToken()));
    }
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
