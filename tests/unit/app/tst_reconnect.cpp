// SPDX-License-Identifier: GPL-3.0-or-later
// Offline and back: the pauses, with a clock that tests move, and a demo campus that goes away and comes back.
#include "app/reconnector.h"
#include "app/session.h"
#include "demo/democampus.h"
#include "net/moodle/moodleclient.h"
#include "net/rocketchat/rocketchatserver.h"
#include "support/fakecampus.h"
#include "support/fakesnapshots.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = Connection::State;

namespace {

const Error cutLine{.kind = Error::Kind::Network, .server = Server::Moodle, .code = u"connection-refused"_s};
const Error closedHouse{.kind = Error::Kind::Maintenance, .server = Server::Moodle, .code = u"503"_s, .status = 503};

/// The demo campus over real HTTP, with a clock that only the session and the transports see.
struct Remote {
    demo::DemoCampus servers;
    ManualClock *clock = new ManualClock;
    std::unique_ptr<Session> session;

    Remote()
    {
        const TransportOptions impatient{.patience = 20s, .tries = 1};
        auto moodle = std::make_unique<MoodleClient>(
            servers.moodleUrl(), servers.moodleToken(), *clock, MoodleOptions{.transport = impatient});
        auto chat = std::make_unique<RocketChatServer>(
            servers.chatUrl(), AccountId{servers.chatUserId()}, servers.chatToken(), *clock, impatient);
        session = std::make_unique<Session>(parseCampus(servers.campusFile()).value(), std::move(moodle), std::move(chat),
            std::make_unique<FakeJournal>(), std::make_unique<FakeSnapshots>(), std::unique_ptr<Clock>(clock));
    }
    void open()
    {
        session->open();
        settle();
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!session->job() && !session->trying(), 60'000); }
    /// The time of the next try comes.
    void waitForIt()
    {
        clock->advance(std::chrono::milliseconds(clock->now().msecsTo(session->nextTry())));
        QCoreApplication::processEvents();
        settle();
    }
};

} // namespace

class TestReconnect : public QObject
{
    Q_OBJECT

private slots:
    void pauses_grow_within_bounds_data()
    {
        QTest::addColumn<bool>("closed");
        QTest::addColumn<int>("failures");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("first") << false << 1 << 5LL;
        QTest::newRow("second") << false << 2 << 10LL;
        QTest::newRow("sixth") << false << 6 << 160LL;
        QTest::newRow("seventh") << false << 7 << 300LL;
        QTest::newRow("thousandth") << false << 1000 << 300LL;
        QTest::newRow("closed, first") << true << 1 << 60LL;
        QTest::newRow("closed, thousandth") << true << 1000 << 600LL;
    }
    void pauses_grow_within_bounds()
    {
        QFETCH(bool, closed);
        QFETCH(int, failures);
        QFETCH(qint64, seconds);
        const Error &error = closed ? closedHouse : cutLine;
        QCOMPARE(pauseAfter(error, failures, 0.5), std::chrono::milliseconds(seconds * 1000));
        QCOMPARE(pauseAfter(error, failures, 0), std::chrono::milliseconds(seconds * 800));
        QCOMPARE(pauseAfter(error, failures, 1), std::chrono::milliseconds(seconds * 1200));
    }

    void a_wish_of_the_server_is_respected()
    {
        Error asked = closedHouse;
        asked.retryAfter = 20min;
        QCOMPARE(pauseAfter(asked, 1, 0.5), std::chrono::milliseconds(20min));
    }

    void a_try_is_planned_once_and_can_be_called_off()
    {
        ManualClock clock;
        Reconnector reconnector(clock);
        QSignalSpy due(&reconnector, &Reconnector::due);
        reconnector.failed(cutLine);
        const QDateTime planned = reconnector.next();
        reconnector.failed(cutLine);
        QCOMPARE(reconnector.next(), planned);
        clock.advance(7s);
        QCOMPARE(due.size(), 1);
        reconnector.failed(cutLine);
        QVERIFY(clock.now().msecsTo(reconnector.next()) >= 8000); // the second pause is longer
        reconnector.settled();
        clock.advance(10min);
        QCOMPARE(due.size(), 1);
    }

