// SPDX-License-Identifier: GPL-3.0-or-later
// Who is expected in the room of INFO-101, from the answers a real Moodle gave: the plugin's own definition
// (mod_rocketchat.md §2) and ours, said as sets of people.
#include "domain/expect.h"
#include "net/moodle/judge.h"
#include "net/moodle/restrictioncalls.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using namespace diapason::moodle;

using Names = QStringList;
using Standing = Expected::Standing;

namespace {

QByteArray answer(const QString &name)
{
    QFile file(QStringLiteral(DIAPASON_FIXTURES "/moodle-4.5/") + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument(QJsonDocument::fromJson(file.readAll()).object()["response"_L1].toArray()).toJson();
}

QList<Person> people(const QString &which = {})
{
    return understand<GetEnrolledUsers>(answer(u"core_enrol_get_enrolled_users.info"_s + which)).value_or(QList<Person>{});
}

QSet<MoodleUserId> idsOf(const QList<Person> &people)
{
    QSet<MoodleUserId> ids;
    for (const Person &person : people)
        ids.insert(person.id);
    return ids;
}

/// Enrolments suspended, not started or expired: Moodle's list does not tell them apart.
const Names late{u"e22000092"_s, u"e22000093"_s, u"e22000094"_s, u"noel.muller4"_s, u"soren_91@univ.fr"_s};
/// A suspended account and one that was never confirmed, both enrolled as students.
const Names asleep{u"compte.suspendu"_s, u"non.confirme"_s};

Names without(Names all, const Names &some)
{
    all.removeIf([&](const QString &name) { return some.contains(name); });
    return all;
}

} // namespace

class TestExpectedSets : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void every_state_has_its_own_list();
    void the_plugin_expects_every_enrolment_with_a_mapped_role();
    void ours_expects_those_who_are_active();
    void whoever_holds_both_roles_moderates();
    void more_mapped_roles_expect_more_people();
    void shown_roles_explain_every_power();

private:
    /// Usernames, sorted, of those who stand so, with that role where one is asked for.
    [[nodiscard]] Names who(Expectation expectation, Standing standing, std::optional<MemberRole> role = {}) const;

    CourseReading m_course;
    RoleMapping m_mapping{.moderators = {u"editingteacher"_s}, .members = {u"student"_s}};
};

void TestExpectedSets::initTestCase()
{
    const auto states = understand<GetUsersById>(answer(u"core_user_get_users_by_field.id"_s));
    QVERIFY(states);
    m_course.people = people();
    const QSet<MoodleUserId> inactive = idsOf(people(u".onlysuspended"_s));
    for (Person &person : m_course.people) {
        person.enrolment = inactive.contains(person.id) ? EnrolmentState::Inactive : EnrolmentState::Active;
        person.account = states->value(person.id, MoodleAccountState::Active); // recorded for those who are not
    }
}

Names TestExpectedSets::who(Expectation expectation, Standing standing, std::optional<MemberRole> role) const
{
    Names names;
    const CampusRules rules{.expectation = expectation};
    for (const Person &person : m_course.people)
        if (const Expected expected = expect(person, m_mapping, rules);
            expected.standing == standing && (!role || expected.role == *role))
            names += person.username;
    names.sort();
    return names;
}

void TestExpectedSets::every_state_has_its_own_list()
{
    QCOMPARE(m_course.people.size(), 106);
    QCOMPARE(people(u".onlyactive"_s).size(), 101);
    Names inactive;
    for (const Person &person : people(u".onlysuspended"_s))
        inactive += person.username;
    inactive.sort();
    QCOMPARE(inactive, late);
}

void TestExpectedSets::the_plugin_expects_every_enrolment_with_a_mapped_role()
{
    const Names expected = who(Expectation::Plugin, Standing::Expected);
    QCOMPARE(expected.size(), 102);
    for (const QString &name : late + asleep)
        QVERIFY2(expected.contains(name), qPrintable(name));
    // No role at all, two custom roles, and the non-editing teacher, whom this mapping leaves out.
    QCOMPARE(who(Expectation::Plugin, Standing::NoRole),
        (Names{u"referent.un"_s, u"sans.role"_s, u"tuteur.pair"_s, u"zoe.lefevre3@univ.fr"_s}));
    QCOMPARE(who(Expectation::Plugin, Standing::Expected, MemberRole::Moderator),
        (Names{u"double.role"_s, u"eleonore.o.brien1"_s, u"jean.baptiste.d.alembert2"_s, u"noel.muller4"_s}));
    QVERIFY(who(Expectation::Plugin, Standing::Inactive).isEmpty());
    QVERIFY(who(Expectation::Plugin, Standing::Undecided).isEmpty());
}

void TestExpectedSets::ours_expects_those_who_are_active()
{
    Names inactive = late + asleep;
    inactive.sort();
    QCOMPARE(who(Expectation::Active, Standing::Inactive), inactive);
    const Names expected = who(Expectation::Active, Standing::Expected);
    QCOMPARE(expected.size(), 95);
    QCOMPARE(expected, without(who(Expectation::Plugin, Standing::Expected), inactive)); // that is the whole difference
    QCOMPARE(who(Expectation::Active, Standing::NoRole), who(Expectation::Plugin, Standing::NoRole));
    QCOMPARE(who(Expectation::Active, Standing::Expected, MemberRole::Moderator),
        (Names{u"double.role"_s, u"eleonore.o.brien1"_s, u"jean.baptiste.d.alembert2"_s}));
}

void TestExpectedSets::whoever_holds_both_roles_moderates()
{
    const auto both = std::ranges::find(m_course.people, u"double.role"_s, &Person::username);
    QVERIFY(both != m_course.people.cend());
    QCOMPARE(both->roles.size(), 2);
    QCOMPARE(expect(*both, m_mapping, {}).role, MemberRole::Moderator);
    QCOMPARE(expect(*both, m_mapping, {}).because, u"editingteacher"_s);
    QCOMPARE(expect(*both, m_mapping, {.bothModerate = false}).role, MemberRole::Member);
}

void TestExpectedSets::more_mapped_roles_expect_more_people()
{
    const RoleMapping before = m_mapping;
    m_mapping.members += {u"tuteur"_s, u"teacher"_s, u"a role that was deleted"_s};
    const Names more = who(Expectation::Plugin, Standing::Expected);
    const Names left = who(Expectation::Plugin, Standing::NoRole);
    m_mapping = before;
    QCOMPARE(more.size(), 104);
    QVERIFY(more.contains(u"tuteur.pair"_s) && more.contains(u"zoe.lefevre3@univ.fr"_s));
    QCOMPARE(left, (Names{u"referent.un"_s, u"sans.role"_s}));
}

void TestExpectedSets::shown_roles_explain_every_power()
{
    const Activity activity;
    const CampusRules rules;
    CourseFacts facts;
    const auto unseen = [&] {
        const Expecter expecter(activity, m_course, facts, m_mapping, rules);
        Names names;
        for (const Person &person : m_course.people)
            if (expecter(person).roleUnseen)
                names += person.username;
        return names;
    };
    facts.powerful = idsOf(people(u".withcapability"_s));
    QCOMPARE(facts.powerful->size(), 4);
    QCOMPARE(unseen(), Names{});
    facts.powerful->insert(std::ranges::find(m_course.people, u"sans.role"_s, &Person::username)->id);
    QCOMPARE(unseen(), Names{u"sans.role"_s});
}

QTEST_GUILESS_MAIN(TestExpectedSets)
#include "tst_expectedsets.moc"
