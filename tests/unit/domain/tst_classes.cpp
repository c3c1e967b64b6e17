// SPDX-License-Identifier: GPL-3.0-or-later
// One row of this table for each sentence of the drift classes: which class, and why.
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using namespace diapason::build;
using enum DriftClass;

class TestClasses : public QObject
{
    Q_OBJECT
private slots:
    void people_in_the_room_data();
    void people_in_the_room() { check(); }
    void people_not_in_the_room_data();
    void people_not_in_the_room() { check(); }
    void people_the_campus_keeps_data();
    void people_the_campus_keeps() { check(); }
    void members_nobody_expects_data();
    void members_nobody_expects() { check(); }
    void incomplete_sides_data();
    void incomplete_sides() { check(); }
    void incomplete_roles_and_accounts_data();
    void incomplete_roles_and_accounts() { check(); }
    void people_who_share_an_account_data();
    void people_who_share_an_account() { check(); }

private:
    void columns();
    void check();
};

void TestClasses::columns()
{
    QTest::addColumn<CompareInput>("input");
    QTest::addColumn<QString>("key");
    QTest::addColumn<DriftClass>("driftClass");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<Protection>("protection");
}

void TestClasses::check()
{
    QFETCH(CompareInput, input);
    QFETCH(QString, key);
    const Comparison comparison = compare(input);
    const auto row = std::ranges::find(comparison.rows, key, [&](const DriftRow &each) { return comparison.key(each); });
    QVERIFY2(row != comparison.rows.end(), qPrintable(key));
    QFETCH(DriftClass, driftClass);
    QCOMPARE(driftClassCode(row->driftClass), driftClassCode(driftClass));
    QTEST(row->cause, "cause");
    QTEST(row->protection, "protection");
}

static QTestData &row(const char *what, const CompareInput &input, const QString &key, DriftClass driftClass, Cause cause,
    Protection protection = Protection::None)
{
    return QTest::newRow(what) << input << key << driftClass << cause << protection;
}

/// "ada" is person 1, with the account "ada".
static CompareInput ada(
    const Person &person, std::optional<RoomRoles> inRoom, Account::Type type = Account::Type::User, bool active = true)
{
    const QList<RoomMember> members = inRoom ? QList{member(u"ada"_s, *inRoom)} : QList<RoomMember>{};
    return sides({person}, members, {account(u"ada"_s, type, active)});
}

template <class... Changes>
static CompareInput with(CompareInput input, Changes... changes)
{
    (changes(input), ...);
    return input;
}

static auto roomLacks(Gap::Kind kind)
{
    return [kind](CompareInput &input) { input.room.stamp = lacking(kind); };
}

static auto courseLacks(Gap::Kind kind)
{
    return [kind](CompareInput &input) { input.course.stamp = lacking(kind); };
}

static auto plugin = [](CompareInput &input) { input.rules.expectation = Expectation::Plugin; };
static auto excepted = [](CompareInput &input) { input.rules.exceptions = {u"ADA"_s}; };
static auto noAccounts = [](CompareInput &input) { input.accounts = {}; };
static auto nothing = [](CompareInput &) { };

static auto events(const QList<MembershipEvent> &lines, bool toTheStart = true)
{
    return [=](CompareInput &input) { input.room.log = log(lines, toTheStart); };
}

static const Person student = person(1, u"ada"_s);
static const Person instructor = teacher(1, u"ada"_s);
static const QString p1 = u"p1"_s;
static const QString stranger = u"aid-ada"_s;

