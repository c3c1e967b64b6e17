// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using Standing = Expected::Standing;

class TestExpect : public QObject
{
    Q_OBJECT
private slots:
    void roles_decide_data();
    void roles_decide();
    void states_decide_data();
    void states_decide();
    void each_state_has_its_treatment_data();
    void each_state_has_its_treatment();
    void an_untold_state_removes_nobody();
    void several_roles_follow_the_rule();
    void roles_elsewhere_count_by_the_rules_data();
    void roles_elsewhere_count_by_the_rules();
    void powers_show_a_role_that_nobody_shows();
};

void TestExpect::roles_decide_data()
{
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<MemberRole>("role");
    QTest::addColumn<QString>("because");
    const auto row = [](const char *what, QStringList roles) -> QTestData & { return QTest::newRow(what) << roles; };
    row("student", {u"student"_s}) << Standing::Expected << MemberRole::Member << u"student"_s;
    row("teacher", {u"editingteacher"_s}) << Standing::Expected << MemberRole::Moderator << u"editingteacher"_s;
    row("both: moderator wins", {u"student"_s, u"editingteacher"_s})
        << Standing::Expected << MemberRole::Moderator << u"editingteacher"_s;
    row("unmapped beside mapped", {u"tuteur"_s, u"student"_s}) << Standing::Expected << MemberRole::Member << u"student"_s;
    row("no role at all", {}) << Standing::NoRole << MemberRole::None << QString{};
    row("no mapped role", {u"tuteur"_s, u"teacher"_s}) << Standing::NoRole << MemberRole::None << QString{};
    row("short names are exact", {u"Student"_s}) << Standing::NoRole << MemberRole::None << QString{};
}

void TestExpect::roles_decide()
{
    QFETCH(QStringList, roles);
    for (const Expectation expectation : {Expectation::Active, Expectation::Plugin}) {
        const Expected expected = expect(build::person(1, u"a"_s, roles), {}, {.expectation = expectation});
        QTEST(expected.standing, "standing");
        QTEST(expected.role, "role");
        QTEST(expected.because, "because");
    }
}

void TestExpect::states_decide_data()
{
    using enum EnrolmentState;
    using Account = MoodleAccountState;
    QTest::addColumn<EnrolmentState>("enrolment");
    QTest::addColumn<MoodleAccountState>("account");
    QTest::addColumn<Standing>("standing");
    QTest::newRow("active") << Active << Account::Active << Standing::Expected;
    QTest::newRow("suspended, not started or expired") << Inactive << Account::Active << Standing::Inactive;
    QTest::newRow("account suspended") << Active << Account::Suspended << Standing::Inactive;
    QTest::newRow("account not confirmed") << Active << Account::Unconfirmed << Standing::Inactive;
    QTest::newRow("enrolment not read") << Unknown << Account::Active << Standing::Undecided;
    QTest::newRow("account not read") << Active << Account::Unknown << Standing::Undecided;
    QTest::newRow("one no is enough") << Unknown << Account::Suspended << Standing::Inactive;
    QTest::newRow("one no is enough, the other way") << Inactive << Account::Unknown << Standing::Inactive;
}

void TestExpect::states_decide()
{
    QFETCH(EnrolmentState, enrolment);
    QFETCH(MoodleAccountState, account);
    Person person = build::person(1, u"a"_s);
    person.enrolment = enrolment;
    person.account = account;
    QTEST(expect(person, {}, {}).standing, "standing");
    QCOMPARE(expect(person, {}, {}).role, MemberRole::Member);
    QCOMPARE(expect(person, {}, {.expectation = Expectation::Plugin}).standing, Standing::Expected);
    person.roles.clear();
    QCOMPARE(expect(person, {}, {}).standing, Standing::NoRole);
}

static PersonFacts facts(EnrolmentState state) { return {.enrolments = {{.method = u"cohort"_s, .state = state}}}; }

static Expected judged(const Person &person, const CourseFacts &told, const CampusRules &rules, const QList<Person> &others = {})
{
    const Activity activity{.cmid = Cmid{30}};
    const CourseReading course{.people = QList{person} + others};
    const RoleMapping mapping;
    return Expecter{activity, course, told, mapping, rules}(person);
}

void TestExpect::each_state_has_its_treatment_data()
{
    using enum EnrolmentState;
    using Account = MoodleAccountState;
    QTest::addColumn<EnrolmentState>("told");
    QTest::addColumn<MoodleAccountState>("account");
    QTest::addColumn<PersonState>("state");
    QTest::newRow("suspended enrolment") << Suspended << Account::Active << PersonState::SuspendedEnrolment;
    QTest::newRow("not started") << NotStarted << Account::Active << PersonState::NotStarted;
    QTest::newRow("expired") << Expired << Account::Active << PersonState::Expired;
    QTest::newRow("suspended account") << Active << Account::Suspended << PersonState::SuspendedAccount;
    QTest::newRow("unconfirmed account") << Active << Account::Unconfirmed << PersonState::UnconfirmedAccount;
}

