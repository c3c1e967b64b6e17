// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/creations.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using namespace diapason::build;
using Kind = Operation::Kind;
using Why = LeftAside::Why;

class TestPlan : public QObject
{
    Q_OBJECT
private slots:
    void plans_each_class_data();
    void plans_each_class() { check(); }
    void leaves_aside_what_it_must_not_touch_data();
    void leaves_aside_what_it_must_not_touch() { check(); }
    void adds_first_removals_last();
    void only_the_chosen_lines();
    void removals_are_ticked_on_demand();
    void an_operation_says_whom_and_why();
    void a_plan_says_what_it_rests_on();
    void creates_accounts_where_the_campus_allows_it();
    void an_account_is_created_once_for_all_rooms();
    void counts_ticked_operations();
    void foresees_the_members();

private:
    void columns();
    void check();
};

/// "invite:ada", or "(kick:ada)" when it is not ticked; then "aside:why:class" for what was left.
static QStringList said(const RoomPlan &plan)
{
    static const QStringList why{
        u"protected"_s, u"blocked"_s, u"no_account"_s, u"incomplete"_s, u"archived"_s, u"no_email"_s, u"bad_username"_s};
    QStringList list;
    for (const Operation &operation : plan.operations) {
        const QString text = operationCode(operation.kind) + u':' + operation.username;
        list.append(operation.ticked ? text : u'(' + text + u')');
    }
    for (const LeftAside &aside : plan.leftAside)
        list.append(u"aside:"_s + why.at(int(aside.why)) + u':' + driftClassCode(aside.driftClass));
    return list;
}

static void row(const char *what, const CompareInput &input, const QStringList &byDefault, const QStringList &chosen)
{
    QTest::newRow(what) << input << byDefault << chosen;
}

static void same(const char *what, const CompareInput &input, const QStringList &planned) { row(what, input, planned, planned); }

static CompareInput in(const Person &who, RoomRoles roles = {})
{
    return sides({who}, {member(u"ada"_s, roles)}, {account(u"ada"_s)});
}

static CompareInput absent(const Person &who) { return sides({who}, {}, {account(u"Ada"_s)}); }

static CompareInput extra(Account::Type type = Account::Type::User)
{
    return sides({}, {member(u"ada"_s)}, {account(u"ada"_s, type)});
}

template <class Change>
static CompareInput with(CompareInput input, Change change)
{
    change(input);
    return input;
}

static const Person student = person(1, u"ada"_s);
static const Person instructor = teacher(1, u"ada"_s);

void TestPlan::columns()
{
    QTest::addColumn<CompareInput>("input");
    QTest::addColumn<QStringList>("byDefault");
    QTest::addColumn<QStringList>("chosen"); // when the line itself was chosen
}

void TestPlan::plans_each_class_data()
{
    columns();
    Person suspended = student;
    suspended.enrolment = EnrolmentState::Inactive;
    const auto hasLeft = [](CompareInput &input) { input.room.log = log({line(MembershipEvent::Kind::Left, u"ada"_s)}, true); };
    same("missing", absent(student), {u"invite:Ada"_s});
    same("missing moderator", absent(instructor), {u"invite:Ada"_s, u"add_moderator:Ada"_s});
    same("should be moderator", in(instructor), {u"add_moderator:ada"_s});
    same("should not be moderator", in(student, moderator), {u"remove_moderator:ada"_s});
    same("extra", extra(), {u"(kick:ada)"_s});
    same("no account", sides({student}, {}), {u"aside:no_account:no_account"_s});
    same("ambiguous", sides({student, person(2, u"ADA"_s)}, {}), {u"aside:blocked:ambiguous"_s, u"aside:blocked:ambiguous"_s});
    row("in step", in(student), {}, {});
    row("suspended", in(suspended), {}, {u"aside:blocked:suspended"_s});
    row("no role", in(person(1, u"ada"_s, {})), {}, {u"aside:blocked:no_role"_s});
    row("deactivated", sides({student}, {}, {account(u"ada"_s, Account::Type::User, false)}), {},
        {u"aside:blocked:deactivated"_s});
    row("protected", extra(Account::Type::Bot), {}, {u"aside:protected:protected"_s});
    row("left", with(absent(student), hasLeft), {}, {u"invite:Ada"_s});
}

