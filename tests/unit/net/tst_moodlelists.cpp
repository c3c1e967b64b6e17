// SPDX-License-Identifier: GPL-3.0-or-later
// Moodle's courses, categories and activities, over real HTTP.
#include "support/moodleasked.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using namespace diapason::test;
using demo::MoodleWorld;
using Kind = Error::Kind;

class MoodleListsTest : public QObject
{
    Q_OBJECT

private slots:
    void listsCourses()
    {
        MoodleHost moodle(1);
        moodle.edit([](MoodleWorld &world) { world.edit(2).groupMode = demo::drawn::GroupMode::Separate; });
        const Result<CourseListing> listing = await(Client(moodle)->courses({}));
        QVERIFY(listing);
        QVERIFY(listing->stamp.complete());
        QCOMPARE(listing->courses.size(), 1); // the site itself is none
        const Course &course = listing->courses.first();
        QCOMPARE(course.id, maths);
        QCOMPARE(course.shortName, u"MATH & <i>Co</i>"_s);
        QCOMPARE(course.category, CategoryId(1));
        QCOMPARE(course.groupMode, GroupMode::Separate);
        QVERIFY(course.visible);
        QCOMPARE(listing->categories.first().name, u"Sciences & Techniques"_s);
        QCOMPARE(moodle.http().hits(), 2);
    }

    /// Only moodle/course:update shows them in the strict list; who lacks it asks once more.
    void knowsWhatIsHiddenWithoutTheRightToEdit()
    {
        MoodleHost moodle(1);
        moodle.edit([](MoodleWorld &world) {
            world.edit(2).groupMode = demo::drawn::GroupMode::Separate;
            world.edit(2).visible = false;
        });
        const Result<CourseListing> before = await(Client(moodle)->courses({}));
        moodle.take("moodle/course:update");
        const int hits = moodle.http().hits();
        const Result<CourseListing> listing = await(Client(moodle)->courses({}));
        QVERIFY(listing && listing->stamp.complete());
        QCOMPARE(moodle.http().hits() - hits, 3);
        QVERIFY(!listing->courses.first().visible);
        QCOMPARE(listing->courses.first().groupMode, GroupMode::Separate);
        QCOMPARE(listing->courses.first().sortOrder, before->courses.first().sortOrder);
        moodle.http().add(demo::Fault::status(u"core_course_get_courses_by_field"_s, 500).repeated());
        QVERIFY(!await(Client(moodle)->courses({}))->stamp.complete()); // a course that may be hidden is not called visible in silence
    }

    /// One hidden course is enough for get_courses to refuse everything; the other function drops it in silence.
    void fallsBackAndSaysSo()
    {
        MoodleHost moodle(1);
        moodle.edit([](MoodleWorld &world) { world.edit(2).visible = false; });
        QVERIFY(await(Client(moodle)->courses({}))->stamp.complete());
        moodle.take("moodle/course:viewhiddencourses");
        const Result<CourseListing> listing = await(Client(moodle)->courses({}));
        QVERIFY(listing);
        QVERIFY(listing->courses.isEmpty());
        const Gap gap = listing->stamp.gaps.value(0);
        QCOMPARE(gap.kind, Gap::Kind::Refused);
        QCOMPARE(gap.got, 0);
        QCOMPARE(gap.expected, 1); // its category counts it all the same
        QCOMPARE(gap.error->code, u"errorcoursecontextnotvalid"_s);
        QVERIFY(listing->stamp.sources.contains(u"core_course_get_courses_by_field"_s));
    }

    void missesHiddenCategories()
    {
        MoodleHost moodle(1);
        moodle.edit([](MoodleWorld &world) { world.categories[0].visible = false; });
        const auto whole = await(Client(moodle)->courses({}));
        QVERIFY(whole && whole->stamp.complete());
        moodle.take("moodle/category:viewhiddencategories");
        const auto listing = await(Client(moodle)->courses({}));
        QVERIFY(listing);
        QVERIFY(listing->categories.isEmpty());
        QCOMPARE(listing->stamp.gaps.value(0).error->detail, u"moodle/category:viewhiddencategories"_s);
    }

    void keepsCoursesWithoutCategories()
    {
        MoodleHost moodle(1);
        moodle.withhold(u"core_course_get_categories"_s);
        const auto listing = await(Client(moodle)->courses({}));
        QVERIFY(listing);
        QCOMPARE(listing->courses.size(), 1);
        QVERIFY(listing->stamp.has(Gap::Kind::PageFailed));
    }

