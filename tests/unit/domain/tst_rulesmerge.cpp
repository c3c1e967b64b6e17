// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of rules put upon other rules: they stay whole, and so does everything they did not touch.
#include "domain/rulesmerge.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace diapason;

namespace {

constexpr int rounds = 500;

CampusRules anyRules(std::mt19937 &random)
{
    const auto chance = [&](unsigned oneIn) { return random() % oneIn == 0; };
    CampusRules rules;
    rules.expectation = chance(2) ? Expectation::Plugin : Expectation::Active;
    for (int i = 0; i < personStateCount; ++i)
        if (chance(2))
            rules.departures.insert(PersonState(i), chance(2) ? Treatment::Keep : Treatment::Remove);
    if (chance(2))
        rules.restrictions = chance(2) ? RestrictionPolicy::Honour : RestrictionPolicy::Show;
    rules.inheritedRoles = chance(2);
    rules.moduleRoles = chance(2);
    rules.bothModerate = chance(2);
    rules.moodleMappings = chance(2);
    for (qint64 i = 1; i < 5; ++i) {
        if (chance(2))
            rules.links.insert(Cmid{i}, RoomId{chance(2) ? u"a"_s : QString()});
        if (chance(2))
            rules.matches.insert(MoodleUserId{i}, AccountId{chance(2) ? u"a"_s : u"b"_s});
        if (chance(3))
            rules.activities.insert(Cmid{i}, {.moderators = {}, .members = {u"student"_s}});
    }
    if (chance(2))
        rules.roles.members.append(u"tuteur"_s);
    if (chance(2))
        rules.username.append({.pattern = u"x"_s});
    if (chance(2))
        rules.groupName.format = u"{$a->moduleid}"_s;
    if (chance(2))
        rules.exceptions.append(u"zoe"_s);
    if (chance(2))
        rules.protections.chatRoles.append(u"leader"_s);
    if (chance(2))
        rules.limits.removalsPerRoom = 3;
    if (chance(2))
        rules.freezes.append({.name = u"Exams"_s});
    rules.accounts.create = chance(2);
    return rules;
}

} // namespace

class TestRulesMerge final : public QObject
{
    Q_OBJECT
private slots:
    void a_change_upon_what_it_was_made_of_is_the_change()
    {
        std::mt19937 random(11);
        for (int i = 0; i < rounds; ++i) {
            const CampusRules before = anyRules(random), after = anyRules(random), onto = anyRules(random);
            QCOMPARE(mergedRules(before, after, before), after);
            QCOMPARE(mergedRules(before, before, onto), onto);
            const CampusRules once = mergedRules(before, after, onto);
            QCOMPARE(mergedRules(before, after, once), once);
        }
    }

    void both_changes_stay_where_they_touch_different_places()
    {
        const CampusRules before;
        CampusRules mine = before, theirs = before;
        mine.links.insert(Cmid{1}, RoomId{u"a"_s});
        mine.departures.insert(PersonState::Expired, Treatment::Remove);
        theirs.links.insert(Cmid{2}, RoomId{});
        theirs.departures.insert(PersonState::NoRole, Treatment::Remove);
        theirs.limits.removalsPerRun = 1;
        const CampusRules merged = mergedRules(before, mine, theirs);
        QCOMPARE(merged.links.size(), 2);
        QCOMPARE(merged.departures.size(), 2);
        QCOMPARE(merged.limits.removalsPerRun, 1);
        QCOMPARE(merged, mergedRules(before, theirs, mine));
    }

    void in_the_same_place_the_change_wins()
    {
        CampusRules before;
        before.links.insert(Cmid{1}, RoomId{u"a"_s});
        CampusRules forgotten, other = before;
        other.links.insert(Cmid{1}, RoomId{u"b"_s});
        QVERIFY(mergedRules(before, forgotten, other).links.isEmpty());
        QCOMPARE(mergedRules(before, other, forgotten).links.value(Cmid{1}), RoomId{u"b"_s});
    }
};

QTEST_APPLESS_MAIN(TestRulesMerge)
#include "tst_rulesmerge.moc"
