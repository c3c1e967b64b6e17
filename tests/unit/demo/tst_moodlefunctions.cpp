// SPDX-License-Identifier: GPL-3.0-or-later
// moodle.md §5, §7 and §10: notes and traps of each function.
#include "support/moodlesite.h"

#include <QTest>

#include <algorithm>

using namespace diapason::demo;
using namespace Qt::StringLiterals;

namespace {

QString text(qint64 number) { return QString::number(number); }
const QString courses = u"core_course_get_courses"_s, byField = u"core_course_get_courses_by_field"_s,
              contents = u"core_course_get_contents"_s;

QStringList moduleNames(const QJsonValue &sections)
{
    QStringList names;
    for (const QJsonValue &section : sections.toArray()) {
        for (const QJsonValue &module : section["modules"_L1].toArray())
            names.append(module["name"_L1].toString());
    }
    return names;
}

} // namespace

class TestMoodleFunctions : public QObject
{
    Q_OBJECT
private slots:
    void courses_drop_unknown_ids();
    void course_one_is_the_site();
    void courses_by_field_data();
    void courses_by_field();
    void short_names_are_searched_raw();
    void an_unknown_field_is_refused();
    void sectionid_came_later();
    void search_pages_and_counts();
    void categories_by_criteria_data();
    void categories_by_criteria();
    void contents_options_data();
    void contents_options();
    void stealth_activities_are_off_the_page();
    void availability_is_raw_json_text();
    void later_content_keys_are_absent_in_4_1();
    void groups_and_their_members();
    void groupings_tell_their_groups_on_request();
    void cohorts_by_query();
    void site_info_tells_the_service_s_functions();
    void versions_say_who_they_are_data();
    void versions_say_who_they_are();
};

void TestMoodleFunctions::courses_drop_unknown_ids()
{
    MoodleSite site;
    QCOMPARE(site.call(courses, {{u"options[ids][0]"_s, u"310"_s}, {u"options[ids][1]"_s, u"99999"_s}}).toArray().size(), 1);
}

void TestMoodleFunctions::course_one_is_the_site()
{
    MoodleSite site;
    const Form one{{u"options[ids][0]"_s, u"1"_s}};
    QCOMPARE(site.call(courses, one)[0]["shortname"_L1].toString(), u"UHB &amp; partenaires"_s);
    QCOMPARE(
        site.call(courses, one + Form{{u"moodlewssettingraw"_s, u"1"_s}})[0]["shortname"_L1].toString(), u"UHB & partenaires"_s);
    QCOMPARE(site.call(courses)[0]["id"_L1].toInteger(), 1);
    QCOMPARE(site.call(u"core_webservice_get_site_info"_s)["sitename"_L1].toString(), u"Université de Haute-Brume"_s);
}

void TestMoodleFunctions::courses_by_field_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("found");
    QTest::newRow("everything") << u""_s << u""_s << int(MoodleSite::small().courses.size()) + 1;
    QTest::newRow("one") << u"id"_s << u"310"_s << 1;
    QTest::newRow("unknown one") << u"id"_s << u"99999"_s << 0;
    QTest::newRow("several") << u"ids"_s << u"310,311,1"_s << 3;
    QTest::newRow("category") << u"category"_s << u"2"_s << 3;
    QTest::newRow("short name") << u"shortname"_s << u"CHI204"_s << 1;
    QTest::newRow("nobody's short name") << u"shortname"_s << u"CHI"_s << 0;
}

void TestMoodleFunctions::courses_by_field()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    MoodleSite site;
    const QJsonValue answer = site.call(byField, {{u"field"_s, field}, {u"value"_s, value}});
    QTEST(int(answer["courses"_L1].toArray().size()), "found");
    QVERIFY(answer["warnings"_L1].isArray());
}

void TestMoodleFunctions::short_names_are_searched_raw()
{
    MoodleSite site;
    const QString raw = u"PHY231 \"Optique\" & <script>alert(1)</script>"_s;
    QCOMPARE(site.call(byField, {{u"field"_s, u"shortname"_s}, {u"value"_s, raw}})["courses"_L1].toArray().size(), 1);
    QCOMPARE(
        site.call(byField, {{u"field"_s, u"shortname"_s}, {u"value"_s, MoodleCall::escaped(raw)}})["courses"_L1].toArray().size(),
        0);
}

void TestMoodleFunctions::an_unknown_field_is_refused()
{
    MoodleSite site;
    QCOMPARE(site.errorOf(byField, {{u"field"_s, u"fullname"_s}, {u"value"_s, u"x"_s}}), u"invalidparameter"_s);
    QCOMPARE(site.errorOf(byField, {{u"field"_s, u"id"_s}, {u"value"_s, u"x"_s}}), u"invalidparameter"_s);
}

void TestMoodleFunctions::sectionid_came_later()
{
    const Form section{{u"field"_s, u"sectionid"_s}, {u"value"_s, u"31001"_s}};
    MoodleSite newer, older(u"4.1"_s);
    QCOMPARE(newer.call(byField, section)["courses"_L1][0]["id"_L1].toInteger(), 310);
    QCOMPARE(older.errorOf(byField, section), u"invalidparameter"_s);
}

