// SPDX-License-Identifier: GPL-3.0-or-later
// What other rules would make of what was read: the same as a comparison under them, and nothing when they are the same.
#include "domain/plan.h"
#include "domain/rulespreview.h"
#include "support/builders.h"
#include "support/randomsides.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using namespace diapason::build;

namespace {

constexpr int rounds = 400;

RulesPreview tried(const QList<CompareInput> &inputs, const CampusRules &before, const CampusRules &after)
{
    RulesRehearsal rehearsal(before, after, {});
    for (CompareInput input : inputs) {
        input.rules = before;
        rehearsal.add(compare(input));
    }
    return rehearsal.result();
}

CampusRules anyRules(std::mt19937 &random)
{
    const auto chance = [&](unsigned oneIn) { return random() % oneIn == 0; };
    CampusRules rules;
    rules.expectation = chance(2) ? Expectation::Plugin : Expectation::Active;
    if (chance(2))
        rules.roles.members.append(u"tuteur"_s);
    if (chance(3))
        rules.activities.insert(Cmid{30}, {.moderators = {u"tuteur"_s}, .members = {u"editingteacher"_s}});
    if (chance(2))
        rules.username.append({.pattern = u"\\.[0-4]$"_s, .with = u".1"_s, .bytes = chance(2)});
    if (chance(3))
        rules.exceptions.append(u"user.1*"_s);
    if (chance(3))
        rules.protections.moodleRoles.append(u"tuteur"_s);
    if (chance(3))
        rules.protections.chatRoles.append(u"moderator"_s);
    return rules;
}

} // namespace

class TestRulesPreview : public QObject
{
    Q_OBJECT
private slots:
    void restrictions_that_nobody_read_are_named()
    {
        CompareInput input = RandomSides{4}.whole();
        input.activity.availability = uR"({"op":"&","c":[{"type":"group","id":1}],"showc":[true]})"_s;
        input.facts = {};
        const auto unread = [&](const CampusRules &after) {
            CampusRules before;
            before.expectation = Expectation::Plugin;
            return tried({input}, before, after).restrictionsUnread;
        };
        CampusRules after;
        QCOMPARE(unread(after), QList<Cmid>{input.activity.cmid});
        after.restrictions = RestrictionPolicy::Ignore;
        QVERIFY(unread(after).isEmpty());
        after.restrictions = RestrictionPolicy::Honour;
        QCOMPARE(unread(after).size(), 1);
        input.facts.restriction.stamp = {.at = input.course.stamp.at, .gaps = {Gap{.kind = Gap::Kind::Cancelled}}};
        QCOMPARE(unread(after).size(), 1);
        input.facts.restriction.stamp.gaps = {Gap{.kind = Gap::Kind::Refused}}; // asked, and that is all there is
        QVERIFY(unread(after).isEmpty());
        input.facts.restriction.stamp = {};
        input.activity.availability = uR"({"op":"&","c":[],"showc":[]})"_s;
        QVERIFY(unread(after).isEmpty()); // it asks nothing
    }

    void its_numbers_are_those_of_a_real_comparison()
    {
        std::mt19937 random(3);
        for (int seed = 0; seed < rounds; ++seed) {
            CompareInput input = seed % 2 ? RandomSides{seed}.whole() : RandomSides{seed}.torn();
            const CampusRules before = anyRules(random);
            const CampusRules after = anyRules(random);
            const RulesPreview preview = tried({input}, before, after);
            input.rules = before;
            const Comparison then = compare(input);
            input.rules = after;
            const Comparison now = compare(input);
            QCOMPARE(preview.before, then.counts);
            QCOMPARE(preview.after, now.counts);
            QCOMPARE(preview.driftsAfter, now.drifts);
            QCOMPARE(preview.expectedAfter, now.expected);
            // The lines that change explain the numbers, class by class.
            ClassCounts counts = preview.before;
            for (const ActivityTrial &activity : preview.changed) {
                for (const RowTrial &row : activity.rows) {
                    if (row.before)
                        --counts[size_t(*row.before)];
                    if (row.after)
                        ++counts[size_t(*row.after)];
                }
            }
            QCOMPARE(counts, preview.after);
        }
    }

    void the_same_rules_change_nothing()
    {
        std::mt19937 random(5);
        for (int seed = 0; seed < rounds; ++seed) {
            const CampusRules rules = anyRules(random);
            const RulesPreview preview = tried({RandomSides{seed}.torn()}, rules, rules);
            QVERIFY(preview.changesNothing());
            QCOMPARE(preview.before, preview.after);
        }
        CampusRules limited;
        limited.limits.removalsPerRun = 1;
        QVERIFY(tried({RandomSides{1}.whole()}, {}, limited).changesNothing());
    }