void TestClasses::people_in_the_room_data()
{
    columns();
    constexpr RoomRoles leader{.leader = true};
    constexpr RoomRoles both{.owner = true, .moderator = true};
    row("member, as expected", ada(student, RoomRoles{}), p1, InStep, Cause::Present);
    row("moderator, as expected", ada(instructor, moderator), p1, InStep, Cause::Present);
    row("expected as moderator, plain member", ada(instructor, RoomRoles{}), p1, ShouldBeModerator, Cause::ExpectedModerator);
    row("expected as moderator, leader", ada(instructor, leader), p1, ShouldBeModerator, Cause::ExpectedModerator);
    row("expected as member, moderator", ada(student, moderator), p1, ShouldNotBeModerator, Cause::ExpectedMember);
    row("an owner counts as moderator", ada(instructor, owner), p1, InStep, Cause::OwnerCounts, Protection::Owner);
    row("expected as member, plain owner", ada(student, owner), p1, InStep, Cause::OwnerCounts, Protection::Owner);
    row("expected as member, owner and moderator", ada(student, both), p1, ShouldNotBeModerator, Cause::ExpectedMember,
        Protection::Owner);
    row("excepted, role wrong all the same", with(ada(student, moderator), excepted), p1, ShouldNotBeModerator,
        Cause::ExpectedMember, Protection::Exception);
    row("a bot can be a person", ada(student, RoomRoles{}, Account::Type::Bot), p1, InStep, Cause::Present, Protection::Bot);
    row("deactivated, still listed for a role", ada(instructor, moderator, Account::Type::User, false), p1, Deactivated,
        Cause::AccountDeactivated);
    row("in the room, account not looked up", with(ada(student, RoomRoles{}), noAccounts), p1, InStep, Cause::Present);
    CompareInput cases = ada(person(1, u"grace.hopper"_s), {});
    cases.room.members.append(member(u"Grace.Hopper"_s));
    row("case does not count", cases, p1, InStep, Cause::Present);
    CompareInput renamed = ada(student, {});
    renamed.room.members.append({.id = accountId(u"ada"_s), .username = u"old.name"_s});
    row("renamed between two readings", renamed, p1, InStep, Cause::Present);
    row("a role mapped for this activity only",
        with(ada(person(1, u"ada"_s, {u"manager"_s}), moderator),
            [](CompareInput &input) { input.rules.activities.insert(Cmid{30}, {{u"manager"_s}, {u"teacher"_s}}); }),
        p1, InStep, Cause::Present);
    row("the username rule maps",
        with(ada(person(1, u"ada@univ.fr"_s), RoomRoles{}),
            [](CompareInput &input) {
                input.rules.username = {{.kind = UsernameStep::Kind::StripDomains, .domains = {u"univ.fr"_s}}};
            }),
        p1, InStep, Cause::Present);
}

void TestClasses::people_not_in_the_room_data()
{
    columns();
    using enum MembershipEvent::Kind;
    const CompareInput absent = ada(student, {});
    row("no account", sides({student}, {}), p1, NoAccount, Cause::NoAccount);
    row("asked for one by one, no account",
        with(sides({student}, {}), [](CompareInput &input) { input.accounts = {{}, complete(), false, {u"Ada"_s}}; }), p1,
        NoAccount, Cause::NoAccount);
    row("not looked up", with(absent, noAccounts), p1, Unknown, Cause::AccountsUnread);
    row("deactivated", ada(student, {}, Account::Type::User, false), p1, Deactivated, Cause::AccountDeactivated);
    row("deactivated comes before left", with(ada(student, {}, Account::Type::User, false), events({line(Left, u"ada"_s)})), p1,
        Deactivated, Cause::AccountDeactivated);
    row("messages not read", absent, p1, Missing, Cause::LogUnread);
    row("messages refused", with(absent, [](CompareInput &input) { input.room.log = {.stamp = lacking(Gap::Kind::Refused)}; }),
        p1, Missing, Cause::LogUnread);
    row("never added", with(absent, events({line(Added, u"bob"_s)})), p1, Missing, Cause::NeverAdded);
    row("no line in the window", with(absent, events({line(Added, u"bob"_s)}, false)), p1, Missing, Cause::NotInWindow);
    row("left", with(absent, events({line(Left, u"ada"_s)}, false)), p1, DriftClass::Left, Cause::LeftRoom);
    row("left, said in another case", with(absent, events({line(Left, u"Ada"_s)})), p1, DriftClass::Left, Cause::LeftRoom);
    row("left, then removed", with(absent, events({line(Removed, u"ada"_s, 9), line(Left, u"ada"_s, 5)})), p1, Missing,
        Cause::RemovedFromRoom);
    row("removed, came back, left",
        with(absent, events({line(Left, u"ada"_s, 9), line(Added, u"ada"_s, 5), line(Removed, u"ada"_s, 1)})), p1,
        DriftClass::Left, Cause::LeftRoom);
    row("left long ago, added since", with(absent, events({line(Added, u"ada"_s, 9), line(Left, u"ada"_s, 5)})), p1, Missing,
        Cause::AddedThenGone);
    row("joined, and gone", with(absent, events({line(Joined, u"ada"_s)})), p1, Missing, Cause::AddedThenGone);
    row("excepted", with(absent, excepted), p1, Missing, Cause::LogUnread, Protection::Exception);
    row("the room holds others", sides({student}, {member(u"bob"_s)}, {account(u"ada"_s)}), p1, Missing, Cause::LogUnread);
}

