// SPDX-License-Identifier: GPL-3.0-or-later
// Checks over time: which reading stays, what the history says, who came and went, who is where.
#include "domain/rulesdigest.h"
#include "support/keptcampus.h"

#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;
using build::account;
using build::member;
using build::moment;
using build::person;
using test::await;
using test::keep;
using test::loaded;
using test::sidesAt;

namespace {

const Cmid cmid{30};
const RoomId room{u"room"_s};

QStringList usernames(const CompareInput &input)
{
    QStringList names;
    for (const Person &person : input.course.people)
        names.append(person.username);
    names.append(u"|"_s);
    for (const RoomMember &member : input.room.members)
        names.append(member.username);
    return names;
}

} // namespace

class TestKeptChecks : public QObject
{
    Q_OBJECT
    test::StoreFolder m_folder;
    static CompareInput reading(SqliteSnapshots &store) { return await(store.reading(cmid)).value().value(); }

private slots:
    void an_incomplete_side_never_takes_a_complete_ones_place()
    {
        const auto kept = m_folder.store();
        const QList<Account> accounts{account(u"ann"_s), account(u"bob"_s), account(u"eve"_s)};
        QVERIFY(
            keep(*kept, sidesAt(0, {person(2, u"ann"_s), person(3, u"bob"_s)}, {member(u"ann"_s), member(u"bob"_s)}, accounts)));
        CompareInput torn = sidesAt(60, {person(2, u"ann"_s)}, {member(u"ann"_s), member(u"eve"_s)}, accounts);
        torn.course.stamp = test::stampAt(60, false);
        QVERIFY(keep(*kept, torn)); // Moodle's side was half read, the room wholly
        QCOMPARE(usernames(reading(*kept)), (QStringList{u"ann"_s, u"bob"_s, u"|"_s, u"svc"_s, u"ann"_s, u"eve"_s}));
        QVERIFY(reading(*kept).course.stamp.complete());
        torn.room.stamp = test::stampAt(90, false);
        torn.room.members.clear();
        QVERIFY(keep(*kept, torn));
        QCOMPARE(usernames(reading(*kept)), (QStringList{u"ann"_s, u"bob"_s, u"|"_s, u"svc"_s, u"ann"_s, u"eve"_s}));
        QVERIFY(loaded(*kept).checks.value(cmid).complete());
        QCOMPARE(await(kept->history(cmid)).value().size(), 3); // each noted
        QCOMPARE(await(kept->changes(room, {})).value().size(), 2); // eve for bob; nobody left an empty, half-read list
    }

    void numbers_under_other_rules_take_the_place_of_the_same_readings()
    {
        const auto kept = m_folder.store();
        CompareInput input = sidesAt(0, {person(2, u"ann"_s), person(3, u"bob"_s, {u"tutor"_s})}, {member(u"ann"_s)}, {account(u"bob"_s)});
        QVERIFY(keep(*kept, input));
        QCOMPARE(loaded(*kept).rules.value(cmid), rulesDigest(input.rules));
        QCOMPARE(loaded(*kept).checks.value(cmid).expected, 1);
        input.rules.limits.removalsPerRun = 1; // decides no row
        QCOMPARE(loaded(*kept).rules.value(cmid), rulesDigest(input.rules));
        input.rules.roles.members += u"tutor"_s;
        QVERIFY(loaded(*kept).rules.value(cmid) != rulesDigest(input.rules));
        QVERIFY(keep(*kept, input));
        QCOMPARE(loaded(*kept).checks.value(cmid).expected, 2);
        QCOMPARE(loaded(*kept).rules.value(cmid), rulesDigest(input.rules));
        QCOMPARE(await(kept->lines(MoodleUserId{3}, {})).value().first().driftClass, DriftClass::Missing);
        // Even when they say less: whether bob has an account was never asked.
        input.accounts = {{account(u"svc"_s)}, test::stampAt(0), false};
        input.rules.roles.moderators.clear();
        QVERIFY(keep(*kept, input));
        QVERIFY(!loaded(*kept).checks.value(cmid).complete());
        // A torn reading of later leaves the kept numbers, and says by which rules they are.
        input.rules.roles.members.removeLast();
        input.course.stamp = test::stampAt(60, false);
        input.room.stamp = test::stampAt(60);
        QVERIFY(keep(*kept, sidesAt(50, {person(2, u"ann"_s)}, {member(u"ann"_s)})));
        const QString before = loaded(*kept).rules.value(cmid);
        QVERIFY(keep(*kept, input));
        QCOMPARE(loaded(*kept).rules.value(cmid), before);
    }