void TestMoodleFunctions::search_pages_and_counts()
{
    MoodleSite site;
    const auto search = [&](const QString &words, int page, int perPage) {
        return site.call(u"core_course_search_courses"_s,
            {{u"criterianame"_s, u"search"_s}, {u"criteriavalue"_s, words}, {u"page"_s, text(page)},
                {u"perpage"_s, text(perPage)}});
    };
    QCOMPARE(search(u"eco114"_s, 0, 0)["total"_L1].toInt(), 2);
    QCOMPARE(search(u"eco114 reprise"_s, 0, 0)["total"_L1].toInt(), 1);
    QCOMPARE(search(u"chi"_s, 0, 2)["courses"_L1].toArray().size(), 2);
    QCOMPARE(search(u"chi"_s, 1, 2)["total"_L1].toInt(), search(u"chi"_s, 0, 0)["courses"_L1].toArray().size());
    QVERIFY(search(u"chi"_s, 0, 1)["courses"_L1][0]["id"_L1] != search(u"chi"_s, 1, 1)["courses"_L1][0]["id"_L1]);
    QCOMPARE(search(u"chi"_s, 0, 1)["courses"_L1][0].toObject().size(), 16);
    QCOMPARE(site.errorOf(u"core_course_search_courses"_s, {{u"criterianame"_s, u"nope"_s}, {u"criteriavalue"_s, u"x"_s}}),
        u"invalidparameter"_s);
}

void TestMoodleFunctions::categories_by_criteria_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<int>("found");
    const auto criterion = [](const QString &key, const QString &value) {
        return Form{{u"criteria[0][key]"_s, key}, {u"criteria[0][value]"_s, value}};
    };
    QTest::newRow("all") << Form{} << int(MoodleSite::small().categories.size());
    QTest::newRow("one and those below") << criterion(u"id"_s, u"1"_s) << 4;
    QTest::newRow("one alone") << criterion(u"id"_s, u"1"_s) + Form{{u"addsubcategories"_s, u"0"_s}} << 1;
    QTest::newRow("children") << criterion(u"parent"_s, u"1"_s) << 3;
}

void TestMoodleFunctions::categories_by_criteria()
{
    QFETCH(Form, form);
    MoodleSite site;
    const QJsonArray found = site.call(u"core_course_get_categories"_s, form).toArray();
    QTEST(int(found.size()), "found");
    for (const QJsonValue &category : found) {
        QCOMPARE(category["path"_L1].toString().count(u'/'), category["depth"_L1].toInt());
        QVERIFY(category["path"_L1].toString().endsWith(u'/' + text(category["id"_L1].toInteger())));
    }
}

void TestMoodleFunctions::contents_options_data()
{
    QTest::addColumn<Form>("options");
    QTest::addColumn<int>("sections");
    QTest::addColumn<QStringList>("modules");
    const QString first = u"Salon du cours"_s, second = u"Salon TP – groupes 1 à 6"_s, forum = u"Annonces"_s;
    const qint64 cmid = MoodleSite::small().courses.first().activities.at(1).cmid;
    QTest::newRow("none") << Form{} << 2 << QStringList{forum, first, second};
    QTest::newRow("modname lists every section")
        << Form{{u"modname"_s, u"rocketchat"_s}, {u"excludecontents"_s, u"1"_s}} << 2 << QStringList{first, second};
    QTest::newRow("cmid") << Form{{u"cmid"_s, text(cmid)}} << 2 << QStringList{second};
    QTest::newRow("modid") << Form{{u"modid"_s, text(cmid)}} << 2 << QStringList{second};
    QTest::newRow("section number") << Form{{u"sectionnumber"_s, u"0"_s}} << 1 << QStringList{forum};
    QTest::newRow("section id") << Form{{u"sectionid"_s, u"31001"_s}} << 1 << QStringList{first, second};
    QTest::newRow("without modules") << Form{{u"excludemodules"_s, u"1"_s}} << 2 << QStringList{};
}

void TestMoodleFunctions::contents_options()
{
    QFETCH(Form, options);
    MoodleSite site;
    const QJsonValue answer = site.call(contents, withOptions({{u"courseid"_s, text(site.world.courses().first().id)}}, options));
    QTEST(int(answer.toArray().size()), "sections");
    QTEST(moduleNames(answer), "modules");
}

void TestMoodleFunctions::stealth_activities_are_off_the_page()
{
    MoodleSite site;
    const drawn::Course course = site.course(u"HIS112"_s);
    const Form form = withOptions({{u"courseid"_s, text(course.id)}}, {{u"modname"_s, u"rocketchat"_s}});
    const QJsonValue module = site.call(contents, form)[1]["modules"_L1][0];
    QCOMPARE(module["visible"_L1].toInt(), 1);
    QCOMPARE(module["visibleoncoursepage"_L1].toInt(), 0);
    QCOMPARE(module["customdata"_L1].toString(), u"\"\""_s);
}

