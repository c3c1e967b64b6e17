// SPDX-License-Identifier: GPL-3.0-or-later
// moodle.md §3: what each capability gives, and how silently it is lost. One capability is taken away at a time.
#include "support/moodlesite.h"

#include <QTest>

#include <algorithm>

using namespace diapason::demo;
using namespace Qt::StringLiterals;

namespace {

const QString enrolledUsers = u"core_enrol_get_enrolled_users"_s, byField = u"core_course_get_courses_by_field"_s,
              contents = u"core_course_get_contents"_s;

QString text(qint64 number) { return QString::number(number); }
Form of(qint64 course) { return {{u"courseid"_s, text(course)}}; }

qsizetype modules(MoodleSite &site, qint64 course)
{
    qsizetype count = 0;
    for (const QJsonValue &section : site.call(contents, of(course)).toArray())
        count += section["modules"_L1].toArray().size();
    return count;
}

int rowsWith(const QJsonValue &rows, const QString &key)
{
    return int(std::ranges::count_if(rows.toArray(), [&](const QJsonValue &row) { return row.toObject().contains(key); }));
}

const drawn::Course &firstOf(const MoodleSite &site) { return site.course(u"CHI201"_s); }

} // namespace

class TestMoodleRights : public QObject
{
    Q_OBJECT
private slots:
    void course_view();
    void course_viewhiddencourses();
    void category_viewhiddencategories();
    void course_viewhiddenactivities();
    void course_viewhiddensections();
    void course_ignoreavailabilityrestrictions();
    void course_viewparticipants_or_enrolreview();
    void course_enrolreview();
    void user_viewdetails();
    void user_viewdetails_makes_pages_short_or_empty();
    void user_viewalldetails();
    void site_viewuseridentity();
    void course_useremail();
    void site_accessallgroups();
    void course_managegroups();
    void course_viewhiddengroups_data();
    void course_viewhiddengroups();
    void role_review();
    void course_update();
    void site_viewfullnames_data();
    void site_viewfullnames();
    void hidden_user_fields();
    void cohort_view();
    void course_manageactivities();
    void a_student_sees_what_students_see();
};

void TestMoodleRights::course_view()
{
    MoodleSite site;
    const qint64 course = firstOf(site).id;
    const qint64 someone = firstOf(site).enrolments.at(5).person;
    QVERIFY(!site.call(u"core_enrol_get_users_courses"_s, {{u"userid"_s, text(someone)}}).toArray().isEmpty());
    site.take("moodle/course:view");
    for (const QString &function : {enrolledUsers, contents, u"core_group_get_course_groups"_s})
        QCOMPARE(site.errorOf(function, of(course)), u"errorcoursecontextnotvalid"_s);
    QCOMPARE(site.errorOf(u"core_course_get_courses"_s), u"errorcoursecontextnotvalid"_s);
    const QJsonObject row
        = site.call(byField, {{u"field"_s, u"id"_s}, {u"value"_s, text(course)}})["courses"_L1].toArray().first().toObject();
    QCOMPARE(row.size(), 16);
    QVERIFY(!row.contains(u"groupmode"_s));
    QVERIFY(site.call(u"core_enrol_get_users_courses"_s, {{u"userid"_s, text(someone)}}).toArray().isEmpty());
    QCOMPARE(site.errorOf(u"core_course_get_course_module"_s, {{u"cmid"_s, text(firstOf(site).activities.first().cmid)}}),
        u"requireloginerror"_s);
}

void TestMoodleRights::course_viewhiddencourses()
{
    MoodleSite site;
    const qint64 hidden = site.course(u"GEA1 Comptabilité (2025)"_s).id;
    const qsizetype all = site.call(u"core_course_get_courses"_s).toArray().size();
    QCOMPARE(all, site.world.courses().size() + 1);
    QCOMPARE(site.call(byField)["courses"_L1].toArray().size(), all);
    site.take("moodle/course:viewhiddencourses");
    QCOMPARE(site.errorOf(u"core_course_get_courses"_s), u"errorcoursecontextnotvalid"_s); // one hidden course is enough
    QCOMPARE(site.call(byField)["courses"_L1].toArray().size(), all - 1);
    QCOMPARE(site.errorOf(contents, of(hidden)), u"errorcoursecontextnotvalid"_s);
}