    void people_get_other_names_and_may_collide()
    {
        const CompareInput input = sides({person(1, u"ann.a"_s), person(2, u"ann_a"_s), person(3, u"bob"_s)},
            {member(u"ann.a"_s)}, {account(u"ann.a"_s), account(u"bob"_s)});
        CampusRules after;
        after.username = {{.pattern = u"\\."_s, .with = u"_"_s}};
        const RulesPreview preview = tried({input, input}, {}, after);
        QCOMPARE(preview.people, 3);
        QCOMPARE(preview.renamed.size(), 1);
        const PersonTrial &ann = preview.renamed.first();
        QCOMPARE(ann.before, u"ann.a"_s);
        QCOMPARE(ann.after, u"ann_a"_s);
        QCOMPARE(ann.foundBefore, PersonTrial::Account::Found);
        QCOMPARE(ann.foundAfter, PersonTrial::Account::None);
        QCOMPARE(preview.collisions.size(), 1);
        QVERIFY(preview.collisions.first().isNew);
        QCOMPARE(preview.collisions.first().people.size(), 2);
        // They collide already: that is no news.
        QVERIFY(!tried({input}, after, after).collisions.first().isNew);
    }

    void protections_spare_lines()
    {
        const CompareInput input = sides({person(1, u"ann"_s), person(2, u"bob"_s, {u"tuteur"_s, u"student"_s})},
            {member(u"bot-7"_s), member(u"zoe"_s, moderator), member(u"max"_s, {.leader = true})},
            {account(u"ann"_s), account(u"bob"_s), account(u"bot-7"_s), account(u"zoe"_s), account(u"max"_s)});
        CampusRules after;
        after.exceptions = {u"BOT-*"_s};
        after.protections = {.people = {u"Ann"_s}, .moodleRoles = {u"tuteur"_s}, .chatRoles = {u"moderator"_s, u"leader"_s}};
        const RulesPreview preview = tried({input}, {}, after);
        QCOMPARE(preview.sparedBefore, 0);
        QCOMPARE(preview.sparedAfter, 5);
        QCOMPARE(preview.changed.first().rows.size(), 5);
        QCOMPARE(preview.after[size_t(DriftClass::Protected)], 3);
        CompareInput now = input;
        now.rules = after;
        QCOMPARE(makePlan(compare(now), {.withRemovals = true}).operations.size(), 0);
        QVERIFY(makePlan(compare(input), {.withRemovals = true}).operations.size() > 0);
    }

    void activities_of_another_room_are_left_out()
    {
        Catalogue catalogue;
        catalogue.moodle.urlText = u"https://moodle.example.org"_s;
        catalogue.courses.courses = {course(7, u"CHI201"_s)};
        catalogue.activities = {{CourseId{7}, {activity(30, 7)}}};
        catalogue.rooms.rooms = {room(u"room"_s, derivedGroupName(catalogue.moodle.urlText, u"CHI201"_s, Cmid{30}))};
        catalogue.relink();
        CompareInput input = sides({person(1, u"ann"_s)}, {});
        input.link = catalogue.links[Cmid{30}];
        CampusRules after;
        after.groupName.format = u"{$a->courseshortname}"_s;
        RulesRehearsal rehearsal({}, after, catalogue);
        rehearsal.add(compare(input));
        const RulesPreview preview = rehearsal.result();
        QCOMPARE(preview.elsewhere, 1);
        QCOMPARE(preview.names.size(), 1);
        QCOMPARE(preview.names.first().after, u"CHI201"_s);
        QVERIFY(!preview.names.first().roomExists);
        QVERIFY(!preview.names.first().linkAfter.isValid());
        QVERIFY(!preview.changesNothing());
    }

    void roles_are_learnt_from_both_sides()
    {
        const auto made = [](const CompareInput &input) { return std::make_shared<const Comparison>(compare(input)); };
        const CompareInput one = sides(
            {person(1, u"ann"_s), teacher(2, u"bob"_s), person(3, u"cy"_s, {})}, {member(u"bob"_s, moderator), member(u"zoe"_s)});
        const CompareInput two = sides({person(1, u"ann"_s), person(4, u"dee"_s, {u"tuteur"_s})}, {member(u"zoe"_s)});
        const RolesSeen seen = rolesSeen({made(one), made(two)});
        QCOMPARE(seen.moodle.size(), 3);
        QCOMPARE(seen.moodle.first().role.shortName, u"editingteacher"_s);
        QCOMPARE(seen.moodle.at(1).activities, 2); // ann is one person in two courses
        QCOMPARE(seen.moodle.at(1).people, 1);
        QCOMPARE(seen.peopleWithout, 1);
        QCOMPARE(seen.moderators, 1);
        QCOMPARE(seen.members, 1);
        QCOMPARE(seen.owners, 0); // the service account is outside
    }
};

QTEST_GUILESS_MAIN(TestRulesPreview)
#include "tst_rulespreview.moc"