void TestClasses::people_the_campus_keeps_data()
{
    columns();
    Person inactive = student;
    inactive.enrolment = EnrolmentState::Inactive;
    Person suspended = student;
    suspended.account = MoodleAccountState::Suspended;
    Person unconfirmed = student;
    unconfirmed.account = MoodleAccountState::Unconfirmed;
    const Person roleless = person(1, u"ada"_s, {});
    const Person tutor = person(1, u"ada"_s, {u"tuteur"_s});
    Person inactiveTutor = tutor;
    inactiveTutor.enrolment = EnrolmentState::Inactive;
    row("inactive enrolment, in the room", ada(inactive, moderator), p1, Suspended, Cause::EnrolmentInactive);
    row("inactive enrolment, absent", ada(inactive, {}), p1, Suspended, Cause::EnrolmentInactive);
    row("inactive enrolment, no account", sides({inactive}, {}), p1, Suspended, Cause::EnrolmentInactive);
    row("account suspended", ada(suspended, RoomRoles{}), p1, Suspended, Cause::AccountSuspended);
    row("account not confirmed", ada(unconfirmed, {}), p1, Suspended, Cause::AccountUnconfirmed);
    row("no role", ada(roleless, RoomRoles{}), p1, NoRole, Cause::NoRoleAtAll);
    row("no mapped role, absent", ada(tutor, {}), p1, NoRole, Cause::RoleNotMapped);
    row("suspended asks for a mapped role", ada(inactiveTutor, RoomRoles{}), p1, NoRole, Cause::RoleNotMapped);
    row("kept, and an owner", ada(roleless, owner), p1, NoRole, Cause::NoRoleAtAll, Protection::Owner);
    row("plugin: every enrolment counts", with(ada(inactive, RoomRoles{}), plugin), p1, InStep, Cause::Present);
    row("plugin: suspended accounts too", with(ada(suspended, {}), plugin), p1, Missing, Cause::LogUnread);
    row("plugin: roles count all the same", with(ada(tutor, {}), plugin), p1, NoRole, Cause::RoleNotMapped);
}

void TestClasses::members_nobody_expects_data()
{
    columns();
    const auto inRoom = [](RoomRoles roles = {}, Account::Type type = Account::Type::User) {
        return sides({}, {member(u"ada"_s, roles)}, {account(u"ada"_s, type)});
    };
    row("not enrolled", inRoom(), stranger, Extra, Cause::NotEnrolled);
    row("not enrolled, moderator", inRoom(moderator), stranger, Extra, Cause::NotEnrolled);
    row("bot", inRoom({}, Account::Type::Bot), stranger, Protected, Cause::ProtectedAccount, Protection::Bot);
    row("app", inRoom({}, Account::Type::App), stranger, Protected, Cause::ProtectedAccount, Protection::App);
    row("owner", inRoom(owner), stranger, Protected, Cause::ProtectedAccount, Protection::Owner);
    row("exception", with(inRoom(), excepted), stranger, Protected, Cause::ProtectedAccount, Protection::Exception);
    row("type not read", inRoom({}, Account::Type::Unknown), stranger, Unknown, Cause::AccountsUnread);
    row("account not looked up", with(inRoom(), noAccounts), stranger, Unknown, Cause::AccountsUnread);
    row("an owner needs no look-up", with(inRoom(owner), noAccounts), stranger, Protected, Cause::ProtectedAccount,
        Protection::Owner);
    row("roles not read: could be an owner", with(inRoom(), roomLacks(Gap::Kind::RolesUnread)), stranger, Unknown,
        Cause::RolesUnread);
    row("an empty course", with(inRoom(), courseLacks(Gap::Kind::SeparateGroups)), stranger, Unknown, Cause::PeopleUnread);
}