void TestMoodleRights::category_viewhiddencategories()
{
    MoodleSite site;
    const qsizetype all = site.call(u"core_course_get_categories"_s).toArray().size();
    QCOMPARE(all, site.world.categories.size());
    site.take("moodle/category:viewhiddencategories");
    QCOMPARE(site.call(u"core_course_get_categories"_s).toArray().size(), all - 1);
}

void TestMoodleRights::course_viewhiddenactivities()
{
    MoodleSite site;
    const drawn::Course &hiding = site.course(u"CHI210"_s), &section = site.course(u"GEA1 Comptabilité (2025)"_s);
    QCOMPARE(modules(site, hiding.id), 2); // a forum and a hidden activity
    QCOMPARE(modules(site, section.id), 2);
    site.take("moodle/course:viewhiddenactivities");
    QCOMPARE(modules(site, hiding.id), 1);
    QCOMPARE(modules(site, section.id), 1);
    QCOMPARE(site.errorOf(u"core_course_get_course_module"_s, {{u"cmid"_s, text(hiding.activities.first().cmid)}}),
        u"requireloginerror"_s);
}

void TestMoodleRights::course_viewhiddensections()
{
    MoodleSite site;
    const drawn::Course &hiding = site.course(u"CHI210"_s), &section = site.course(u"GEA1 Comptabilité (2025)"_s);
    site.take("moodle/course:viewhiddensections");
    QCOMPARE(modules(site, hiding.id), 2);
    QCOMPARE(modules(site, section.id), 1);
}

void TestMoodleRights::course_ignoreavailabilityrestrictions()
{
    MoodleSite site;
    const qint64 course = firstOf(site).id, restricted = firstOf(site).activities.at(1).cmid;
    const auto find = [&] {
        QJsonObject found;
        for (const QJsonValue &section : site.call(contents, of(course)).toArray()) {
            for (const QJsonValue &module : section["modules"_L1].toArray()) {
                if (module["id"_L1].toInteger() == restricted)
                    found = module.toObject();
            }
        }
        return found;
    };
    QVERIFY(find()["uservisible"_L1].toBool());
    site.take("moodle/course:ignoreavailabilityrestrictions");
    QVERIFY(find()["uservisible"_L1].toBool()); // no group condition applies to who accesses all groups
    site.take("moodle/site:accessallgroups");
    QCOMPARE(find()["uservisible"_L1], QJsonValue(false)); // listed all the same
    QVERIFY(!find()["availabilityinfo"_L1].toString().isEmpty());
    site.world.edit(course).activities[1].availability = R"({"op":"&","c":[{"type":"grouping","id":41}],"showc":[false]})";
    QVERIFY(find().isEmpty());
}

void TestMoodleRights::course_viewparticipants_or_enrolreview()
{
    MoodleSite site;
    site.take("moodle/course:viewparticipants");
    QCOMPARE(site.errorOf(enrolledUsers, of(firstOf(site).id)), QString());
    site.take("moodle/course:enrolreview");
    QCOMPARE(site.errorOf(enrolledUsers, of(firstOf(site).id)), u"nopermissions"_s);
}

void TestMoodleRights::course_enrolreview()
{
    MoodleSite site;
    site.take("moodle/course:enrolreview");
    for (const QString &option : {u"onlyactive"_s, u"onlysuspended"_s})
        QCOMPARE(site.enrolled(firstOf(site).id, {{option, u"1"_s}})["errorcode"_L1].toString(), u"nopermissions"_s);
    QVERIFY(site.enrolled(firstOf(site).id).isArray());
}

void TestMoodleRights::user_viewdetails()
{
    MoodleSite site;
    const qsizetype all = firstOf(site).enrolments.size();
    QCOMPARE(site.enrolled(firstOf(site).id).toArray().size(), all);
    site.take("moodle/user:viewdetails");
    QCOMPARE(site.enrolled(firstOf(site).id).toArray().size(), 2); // only the course's contacts
}