void TestExpect::each_state_has_its_treatment()
{
    QFETCH(EnrolmentState, told);
    QFETCH(MoodleAccountState, account);
    QFETCH(PersonState, state);
    Person person = build::person(1, u"a"_s);
    person.enrolment = told == EnrolmentState::Active ? told : EnrolmentState::Inactive;
    person.account = account;
    CourseFacts course;
    course.people.people.insert(person.id, facts(told));
    for (const Expectation preset : {Expectation::Active, Expectation::Plugin}) {
        for (const Treatment treatment : {Treatment::Expect, Treatment::Keep, Treatment::Remove}) {
            CampusRules rules{.expectation = preset};
            rules.departures.insert(state, treatment);
            const Expected expected = judged(person, course, rules);
            QCOMPARE(expected.standing, treatment == Treatment::Expect ? Standing::Expected : Standing::Inactive);
            QCOMPARE(expected.tooMany, treatment == Treatment::Remove);
            if (treatment != Treatment::Expect)
                QCOMPARE(expected.state, state);
            // Without the companion the three enrolment states are one.
            if (told == EnrolmentState::Active)
                QCOMPARE(expect(person, {}, rules).standing, expected.standing);
        }
    }
}

void TestExpect::an_untold_state_removes_nobody()
{
    Person person = build::person(1, u"a"_s);
    person.enrolment = EnrolmentState::Inactive;
    CampusRules rules;
    for (const PersonState state : {PersonState::SuspendedEnrolment, PersonState::NotStarted, PersonState::Expired})
        rules.departures.insert(state, Treatment::Remove);
    QVERIFY(expect(person, {}, rules).tooMany);
    rules.departures.insert(PersonState::NotStarted, Treatment::Keep);
    QCOMPARE(expect(person, {}, rules).standing, Standing::Inactive);
    QVERIFY(!expect(person, {}, rules).tooMany);
    rules.departures.insert(PersonState::NotStarted, Treatment::Expect);
    QCOMPARE(expect(person, {}, rules).standing, Standing::Undecided);
    // Contradictory facts are not settled by guessing: the list says inactive, the companion active.
    CourseFacts course;
    course.people.people.insert(person.id, facts(EnrolmentState::Active));
    QCOMPARE(judged(person, course, rules).standing, Standing::Undecided);
}

void TestExpect::several_roles_follow_the_rule()
{
    const Person both = build::person(1, u"a"_s, {u"student"_s, u"editingteacher"_s});
    QCOMPARE(expect(both, {}, {}).role, MemberRole::Moderator);
    QCOMPARE(expect(both, {}, {.bothModerate = false}).role, MemberRole::Member);
    QCOMPARE(expect(both, {}, {.bothModerate = false}).because, u"student"_s);
    const Person teacher = build::person(1, u"a"_s, {u"editingteacher"_s});
    QCOMPARE(expect(teacher, {}, {.bothModerate = false}).role, MemberRole::Moderator);
    // One role in both lists.
    const RoleMapping twice{.moderators = {u"student"_s}, .members = {u"student"_s}};
    QCOMPARE(expect(both, twice, {}).role, MemberRole::Moderator);
    QCOMPARE(expect(both, twice, {.bothModerate = false}).role, MemberRole::Member);
}

void TestExpect::roles_elsewhere_count_by_the_rules_data()
{
    using enum RoleElsewhere::Where;
    QTest::addColumn<RoleElsewhere>("role");
    QTest::addColumn<bool>("inherited");
    QTest::addColumn<bool>("module");
    QTest::addColumn<MemberRole>("expected");
    const auto row = [](const char *what, RoleElsewhere::Where where, qint64 cmid, bool inherited, bool module, MemberRole as) {
        QTest::newRow(what) << RoleElsewhere{.shortName = u"editingteacher"_s, .where = where, .cmid = Cmid{cmid}} << inherited << module
                            << as;
    };
    row("category", Category, 0, true, false, MemberRole::Moderator);
    row("site", System, 0, true, false, MemberRole::Moderator);
    row("category, switched off", Category, 0, false, true, MemberRole::Member);
    row("activity, as the plugin", Module, 30, true, false, MemberRole::Member);
    row("activity, switched on", Module, 30, true, true, MemberRole::Moderator);
    row("another activity", Module, 31, true, true, MemberRole::Member);
}

void TestExpect::roles_elsewhere_count_by_the_rules()
{
    QFETCH(RoleElsewhere, role);
    QFETCH(bool, inherited);
    QFETCH(bool, module);
    const Person person = build::person(1, u"a"_s);
    CourseFacts course;
    course.people.people.insert(person.id, {.roles = {role}});
    const Expected expected = judged(person, course, {.inheritedRoles = inherited, .moduleRoles = module});
    QTEST(expected.role, "expected");
    QCOMPARE(expected.elsewhere.has_value(), expected.role == MemberRole::Moderator);
}

void TestExpect::powers_show_a_role_that_nobody_shows()
{
    const Person student = build::person(1, u"a"_s);
    const Person other = build::person(2, u"b"_s);
    const Person teacher = build::person(3, u"c"_s, {u"editingteacher"_s});
    const Person tutor = build::person(4, u"d"_s, {u"tuteur"_s});
    CourseFacts course;
    course.powerful = {student.id, teacher.id, tutor.id};
    QVERIFY(judged(student, course, {}, {other, teacher, tutor}).roleUnseen);
    QVERIFY(!judged(other, course, {}, {student, teacher, tutor}).roleUnseen);
    QVERIFY2(!judged(teacher, course, {}, {student, other, tutor}).roleUnseen, "a moderator by a role that is shown");
    QVERIFY2(!judged(tutor, course, {}, {student, other, teacher}).roleUnseen, "every holder of the role has the powers");
    QVERIFY2(!judged(student, course, {.inheritedRoles = false}, {other}).roleUnseen, "nobody asks for such roles");
    course.people.people.insert(student.id, {});
    QVERIFY2(!judged(student, course, {}, {other, teacher}).roleUnseen, "the companion tells all roles");
}

QTEST_APPLESS_MAIN(TestExpect)
#include "tst_expect.moc"