    void an_incomplete_one_stays_until_something_better_comes()
    {
        const auto kept = m_folder.store();
        CompareInput torn = sidesAt(0, {person(2, u"ann"_s)}, {});
        torn.course.stamp = test::stampAt(0, false);
        QVERIFY(keep(*kept, torn));
        QCOMPARE(usernames(reading(*kept)).first(), u"ann"_s);
        QVERIFY(reading(*kept).course.stamp.has(Gap::Kind::PageFailed));
        torn.course.people = {person(3, u"bob"_s)};
        torn.course.stamp.at = moment(60);
        QVERIFY(keep(*kept, torn));
        QCOMPARE(usernames(reading(*kept)).first(), u"bob"_s);
        QVERIFY(!loaded(*kept).checks.value(cmid).complete());
        QVERIFY(keep(*kept, sidesAt(120, {person(4, u"cat"_s)}, {})));
        QCOMPARE(usernames(reading(*kept)).first(), u"cat"_s);
        QVERIFY(loaded(*kept).checks.value(cmid).complete());
    }

    void of_two_consoles_the_later_reading_stays()
    {
        const auto kept = m_folder.store();
        QVERIFY(keep(*kept, sidesAt(10, {person(2, u"late"_s)}, {member(u"late"_s)})));
        QVERIFY(keep(*kept, sidesAt(5, {person(2, u"early"_s)}, {member(u"early"_s)})));
        QCOMPARE(usernames(reading(*kept)).first(), u"late"_s);
        QVERIFY(await(kept->changes(room, {})).value().isEmpty());
        QVERIFY(keep(*kept, sidesAt(-86400, {person(2, u"clock"_s)}, {}))); // the clock was wrong, not the order
        QCOMPARE(usernames(reading(*kept)).first(), u"clock"_s);
    }

    void equal_numbers_in_a_row_are_one_point()
    {
        const auto kept = m_folder.store();
        const QList<Person> people{person(2, u"ann"_s), person(3, u"bob"_s)};
        const QList<Account> accounts{account(u"ann"_s), account(u"bob"_s)};
        const auto check = [&](int seconds, const QList<RoomMember> &members) {
            return keep(*kept, sidesAt(seconds, people, members, accounts));
        };
        QVERIFY(check(0, {member(u"ann"_s), member(u"bob"_s)}));
        QVERIFY(loaded(*kept).driftingSince.isEmpty());
        QVERIFY(check(60, {member(u"ann"_s)}));
        QVERIFY(check(120, {member(u"bob"_s)})); // somebody else, the same numbers
        QVERIFY(check(180, {}));
        const QList<HistoryPoint> points = await(kept->history(cmid)).value();
        QCOMPARE(points.size(), 3);
        QCOMPARE(points[1].summary.at, moment(60));
        QCOMPARE(points[1].until, moment(120));
        QCOMPARE(points[1].summary.drifts, 1);
        QCOMPARE(points[2].summary.count(DriftClass::Missing), 2);
        QCOMPARE(loaded(*kept).driftingSince.value(cmid), moment(60));
        QVERIFY(check(240, {member(u"ann"_s), member(u"bob"_s)}));
        QVERIFY(loaded(*kept).driftingSince.isEmpty());
    }

    /// A room read again after a run keeps Moodle's older time: both numbers of that moment are history.
    void numbers_of_one_moment_do_not_replace_each_other()
    {
        const auto kept = m_folder.store();
        CompareInput input = sidesAt(0, {person(2, u"ann"_s)}, {}, {account(u"ann"_s)});
        QVERIFY(keep(*kept, input));
        input.room.members.append(member(u"ann"_s));
        input.room.stamp.at = moment(30);
        QVERIFY(keep(*kept, input));
        const QList<HistoryPoint> points = await(kept->history(cmid)).value();
        QCOMPARE(points.size(), 2);
        QCOMPARE(points[0].summary.drifts, 1);
        QCOMPARE(points[1].summary.drifts, 0);
        QVERIFY(loaded(*kept).driftingSince.isEmpty());
    }

