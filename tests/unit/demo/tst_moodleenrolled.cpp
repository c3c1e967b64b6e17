// SPDX-License-Identifier: GPL-3.0-or-later
// moodle.md §4: core_enrol_get_enrolled_users and the lookups of accounts.
#include "support/moodlesite.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace diapason::demo;
using namespace Qt::StringLiterals;

namespace {

QString text(qint64 number) { return QString::number(number); }
const QString lookup = u"core_user_get_users_by_field"_s;

QList<qint64> idsOf(const QJsonValue &rows)
{
    QList<qint64> ids;
    for (const QJsonValue &row : rows.toArray())
        ids.append(row["id"_L1].toInteger());
    return ids;
}

} // namespace

class TestMoodleEnrolled : public QObject
{
    Q_OBJECT
private slots:
    void the_default_is_every_enrolment_whatever_its_status();
    void onlyactive_and_onlysuspended_split_the_list();
    void the_state_of_the_account_is_not_told_here();
    void userfields_choose_keys_and_fullname_comes_always();
    void roles_are_those_of_the_course_only();
    void withcapability_shows_roles_from_above();
    void a_role_without_enrolment_makes_no_row();
    void deleted_accounts_are_absent();
    void pages_follow_the_order_of_ids();
    void a_page_beyond_the_end_is_empty();
    void sorting_data();
    void sorting();
    void group_names_are_escaped_even_raw();
    void short_names_of_enrolled_courses_are_escaped_even_raw();
    void one_poisoned_account_kills_the_answer();
    void bisection_finds_the_poisoned_row();
    void lookups_tell_the_state_of_accounts();
    void lookups_leave_unknown_values_out();
    void lookups_return_deleted_accounts_by_id();
    void lookups_refuse_capitals_and_fail_on_stored_ones();
    void a_poisoned_account_kills_its_batch();
    void an_email_may_match_several();
    void an_unsupported_key_returns_everybody();
    void searches_take_percent_signs();
    void the_count_is_of_all_statuses();
    void users_courses_are_active_ones();
    void a_great_course_is_paged();
};

void TestMoodleEnrolled::the_default_is_every_enrolment_whatever_its_status()
{
    MoodleSite site;
    const drawn::Course &course = site.course(u"ANG202"_s);
    QCOMPARE(site.enrolled(course.id).toArray().size(), course.enrolments.size());
}

void TestMoodleEnrolled::onlyactive_and_onlysuspended_split_the_list()
{
    MoodleSite site;
    const drawn::Course &course = site.course(u"ANG202"_s);
    const QList<qint64> active = idsOf(site.enrolled(course.id, {{u"onlyactive"_s, u"1"_s}})),
                        others = idsOf(site.enrolled(course.id, {{u"onlysuspended"_s, u"1"_s}}));
    QCOMPARE(others.size(), 3); // suspended, not started, expired
    QCOMPARE(active.size() + others.size(), course.enrolments.size());
    for (const qint64 id : others)
        QVERIFY(site.world.enrolment(course, id)->state != drawn::EnrolmentState::Active);
    QCOMPARE(site.enrolled(course.id, {{u"onlyactive"_s, u"1"_s}, {u"onlysuspended"_s, u"1"_s}})["errorcode"_L1].toString(),
        u"codingerror"_s);
}

void TestMoodleEnrolled::the_state_of_the_account_is_not_told_here()
{
    MoodleSite site;
    const drawn::Course &course = site.course(u"ANG202"_s);
    const QJsonArray rows
        = site.enrolled(course.id, {{u"onlyactive"_s, u"1"_s}, {u"userfields"_s, u"id,suspended,auth,confirmed"_s}}).toArray();
    int suspended = 0;
    for (const QJsonValue &row : rows) {
        QCOMPARE(row.toObject().keys(), (QStringList{u"fullname"_s, u"id"_s}));
        suspended += site.world.person(row["id"_L1].toInteger())->suspended ? 1 : 0;
    }
    QCOMPARE(suspended, 1); // a suspended account with an active enrolment is "active"
}

