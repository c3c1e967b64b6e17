// SPDX-License-Identifier: GPL-3.0-or-later
// Who is enrolled, over real HTTP: whatever is missing is said, and never taken for "nobody".
#include "net/moodle/moodleclient.h"
#include "support/await.h"
#include "support/moodlehost.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using namespace diapason::test;
using demo::Fault;
using demo::MoodleWorld;
using Kinds = QList<Gap::Kind>;
Q_DECLARE_METATYPE(Kinds)

namespace {

const QString enrolled = u"core_enrol_get_enrolled_users"_s;
const QString counted = u"core_enrol_get_users_courses"_s;
const QString accounts = u"core_user_get_users_by_field"_s;
const Course maths{.id = CourseId(MoodleHost::courseId)};

SystemClock &systemClock()
{
    static SystemClock real;
    return real;
}

std::unique_ptr<MoodleClient> client(
    const MoodleHost &moodle, moodle::PeoplePages pages = {.people = 20, .accounts = 20}, int concurrency = 4)
{
    MoodleOptions options;
    options.transport.backOff = std::chrono::milliseconds(1);
    options.transport.startConcurrency = options.transport.maxConcurrency = concurrency;
    options.pages = pages;
    return std::make_unique<MoodleClient>(moodle.url(), moodle.token(), systemClock(), options);
}

CourseReading read(const MoodleHost &moodle, Course course = maths) { return await(client(moodle)->people(course, {}, {})); }

Kinds kinds(const CourseReading &reading)
{
    Kinds found;
    for (const Gap &gap : reading.stamp.gaps)
        found.append(gap.kind);
    return found;
}

QList<qint64> ids(const CourseReading &reading)
{
    QList<qint64> found;
    for (const Person &person : reading.people)
        found.append(person.id.value);
    return found;
}

template <class Pick>
qsizetype howMany(const CourseReading &reading, Pick pick)
{
    return std::ranges::count_if(reading.people, pick);
}

} // namespace

class MoodlePeopleTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryone_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("pages");
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("short page") << 19 << 1;
        QTest::newRow("full page") << 20 << 1;
        QTest::newRow("one more") << 21 << 2;
        QTest::newRow("several") << 106 << 6;
    }
    void readsEveryone()
    {
        QFETCH(int, people);
        QFETCH(int, pages);
        MoodleHost moodle(people);
        const CourseReading reading = read(moodle);
        QVERIFY(reading.stamp.complete());
        QCOMPARE(reading.people.size(), people);
        QVERIFY(std::ranges::is_sorted(reading.people, {}, &Person::id));
        QCOMPARE(moodle.http().hits(enrolled), pages + 1); // and one for those who are not active
        QCOMPARE(moodle.http().hits(counted), 1);
        QCOMPARE(moodle.http().hits(accounts), pages);
        QCOMPARE(reading.calls, moodle.http().hits());
        QCOMPARE(reading.stamp.sources, (QStringList{enrolled, counted, accounts}));
        QVERIFY(reading.stamp.at.isValid());
        const Person &teacher = reading.people.first();
        QCOMPARE(teacher.username, u"u0"_s);
        QCOMPARE(teacher.fullName, u"Éva u0"_s);
        QCOMPARE(teacher.roles.value(0).shortName, u"editingteacher"_s);
        QCOMPARE(teacher.groups, QStringList{u"TD & TP"_s});
        QCOMPARE(teacher.enrolment, EnrolmentState::Active);
        QCOMPARE(teacher.account, MoodleAccountState::Active);
    }

    void tellsBothStates()
    {
        using enum demo::drawn::EnrolmentState;
        MoodleHost moodle(60);
        moodle.edit([](MoodleWorld &world) {
            QList<demo::drawn::Enrolment> &enrolments = world.edit(MoodleHost::courseId).enrolments;
            for (int i = 10; i < 55; ++i)
                enrolments[i].state = QList{Suspended, Future, Expired}[i % 3];
            world.editPerson(MoodleHost::firstPerson + 3).suspended = true;
            world.editPerson(MoodleHost::firstPerson + 4).confirmed = false;
        });
        const CourseReading reading = read(moodle);
        QVERIFY(reading.stamp.complete());
        QCOMPARE(howMany(reading, [](const Person &p) { return p.enrolment == EnrolmentState::Inactive; }), 45);
        QCOMPARE(howMany(reading, [](const Person &p) { return p.enrolment == EnrolmentState::Active; }), 15);
        QCOMPARE(reading.people.at(3).account, MoodleAccountState::Suspended);
        QCOMPARE(reading.people.at(4).account, MoodleAccountState::Unconfirmed);
        QCOMPARE(howMany(reading, [](const Person &p) { return p.account == MoodleAccountState::Active; }), 58);
    }

    void staysWithinTheBudget()
    {
        MoodleHost moodle(5005);
        const auto server = client(moodle, {});
        QList<Progress> seen;
        const CourseReading reading = await(server->people(maths, [&](const Progress &step) { seen.append(step); }, {}));
        QVERIFY(reading.stamp.complete());
        QCOMPARE(reading.people.size(), 5005);
        QCOMPARE(moodle.http().hits(), 11 + 1 + 1 + 26);
        QCOMPARE(server->calls(), moodle.http().hits());
        QVERIFY(std::ranges::any_of(
            seen, [](const Progress &step) { return step.call == enrolled && step.done == 5005 && step.total == 5005; }));
        QCOMPARE(seen.last().call, accounts);
        QCOMPARE(seen.last().done, 5005);
    }

    /// moodle.md §3, row by row.
    void neverTakesALossForNobody_data()
    {
        QTest::addColumn<QByteArray>("taken");
        QTest::addColumn<Kinds>("gaps");
        using enum Gap::Kind;
        QTest::newRow("rest:use") << "webservice/rest:use"_ba << Kinds{Refused, StatesUnread};
        QTest::newRow("course:view") << "moodle/course:view"_ba << Kinds{Refused, StatesUnread};
        QTest::newRow("viewparticipants") << "moodle/course:viewparticipants"_ba << Kinds{CountMismatch}; // asked for the count
        QTest::newRow("enrolreview") << "moodle/course:enrolreview"_ba << Kinds{StatesUnread};
        QTest::newRow("viewdetails") << "moodle/user:viewdetails"_ba << Kinds{CountMismatch, AccountStatesUnread};
        QTest::newRow("viewalldetails") << "moodle/user:viewalldetails"_ba << Kinds{NoUsernames, AccountStatesUnread};
        QTest::newRow("viewuseridentity") << "moodle/site:viewuseridentity"_ba << Kinds{};
    }
    void neverTakesALossForNobody()
    {
        QFETCH(QByteArray, taken);
        MoodleHost moodle(106);
        moodle.take(taken);
        const CourseReading reading = read(moodle);
        QFETCH(Kinds, gaps);
        QCOMPARE(kinds(reading), gaps);
        QVERIFY(!reading.people.isEmpty() || reading.stamp.has(Gap::Kind::Refused));
    }

    void namesWhatItLacks()
    {
        MoodleHost moodle(3);
        moodle.take("moodle/course:enrolreview");
        const CourseReading unsure = read(moodle);
        QCOMPARE(unsure.people.first().enrolment, EnrolmentState::Unknown);
        QCOMPARE(unsure.stamp.gaps.first().error->detail, u"moodle/course:enrolreview"_s);
        moodle.take("moodle/course:viewparticipants");
        const CourseReading refused = read(moodle);
        QVERIFY(refused.people.isEmpty());
        const Error error = *refused.stamp.gaps.first().error;
        QCOMPARE(error.kind, Error::Kind::Denied);
        QCOMPARE(error.code, u"nopermissions"_s);
        QCOMPARE(error.detail, u"moodle/course:viewparticipants"_s);
        QCOMPARE(error.call, enrolled);
        QCOMPARE(error.server, Server::Moodle);
    }

    /// Without viewdetails pages come back short or empty, up to the last: the sweep goes on, and the count tells.
    void goesOnAfterEmptyPages()
    {
        MoodleHost moodle(106);
        moodle.take("moodle/user:viewdetails");
        moodle.edit([](MoodleWorld &world) { world.edit(MoodleHost::courseId).enrolments[105].roles = {3}; });
        const CourseReading reading = read(moodle);
        QCOMPARE(ids(reading), (QList<qint64>{1000, 1105}));
        QCOMPARE(reading.stamp.gaps.first(),
            (Gap{.kind = Gap::Kind::CountMismatch, .server = Server::Moodle, .expected = 106, .got = 2}));
    }

    void hidesWhatMoodleHidesAndNothingMore()
    {
        MoodleHost moodle(12);
        moodle.take("moodle/site:viewuseridentity");
        moodle.take("moodle/course:useremail");
        moodle.take("moodle/course:viewhiddengroups");
        moodle.edit([](MoodleWorld &world) { world.edit(MoodleHost::courseId).groups[0].hidden = true; });
        const CourseReading reading = read(moodle);
        QVERIFY(reading.stamp.complete());
        QCOMPARE(howMany(reading, [](const Person &p) { return !p.email.isEmpty(); }), 3); // those who show it to everybody
        QVERIFY(std::ranges::all_of(reading.people, [](const Person &p) { return p.groups.isEmpty() && !p.username.isEmpty(); }));
    }

    void suspectsSeparateGroups()
    {
        MoodleHost moodle(64);
        moodle.take("moodle/site:accessallgroups");
        moodle.edit([](MoodleWorld &world) { world.edit(MoodleHost::courseId).groupMode = demo::drawn::GroupMode::Separate; });
        Course course = maths;
        course.groupMode = GroupMode::Separate;
        const CourseReading reading = read(moodle, course);
        QVERIFY(reading.people.isEmpty());
        QVERIFY(reading.stamp.has(Gap::Kind::SeparateGroups));
        // The group mode itself may be hidden from us: an empty list still proves nothing.
        QCOMPARE(kinds(read(moodle)), Kinds{Gap::Kind::CountMismatch});
    }

    void trustsNoListWithoutACount_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<bool>("idle"); // nobody active: nobody's courses tell the count
        QTest::addColumn<bool>("withheld");
        QTest::newRow("nobody") << 0 << false << false;
        QTest::newRow("all suspended") << 45 << true << false;
        QTest::newRow("function withheld") << 45 << false << true;
    }
    void trustsNoListWithoutACount()
    {
        QFETCH(int, people);
        QFETCH(bool, idle);
        QFETCH(bool, withheld);
        MoodleHost moodle(people);
        if (withheld)
            moodle.withhold(counted);
        moodle.edit([idle](MoodleWorld &world) {
            for (demo::drawn::Enrolment &enrolment : world.edit(MoodleHost::courseId).enrolments)
                enrolment.state = idle ? demo::drawn::EnrolmentState::Suspended : enrolment.state;
        });
        const CourseReading reading = read(moodle);
        QCOMPARE(kinds(reading), Kinds{Gap::Kind::CountMismatch});
        QCOMPARE(reading.stamp.gaps.first().expected, -1);
        QCOMPARE(reading.stamp.gaps.first().error.has_value(), withheld);
        QCOMPARE(reading.people.size(), people);
        QVERIFY(moodle.http().hits(counted) <= 3);
    }

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
        QCOMPARE(reading.people.size(), 88); // 18 rows were in that page alone
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

    void readsEveryVersion_data()
    {
        QTest::addColumn<QString>("version");
        for (const char *version : {"4.1", "4.5", "5.1"})
            QTest::newRow(version) << QString::fromLatin1(version);
    }
    void readsEveryVersion()
    {
        QFETCH(QString, version);
        MoodleHost moodle(30, version);
        moodle.poison(7);
        const CourseReading reading = read(moodle);
        QCOMPARE(kinds(reading), Kinds{Gap::Kind::PoisonedRows});
        QCOMPARE(reading.people.size(), 29);
    }
};

QTEST_GUILESS_MAIN(MoodlePeopleTest)
#include "tst_moodlepeople.moc"
