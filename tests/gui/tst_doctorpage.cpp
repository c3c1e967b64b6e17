// SPDX-License-Identifier: GPL-3.0-or-later
// The access doctor's page over the demo campus: what is there, what is missing, what to ask for, and its report.
#include "app/session.h"
#include "demo/democampus.h"
#include "gui/connections/doctorpage.h"
#include "gui/parts/fold.h"
#include "gui/theme/theme.h"
#include "net/moodle/moodleclient.h"
#include "net/rocketchat/rocketchatserver.h"
#include "store/sqlitejournal.h"
#include "store/sqlitesnapshots.h"
#include "words/languages.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Session> sessionOf(const demo::DemoCampus &servers, const QTemporaryDir &dir)
{
    auto clock = std::make_unique<SystemClock>();
    auto moodle = std::make_unique<MoodleClient>(servers.moodleUrl(), servers.moodleToken(), *clock);
    auto chat = std::make_unique<RocketChatServer>(
        servers.chatUrl(), AccountId{servers.chatUserId()}, servers.chatToken(), *clock);
    return std::make_unique<Session>(parseCampus(servers.campusFile()).value(), std::move(moodle), std::move(chat),
        std::make_unique<SqliteJournal>(dir.filePath(u"journal.sqlite"_s)),
        std::make_unique<SqliteSnapshots>(dir.filePath(u"kept.sqlite"_s)), std::move(clock));
}

/// The page on a session over the demo campus, asked as soon as it is shown.
struct Consulted {
    demo::DemoCampus servers;
    QTemporaryDir dir;
    std::unique_ptr<Session> session;
    DoctorPage page;

    explicit Consulted(const std::function<void(demo::DemoCampus &)> &prepare = {})
        : session(prepared(prepare)),
          page(*session)
    {
        page.resize(1200, 800);
        page.show();
        (void)QTest::qWaitFor([this] { return session->doctor().said.has_value(); }, 20'000);
        QTest::qWait(30);
    }
    std::unique_ptr<Session> prepared(const std::function<void(demo::DemoCampus &)> &prepare)
    {
        if (prepare)
            prepare(servers);
        return sessionOf(servers, dir);
    }
    QString described(const QString &row) { return page.findChild<QWidget *>(row)->accessibleName(); }
};

void takeTwo(demo::DemoCampus &servers)
{
    servers.moodleHost().run(
        [&] { servers.moodleWorld().take(servers.moodleWorld().serviceAccount, "moodle/user:viewalldetails"); });
    servers.chatHost().run([&] { servers.chatWorld().permissions[u"api-bypass-rate-limit"_s] = {}; });
}

} // namespace

class TestDoctorPage final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        Theme::install(*qApp);
        words::useLanguage(words::Language::English);
    }

    void shown_it_asks_and_says_that_all_is_well()
    {
        Consulted consulted;
        QCOMPARE(consulted.described(u"doctor.usernames"_s), u"See usernames, Yes"_s);
        QCOMPARE(consulted.described(u"doctor.compare"_s), u"Compare and explain, Yes"_s);
        QVERIFY(!consulted.page.findChild<QWidget *>(u"doctor.requests"_s)->isVisible());
    }

    void what_is_missing_is_said_with_its_effect_and_what_to_ask_for()
    {
        Consulted consulted(takeTwo);
        QCOMPARE(consulted.described(u"doctor.usernames"_s), u"See usernames, No"_s);
        QCOMPARE(consulted.described(u"doctor.no_rate_limit"_s), u"Read without a rate limit, Limited"_s);
        QCOMPARE(consulted.described(u"doctor.add_members"_s), u"Add members, No"_s);
        QVERIFY(consulted.page.findChild<QLabel *>(u"doctor.request.moodle"_s)->text().contains(u"moodle/user:viewalldetails"_s));
        QTest::mouseClick(consulted.page.findChild<QPushButton *>(u"doctor.copy.rocketchat"_s), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains(u"api-bypass-rate-limit"_s));
    }

    void what_privacy_cases_lack_breaks_nothing()
    {
        Consulted consulted([](demo::DemoCampus &servers) {
            servers.chatHost().run([&] { servers.chatWorld().permissions[u"clean-channel-history"_s] = {}; });
        });
        QCOMPARE(consulted.described(u"doctor.clean_history"_s), u"Delete somebody’s messages in a room, missing"_s);
        QCOMPARE(consulted.described(u"doctor.erase_messages"_s), u"Erase somebody’s messages, No"_s);
        QCOMPARE(consulted.described(u"doctor.answer_access"_s), u"Answer access requests, Yes"_s);
        QVERIFY(consulted.page.findChild<QLabel *>(u"doctor.request.rocketchat"_s)->text().startsWith(u"Only if privacy cases"_s));
        QSignalSpy verdicts(&consulted.page, &DoctorPage::verdictFound);
        QTest::mouseClick(consulted.page.findChild<QPushButton *>(u"doctor.again"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(verdicts.count(), 1, 20'000);
        const auto verdict = verdicts.first().first().value<AccessVerdict>();
        QCOMPARE(verdict.refused + verdict.limited, 0);
    }

    void its_report_names_nobody_and_no_secret()
    {
        Consulted consulted(takeTwo);
        QTest::mouseClick(consulted.page.findChild<QPushButton *>(u"doctor.copy"_s), Qt::LeftButton);
        const QString report = QApplication::clipboard()->text();
        QVERIFY2(report.contains(u"- See usernames: missing"_s), qPrintable(report));
        const demo::DemoCampus &servers = consulted.servers;
        for (const QString &secret : {servers.moodleToken(), servers.chatToken(), servers.chatUserId()})
            QVERIFY(!report.contains(secret));
        for (const QString &name : {u"svc"_s, u"@"_s})
            QVERIFY2(!report.contains(name), qPrintable(name));
    }

    void a_second_look_sees_what_was_granted_meanwhile()
    {
        Consulted consulted(takeTwo);
        QSignalSpy verdicts(&consulted.page, &DoctorPage::verdictFound);
        consulted.servers.moodleHost().run([&] {
            auto &world = consulted.servers.moodleWorld();
            world.give(world.serviceAccount, "moodle/user:viewalldetails");
        });
        QTest::mouseClick(consulted.page.findChild<QPushButton *>(u"doctor.again"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(verdicts.count(), 1, 20'000);
        QCOMPARE(consulted.described(u"doctor.usernames"_s), u"See usernames, Yes"_s);
        QCOMPARE(verdicts.first().first().value<AccessVerdict>().refused, 0);
    }

    void a_campus_that_cannot_be_reached_is_a_verdict_too()
    {
        Consulted consulted([](demo::DemoCampus &servers) { servers.moodleHost().stop(); });
        QVERIFY2(consulted.described(u"doctor.moodle_token"_s).endsWith(u"No"_s),
            qPrintable(consulted.described(u"doctor.moodle_token"_s)));
        auto *fold = consulted.page.findChild<QWidget *>(u"doctor.moodle_token"_s)->findChild<DetailsFold *>();
        QVERIFY(fold && fold->isVisible());
        QVERIFY(!consulted.page.findChild<QWidget *>(u"doctor.chat_token"_s)->findChild<DetailsFold *>());
        QVERIFY(consulted.described(u"doctor.usernames"_s).endsWith(u"not looked at"_s));
        QVERIFY(consulted.described(u"doctor.list_rooms"_s).endsWith(u"Yes"_s));
    }
};

QTEST_MAIN(TestDoctorPage)
#include "tst_doctorpage.moc"