void TestMoodleEnrolled::userfields_choose_keys_and_fullname_comes_always()
{
    MoodleSite site;
    const QJsonArray rows
        = site.enrolled(site.course(u"CHI201"_s).id, {{u"userfields"_s, u"id,username,roles,groups"_s}}).toArray();
    QCOMPARE(rows.first().toObject().keys(), (QStringList{u"fullname"_s, u"id"_s, u"roles"_s, u"username"_s}));
    QVERIFY(rows.last().toObject().contains(u"groups"_s));
}

void TestMoodleEnrolled::roles_are_those_of_the_course_only()
{
    MoodleSite site;
    const drawn::Course &course = site.course(u"HIS112"_s);
    const qint64 director = site.world.categoryRoles.first().person;
    for (const QJsonValue &row : site.enrolled(course.id).toArray()) {
        if (row["id"_L1].toInteger() == director)
            QCOMPARE(row["roles"_L1].toArray(),
                (QJsonArray{
                    QJsonObject{{u"roleid"_s, 5}, {u"name"_s, u""_s}, {u"shortname"_s, u"student"_s}, {u"sortorder"_s, 0}}}));
    }
    const drawn::Course &english = site.course(u"ANG202"_s);
    const QJsonArray rows = site.enrolled(english.id).toArray();
    QVERIFY(std::ranges::any_of(
        rows, [](const QJsonValue &row) { return row["roles"_L1].toArray().isEmpty(); })); // enrolled without role
    QVERIFY(
        std::ranges::any_of(rows, [](const QJsonValue &row) { return row["roles"_L1][0]["name"_L1].toString() == u"Tuteur"_s; }));
}

void TestMoodleEnrolled::withcapability_shows_roles_from_above()
{
    MoodleSite site;
    const drawn::Course &course = site.course(u"HIS112"_s);
    const QList<qint64> powerful = idsOf(site.enrolled(course.id, {{u"withcapability"_s, u"moodle/course:manageactivities"_s}}));
    QCOMPARE(powerful.size(), 2);
    QVERIFY(powerful.contains(site.world.categoryRoles.first().person));
}

void TestMoodleEnrolled::a_role_without_enrolment_makes_no_row()
{
    MoodleSite site;
    const drawn::Course &course = site.course(u"HIS112"_s);
    const qint64 stranger = site.world.people().last().id;
    site.world.categoryRoles.append({.person = stranger, .role = 3, .category = course.category});
    QVERIFY(!idsOf(site.enrolled(course.id)).contains(stranger));
}

void TestMoodleEnrolled::deleted_accounts_are_absent()
{
    MoodleSite site;
    const drawn::Course &course = site.course(u"ANG202"_s);
    const qint64 gone = course.enrolments.at(6).person;
    site.world.editPerson(gone).deleted = true;
    QVERIFY(!idsOf(site.enrolled(course.id)).contains(gone));
}

void TestMoodleEnrolled::pages_follow_the_order_of_ids()
{
    MoodleSite site;
    const qint64 course = site.course(u"DRT305"_s).id;
    const QList<qint64> all = idsOf(site.enrolled(course));
    QVERIFY(std::ranges::is_sorted(all));
    QList<qint64> paged;
    for (int from = 0; from < 150; from += 50)
        paged
            += idsOf(site.enrolled(course, {{u"limitfrom"_s, text(from)}, {u"limitnumber"_s, u"50"_s}, {u"sortby"_s, u"id"_s}}));
    QCOMPARE(paged, all);
}

void TestMoodleEnrolled::a_page_beyond_the_end_is_empty()
{
    MoodleSite site;
    const QJsonValue page = site.enrolled(site.course(u"DRT305"_s).id, {{u"limitfrom"_s, u"500"_s}, {u"limitnumber"_s, u"50"_s}});
    QVERIFY(page.isArray() && page.toArray().isEmpty());
}

