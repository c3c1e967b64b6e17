// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/explain.h"
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using namespace diapason::build;
using Kind = Reason::Kind;
using Outcome = Reason::Outcome;

class TestExplain : public QObject
{
    Q_OBJECT
private slots:
    void breaks_where_it_must_data();
    void breaks_where_it_must();
    void goes_from_enrolment_to_room();
    void says_who_shares_the_account();
    void says_who_removed_whom_and_when();
    void says_how_the_role_of_now_came_about();
    void says_what_was_not_looked_at();
    void says_what_was_not_read();
    void says_where_roles_cannot_be_seen();
    void says_what_the_companion_told();
    void says_what_each_link_rests_on();
    void plugin_rules_do_not_ask_for_states();
    void codes_are_distinct();
};

static Reason find(const QList<Reason> &chain, Kind kind)
{
    const auto found = std::ranges::find(chain, kind, &Reason::kind);
    return found == chain.end() ? Reason{.outcome = Outcome::NotApplicable, .subject = u"not in the chain"_s} : *found;
}

static QList<Reason> chainOf(const Comparison &comparison) { return explain(comparison, comparison.rows.first()); }

void TestExplain::breaks_where_it_must_data()
{
    QTest::addColumn<CompareInput>("input");
    QTest::addColumn<QList<Kind>>("broken");
    const auto in
        = [](const Person &who, RoomRoles roles = {}) { return sides({who}, {member(u"ada"_s, roles)}, {account(u"ada"_s)}); };
    const auto lacks = [](CompareInput input, Gap::Kind gap) {
        input.room.stamp = lacking(gap);
        return input;
    };
    const Person student = person(1, u"ada"_s);
    Person inactive = student;
    inactive.enrolment = EnrolmentState::Inactive;
    Person suspended = student;
    suspended.account = MoodleAccountState::Suspended;
    QTest::newRow("in step") << in(student) << QList<Kind>{};
    QTest::newRow("owner in step") << in(student, owner) << QList<Kind>{};
    QTest::newRow("not enrolled") << sides({}, {member(u"ada"_s)}, {account(u"ada"_s)}) << QList{Kind::Enrolment};
    QTest::newRow("enrolment") << in(inactive) << QList{Kind::Enrolment};
    QTest::newRow("Moodle account") << in(suspended) << QList{Kind::AccountState};
    QTest::newRow("no role") << in(person(1, u"ada"_s, {})) << QList{Kind::Role};
    QTest::newRow("role not mapped") << in(person(1, u"ada"_s, {u"tuteur"_s})) << QList{Kind::Mapping};
    QTest::newRow("no account") << sides({student}, {}) << QList{Kind::Account};
    QTest::newRow("deactivated") << sides({student}, {}, {account(u"ada"_s, Account::Type::User, false)}) << QList{Kind::Account};
    QTest::newRow("several people") << sides({student, person(2, u"ADA"_s)}, {}) << QList{Kind::Account};
    QTest::newRow("protected") << sides({}, {member(u"ada"_s, owner)}) << QList{Kind::Protection};
    QTest::newRow("missing") << sides({student}, {}, {account(u"ada"_s)}) << QList{Kind::Presence};
    QTest::newRow("role in the room") << in(student, moderator) << QList{Kind::RoomRole};
    QTest::newRow("members not read") << lacks(sides({student}, {}, {account(u"ada"_s)}), Gap::Kind::Refused)
                                      << QList{Kind::Completeness};
    QTest::newRow("roles not read") << lacks(in(student), Gap::Kind::RolesUnread) << QList{Kind::Completeness};
}

void TestExplain::breaks_where_it_must()
{
    QFETCH(CompareInput, input);
    const Comparison comparison = compare(input);
    QList<Kind> broken;
    for (const Reason &reason : chainOf(comparison)) {
        if (reason.outcome == Outcome::Broken) {
            broken.append(reason.kind);
            QCOMPARE(reason.cause, comparison.rows.first().cause);
        }
    }
    QTEST(broken, "broken");
}

void TestExplain::goes_from_enrolment_to_room()
{
    CompareInput input = sides({person(1, u"ada"_s)}, {member(u"ada"_s, owner)}, {account(u"ada"_s)});
    input.course.stamp.at = moment(5);
    const QList<Reason> chain = chainOf(compare(input));
    QList<Kind> kinds;
    for (const Reason &reason : chain) {
        kinds.append(reason.kind);
        QVERIFY2(!reason.source.isEmpty(), qPrintable(reasonCode(reason.kind)));
        QCOMPARE(reason.outcome, Outcome::Passed);
    }
    QCOMPARE(kinds,
        (QList{Kind::Enrolment, Kind::AccountState, Kind::Role, Kind::Mapping, Kind::Restriction, Kind::Account, Kind::Protection,
            Kind::Room, Kind::Presence, Kind::RoomRole}));
    QCOMPARE(chain.at(0).source, u"core_enrol_get_enrolled_users"_s);
    QCOMPARE(chain.at(0).readAt, moment(5));
    QCOMPARE(find(chain, Kind::Mapping).source, u"campus.rules"_s);
    QCOMPARE(find(chain, Kind::Mapping).subject, u"student"_s);
    QCOMPARE(find(chain, Kind::Mapping).other, u"member"_s);
    QCOMPARE(find(chain, Kind::Protection).other, u"owner"_s);
    QCOMPARE(find(chain, Kind::Presence).source, u"rooms.membersOrderedByRole"_s);
    QCOMPARE(find(chain, Kind::Room).number, 1);
    QCOMPARE(find(chain, Kind::RoomRole).subject, u"owner"_s);
}