void TestMoodleFunctions::availability_is_raw_json_text()
{
    MoodleSite site;
    const drawn::Course &course = site.course(u"CHI201"_s);
    const QJsonArray modules = site.call(contents, {{u"courseid"_s, text(course.id)}})[1]["modules"_L1].toArray();
    QVERIFY(modules[0]["availability"_L1].isNull());
    QCOMPARE(modules[1]["availability"_L1].toString().toUtf8(), course.activities.at(1).availability);
}

void TestMoodleFunctions::later_content_keys_are_absent_in_4_1()
{
    for (const QString &version : {u"4.1"_s, u"4.5"_s}) {
        MoodleSite site(version);
        const QJsonValue section = site.call(contents, {{u"courseid"_s, u"310"_s}})[0];
        QCOMPARE(section.toObject().contains(u"component"_s), version == "4.5"_L1);
        for (const QString &key : {u"purpose"_s, u"branded"_s, u"groupmode"_s, u"activitybadge"_s})
            QCOMPARE(section["modules"_L1][0].toObject().contains(key), version == "4.5"_L1);
    }
}

void TestMoodleFunctions::groups_and_their_members()
{
    MoodleSite site;
    const drawn::Course &course = site.course(u"CHI201"_s);
    const QJsonArray groups = site.call(u"core_group_get_course_groups"_s, {{u"courseid"_s, text(course.id)}}).toArray();
    QCOMPARE(groups.size(), 4);
    QCOMPARE(groups[3]["visibility"_L1].toInt(), 3);
    QStringList ids;
    for (const QJsonValue &group : groups)
        ids.append(text(group["id"_L1].toInteger()));
    const QJsonArray members = site.call(u"core_group_get_group_members"_s, listOf(u"groupids"_s, ids)).toArray();
    QCOMPARE(members.size(), 4);
    QCOMPARE(members[3]["userids"_L1].toArray().size(), 2);
    QCOMPARE(site.errorOf(u"core_group_get_group_members"_s, listOf(u"groupids"_s, {u"9999"_s})), u"invalidrecord"_s);
}

void TestMoodleFunctions::groupings_tell_their_groups_on_request()
{
    MoodleSite site;
    const QJsonValue listed = site.call(u"core_group_get_course_groupings"_s, {{u"courseid"_s, u"310"_s}})[0];
    QVERIFY(!listed.toObject().contains(u"groups"_s));
    const QString id = text(listed["id"_L1].toInteger());
    QCOMPARE(site.call(u"core_group_get_groupings"_s, {{u"groupingids[0]"_s, id}, {u"returngroups"_s, u"1"_s}})[0]["groups"_L1]
                 .toArray()
                 .size(),
        3);
    QVERIFY(!site.call(u"core_group_get_groupings"_s, {{u"groupingids[0]"_s, id}})[0].toObject().contains(u"groups"_s));
}

void TestMoodleFunctions::cohorts_by_query()
{
    MoodleSite site;
    const Form system{{u"query"_s, u"physique"_s}, {u"context[contextlevel]"_s, u"system"_s}, {u"context[instanceid]"_s, u"0"_s}};
    QCOMPARE(site.call(u"core_cohort_search_cohorts"_s, system)["cohorts"_L1].toArray().size(), 1);
    const QJsonValue members = site.call(u"core_cohort_get_cohort_members"_s, listOf(u"cohortids"_s, {u"1"_s}))[0];
    QCOMPARE(members["userids"_L1].toArray().size(), site.world.cohorts.first().members.size());
}

void TestMoodleFunctions::site_info_tells_the_service_s_functions()
{
    MoodleSite site;
    const QJsonObject info = site.call(u"core_webservice_get_site_info"_s).toObject();
    QCOMPARE(info["siteurl"_L1].toString(), u"https://moodle.example.org"_s);
    QCOMPARE(info["userid"_L1].toInteger(), site.world.serviceAccount);
    const qsizetype ofThePlugin = 5;
    QCOMPARE(info["functions"_L1].toArray().size(), moodleFunctions().size() - ofThePlugin);
    site.world.switches.companion = true;
    QCOMPARE(site.call(u"core_webservice_get_site_info"_s)["functions"_L1].toArray().size(), moodleFunctions().size());
}

void TestMoodleFunctions::versions_say_who_they_are_data()
{
    QTest::addColumn<QString>("release");
    for (const char *version : {"4.1", "4.5", "5.1"})
        QTest::newRow(version) << QString::fromLatin1(version);
}

void TestMoodleFunctions::versions_say_who_they_are()
{
    QFETCH(QString, release);
    MoodleSite site(release);
    QVERIFY(site.call(u"core_webservice_get_site_info"_s)["release"_L1].toString().startsWith(release));
}

QTEST_GUILESS_MAIN(TestMoodleFunctions)
#include "tst_moodlefunctions.moc"