    void who_came_and_went_is_the_domains_answer()
    {
        const auto kept = m_folder.store();
        RoomReading before, after;
        before.members = {member(u"ann"_s), member(u"bob"_s), member(u"cat"_s)};
        before.stamp = test::stampAt(0);
        after.members = {member(u"ann"_s, build::moderator), member(u"cat"_s), member(u"dan"_s)};
        after.stamp = test::stampAt(60);
        CompareInput input = sidesAt(0, {}, {});
        input.room.members = before.members;
        QVERIFY(keep(*kept, input));
        input.room.members = after.members;
        input.room.stamp = after.stamp;
        QVERIFY(keep(*kept, input));
        QCOMPARE(await(kept->changes(room, {})).value(), membershipChanges(before, after));
        QVERIFY(await(kept->changes(room, moment(61))).value().isEmpty());
        input.room.members = before.members;
        input.room.stamp = test::stampAt(120);
        QVERIFY(keep(*kept, input));
        QCOMPARE(await(kept->changes(room, moment(61))).value().size(), 3);
        QCOMPARE(await(kept->changes(room, {})).value().first().at, moment(120)); // newest first
    }

    void people_and_accounts_of_every_reading_are_found()
    {
        const auto kept = m_folder.store();
        QVERIFY(await(kept->keepCatalogue(test::smallCatalogue(), moment())));
        QVERIFY(keep(*kept,
            sidesAt(0, {person(2, u"ann"_s), person(3, u"bob"_s)}, {member(u"ann"_s), member(u"eve"_s)},
                {account(u"ann"_s), account(u"bob"_s), account(u"eve"_s), account(u"far.away"_s, Account::Type::User, false)})));
        const KeptPeople all = await(kept->people()).value();
        QCOMPARE(all.people.size(), 2);
        const auto bob = std::ranges::find(all.people, u"bob"_s, &KeptPerson::username);
        QCOMPARE(bob->drifts, 1);
        QCOMPARE(bob->activities, 1);
        QCOMPARE(bob->fullName, u"Person 3"_s);
        QCOMPARE(all.accounts.size(), 5); // the service's too
        const auto eve = std::ranges::find(all.accounts, u"eve"_s, &KeptAccount::username);
        QCOMPARE(eve->rooms, 1);
        QCOMPARE(eve->drifts, 1);
        const auto far = std::ranges::find(all.accounts, u"far.away"_s, &KeptAccount::username);
        QVERIFY(!far->active && far->rooms == 0);
    }

    void a_renamed_person_is_one_person()
    {
        const auto kept = m_folder.store();
        CompareInput input = sidesAt(0, {person(2, u"ann"_s)}, {member(u"ann"_s)});
        QVERIFY(keep(*kept, input));
        input = sidesAt(60, {person(2, u"ann.new"_s)}, {member(u"ann"_s)});
        input.activity = build::activity(31, 8);
        input.course.course = build::course(8, u"PHY"_s);
        input.room.room = build::room(u"other"_s, u"other"_s);
        input.room.members[1].username = u"ann.new"_s;
        QVERIFY(keep(*kept, input));
        const KeptPeople all = await(kept->people()).value();
        QCOMPARE(all.people.size(), 1);
        QCOMPARE(all.people[0].username, u"ann.new"_s);
        QCOMPARE(all.people[0].activities, 2);
        QCOMPARE(all.accounts.size(), 2); // and the service's
        QCOMPARE(await(kept->lines(MoodleUserId{2}, build::accountId(u"ann"_s))).value().size(), 2);
    }

    void only_a_newer_whole_directory_replaces_the_kept_one()
    {
        const auto kept = m_folder.store();
        const auto check = [&](int seconds, const QList<Account> &accounts, bool whole, bool complete = true) {
            CompareInput input = sidesAt(seconds, {}, {});
            input.accounts = AccountDirectory(accounts, test::stampAt(seconds, complete), whole);
            return keep(*kept, input);
        };
        const auto listed = [&] {
            QStringList names;
            const KeptPeople all = await(kept->people()).value();
            for (const KeptAccount &found : all.accounts)
                if (found.username != "svc"_L1)
                    names.append(found.username);
            names.sort();
            return names;
        };
        QVERIFY(check(0, {account(u"ann"_s), account(u"bob"_s)}, true));
        QCOMPARE(listed(), (QStringList{u"ann"_s, u"bob"_s}));
        QVERIFY(check(60, {account(u"cat"_s)}, false));
        QVERIFY(check(120, {account(u"cat"_s)}, true, false));
        QVERIFY(check(-60, {account(u"cat"_s)}, true));
        QCOMPARE(listed(), (QStringList{u"ann"_s, u"bob"_s}));
        QVERIFY(check(180, {account(u"bob"_s), account(u"dan"_s)}, true));
        QCOMPARE(listed(), (QStringList{u"bob"_s, u"dan"_s}));
    }