    void failsWithoutCourses_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("token") << with([](MoodleWorld &w) { w.tokens.clear(); }) << Kind::Unauthenticated;
        QTest::newRow("maintenance") << with([](MoodleWorld &w) { w.switches.maintenance = true; }) << Kind::Maintenance;
        QTest::newRow("both refused") << Change([](MoodleHost &m) {
            m.edit([](MoodleWorld &w) { w.services[0].functions = {u"core_course_get_categories"_s}; });
        }) << Kind::Unauthenticated;
    }
    void failsWithoutCourses()
    {
        QFETCH(Change, change);
        MoodleHost moodle(1);
        change(moodle);
        QTEST(errorOf(await(Client(moodle)->courses({}))).kind, "kind");
    }

    void findsOneCourse()
    {
        MoodleHost moodle(1);
        Client client(moodle);
        QCOMPARE(await(client->course(maths, {}))->shortName, u"MATH & <i>Co</i>"_s);
        QCOMPARE(errorOf(await(client->course(CourseId(99), {}))).kind, Kind::NotFound);
        moodle.take("moodle/course:view"); // 16 keys of 41
        const auto course = await(client->course(maths, {}));
        QVERIFY(course);
        QVERIFY(course->visible);
    }

    void listsActivities()
    {
        MoodleHost moodle(1);
        moodle.edit([](MoodleWorld &world) {
            demo::drawn::Course &course = world.edit(2);
            course.sections.append({.number = 2, .visible = false});
            const auto add = [&](demo::drawn::Activity activity) { course.activities.append(activity); };
            add({.cmid = 19, .instance = 7, .section = 1, .name = u"Caché"_s, .visible = false});
            add({.cmid = 20, .instance = 8, .section = 1, .name = u"Furtif"_s, .stealth = true});
            add({.cmid = 21,
                .instance = 9,
                .section = 1,
                .name = u"A & <b>"_s,
                .availability = R"({"op":"&","c":[],"showc":[]})"});
            add({.cmid = 22, .instance = 10, .section = 2, .name = u"Section cachée"_s});
        });
        Client client(moodle);
        const auto activities = await(client->activities(maths, {}));
        QVERIFY(activities);
        QStringList names;
        for (const Activity &activity : *activities) {
            QCOMPARE(activity.course, maths);
            names.append(activity.name + (activity.visible ? u""_s : u" -"_s) + (activity.stealth ? u" ~"_s : u""_s));
        }
        QCOMPARE(names, (QStringList{u"Général"_s, u"Caché -"_s, u"Furtif ~"_s, u"A & <b>"_s, u"Section cachée -"_s}));
        QVERIFY(activities->at(3).availability.startsWith(u"{"_s));
        QVERIFY(activities->at(0).url.toString().endsWith(u"/mod/rocketchat/view.php?id=18"_s));

        moodle.take("moodle/course:viewhiddenactivities"); // dropped in silence: absent, and nothing is said of them
        QVERIFY(await(client->activities(maths, {}))->size() < 5);
        QCOMPARE(errorOf(await(client->activities(CourseId(99), {}))).code, u"invalidrecord"_s);
        moodle.take("moodle/course:view");
        QCOMPARE(errorOf(await(client->activities(maths, {}))).code, u"errorcoursecontextnotvalid"_s);
    }

    void findsOneActivity_data()
    {
        QTest::addColumn<bool>("detailed");
        QTest::newRow("with its details") << true;
        QTest::newRow("without") << false;
    }
    void findsOneActivity()
    {
        QFETCH(bool, detailed);
        MoodleHost moodle(1);
        moodle.edit([detailed](MoodleWorld &world) {
            world.edit(2).activities[0].visible = false;
            const auto change = detailed ? &MoodleWorld::give : &MoodleWorld::take;
            (world.*change)(world.serviceAccount, "moodle/course:manageactivities");
        });
        const auto activity = await(Client(moodle)->activity(general, {}));
        QVERIFY2(activity, qPrintable(errorOf(activity).code));
        QCOMPARE(activity->cmid, general);
        QCOMPARE(activity->course, maths);
        QCOMPARE(activity->instance, 6);
        QCOMPARE(activity->name, u"Général"_s);
        QVERIFY(!activity->visible); // asked of the course's page when the module does not say
        QVERIFY(activity->url.toString().endsWith(u"/mod/rocketchat/view.php?id=18"_s));
        QCOMPARE(moodle.http().hits(), detailed ? 1 : 2);
    }

    void findsNoOtherModule()
    {
        MoodleHost moodle(1);
        Client client(moodle);
        const Error unknown = errorOf(await(client->activity(Cmid(999999), {})));
        QCOMPARE(unknown.kind, Kind::NotFound);
        QCOMPARE(unknown.code, u"invalidrecordunknown"_s);
        const Error forum = errorOf(await(client->activity(Cmid(40002), {})));
        QCOMPARE(forum.kind, Kind::NotFound);
        QCOMPARE(forum.code, u"another-module"_s);
        moodle.take("moodle/course:view");
        const Error hidden = errorOf(await(client->activity(general, {})));
        QCOMPARE(hidden.kind, Kind::Denied);
        QCOMPARE(hidden.code, u"requireloginerror"_s);
    }
};

QTEST_GUILESS_MAIN(MoodleListsTest)
#include "tst_moodlelists.moc"