void TestMoodleRights::user_viewdetails_makes_pages_short_or_empty()
{
    MoodleSite site;
    site.take("moodle/user:viewdetails");
    const qint64 course = site.course(u"DRT305"_s).id;
    QList<qsizetype> sizes;
    for (int from = 0; from < 120; from += 40)
        sizes.append(site.enrolled(course, {{u"limitfrom"_s, text(from)}, {u"limitnumber"_s, u"40"_s}, {u"sortby"_s, u"id"_s}})
                .toArray()
                .size());
    QCOMPARE(sizes, (QList<qsizetype>{0, 0, 3})); // the teachers' ids come last
    const qint64 student = site.course(u"DRT305"_s).enrolments.last().person;
    const QJsonArray courses
        = site.call(u"core_enrol_get_users_courses"_s, {{u"userid"_s, text(student)}, {u"returnusercount"_s, u"1"_s}}).toArray();
    QVERIFY(std::ranges::any_of(courses, [](const QJsonValue &c) { return c["enrolledusercount"_L1].toInteger() == 120; }));
}

void TestMoodleRights::user_viewalldetails()
{
    MoodleSite site;
    const qint64 course = firstOf(site).id, someone = firstOf(site).enrolments.at(5).person;
    const Form lookup{{u"field"_s, u"username"_s}, {u"values[0]"_s, site.world.person(someone)->username}};
    QCOMPARE(site.call(u"core_user_get_users_by_field"_s, lookup).toArray().size(), 1);
    site.take("moodle/user:viewalldetails");
    const QJsonValue rows = site.enrolled(course);
    for (const QString &key : {u"username"_s, u"idnumber"_s, u"department"_s, u"institution"_s})
        QCOMPARE(rowsWith(rows, key), 0);
    QCOMPARE(rows.toArray().size(), firstOf(site).enrolments.size());
    QVERIFY(site.call(u"core_user_get_users_by_field"_s, lookup).toArray().isEmpty());
}

void TestMoodleRights::site_viewuseridentity()
{
    MoodleSite site;
    const qint64 course = firstOf(site).id;
    const qsizetype all = site.enrolled(course).toArray().size();
    site.take("moodle/site:viewuseridentity");
    QCOMPARE(rowsWith(site.enrolled(course), u"email"_s), all); // useremail still gives it
    site.take("moodle/course:useremail");
    const int own = rowsWith(site.enrolled(course), u"email"_s); // those who show it to everybody
    QVERIFY(own > 0 && own < all / 2);
    const Form lookup{{u"field"_s, u"id"_s}, {u"values[0]"_s, text(firstOf(site).enrolments.at(5).person)}};
    site.world.give(site.world.serviceAccount, "moodle/course:useremail");
    QCOMPARE(rowsWith(site.call(u"core_user_get_users_by_field"_s, lookup), u"email"_s), 0); // where it has no effect
    MoodleSite other;
    other.world.switches.identityShowsEmail = false;
    other.take("moodle/course:useremail");
    QVERIFY(rowsWith(other.enrolled(course), u"email"_s) < all / 2);
}

void TestMoodleRights::course_useremail()
{
    MoodleSite site;
    site.take("moodle/course:useremail");
    QCOMPARE(rowsWith(site.enrolled(firstOf(site).id), u"email"_s), site.enrolled(firstOf(site).id).toArray().size());
}

void TestMoodleRights::site_accessallgroups()
{
    MoodleSite site;
    const drawn::Course &separate = site.course(u"DRT101"_s);
    QCOMPARE(separate.groupMode, drawn::GroupMode::Separate);
    QCOMPARE(site.enrolled(separate.id).toArray().size(), separate.enrolments.size());
    const qint64 group = separate.groups.first().id;
    QCOMPARE(site.enrolled(separate.id, {{u"groupid"_s, text(group)}}).toArray().size(), 14);
    site.take("moodle/site:accessallgroups");
    QVERIFY(site.enrolled(separate.id).isArray());
    QVERIFY(site.enrolled(separate.id).toArray().isEmpty()); // and no error
    QCOMPARE(site.enrolled(separate.id, {{u"groupid"_s, text(group)}})["errorcode"_L1].toString(), u"nopermissions"_s);
    QCOMPARE(site.enrolled(firstOf(site).id).toArray().size(), firstOf(site).enrolments.size());
}

