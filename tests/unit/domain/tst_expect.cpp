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
        const Expected expected = expect(build::person(1, u"a"_s, roles), {}, expectation);
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
    QTEST(expect(person, {}, Expectation::Active).standing, "standing");
    QCOMPARE(expect(person, {}, Expectation::Active).role, MemberRole::Member);
    QCOMPARE(expect(person, {}, Expectation::Plugin).standing, Standing::Expected);
    person.roles.clear();
    QCOMPARE(expect(person, {}, Expectation::Active).standing, Standing::NoRole);
}

QTEST_APPLESS_MAIN(TestExpect)
#include "tst_expect.moc"