void TestMoodleEnrolled::sorting_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("direction");
    QTest::addColumn<QString>("errorcode");
    QTest::newRow("id down") << u"id"_s << u"DESC"_s << QString();
    QTest::newRow("last name") << u"lastname"_s << u"ASC"_s << QString();
    QTest::newRow("first name") << u"firstname"_s << u"ASC"_s << QString();
    QTest::newRow("site order") << u"siteorder"_s << u"ASC"_s << QString();
    QTest::newRow("by username") << u"username"_s << u"ASC"_s << u"invalidparameter"_s;
    QTest::newRow("sideways") << u"id"_s << u"sideways"_s << u"invalidparameter"_s;
}

void TestMoodleEnrolled::sorting()
{
    QFETCH(QString, by);
    QFETCH(QString, direction);
    MoodleSite site;
    const QJsonValue rows = site.enrolled(site.course(u"CHI201"_s).id, {{u"sortby"_s, by}, {u"sortdirection"_s, direction}});
    QTEST(rows["errorcode"_L1].toString(), "errorcode");
    QStringList keys;
    for (const QJsonValue &row : rows.toArray())
        keys.append(by == "firstname"_L1 ? row["firstname"_L1].toString() : row["lastname"_L1].toString());
    if (by == "id"_L1 && rows.isArray())
        QVERIFY(std::ranges::is_sorted(idsOf(rows), std::greater{}));
    else
        QVERIFY(std::ranges::is_sorted(keys));
}

void TestMoodleEnrolled::group_names_are_escaped_even_raw()
{
    MoodleSite site;
    const qint64 course = site.course(u"CHI201"_s).id;
    site.world.edit(course).groups[0].name = u"TD 1 & <b>suite</b>"_s;
    const Form raw
        = withOptions({{u"courseid"_s, text(course)}, {u"moodlewssettingraw"_s, u"true"_s}}, {{u"userfields"_s, u"groups"_s}});
    QVERIFY(QJsonDocument(site.call(u"core_enrol_get_enrolled_users"_s, raw).toArray()).toJson().contains("TD 1 &amp; suite"));
    QCOMPARE(site.call(u"core_group_get_course_groups"_s, raw.first(2))[0]["name"_L1].toString(), u"TD 1 &amp; suite"_s);
}

void TestMoodleEnrolled::short_names_of_enrolled_courses_are_escaped_even_raw()
{
    MoodleSite site;
    const drawn::Course &course = site.course(u"DRT101"_s);
    const Form raw = withOptions(
        {{u"courseid"_s, text(course.id)}, {u"moodlewssettingraw"_s, u"true"_s}}, {{u"userfields"_s, u"enrolledcourses"_s}});
    const QByteArray body = QJsonDocument(site.call(u"core_enrol_get_enrolled_users"_s, raw).toArray()).toJson();
    QVERIFY(body.contains("\"DRT101 &amp; Cie\""));
    QVERIFY(!body.contains("\"DRT101 & Cie\""));
}

void TestMoodleEnrolled::one_poisoned_account_kills_the_answer()
{
    MoodleSite site;
    const qint64 course = site.course(u"HIS118"_s).id;
    QCOMPARE(site.enrolled(course)["errorcode"_L1].toString(), u"invalidresponse"_s);
    QCOMPARE(site.enrolled(course, {{u"userfields"_s, u"id"_s}})["errorcode"_L1].toString(), u"invalidresponse"_s);
}

void TestMoodleEnrolled::bisection_finds_the_poisoned_row()
{
    MoodleSite site;
    const drawn::Course &course = site.course(u"HIS118"_s);
    QList<qint64> read;
    int lost = 0;
    for (qsizetype i = 0; i < course.enrolments.size(); ++i) {
        const QJsonValue page
            = site.enrolled(course.id, {{u"limitfrom"_s, text(i)}, {u"limitnumber"_s, u"1"_s}, {u"sortby"_s, u"id"_s}});
        read += idsOf(page);
        lost += page["errorcode"_L1].toString() == "invalidresponse"_L1 ? 1 : 0;
    }
    QCOMPARE(lost, 1);
    QCOMPARE(read.size(), course.enrolments.size() - 1);
}