void TestMoodleRights::course_managegroups()
{
    MoodleSite site;
    const drawn::Course &course = firstOf(site);
    const Form person = of(course.id) + Form{{u"userid"_s, text(course.enrolments.at(4).person)}};
    QVERIFY(!site.call(u"core_group_get_course_user_groups"_s, person)["groups"_L1].toArray().isEmpty());
    site.take("moodle/course:managegroups");
    QCOMPARE(site.errorOf(u"core_group_get_course_groups"_s, of(course.id)), u"nopermissions"_s);
    QCOMPARE(site.errorOf(u"core_group_get_course_groupings"_s, of(course.id)), u"nopermissions"_s);
    QCOMPARE(site.errorOf(u"core_group_get_group_members"_s, listOf(u"groupids"_s, {text(course.groups.first().id)})),
        u"nopermissions"_s);
    QCOMPARE(site.errorOf(u"core_group_get_groupings"_s, listOf(u"groupingids"_s, {u"41"_s})), u"nopermissions"_s);
    QVERIFY(site.call(u"core_group_get_course_user_groups"_s, person)["groups"_L1].toArray().isEmpty());
}

void TestMoodleRights::course_viewhiddengroups_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("groups");
    QTest::newRow("4.1 knows no visibility") << u"4.1"_s << 4;
    QTest::newRow("4.5") << u"4.5"_s << 3;
}

void TestMoodleRights::course_viewhiddengroups()
{
    QFETCH(QString, version);
    QFETCH(int, groups);
    MoodleSite site(version);
    const drawn::Course &course = firstOf(site);
    const auto memberships = [&] {
        qsizetype count = 0;
        for (const QJsonValue &row : site.enrolled(course.id).toArray())
            count += row["groups"_L1].toArray().size();
        return count;
    };
    QCOMPARE(site.call(u"core_group_get_course_groups"_s, of(course.id)).toArray().size(), 4);
    const qsizetype before = memberships();
    site.take("moodle/course:viewhiddengroups");
    QCOMPARE(site.call(u"core_group_get_course_groups"_s, of(course.id)).toArray().size(), groups);
    QCOMPARE(memberships(), groups == 4 ? before : before - 2);
}

void TestMoodleRights::role_review()
{
    MoodleSite site;
    const Form option{{u"withcapability"_s, u"moodle/course:update"_s}};
    QCOMPARE(site.enrolled(firstOf(site).id, option).toArray().size(), 2);
    site.take("moodle/role:review");
    QCOMPARE(site.enrolled(firstOf(site).id, option)["errorcode"_L1].toString(), u"nopermissions"_s);
}

void TestMoodleRights::course_update()
{
    MoodleSite site;
    const Form params{{u"field"_s, u"id"_s}, {u"value"_s, text(firstOf(site).id)}};
    QCOMPARE(site.call(byField, params)["courses"_L1].toArray().first().toObject().size(), 41);
    site.take("moodle/course:update");
    QCOMPARE(site.call(byField, params)["courses"_L1].toArray().first().toObject().size(), 34);
}

void TestMoodleRights::site_viewfullnames_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("display");
    QTest::addColumn<bool>("shown");
    QTest::newRow("4.1 returned them always") << u"4.1"_s << u"lastname"_s << true;
    QTest::newRow("4.5 shows what fullnamedisplay shows") << u"4.5"_s << u"firstname lastname"_s << true;
    QTest::newRow("4.5 hides what fullnamedisplay hides") << u"4.5"_s << u"lastname"_s << false;
    QTest::newRow("5.1 too") << u"5.1"_s << u"lastname"_s << false;
}