void TestExplain::says_who_shares_the_account()
{
    const Reason account = find(
        chainOf(compare(sides({person(1, u"ada"_s), person(2, u"ADA"_s), person(3, u"x"_s)}, {member(u"x"_s)}))), Kind::Account);
    QCOMPARE(account.number, 2);
    QCOMPARE(account.other, u"Person 2"_s);
}

void TestExplain::says_who_removed_whom_and_when()
{
    CompareInput input = sides({person(1, u"ada"_s)}, {}, {account(u"ada"_s)});
    input.room.log = log({line(MembershipEvent::Kind::Removed, u"ada"_s, 60, u"dean"_s)}, false);
    const Reason removed = find(chainOf(compare(input)), Kind::Presence);
    QCOMPARE(removed.other, u"dean"_s);
    QCOMPARE(removed.when, moment(60));
    QCOMPARE(removed.source, u"groups.history"_s);
    input.room.log.events.clear();
    const Reason silent = find(chainOf(compare(input)), Kind::Presence);
    QCOMPARE(silent.cause, Cause::NotInWindow);
    QCOMPARE(silent.when, input.room.log.since);
}

void TestExplain::says_how_the_role_of_now_came_about()
{
    using enum MembershipEvent::Kind;
    CompareInput input = sides({person(1, u"ada"_s)}, {member(u"ada"_s, moderator)});
    input.room.log = log({line(ModeratorGiven, u"Ada"_s, 90, u"dean"_s), line(OwnerTaken, u"ada"_s, 60),
                             line(ModeratorTaken, u"bob"_s, 120), line(Added, u"ada"_s)},
        true);
    const Reason given = find(chainOf(compare(input)), Kind::RoomRole);
    QVERIFY(given.line);
    QCOMPARE(given.line->kind, ModeratorGiven); // the last one, and theirs
    QCOMPARE(given.line->by, u"dean"_s);
    QCOMPARE(given.line->at, moment(90));
    input.room.log.events.prepend(line(Joined, u"ada"_s, 200));
    QVERIFY(!find(chainOf(compare(input)), Kind::RoomRole).line); // a new stay begins without a role
    input.room.members.removeLast();
    input.accounts = directory({account(u"svc"_s), account(u"ada"_s)});
    input.room.log.events = {line(ModeratorTaken, u"ada"_s, 90)};
    const Comparison absent = compare(input);
    QCOMPARE(find(chainOf(absent), Kind::Presence).cause, Cause::NeverAdded); // such lines tell nothing of presence
    QVERIFY(!find(chainOf(absent), Kind::RoomRole).line);
}

void TestExplain::says_what_was_not_looked_at()
{
    CompareInput input = sides({person(1, u"ada"_s)}, {member(u"ada"_s)});
    QCOMPARE(find(chainOf(compare(input)), Kind::Restriction).outcome, Outcome::Passed);
    input.activity.availability = uR"({"op":"&","c":[]})"_s;
    QCOMPARE(find(chainOf(compare(input)), Kind::Restriction).outcome, Outcome::Passed);
    input.activity.availability = uR"({"op":"&","c":[{"type":"completion","cm":7,"e":1}]})"_s;
    QCOMPARE(find(chainOf(compare(input)), Kind::Restriction).outcome, Outcome::Unknown);
    input.rules.restrictions = RestrictionPolicy::Ignore;
    QCOMPARE(find(chainOf(compare(input)), Kind::Restriction).outcome, Outcome::NotApplicable);
}

void TestExplain::says_what_was_not_read()
{
    CompareInput input = sides({person(1, u"ada"_s)}, {}, {account(u"ada"_s)});
    input.room.stamp.gaps
        = {{.kind = Gap::Kind::PageFailed, .expected = 484, .got = 250, .error = Error{.code = u"error-not-allowed"_s}}};
    const QList<Reason> chain = chainOf(compare(input));
    const Reason last = chain.last();
    QCOMPARE(last.kind, Kind::Completeness);
    QCOMPARE(last.cause, Cause::MembersUnread);
    QCOMPARE(last.number, 250);
    QCOMPARE(last.subject, u"error-not-allowed"_s);
    QCOMPARE(last.source, u"rooms.membersOrderedByRole"_s);
    QCOMPARE(find(chain, Kind::Room).outcome, Outcome::Unknown);
    QCOMPARE(find(chain, Kind::Presence).outcome, Outcome::Unknown);
    QCOMPARE(find(chain, Kind::RoomRole).outcome, Outcome::NotApplicable);
}

