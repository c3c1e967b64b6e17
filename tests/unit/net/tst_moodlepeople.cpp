// SPDX-License-Identifier: GPL-3.0-or-later
// Who is enrolled, over real HTTP: whatever is missing is said, and never taken for "nobody".
#include "support/moodlereading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using namespace diapason::test;
using demo::MoodleWorld;

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

    /// A hidden course is among the courses of those alone who may see it: teachers.
    void countsAHiddenCourseByItsTeachers()
    {
        MoodleHost moodle(45);
        const auto teachBy = [&moodle](int teacher) {
            moodle.edit([teacher](MoodleWorld &world) {
                demo::drawn::Course &course = world.edit(MoodleHost::courseId);
                course.visible = false;
                for (int i = 0; i < course.enrolments.size(); ++i)
                    course.enrolments[i].roles = {i == teacher ? 3 : 5};
            });
        };
        Course hidden = maths;
        hidden.visible = false;
        teachBy(17); // neither the first, nor the last, nor in the middle
        QVERIFY(read(moodle, hidden).stamp.complete());
        teachBy(-1);
        const CourseReading reading = read(moodle, hidden);
        QCOMPARE(kinds(reading), Kinds{Gap::Kind::CountMismatch});
        QCOMPARE(reading.stamp.gaps.first().expected, -1);
        QCOMPARE(reading.people.size(), 45);
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
