// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using namespace diapason::build;

class TestCompare : public QObject
{
    Q_OBJECT
private slots:
    void families_and_codes();
    void the_service_account_is_nobody_data();
    void the_service_account_is_nobody();
    void counts_and_order();
    void names_and_keys();
    void roles_of_a_row();
    void a_repeated_member_is_one_member();
    void findings_data();
    void findings();
    void wants_only_the_accounts_that_decide();
    void asks_nothing_of_an_unreadable_side();
    void someone_missing();
    void completeness_forgives_what_was_not_needed();
    void remembers_calls_and_the_last_line();
};

void TestCompare::families_and_codes()
{
    QSet<QString> codes;
    int drifts = 0;
    for (int i = 0; i < driftClassCount; ++i) {
        codes.insert(driftClassCode(DriftClass(i)));
        drifts += isDrift(DriftClass(i));
        QCOMPARE(isDrift(DriftClass(i)), family(DriftClass(i)) <= Family::Remove || DriftClass(i) == DriftClass::Ambiguous);
    }
    QCOMPARE(codes.size(), driftClassCount);
    QCOMPARE(drifts, 6);
    QCOMPARE(driftClassCode(DriftClass::NoAccount), u"no_account"_s);
    QCOMPARE(family(DriftClass::Left), Family::Information);
    QCOMPARE(family(DriftClass::Unknown), Family::Blocked);
    QVERIFY(!isDrift(DriftClass::Unknown));
}

void TestCompare::the_service_account_is_nobody_data()
{
    QTest::addColumn<CompareInput>("input");
    CompareInput absent = sides({person(9, u"SVC"_s)}, {});
    absent.room.members.clear();
    QTest::newRow("not enrolled") << sides({}, {});
    QTest::newRow("enrolled as well") << sides({person(9, u"svc"_s)}, {});
    QTest::newRow("enrolled twice") << sides({person(8, u"svc"_s), person(9, u"Svc"_s)}, {});
    QTest::newRow("enrolled, not in the room") << absent;
}

void TestCompare::the_service_account_is_nobody()
{
    QFETCH(CompareInput, input);
    const Comparison comparison = compare(input);
    QVERIFY(comparison.rows.isEmpty());
    QCOMPARE(comparison.expected, 0);
    QCOMPARE(comparison.present, 0);
    QCOMPARE(comparison.drifts, 0);
}

static CompareInput mixed()
{
    Person suspended = person(5, u"eve"_s);
    suspended.enrolment = EnrolmentState::Inactive;
    CompareInput input = sides(
        {person(1, u"zoe"_s), person(2, u"ada"_s), teacher(3, u"bob"_s), person(4, u"gone"_s), suspended, person(6, u"in"_s)},
        {member(u"bob"_s), member(u"extra"_s), member(u"in"_s), member(u"bot"_s)},
        {account(u"zoe"_s), account(u"ada"_s), account(u"extra"_s), account(u"bot"_s, Account::Type::Bot)});
    input.course.people[0].fullName = u"Zoé"_s;
    input.course.people[1].fullName = u"ädele"_s;
    input.course.people[3].fullName = u"Zoe"_s;
    return input;
}

void TestCompare::counts_and_order()
{
    const Comparison comparison = compare(mixed());
    QStringList order;
    for (const DriftRow &row : comparison.rows)
        order.append(driftClassCode(row.driftClass) + u':' + comparison.key(row));
    QCOMPARE(order,
        (QStringList{u"no_account:p4"_s, u"missing:p2"_s, u"missing:p1"_s, u"should_be_moderator:p3"_s, u"extra:aid-extra"_s,
            u"suspended:p5"_s, u"protected:aid-bot"_s, u"in_step:p6"_s}));
    QCOMPARE(comparison.expected, 5);
    QCOMPARE(comparison.present, 4);
    QCOMPARE(comparison.drifts, 5);
    QCOMPARE(comparison.count(DriftClass::Missing), 2);
    QCOMPARE(comparison.count(DriftClass::InStep), 1);
}

void TestCompare::names_and_keys()
{
    CompareInput input = mixed();
    input.course.people[1].fullName.clear();
    input.room.members[2].name.clear();
    const Comparison comparison = compare(input);
    const auto of = [&](const QString &key) {
        return *std::ranges::find(comparison.rows, key, [&](const DriftRow &row) { return comparison.key(row); });
    };
    QCOMPARE(comparison.displayName(of(u"p1"_s)), u"Zoé"_s);
    QCOMPARE(comparison.displayName(of(u"p2"_s)), u"ADA"_s); // the account's name
    QCOMPARE(comparison.displayName(of(u"p3"_s)), u"Person 3"_s);
    QCOMPARE(comparison.displayName(of(u"aid-extra"_s)), u"EXTRA"_s);
    QCOMPARE(comparison.chatUsername(of(u"p1"_s)), u"zoe"_s);
    QCOMPARE(comparison.chatUsername(of(u"p4"_s)), u"gone"_s);
    QCOMPARE(comparison.chatUsername(of(u"aid-bot"_s)), u"bot"_s);
}

void TestCompare::roles_of_a_row()
{
    const Comparison comparison = compare(mixed());
    for (const DriftRow &row : comparison.rows) {
        const QString key = comparison.key(row);
        if (key == u"p3"_s)
            QCOMPARE(row.expected, MemberRole::Moderator);
        if (key == u"p5"_s)
            QCOMPARE(row.expected, MemberRole::None);
        QCOMPARE(row.actual == ActualRole::None, row.member < 0);
        QVERIFY(row.person >= 0 || row.expected == MemberRole::None);
    }
    QCOMPARE(actualRole({.owner = true, .moderator = true}), ActualRole::Owner);
    QCOMPARE(actualRoleCode(ActualRole::Owner), u"owner"_s);
    QCOMPARE(memberRoleCode(MemberRole::None), QString{});
    QCOMPARE(protectionCode(Protection::Exception), u"exception"_s);
}