void TestExplain::says_where_roles_cannot_be_seen()
{
    CompareInput input = sides({person(1, u"ada"_s, {u"tuteur"_s, u"auditor"_s}), person(2, u"bo"_s, {u"tuteur"_s, u"auditor"_s})},
        {member(u"ada"_s, RoomRoles{.moderator = true})});
    QCOMPARE(find(chainOf(compare(input)), Kind::Role).subject, u"tuteur, auditor"_s);
    input.facts.powerful = {MoodleUserId{1}};
    input.rules.departures.insert(PersonState::NoRole, Treatment::Remove);
    const Reason unseen = find(chainOf(compare(input)), Kind::Role);
    QCOMPARE(unseen.cause, Cause::RoleUnseen);
    QCOMPARE(unseen.outcome, Outcome::Broken);
    QCOMPARE(unseen.other, u"unseen"_s);
    QCOMPARE(unseen.field, u"withcapability"_s);
}

void TestExplain::says_what_the_companion_told()
{
    CompareInput input = sides({person(1, u"ada"_s)}, {member(u"ada"_s)});
    input.course.people[0].enrolment = EnrolmentState::Inactive;
    input.moodleMapping = RoleMapping{.moderators = {u"manager"_s}, .members = {u"student"_s}};
    input.facts.people.stamp = complete();
    input.facts.people.people.insert(MoodleUserId{1},
        {.enrolments = {{.method = u"cohort"_s, .instance = u"L2"_s, .state = EnrolmentState::Expired}},
            .roles = {{.shortName = u"manager"_s, .where = RoleElsewhere::Where::Category, .place = u"Sciences"_s}}});
    const QList<Reason> chain = chainOf(compare(input));
    const Reason enrolment = find(chain, Kind::Enrolment);
    QCOMPARE(enrolment.cause, Cause::EnrolmentExpired);
    QCOMPARE(enrolment.other, u"expired"_s);
    QCOMPARE(enrolment.source, u"local_diapason_get_people"_s);
    QCOMPARE(enrolment.enrolments.first().instance, u"L2"_s);
    QCOMPARE(find(chain, Kind::Role).elsewhere.first().place, u"Sciences"_s);
    const Reason mapping = find(chain, Kind::Mapping);
    QCOMPARE(mapping.subject, u"manager"_s);
    QCOMPARE(mapping.source, u"local_diapason_get_activities"_s);
    QVERIFY(mapping.mapping == MappingSource::Moodle);
}

void TestExplain::says_what_each_link_rests_on()
{
    using enum Reason::Ground;
    CompareInput input = sides({person(1, u"ada"_s)}, {}, {account(u"ada"_s)});
    QCOMPARE(find(chainOf(compare(input)), Kind::Enrolment).ground, Fact);
    QVERIFY2(find(chainOf(compare(input)), Kind::Account).ground == Inference, "an account by its name");
    input.rules.matches.insert(MoodleUserId{1}, accountId(u"ada"_s));
    QVERIFY2(find(chainOf(compare(input)), Kind::Account).ground == Fact, "somebody confirmed it");
    QVERIFY2(find(chainOf(compare(input)), Kind::Presence).ground == Reason::Ground::Unknown, "the history was not read");
    input.room.log = log({line(MembershipEvent::Kind::Added, u"ada"_s)}, true);
    QVERIFY2(find(chainOf(compare(input)), Kind::Presence).ground == Inference, "no line says how they went");
    input.room.log = log({line(MembershipEvent::Kind::Removed, u"ada"_s)}, true);
    QCOMPARE(find(chainOf(compare(input)), Kind::Presence).ground, Fact);
}

void TestExplain::plugin_rules_do_not_ask_for_states()
{
    CompareInput input = sides({person(1, u"ada"_s)}, {member(u"ada"_s)});
    input.course.people[0].enrolment = EnrolmentState::Unknown;
    input.course.people[0].account = MoodleAccountState::Suspended;
    input.rules.expectation = Expectation::Plugin;
    const QList<Reason> chain = chainOf(compare(input));
    QVERIFY(find(chain, Kind::Enrolment).outcome != Outcome::Unknown);
    QVERIFY(find(chain, Kind::AccountState).outcome != Outcome::Broken);
}

void TestExplain::codes_are_distinct()
{
    QSet<QString> codes;
    for (int i = 0; i <= int(Kind::Completeness); ++i)
        codes.insert(reasonCode(Kind(i)));
    QCOMPARE(codes.size(), int(Kind::Completeness) + 1);
    QCOMPARE(reasonCode(Kind::AccountState), u"account_state"_s);
}

QTEST_APPLESS_MAIN(TestExplain)
#include "tst_explain.moc"