void TestClasses::incomplete_sides_data()
{
    columns();
    using enum Gap::Kind;
    Person stateless = student;
    stateless.enrolment = EnrolmentState::Unknown;
    const CompareInput in = ada(student, RoomRoles{});
    const CompareInput absent = ada(student, {});
    const CompareInput extra = sides({}, {member(u"ada"_s)}, {account(u"ada"_s)});
    row("in step: members cut short", with(in, roomLacks(PageFailed)), p1, InStep, Cause::Present);
    row("in step: poisoned course", with(in, courseLacks(PoisonedRows)), p1, InStep, Cause::Present);
    row("in step: state not read", with(ada(stateless, RoomRoles{}), courseLacks(StatesUnread)), p1, InStep, Cause::Present);
    row("absent: members cut short", with(absent, roomLacks(PageFailed)), p1, Unknown, Cause::MembersUnread);
    row("absent: members refused", with(absent, roomLacks(Refused)), p1, Unknown, Cause::MembersUnread);
    row("absent: archived on an old server", with(absent, roomLacks(Archived)), p1, Unknown, Cause::MembersUnread);
    row("absent: fewer than announced", with(absent, roomLacks(CountMismatch)), p1, Unknown, Cause::MembersUnread);
    row("absent: never read", with(absent, roomLacks(NotRead)), p1, Unknown, Cause::MembersUnread);
    row("absent: only roles lack", with(absent, roomLacks(RolesUnread)), p1, Missing, Cause::LogUnread);
    row("absent: the course lacks others", with(absent, courseLacks(PoisonedRows)), p1, Missing, Cause::LogUnread);
    row("absent: state not read", with(ada(stateless, {}), courseLacks(StatesUnread)), p1, Unknown, Cause::StateUnread);
    row("plugin: state does not matter", with(ada(stateless, {}), courseLacks(StatesUnread), plugin), p1, Missing,
        Cause::LogUnread);
    row("wrong role: state not read", with(ada(stateless, moderator), courseLacks(StatesUnread)), p1, Unknown,
        Cause::StateUnread);
    row("extra: poisoned course", with(extra, courseLacks(PoisonedRows)), stranger, Unknown, Cause::PeopleUnread);
    row("extra: usernames hidden", with(extra, courseLacks(NoUsernames)), stranger, Unknown, Cause::PeopleUnread);
    row("extra: states not read", with(extra, courseLacks(StatesUnread)), stranger, Unknown, Cause::StateUnread);
    row("extra, plugin: states do not matter", with(extra, courseLacks(StatesUnread), plugin), stranger, Extra,
        Cause::NotEnrolled);
    row("a bot of an incomplete course",
        with(sides({}, {member(u"ada"_s)}, {account(u"ada"_s, Account::Type::Bot)}), courseLacks(PageFailed)), stranger, Unknown,
        Cause::PeopleUnread, Protection::Bot);
    row("nothing lacks", with(in, nothing), p1, InStep, Cause::Present);
}

void TestClasses::incomplete_roles_and_accounts_data()
{
    columns();
    using enum Gap::Kind;
    const CompareInput in = ada(student, RoomRoles{});
    const CompareInput demoted = ada(instructor, RoomRoles{});
    const CompareInput promoted = ada(student, moderator);
    row("should be moderator: roles not read", with(demoted, roomLacks(RolesUnread)), p1, Unknown, Cause::RolesUnread);
    row("member: roles not read", with(in, roomLacks(RolesUnread)), p1, Unknown, Cause::RolesUnread);
    row("moderator seen though roles lack", with(ada(instructor, moderator), roomLacks(RolesUnread)), p1, InStep, Cause::Present);
    row("should be moderator: the course lacks others", with(demoted, courseLacks(PoisonedRows)), p1, ShouldBeModerator,
        Cause::ExpectedModerator);
    row("should not be moderator: the course lacks others", with(promoted, courseLacks(PoisonedRows)), p1, Unknown,
        Cause::PeopleUnread);
    row("username hidden", with(ada(person(1, {}), {}), courseLacks(NoUsernames)), p1, Unknown, Cause::PeopleUnread);
    row("no account, members cut short", with(sides({student}, {}), roomLacks(PageFailed)), p1, NoAccount, Cause::NoAccount);
    row("deactivated, members cut short", with(ada(student, {}, Account::Type::User, false), roomLacks(PageFailed)), p1,
        Deactivated, Cause::AccountDeactivated);
}

void TestClasses::people_who_share_an_account_data()
{
    columns();
    const auto strip = [](CompareInput &input) {
        input.rules.username = {{.kind = UsernameStep::Kind::StripDomains, .domains = {u"univ.fr"_s}}};
    };
    const QList<Person> two{person(1, u"dupont"_s), person(2, u"dupont@univ.fr"_s)};
    const CompareInput in = with(sides(two, {member(u"dupont"_s)}, {account(u"dupont"_s)}), strip);
    row("the first", in, p1, Ambiguous, Cause::SeveralPeople);
    row("the second", in, u"p2"_s, Ambiguous, Cause::SeveralPeople);
    row("nobody in the room", with(sides(two, {}, {account(u"dupont"_s)}), strip), p1, Ambiguous, Cause::SeveralPeople);
    row("no account", with(sides(two, {}), strip), u"p2"_s, Ambiguous, Cause::SeveralPeople);
    row("members cut short", with(in, roomLacks(Gap::Kind::PageFailed)), p1, Ambiguous, Cause::SeveralPeople);
    row("case does not tell them apart", sides({person(1, u"Dupont"_s), person(2, u"dupont"_s)}, {}), p1, Ambiguous,
        Cause::SeveralPeople);
    QList<Person> one = two;
    one[1].enrolment = EnrolmentState::Inactive;
    row("before suspended", with(sides(one, {}), strip), u"p2"_s, Ambiguous, Cause::SeveralPeople);
    row("hidden usernames are not one username",
        with(sides({person(1, {}), person(2, {})}, {}), courseLacks(Gap::Kind::NoUsernames)), p1, Unknown, Cause::PeopleUnread);
}

QTEST_APPLESS_MAIN(TestClasses)
#include "tst_classes.moc"