void TestCompare::a_repeated_member_is_one_member()
{
    const Comparison comparison = compare(sides({person(1, u"ada"_s)}, {member(u"ada"_s), member(u"ada"_s)}));
    QCOMPARE(comparison.rows.size(), 1);
    QCOMPARE(comparison.present, 1);
    QCOMPARE(comparison.count(DriftClass::InStep), 1);
}

void TestCompare::findings_data()
{
    using Kind = Finding::Kind;
    QTest::addColumn<CompareInput>("input");
    QTest::addColumn<QList<Kind>>("kinds");
    const CompareInput sound = sides({}, {});
    QTest::newRow("none") << sound << QList<Kind>{};
    CompareInput input = sound;
    input.room.members[0].roles = {};
    QTest::newRow("ownerless") << input << QList{Kind::Ownerless};
    input.room.stamp = lacking(Gap::Kind::RolesUnread);
    QTest::newRow("roles not read: who knows") << input << QList<Kind>{};
    input = sound;
    input.activity.visible = false;
    QTest::newRow("hidden, open") << input << QList{Kind::ArchivedMismatch};
    input.room.room.archived = true;
    QTest::newRow("hidden, archived") << input << QList<Kind>{};
    input.activity.visible = true;
    QTest::newRow("visible, archived") << input << QList{Kind::ArchivedMismatch};
    input.activity.stealth = true;
    QTest::newRow("stealth, archived") << input << QList<Kind>{};
    input = sound;
    input.link.clues = {{LinkClue::Kind::OtherShortName, u"OLD"_s}};
    QTest::newRow("renamed") << input << QList{Kind::Renamed};
    input = sound;
    input.room.stamp = lacking(Gap::Kind::Refused);
    QTest::newRow("refused") << input << QList{Kind::Unreadable};
    input.room.stamp = lacking(Gap::Kind::Archived);
    QTest::newRow("archived on an old server") << input << QList{Kind::Unreadable};
}

void TestCompare::findings()
{
    QFETCH(CompareInput, input);
    const Comparison comparison = compare(input);
    QList<Finding::Kind> kinds;
    for (const Finding &finding : comparison.findings) {
        kinds.append(finding.kind);
        QCOMPARE(finding.cmid, Cmid{30});
        QCOMPARE(finding.room, RoomId{u"room"_s});
    }
    QTEST(kinds, "kinds");
}

void TestCompare::wants_only_the_accounts_that_decide()
{
    CompareInput input = mixed();
    input.course.people.append(person(7, u"ZOE"_s));
    input.course.people.append(person(8, u"tutor"_s, {u"tuteur"_s}));
    input.room.members.append(member(u"boss"_s, owner));
    input.room.members.append(member(u"Rocket.Cat"_s));
    input.rules.exceptions = {u"rocket.cat"_s};
    QCOMPARE(accountsWanted(input).usernames, (QStringList{u"zoe"_s, u"ada"_s, u"gone"_s}));
    QCOMPARE(accountsWanted(input).ids, (QList{accountId(u"extra"_s), accountId(u"bot"_s)}));
    input.rules.activities.insert(Cmid{30}, {.members = {u"tuteur"_s}});
    QCOMPARE(accountsWanted(input).usernames, QStringList{u"tutor"_s});
    input.activity.cmid = Cmid{31};
    QCOMPARE(accountsWanted(input).usernames.size(), 3);
}

void TestCompare::asks_nothing_of_an_unreadable_side()
{
    CompareInput input = mixed();
    input.room.stamp = lacking(Gap::Kind::Refused);
    QVERIFY(accountsWanted(input).usernames.isEmpty());
    input = mixed();
    input.course.stamp = lacking(Gap::Kind::PageFailed);
    QVERIFY(accountsWanted(input).ids.isEmpty());
}

void TestCompare::someone_missing()
{
    QVERIFY(someoneMissing(compare(mixed())));
    QVERIFY(!someoneMissing(compare(sides({person(1, u"ada"_s)}, {member(u"ada"_s)}))));
    QVERIFY(!someoneMissing(compare(sides({person(1, u"ada"_s)}, {})))); // no account: nothing in the history either
}

void TestCompare::completeness_forgives_what_was_not_needed()
{
    CompareInput input = sides({person(1, u"ada"_s)}, {member(u"ada"_s)});
    input.accounts = {};
    QVERIFY(compare(input).chatComplete());
    input.room.members.append(member(u"extra"_s));
    QVERIFY(!compare(input).chatComplete());
    input.room.members.last().roles.owner = true;
    QVERIFY(compare(input).chatComplete());
    input.room.members.clear();
    QVERIFY(!compare(input).chatComplete());
}

void TestCompare::remembers_calls_and_the_last_line()
{
    CompareInput input = sides({person(1, u"ada"_s)}, {}, {account(u"ada"_s)});
    input.course.calls = 3;
    input.room.calls = 4;
    input.room.log = log(
        {line(MembershipEvent::Kind::Added, u"bob"_s), line(MembershipEvent::Kind::Removed, u"ada"_s, 0, u"dean"_s)}, false);
    input.room.log.calls = 2;
    const Comparison comparison = compare(input);
    QCOMPARE(comparison.moodleCalls, 3);
    QCOMPARE(comparison.chatCalls, 6);
    QCOMPARE(comparison.event(comparison.rows.first())->by, u"dean"_s);
}

QTEST_APPLESS_MAIN(TestCompare)
#include "tst_compare.moc"
