// SPDX-License-Identifier: GPL-3.0-or-later
// Reading in pages over real HTTP: rows that cannot be answered, pages that fail, people who come and go.
#include "support/moodlereading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using namespace diapason::test;
using demo::Fault;
using demo::MoodleWorld;

class MoodlePagesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAroundPoisonedRows_data()
    {
        QTest::addColumn<QList<int>>("poisoned");
        QTest::addColumn<QList<Gap>>("gaps");
        const auto gap = [](int rows, qint64 after, qint64 before) {
            return Gap{.kind = Gap::Kind::PoisonedRows, .server = Server::Moodle, .got = rows, .after = after, .before = before};
        };
        QTest::newRow("first") << QList{0} << QList{gap(1, 0, 1001)};
        QTest::newRow("last") << QList{49} << QList{gap(1, 1048, 0)};
        QTest::newRow("middle") << QList{7} << QList{gap(1, 1006, 1008)};
        QTest::newRow("second page") << QList{27} << QList{gap(1, 1026, 1028)};
        QTest::newRow("side by side") << QList{19, 20, 21} << QList{gap(3, 1018, 1022)};
        QTest::newRow("apart") << QList{3, 5, 44} << QList{gap(1, 1002, 1004), gap(1, 1004, 1006), gap(1, 1043, 1045)};
    }
    void readsAroundPoisonedRows()
    {
        QFETCH(QList<int>, poisoned);
        MoodleHost moodle(50);
        for (const int n : poisoned)
            moodle.poison(n);
        const CourseReading reading = read(moodle);
        QTEST(reading.stamp.gaps, "gaps");
        QCOMPARE(reading.people.size(), 50 - poisoned.size());
        QVERIFY(std::ranges::all_of(reading.people, [](const Person &p) { return p.enrolment == EnrolmentState::Active; }));
        QVERIFY(std::ranges::all_of(reading.people, [](const Person &p) { return p.account == MoodleAccountState::Active; }));
        // Halving finds one of 20 in ten questions at most.
        QVERIFY(moodle.http().hits(enrolled) <= 4 + 10 * poisoned.size());
    }

    void readsStatesAroundPoisonedRows()
    {
        MoodleHost moodle(50);
        moodle.poison(30);
        moodle.edit([](MoodleWorld &world) {
            QList<demo::drawn::Enrolment> &enrolments = world.edit(MoodleHost::courseId).enrolments;
            for (const int n : {28, 29, 30, 31})
                enrolments[n].state = demo::drawn::EnrolmentState::Expired;
        });
        const CourseReading reading = read(moodle);
        QCOMPARE(kinds(reading), Kinds{Gap::Kind::PoisonedRows});
        QCOMPARE(howMany(reading, [](const Person &p) { return p.enrolment == EnrolmentState::Inactive; }), 3);
        QCOMPARE(howMany(reading, [](const Person &p) { return p.enrolment == EnrolmentState::Unknown; }), 0);
    }

    /// A stored username Moodle would not accept poisons only the question about accounts.
    void readsAccountsAroundPoisonedOnes()
    {
        MoodleHost moodle(50);
        moodle.edit([](MoodleWorld &world) { world.editPerson(MoodleHost::firstPerson + 33).username = u"Upper.Case"_s; });
        const CourseReading reading = read(moodle);
        QCOMPARE(kinds(reading), Kinds{Gap::Kind::AccountStatesUnread});
        QCOMPARE(reading.stamp.gaps.first().expected, 50);
        QCOMPARE(reading.stamp.gaps.first().got, 49);
        QCOMPARE(reading.people.at(33).account, MoodleAccountState::Unknown);
        QCOMPARE(howMany(reading, [](const Person &p) { return p.account == MoodleAccountState::Active; }), 49);
    }

    /// When every row is "poisoned" it is the server that is ill, and asking it once per row helps nobody.
    void givesUpOnAnIllServer()
    {
        MoodleHost moodle(500);
        moodle.http().add(
            Fault::status(enrolled, 200, R"({"exception":"x","errorcode":"invalidresponse","message":"m"})").repeated());
        const CourseReading reading = await(client(moodle, {})->people(maths, {}, {}));
        QVERIFY(reading.people.isEmpty());
        QVERIFY(reading.stamp.has(Gap::Kind::PageFailed));
        QVERIFY(moodle.http().hits() < 400);
    }

    void readsTheOtherPages()
    {
        MoodleHost moodle(106);
        moodle.http().add(Fault::truncated(enrolled).on(3)); // not worth a second try
        const CourseReading reading = await(client(moodle, {.people = 20, .accounts = 20}, 1)->people(maths, {}, {}));
        QCOMPARE(kinds(reading), Kinds{Gap::Kind::PageFailed});
        QCOMPARE(reading.stamp.gaps.first().error->kind, Error::Kind::Malformed);
        QCOMPARE(reading.stamp.gaps.first().expected, 106);
        QCOMPARE(reading.stamp.gaps.first().got, int(reading.people.size()));
        QCOMPARE(reading.people.size(), 87); // 19 rows were in that page alone
    }

    void triesAgain()
    {
        MoodleHost moodle(106);
        moodle.http().add(Fault::cutBefore(enrolled).on(2));
        moodle.http().add(Fault::htmlPage(accounts, 502).on(2));
        QVERIFY(read(moodle).stamp.complete());
    }

    void seesWhoComesAndGoesMeanwhile_data()
    {
        QTest::addColumn<bool>("counted");
        QTest::addColumn<bool>("leaves");
        QTest::addColumn<bool>("complete");
        QTest::newRow("leaves before the count") << false << true << false;
        QTest::newRow("leaves after the count") << true << true << false;
        QTest::newRow("joins before the count") << false << false << false;
        QTest::newRow("joins after the count") << true << false << true; // everyone of that moment was read
    }
    void seesWhoComesAndGoesMeanwhile()
    {
        QFETCH(bool, counted);
        QFETCH(bool, leaves);
        MoodleHost moodle(106);
        bool moved = false;
        const auto move = [&](const Progress &step) {
            if (moved || (step.total > 0) != counted)
                return;
            moved = true;
            moodle.edit([leaves](MoodleWorld &world) {
                if (leaves)
                    world.unenrol(MoodleHost::courseId, MoodleHost::firstPerson + 2);
                else
                    world.enrol(MoodleHost::courseId, {.person = world.serviceAccount});
            });
        };
        const CourseReading reading = await(client(moodle, {.people = 20, .accounts = 20}, 1)->people(maths, move, {}));
        QVERIFY(moved);
        QTEST(reading.stamp.complete(), "complete");
        QCOMPARE(reading.stamp.has(Gap::Kind::CountMismatch), !reading.stamp.complete());
    }

    void seesWhatPhpCutsOff_data()
    {
        QTest::addColumn<int>("maxInputVars");
        QTest::addColumn<int>("known");
        QTest::newRow("Moodle's wish") << 5000 << 300;
        QTest::newRow("PHP's default") << 1000 << 300;
        QTest::newRow("a tight one") << 55 << 100;
    }
    void seesWhatPhpCutsOff()
    {
        QFETCH(int, maxInputVars);
        QFETCH(int, known);
        MoodleHost moodle(300);
        moodle.edit([maxInputVars](MoodleWorld &world) { world.switches.maxInputVars = maxInputVars; });
        const CourseReading reading = await(client(moodle, {})->people(maths, {}, {}));
        QCOMPARE(reading.people.size(), 300);
        QCOMPARE(howMany(reading, [](const Person &p) { return p.account == MoodleAccountState::Active; }), known);
        QCOMPARE(kinds(reading), known == 300 ? Kinds{} : Kinds{Gap::Kind::AccountStatesUnread});
    }

    void stops_data()
    {
        QTest::addColumn<QString>("during");
        QTest::newRow("at once") << QString();
        QTest::newRow("first page") << enrolled;
        QTest::newRow("count") << counted;
        QTest::newRow("accounts") << accounts;
    }
    void stops()
    {
        QFETCH(QString, during);
        MoodleHost moodle(106);
        std::stop_source stop;
        if (during.isEmpty())
            stop.request_stop();
        else
            moodle.http().add(Fault::slow(during, std::chrono::seconds(20)).repeated());
        const auto server = client(moodle);
        QCoro::Task<CourseReading> task = server->people(maths, {}, stop.get_token());
        if (!during.isEmpty()) {
            QTRY_VERIFY(moodle.http().hits(during) > 0);
            stop.request_stop();
        }
        const CourseReading reading = await(std::move(task));
        QVERIFY(reading.stamp.has(Gap::Kind::Cancelled));
        if (during == accounts)
            QCOMPARE(reading.people.size(), 106);
    }

    void endsWithItsClient()
    {
        MoodleHost moodle(106);
        moodle.http().add(Fault::slow(enrolled, std::chrono::seconds(20)).repeated());
        auto server = client(moodle);
        QCoro::Task<CourseReading> task = server->people(maths, {}, {});
        QTRY_VERIFY(moodle.http().hits(enrolled) > 0);
        server.reset();
        QVERIFY(await(std::move(task)).stamp.has(Gap::Kind::Cancelled));
    }
};

QTEST_GUILESS_MAIN(MoodlePagesTest)
#include "tst_moodlepages.moc"