void TestMoodleEnrolled::lookups_tell_the_state_of_accounts()
{
    MoodleSite site;
    const drawn::Course &course = site.course(u"ANG202"_s);
    QStringList ids;
    for (const drawn::Enrolment &enrolment : course.enrolments)
        ids.prepend(text(enrolment.person));
    const QJsonArray rows = site.call(lookup, Form{{u"field"_s, u"id"_s}} + listOf(u"values"_s, ids)).toArray();
    QCOMPARE(rows.size(), ids.size());
    QVERIFY(std::ranges::is_sorted(idsOf(rows)));
    int suspended = 0, unconfirmed = 0;
    for (const QJsonValue &row : rows) {
        suspended += row["suspended"_L1].toBool() ? 1 : 0;
        unconfirmed += row["confirmed"_L1].toBool() ? 0 : 1;
        QVERIFY(!row["auth"_L1].toString().isEmpty());
    }
    QCOMPARE(suspended, 1);
    QCOMPARE(unconfirmed, 1);
}

void TestMoodleEnrolled::lookups_leave_unknown_values_out()
{
    MoodleSite site;
    QCOMPARE(site.call(lookup, Form{{u"field"_s, u"id"_s}} + listOf(u"values"_s, {u"1002"_s, u"999999"_s})).toArray().size(), 1);
    QCOMPARE(site.errorOf(lookup, Form{{u"field"_s, u"id"_s}} + listOf(u"values"_s, {u"abc"_s})), u"invalidparameter"_s);
    QCOMPARE(site.errorOf(lookup, Form{{u"field"_s, u"lastname"_s}} + listOf(u"values"_s, {u"x"_s})), u"invalidparameter"_s);
}

void TestMoodleEnrolled::lookups_return_deleted_accounts_by_id()
{
    MoodleSite site;
    const auto gone = std::ranges::find(site.world.people(), true, &drawn::Person::deleted);
    const QJsonArray rows = site.call(lookup, {{u"field"_s, u"id"_s}, {u"values[0]"_s, text(gone->id)}}).toArray();
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.first()["username"_L1].toString().contains(u"@haute-brume.fr."_s)); // mangled, and no flag
    QVERIFY(!rows.first().toObject().contains(u"deleted"_s));
    QVERIFY(site.call(lookup, {{u"field"_s, u"username"_s}, {u"values[0]"_s, gone->username}}).toArray().isEmpty());
}

void TestMoodleEnrolled::lookups_refuse_capitals_and_fail_on_stored_ones()
{
    MoodleSite site;
    QCOMPARE(site.errorOf(lookup, {{u"field"_s, u"username"_s}, {u"values[0]"_s, u"Ada.LOVELACE"_s}}), u"invalidparameter"_s);
    QCOMPARE(site.errorOf(lookup, {{u"field"_s, u"username"_s}, {u"values[0]"_s, u"ada.lovelace"_s}}), u"invalidresponse"_s);
}

void TestMoodleEnrolled::a_poisoned_account_kills_its_batch()
{
    MoodleSite site;
    const auto poisoned
        = std::ranges::find_if(site.world.people(), [](const drawn::Person &p) { return p.lastName.contains(u'<'); });
    const QStringList ids{text(poisoned->id - 1), text(poisoned->id), text(poisoned->id + 1)};
    QCOMPARE(site.errorOf(lookup, Form{{u"field"_s, u"id"_s}} + listOf(u"values"_s, ids)), u"invalidresponse"_s);
}

void TestMoodleEnrolled::an_email_may_match_several()
{
    MoodleSite site;
    const QString email = site.world.people().at(10).email;
    site.world.editPerson(site.world.people().at(20).id).email = email;
    QCOMPARE(site.call(lookup, {{u"field"_s, u"email"_s}, {u"values[0]"_s, email}}).toArray().size(), 2);
}