void TestPlan::leaves_aside_what_it_must_not_touch_data()
{
    columns();
    const auto excepted = [](CompareInput &input) { input.rules.exceptions = {u"ada"_s}; };
    const auto archived = [](CompareInput &input) { input.room.room.archived = true; };
    const auto cutShort = [](CompareInput &input) { input.room.stamp = lacking(Gap::Kind::PageFailed); };
    const auto stateless = [](CompareInput &input) {
        input.rules.expectation = Expectation::Plugin;
        input.course.stamp = lacking(Gap::Kind::StatesUnread);
    };
    same("unknown", with(absent(student), cutShort), {u"aside:incomplete:unknown"_s});
    same("missing, excepted", with(absent(student), excepted), {u"aside:protected:missing"_s});
    same("wrong role, excepted", with(in(student, moderator), excepted), {u"aside:protected:should_not_be_moderator"_s});
    same("wrong role, owner", in(student, {.owner = true, .moderator = true}), {u"aside:protected:should_not_be_moderator"_s});
    same("archived: invitations work", with(absent(student), archived), {u"invite:Ada"_s});
    same("archived: moderators wait", with(absent(instructor), archived), {u"invite:Ada"_s, u"aside:archived:missing"_s});
    same("archived: promotion waits", with(in(instructor), archived), {u"aside:archived:should_be_moderator"_s});
    same("archived: removals work", with(extra(), archived), {u"(kick:ada)"_s});
    same("extra, plugin, states not read", with(extra(), stateless), {u"aside:incomplete:extra"_s});
}

void TestPlan::check()
{
    QFETCH(CompareInput, input);
    const Comparison comparison = compare(input);
    QTEST(said(makePlan(comparison)), "byDefault");
    QSet<QString> all;
    for (const DriftRow &row : comparison.rows)
        all.insert(comparison.key(row));
    QTEST(said(makePlan(comparison, {.only = all})), "chosen");
}

static Comparison many()
{
    return compare(sides(
        {teacher(1, u"new.teacher"_s), person(2, u"new"_s), teacher(3, u"plain"_s), person(4, u"mighty"_s), person(5, u"fine"_s)},
        {member(u"plain"_s), member(u"mighty"_s, moderator), member(u"extra"_s), member(u"fine"_s)},
        {account(u"new.teacher"_s), account(u"new"_s), account(u"extra"_s)}));
}

void TestPlan::adds_first_removals_last()
{
    QCOMPARE(said(makePlan(many())),
        (QStringList{u"invite:new.teacher"_s, u"invite:new"_s, u"add_moderator:new.teacher"_s, u"add_moderator:plain"_s,
            u"remove_moderator:mighty"_s, u"(kick:extra)"_s}));
}

void TestPlan::only_the_chosen_lines()
{
    QCOMPARE(said(makePlan(many(), {.only = QSet{u"p2"_s, u"aid-extra"_s, u"p99"_s}})),
        (QStringList{u"invite:new"_s, u"(kick:extra)"_s}));
    QVERIFY(said(makePlan(many(), {.only = QSet<QString>{}})).isEmpty());
}

void TestPlan::removals_are_ticked_on_demand()
{
    const RoomPlan plan = makePlan(many(), {.withRemovals = true});
    QCOMPARE(plan.ticked(Kind::Kick), 1);
    QCOMPARE(plan.ticked(), int(plan.operations.size()));
}

void TestPlan::an_operation_says_whom_and_why()
{
    const RoomPlan plan = makePlan(many());
    const Operation &first = plan.operations.first();
    QCOMPARE(first.room, RoomId{u"room"_s});
    QCOMPARE(first.account, accountId(u"new.teacher"_s));
    QCOMPARE(first.person, MoodleUserId{1});
    QCOMPARE(first.name, u"Person 1"_s);
    QCOMPARE(first.driftClass, DriftClass::Missing);
    QCOMPARE(first.cause, Cause::LogUnread);
    QVERIFY(!plan.operations.last().person.isValid());
    QSet<QString> codes;
    for (const Kind kind : {Kind::Invite, Kind::AddModerator, Kind::RemoveModerator, Kind::Kick})
        codes.insert(operationCode(kind));
    QCOMPARE(codes, (QSet{u"invite"_s, u"add_moderator"_s, u"remove_moderator"_s, u"kick"_s}));
}