    void where_somebody_is_with_what_is_wrong_there()
    {
        const auto kept = m_folder.store();
        QVERIFY(keep(*kept,
            sidesAt(0, {person(2, u"ann"_s), person(3, u"bob"_s)}, {member(u"ann"_s), member(u"eve"_s)},
                {account(u"ann"_s), account(u"bob"_s), account(u"eve"_s)})));
        const auto classOf = [&](qint64 id, const QString &username) {
            const QList<KeptLine> lines
                = await(kept->lines(MoodleUserId{id}, username.isEmpty() ? AccountId{} : build::accountId(username))).value();
            return lines.size() == 1 && lines[0].cmid == cmid ? driftClassCode(lines[0].driftClass)
                                                              : QString::number(lines.size());
        };
        QCOMPARE(classOf(2, u"ann"_s), u"in_step"_s);
        QCOMPARE(classOf(3, {}), u"missing"_s);
        QCOMPARE(classOf(0, u"bob"_s), u"missing"_s); // has an account, is not in the room
        QCOMPARE(classOf(0, u"eve"_s), u"extra"_s);
        QCOMPARE(classOf(9, u"nobody"_s), u"0"_s);
        CompareInput other = sidesAt(60, {person(2, u"ann"_s), person(7, u"new"_s)}, {}); // another activity of the course
        other.activity = build::activity(32, 7);
        other.room.room = build::room(u"other"_s, u"other"_s);
        QVERIFY(keep(*kept, other));
        const QList<KeptLine> lines = await(kept->lines(MoodleUserId{7}, {})).value();
        QCOMPARE(lines.size(), 2);
        for (const KeptLine &line : lines) // nobody compared them in the first yet
            QCOMPARE(line.driftClass, line.cmid == cmid ? DriftClass::Unknown : DriftClass::NoAccount);
        QCOMPARE(await(kept->lines(MoodleUserId{2}, {})).value().size(), 2);
    }

    void what_is_old_is_forgotten_but_not_since_when_it_drifts()
    {
        const auto kept = m_folder.store();
        const QList<Person> people{person(2, u"ann"_s), person(3, u"bob"_s), person(4, u"cat"_s)};
        const QList<Account> accounts{account(u"ann"_s), account(u"bob"_s), account(u"cat"_s), account(u"eve"_s)};
        QVERIFY(keep(*kept, sidesAt(0, people, {member(u"ann"_s), member(u"bob"_s), member(u"cat"_s)}, accounts)));
        QVERIFY(keep(*kept, sidesAt(60, people, {member(u"ann"_s), member(u"bob"_s)}, accounts)));
        QVERIFY(keep(*kept, sidesAt(120, people.first(2), {member(u"eve"_s)}, accounts)));
        QVERIFY(keep(*kept, sidesAt(180, people.first(2), {}, accounts)));
        QVERIFY(await(kept->forgetBefore(moment(170))));
        const QList<HistoryPoint> points = await(kept->history(cmid)).value();
        QCOMPARE(points.size(), 2);
        QCOMPARE(points[0].summary.at, moment(60));
        QCOMPARE(loaded(*kept).driftingSince.value(cmid), moment(60));
        QCOMPARE(await(kept->changes(room, {})).value().size(), 1);
        QVERIFY(keep(*kept, sidesAt(240, people.first(1), {}, accounts)));
        QCOMPARE(loaded(*kept).driftingSince.value(cmid), moment(60));
        QVERIFY(await(kept->forgetBefore(moment(1000))));
        QCOMPARE(await(kept->people()).value().people.size(), 1);
        QCOMPARE(usernames(reading(*kept)), (QStringList{u"ann"_s, u"|"_s, u"svc"_s}));
    }
};

QTEST_GUILESS_MAIN(TestKeptChecks)
#include "tst_keptchecks.moc"