void TestMoodleEnrolled::an_unsupported_key_returns_everybody()
{
    MoodleSite site;
    const Form form{{u"criteria[0][key]"_s, u"suspended"_s}, {u"criteria[0][value]"_s, u"1"_s}};
    QCOMPARE(site.errorOf(u"core_user_get_users"_s, form), u"invalidresponse"_s); // the poisoned one is among everybody
    for (const drawn::Person &person : MoodleSite::small().people) {
        if (person.lastName.contains(u'<') || person.username.contains(u"LOVE"_s))
            site.world.editPerson(person.id).deleted = true;
    }
    const QJsonValue answer = site.call(u"core_user_get_users"_s, form);
    QCOMPARE(answer["users"_L1].toArray().size(), site.world.people().size() - 3);
    QCOMPARE(answer["warnings"_L1][0]["warningcode"_L1].toString(), u"invalidfieldparameter"_s);
    QCOMPARE(answer["warnings"_L1][0]["item"_L1].toString(), u"suspended"_s);
}

void TestMoodleEnrolled::searches_take_percent_signs()
{
    MoodleSite site;
    const auto found = [&](const QString &key, const QString &value) {
        return site.call(u"core_user_get_users"_s, {{u"criteria[0][key]"_s, key}, {u"criteria[0][value]"_s, value}})["users"_L1]
            .toArray()
            .size();
    };
    QCOMPARE(found(u"lastname"_s, u"ben sa%"_s) > 0, true);
    QCOMPARE(found(u"email"_s, u"m.bensaid%"_s), 0); // exact or with a sign, never "contains"
    QCOMPARE(found(u"username"_s, u"m.bensaid"_s), 1);
    QCOMPARE(found(u"username"_s, u"m.bensaid%"_s), 0);
    site.take("moodle/user:viewalldetails");
    QCOMPARE(found(u"username"_s, u"m.bensaid"_s), 0); // the searched field must be visible
}

void TestMoodleEnrolled::the_count_is_of_all_statuses()
{
    MoodleSite site;
    const drawn::Course &course = site.course(u"ANG202"_s);
    const Form form{{u"userid"_s, text(course.enrolments.first().person)}, {u"returnusercount"_s, u"1"_s}};
    QCOMPARE(site.call(u"core_enrol_get_users_courses"_s, form)[0]["enrolledusercount"_L1].toInteger(), course.enrolments.size());
    const Form without{{u"userid"_s, text(course.enrolments.first().person)}, {u"returnusercount"_s, u"0"_s}};
    QVERIFY(!site.call(u"core_enrol_get_users_courses"_s, without)[0].toObject().contains(u"enrolledusercount"_s));
}

void TestMoodleEnrolled::users_courses_are_active_ones()
{
    MoodleSite site;
    const drawn::Course &course = site.course(u"ANG202"_s);
    const auto suspended = std::ranges::find(course.enrolments, drawn::EnrolmentState::Suspended, &drawn::Enrolment::state);
    const QList<qint64> courses = idsOf(site.call(u"core_enrol_get_users_courses"_s, {{u"userid"_s, text(suspended->person)}}));
    QVERIFY(!courses.contains(course.id));
}

void TestMoodleEnrolled::a_great_course_is_paged()
{
    static const Blueprint bench = drawCampus(Size::Bench, 1, u"https://moodle.example.org"_s);
    MoodleSite site(u"4.5"_s, bench);
    const qint64 course = site.world.courses().first().id;
    QElapsedTimer clock;
    clock.start();
    qsizetype rows = 0;
    int pages = 0;
    for (int from = 0; from < 5005; from += 500, ++pages)
        rows += site.enrolled(course,
                        {{u"limitfrom"_s, text(from)}, {u"limitnumber"_s, u"500"_s},
                            {u"userfields"_s, u"id,username,email,roles"_s}})
                    .toArray()
                    .size();
    QCOMPARE(rows, 5005);
    QCOMPARE(pages, 11);
    qInfo("eleven pages in %lld ms", clock.elapsed());
}

QTEST_GUILESS_MAIN(TestMoodleEnrolled)
#include "tst_moodleenrolled.moc"