void TestPlan::creates_accounts_where_the_campus_allows_it()
{
    Person ada = person(1, u"ada"_s), bob = person(2, u"bob"_s), odd = person(3, u"o'dd"_s), tea = teacher(4, u"tea"_s);
    ada.email = odd.email = tea.email = u"some@uni.example"_s;
    bob.email.clear();
    const Comparison now = compare(sides({ada, bob, odd, tea}, {}, {}));
    QCOMPARE(now.count(DriftClass::NoAccount), 4);
    QCOMPARE(makePlan(now).operations.size(), 0);
    QStringList planned = said(makePlan(now, {.createAccounts = true}));
    QCOMPARE(planned.first(5),
        (QStringList{
            u"create_account:ada"_s, u"create_account:tea"_s, u"invite:ada"_s, u"invite:tea"_s, u"add_moderator:tea"_s}));
    planned.sort();
    QVERIFY(planned.contains(u"aside:no_email:no_account"_s));
    QVERIFY(planned.contains(u"aside:bad_username:no_account"_s));
    QCOMPARE(membersAfter(now, makePlan(now, {.createAccounts = true})).size(), 3); // with the service account
}

void TestPlan::a_plan_says_what_it_rests_on()
{
    const RoomPlan plan = makePlan(many());
    QCOMPARE(plan.cmid, Cmid{30});
    QCOMPARE(plan.activity, u"Activity 30"_s);
    QCOMPARE(plan.course, u"Course CHI201"_s);
    QCOMPARE(plan.membersBefore, 4);
    QCOMPARE(plan.moderatorsBefore, 1);
    QVERIFY(plan.moodleComplete && plan.chatComplete);
    QCOMPARE(plan.chatReadAt, moment());
    CompareInput input = sides({}, {});
    input.course.stamp = lacking(Gap::Kind::PageFailed);
    QVERIFY(!makePlan(compare(input)).moodleComplete);
}

void TestPlan::counts_ticked_operations()
{
    const Plan plan{.rooms = {makePlan(many()), makePlan(many(), {.withRemovals = true})}};
    QCOMPARE(plan.operations(), 12);
    QCOMPARE(plan.ticked(), 11);
    QCOMPARE(plan.ticked(Kind::Invite), 4);
    QCOMPARE(plan.ticked(Kind::Kick), 1);
}

void TestPlan::an_account_is_created_once_for_all_rooms()
{
    const auto operation = [](Kind kind, const QString &username) { return Operation{.kind = kind, .username = username}; };
    Plan plan{.rooms = {{.operations = {operation(Kind::CreateAccount, u"nia"_s), operation(Kind::Invite, u"nia"_s)}},
                  {.operations = {operation(Kind::CreateAccount, u"Nia"_s), operation(Kind::CreateAccount, u"leo"_s),
                       operation(Kind::Invite, u"Nia"_s), operation(Kind::Invite, u"leo"_s)}}}};
    createOnce(plan);
    QCOMPARE(plan.rooms.at(0).operations.size(), 2);
    QCOMPARE(plan.rooms.at(1).operations.size(), 3);
    QCOMPARE(plan.rooms.at(1).operations.first().username, u"leo"_s);
    QCOMPARE(plan.ticked(Kind::CreateAccount), 2);
    QCOMPARE(plan.ticked(Kind::Invite), 3);
}

void TestPlan::foresees_the_members()
{
    const Comparison comparison = many();
    const auto cautious = membersAfter(comparison, makePlan(comparison));
    QCOMPARE(cautious.size(), 7); // five members with the service account, and two more
    QVERIFY(cautious.contains(accountId(u"extra"_s)));
    QVERIFY(cautious.value(accountId(u"new.teacher"_s)) == moderator);
    QVERIFY(cautious.value(accountId(u"mighty"_s)) == RoomRoles{});
    QVERIFY(cautious.value(accountId(u"svc"_s)) == owner);
    const auto thorough = membersAfter(comparison, makePlan(comparison, {.withRemovals = true}));
    QVERIFY(!thorough.contains(accountId(u"extra"_s)));
}

QTEST_APPLESS_MAIN(TestPlan)
#include "tst_plan.moc"