void TestMoodleRights::site_viewfullnames()
{
    QFETCH(QString, version);
    QFETCH(QString, display);
    QFETCH(bool, shown);
    MoodleSite site(version);
    site.world.switches.fullNameDisplay = display;
    const qint64 course = firstOf(site).id;
    const qsizetype all = site.enrolled(course).toArray().size();
    QCOMPARE(rowsWith(site.enrolled(course), u"firstname"_s), all);
    site.take("moodle/site:viewfullnames");
    QCOMPARE(rowsWith(site.enrolled(course), u"firstname"_s), shown ? all : 0);
    QCOMPARE(rowsWith(site.enrolled(course), u"fullname"_s), all);
}

void TestMoodleRights::hidden_user_fields()
{
    MoodleSite site;
    site.world.switches.hiddenUserFields = {u"lastaccess"_s, u"email"_s, u"suspended"_s};
    const qint64 course = firstOf(site).id;
    const qsizetype all = site.enrolled(course).toArray().size();
    const Form lookup{{u"field"_s, u"id"_s}, {u"values[0]"_s, text(firstOf(site).enrolments.at(5).person)}};
    QCOMPARE(rowsWith(site.enrolled(course), u"email"_s), all);
    QCOMPARE(rowsWith(site.call(u"core_user_get_users_by_field"_s, lookup), u"suspended"_s), 1);
    site.take("moodle/course:viewhiddenuserfields");
    site.take("moodle/user:viewhiddendetails");
    QCOMPARE(rowsWith(site.enrolled(course), u"email"_s), 0);
    QCOMPARE(rowsWith(site.enrolled(course), u"lastaccess"_s), 0);
    QCOMPARE(rowsWith(site.enrolled(course), u"firstaccess"_s), all);
    QCOMPARE(rowsWith(site.call(u"core_user_get_users_by_field"_s, lookup), u"suspended"_s), 0);
}

void TestMoodleRights::cohort_view()
{
    MoodleSite site;
    QCOMPARE(site.call(u"core_cohort_get_cohorts"_s).toArray().size(), 3);
    site.take("moodle/cohort:view");
    QCOMPARE(site.errorOf(u"core_cohort_get_cohorts"_s), u"nopermissions"_s);
    QCOMPARE(site.errorOf(u"core_cohort_get_cohort_members"_s, listOf(u"cohortids"_s, {u"1"_s})), u"nopermissions"_s);
}

void TestMoodleRights::course_manageactivities()
{
    MoodleSite site;
    const Form cm{{u"cmid"_s, text(firstOf(site).activities.at(1).cmid)}};
    const QJsonObject whole = site.call(u"core_course_get_course_module"_s, cm)["cm"_L1].toObject();
    QVERIFY(whole["availability"_L1].toString().contains(u"grouping"_s));
    QCOMPARE(whole["visible"_L1].toInt(), 1);
    site.take("moodle/course:manageactivities");
    QCOMPARE(site.call(u"core_course_get_course_module"_s, cm)["cm"_L1].toObject().size(), 12);
}

void TestMoodleRights::a_student_sees_what_students_see()
{
    MoodleSite site;
    const drawn::Course course = firstOf(site);
    const qint64 student = course.enrolments.at(4).person;
    site.become(student);
    const QJsonArray rows = site.enrolled(course.id).toArray();
    QCOMPARE(rows.size(), course.enrolments.size());
    QCOMPARE(rowsWith(rows, u"username"_s), 1); // their own
    QCOMPARE(rowsWith(rows, u"preferences"_s), 1);
    QCOMPARE(site.errorOf(contents, of(site.course(u"DRT305"_s).id)), u"errorcoursecontextnotvalid"_s);
    for (const QJsonValue &section : site.call(contents, of(course.id)).toArray()) {
        for (const QJsonValue &module : section["modules"_L1].toArray())
            QVERIFY(!module.toObject().contains(u"availability"_s));
    }
    site.world.edit(course.id).enrolments[4].state = drawn::EnrolmentState::Suspended;
    QCOMPARE(site.errorOf(contents, of(course.id)), u"errorcoursecontextnotvalid"_s);
}

QTEST_GUILESS_MAIN(TestMoodleRights)
#include "tst_moodlerights.moc"