    /// A server that falls over whenever it is read must not be asked every five seconds for ever.
    void pauses_begin_anew_only_after_a_good_while()
    {
        ManualClock clock;
        Reconnector reconnector(clock);
        for (int i = 0; i < 4; ++i) {
            reconnector.failed(cutLine);
            clock.advance(5min);
            reconnector.settled();
        }
        clock.advance(1min);
        reconnector.failed(cutLine);
        QVERIFY(clock.now().msecsTo(reconnector.next()) >= 64'000); // the fifth: 80 s ± 20 %
        clock.advance(5min);
        reconnector.settled();
        clock.advance(6min);
        reconnector.failed(cutLine);
        QVERIFY(clock.now().msecsTo(reconnector.next()) <= 6'000);
    }

    void a_campus_that_is_away_at_opening_is_opened_when_it_comes()
    {
        Remote campus;
        campus.servers.moodleHost().leave();
        QSignalSpy back(campus.session.get(), &Session::reconnected);
        campus.open();
        QCOMPARE(campus.session->moodle().state, State::Offline);
        QCOMPARE(campus.session->chat().state, State::Online);
        QVERIFY(campus.session->nextTry().isValid());
        const qint64 first = campus.clock->now().msecsTo(campus.session->nextTry());
        QVERIFY2(first >= 4000 && first <= 6000, qPrintable(QString::number(first)));
        campus.waitForIt(); // still away
        QCOMPARE(campus.session->moodle().state, State::Offline);
        const qint64 second = campus.clock->now().msecsTo(campus.session->nextTry());
        QVERIFY2(second >= 8000 && second <= 12000, qPrintable(QString::number(second)));
        QVERIFY(campus.servers.moodleHost().comeBack());
        campus.waitForIt();
        QVERIFY(campus.session->online());
        QVERIFY(!campus.session->nextTry().isValid());
        QVERIFY(!campus.session->catalogue().courses.courses.isEmpty());
        QCOMPARE(back.size(), 0); // nothing was shown before
    }

    void a_campus_that_goes_away_during_work_is_read_again_when_it_is_back()
    {
        Remote campus;
        campus.open();
        QVERIFY(campus.session->online());
        const QHash<Cmid, Link> &links = campus.session->catalogue().links;
        const auto linked = std::ranges::find_if(links, [](const Link &link) { return link.room.isValid(); });
        QVERIFY(linked != links.cend());
        const Cmid cmid = linked->cmid;
        const QDateTime before = campus.session->readAt();
        QSignalSpy back(campus.session.get(), &Session::reconnected);

        campus.servers.chatHost().leave();
        campus.session->startCheck(cmid);
        QTRY_COMPARE_WITH_TIMEOUT(campus.session->chat().state, State::Offline, 30'000); // tries of a read take their time
        QVERIFY(!campus.session->online());
        QVERIFY(campus.session->nextTry().isValid());
        campus.session->networkIsBack(); // but the server is not
        QTRY_VERIFY_WITH_TIMEOUT(!campus.session->trying(), 30'000);
        QCOMPARE(campus.session->chat().state, State::Offline);
        QVERIFY(campus.session->nextTry().isValid());

        QVERIFY(campus.servers.chatHost().comeBack());
        campus.clock->advance(1min);
        QTRY_VERIFY_WITH_TIMEOUT(campus.session->online(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(back.size(), 1, 30'000);
        campus.settle();
        QVERIFY(campus.session->readAt() > before);
        QVERIFY(!campus.session->nextTry().isValid());
    }

    void the_user_need_not_wait()
    {
        Remote campus;
        campus.servers.moodleHost().leave();
        campus.open();
        QVERIFY(campus.servers.moodleHost().comeBack());
        campus.session->retry();
        QTRY_VERIFY(campus.session->online());
        campus.settle();
    }

    void a_refusal_is_not_tried_again()
    {
        Remote campus;
        campus.servers.moodleHost().add(demo::Fault::status(
            {}, 200, R"({"exception":"moodle_exception","errorcode":"invalidtoken","message":"Invalid token"})")
                .repeated());
        campus.open();
        QCOMPARE(campus.session->moodle().state, State::Refused);
        QVERIFY(!campus.session->nextTry().isValid());
        const int hits = campus.servers.moodleHost().hits();
        campus.clock->advance(1h);
        QTest::qWait(50);
        QCOMPARE(campus.servers.moodleHost().hits(), hits);
        QSignalSpy signIn(campus.session.get(), &Session::signInWanted);
        campus.session->wantSignIn();
        QCOMPARE(signIn.size(), 1);
    }

    void a_closed_house_is_tried_more_rarely()
    {
        Remote campus;
        campus.servers.chatHost().add(demo::Fault::status({}, 503).repeated());
        campus.open();
        QCOMPARE(campus.session->chat().state, State::Offline);
        QCOMPARE(campus.session->chat().error->kind, Error::Kind::Maintenance);
        QVERIFY(campus.clock->now().msecsTo(campus.session->nextTry()) >= 48'000);
        campus.servers.chatHost().clearFaults();
        campus.waitForIt();
        QVERIFY(campus.session->online());
    }

    void what_was_stopped_is_not_tried_again()
    {
        Remote campus;
        campus.servers.moodleHost().setLatency(200ms);
        campus.session->open();
        QTRY_COMPARE(campus.session->moodle().state, State::Connecting);
        campus.session->stopJob();
        campus.settle();
        QVERIFY(!campus.session->online());
        QCOMPARE(campus.session->moodle().state, State::Closed);
        QVERIFY(!campus.session->nextTry().isValid());
    }

    void the_end_does_not_wait_for_a_try()
    {
        auto campus = std::make_unique<Remote>();
        campus->servers.chatHost().leave();
        campus->open();
        campus->servers.moodleHost().setLatency(30s);
        campus->session->retry();
        QVERIFY(campus->session->trying());
        QElapsedTimer ending;
        ending.start();
        campus->session.reset();
        QVERIFY(ending.elapsed() < 5000);
    }
};

QTEST_GUILESS_MAIN(TestReconnect)
#include "tst_reconnect.moc"
