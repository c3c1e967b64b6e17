// SPDX-License-Identifier: GPL-3.0-or-later
// Other rules for an open campus: tried on what was read, taken over without reading again.
#include "app/rulestrial.h"
#include "support/chi201.h"

#include <QSignalSpy>
#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

/// What the latest rehearsal said, once it was about everything read.
struct Trial {
    RulesTrial trial;
    std::shared_ptr<const RulesPreview> last;
    std::shared_ptr<const RolesSeen> seen;
    explicit Trial(Session &session) : trial(session)
    {
        QObject::connect(&trial, &RulesTrial::tried, &trial, [this](const auto &preview) { last = preview; });
        QObject::connect(&trial, &RulesTrial::learnt, &trial, [this](const auto &roles) { seen = roles; });
        trial.setActive(true);
    }
    [[nodiscard]] bool whole() const { return last && last->readings > 0 && last->tried == last->readings; }
};

void open(ChiSession &campus)
{
    campus.session->open();
    QTRY_VERIFY(!campus.session->job() && campus.session->check(chiCmid).phase == CheckState::Phase::Done);
}

CampusRules changed(const Session &session)
{
    CampusRules rules = session.campus().rules;
    rules.expectation = Expectation::Plugin;
    rules.roles.members.append(u"teacher"_s);
    return rules;
}

} // namespace

class TestRules final : public QObject
{
    Q_OBJECT
private slots:
    void are_taken_over_without_reading_again()
    {
        ChiSession campus;
        open(campus);
        Session &session = *campus.session;
        const auto before = session.check(chiCmid).comparison;
        const int asked = campus.moodle->asked + campus.chat->asked;
        QSignalSpy told(&session, &Session::rulesChanged);
        QSignalSpy checked(&session, &Session::checkChanged);
        const CampusRules rules = changed(session);
        session.useRules(rules);
        QTRY_VERIFY(session.check(chiCmid).comparison != before);
        const auto now = session.check(chiCmid).comparison;
        QCOMPARE(told.size(), 1);
        QCOMPARE(session.campus().rules, rules);
        QCOMPARE(now->counts, recompared(*before, rules, before->link).counts);
        QVERIFY(now->counts != before->counts);
        QCOMPARE(session.check(chiCmid).summary->counts, now->counts);
        QCOMPARE(campus.moodle->asked + campus.chat->asked, asked);
        QVERIFY(campus.chat->sent.isEmpty());
        QTRY_COMPARE(campus.kept->campus.checks[chiCmid].counts, now->counts); // the next session starts on them
        // A check from now on is one under the new rules.
        session.startCheck(chiCmid);
        QTRY_COMPARE(session.check(chiCmid).phase, CheckState::Phase::Done);
        QCOMPARE(session.check(chiCmid).comparison->counts, now->counts);
    }

    void limits_alone_compare_nothing()
    {
        ChiSession campus;
        open(campus);
        const auto before = campus.session->check(chiCmid).comparison;
        CampusRules rules = campus.session->campus().rules;
        rules.limits.removalsPerRun = 1;
        campus.session->useRules(rules);
        QCOMPARE(campus.session->campus().rules.limits.removalsPerRun, 1);
        QTest::qWait(20);
        QCOMPARE(campus.session->check(chiCmid).comparison, before);
    }

    void another_naming_links_anew()
    {
        ChiSession campus;
        open(campus);
        Session &session = *campus.session;
        CampusRules rules = session.campus().rules;
        rules.groupName.format = u"{$a->courseshortname}.{$a->moduleid}"_s;
        session.useRules(rules);
        QTRY_COMPARE(session.check(chiCmid).phase, CheckState::Phase::Never);
        QVERIFY(!session.check(chiCmid).comparison);
        QCOMPARE(session.catalogue().links.value(chiCmid).confidence, Link::Confidence::None);
        rules.groupName = {};
        session.useRules(rules);
        QTRY_COMPARE(session.catalogue().links.value(chiCmid).confidence, Link::Confidence::Certain);
    }

    void a_confirmed_room_is_linked_at_once()
    {
        ChiSession campus;
        campus.chat->allRooms.append(build::room(u"hand"_s, u"salon"_s));
        open(campus);
        Session &session = *campus.session;
        CampusRules rules = session.campus().rules;
        rules.links.insert(chiCmid, RoomId{u"hand"_s});
        session.useRules(rules);
        QTRY_COMPARE(session.catalogue().links.value(chiCmid).room, RoomId{u"hand"_s});
        QTRY_COMPARE(session.check(chiCmid).phase, CheckState::Phase::Never); // what was read was of another room
        QVERIFY(!session.check(chiCmid).comparison);
        session.startCheck(chiCmid);
        QTRY_COMPARE(session.check(chiCmid).phase, CheckState::Phase::Done);
        QCOMPARE(session.check(chiCmid).comparison->room.room.id, RoomId{u"hand"_s});
        rules.links.clear();
        session.useRules(rules);
        QTRY_COMPARE(session.catalogue().links.value(chiCmid).room, RoomId{u"room48213"_s});
    }

    void a_check_under_way_ends_under_the_new_ones()
    {
        ChiSession campus;
        open(campus);
        Session &session = *campus.session;
        session.startCheck(chiCmid);
        const CampusRules rules = changed(session);
        session.useRules(rules);
        QTRY_COMPARE(session.check(chiCmid).phase, CheckState::Phase::Done);
        QTRY_COMPARE(session.check(chiCmid).comparison->rules.expectation, Expectation::Plugin);
        QTest::qWait(50);
        QCOMPARE(session.check(chiCmid).comparison->rules.expectation, Expectation::Plugin);
    }

    void the_latest_of_many_changes_counts()
    {
        ChiSession campus;
        open(campus);
        Session &session = *campus.session;
        const CampusRules usual = session.campus().rules;
        const auto before = session.check(chiCmid).comparison;
        session.useRules(changed(session));
        session.useRules(usual);
        QTRY_VERIFY(session.check(chiCmid).comparison != before);
        QTest::qWait(50);
        QCOMPARE(session.check(chiCmid).comparison->counts, before->counts);
    }

    void are_tried_on_everything_read()
    {
        ChiSession campus;
        open(campus);
        Trial trial(*campus.session);
        trial.trial.setFirst(chiCmid);
        QTRY_VERIFY(trial.whole() && trial.seen);
        QVERIFY(trial.last->changesNothing());
        QCOMPARE(trial.last->activities, 7);
        QCOMPARE(trial.last->tried, 6); // one has no room
        QVERIFY(std::ranges::any_of(
            trial.seen->moodle, [](const RolesSeen::Moodle &one) { return one.role.shortName == "teacher"_L1; }));
        const CampusRules rules = changed(*campus.session);
        trial.last.reset();
        trial.trial.tryOut(rules);
        QTRY_VERIFY(trial.whole());
        QVERIFY(!trial.last->changesNothing());
        const RulesPreview rehearsed = *trial.last;
        campus.session->useRules(rules);
        QTRY_COMPARE(campus.session->check(Cmid{48218}).comparison->rules.expectation, Expectation::Plugin);
        int drifts = 0;
        for (const QList<Activity> &activities : campus.session->catalogue().activities)
            for (const Activity &activity : activities)
                if (const auto comparison = campus.session->check(activity.cmid).comparison)
                    drifts += comparison->drifts;
        QCOMPARE(rehearsed.driftsAfter, drifts);
        QTRY_VERIFY(trial.whole() && trial.last->changesNothing()); // they are the rules now
    }

    void are_not_tried_while_nobody_looks()
    {
        ChiSession campus;
        open(campus);
        RulesTrial trial(*campus.session);
        QSignalSpy tried(&trial, &RulesTrial::tried);
        trial.tryOut(changed(*campus.session));
        QTest::qWait(50);
        QCOMPARE(tried.size(), 0);
        trial.setActive(true);
        QTRY_VERIFY(!tried.isEmpty());
        QVERIFY(!tried.last().first().value<std::shared_ptr<const RulesPreview>>()->changesNothing());
    }

    void numbers_of_other_rules_are_counted_anew_and_kept_data()
    {
        QTest::addColumn<bool>("opened");
        QTest::newRow("changed while nobody looked") << false;
        QTest::newRow("changed while only numbers are at hand") << true;
    }
    void numbers_of_other_rules_are_counted_anew_and_kept()
    {
        QFETCH(bool, opened);
        auto kept = std::make_shared<FakeSnapshots::Kept>();
        {
            ChiSession campus({}, kept);
            open(campus);
            QTRY_COMPARE(kept->readings.size(), 6);
        }
        const int before = kept->campus.checks.value(chiCmid).expected;
        ChiSession campus({}, kept);
        campus.moodle->fault = Error{.kind = Error::Kind::Network, .server = Server::Moodle};
        Session &session = *campus.session;
        const CampusRules rules = changed(session);
        QSignalSpy told(&session, &Session::kept);
        QList<int> shown; // of one activity, whenever something is said of it
        connect(&session, &Session::checkChanged, this, [&](Cmid cmid) {
            if (const auto &summary = session.check(cmid).summary; summary && cmid == chiCmid)
                shown += summary->expected;
        });
        if (!opened)
            session.useRules(rules);
        session.open();
        if (opened) {
            QTRY_VERIFY(session.check(chiCmid).summary && !session.job());
            QCOMPARE(session.check(chiCmid).summary->expected, before);
            QVERIFY(!session.check(chiCmid).comparison);
            session.useRules(rules);
        }
        const auto isAnew = [&](const QString &digest) { return digest == rulesDigest(rules); };
        QTRY_VERIFY(std::ranges::all_of(kept->campus.rules, isAnew));
        QVERIFY(kept->campus.checks.value(chiCmid).expected > before); // whoever starts on them next, the twin too
        QCOMPARE(session.check(chiCmid).summary->expected, kept->campus.checks.value(chiCmid).expected);
        QVERIFY(!shown.isEmpty() && !shown.contains(before));
        QTRY_VERIFY(!told.isEmpty());
    }

    void are_tried_on_what_was_kept()
    {
        auto kept = std::make_shared<FakeSnapshots::Kept>();
        {
            ChiSession campus({}, kept);
            open(campus);
            QTRY_COMPARE(kept->readings.size(), 6);
        }
        ChiSession campus({}, kept);
        campus.moodle->fault = Error{.kind = Error::Kind::Network, .server = Server::Moodle};
        Trial trial(*campus.session);
        campus.session->open();
        QTRY_VERIFY(trial.whole() && trial.last->tried == 6);
        const int before = campus.session->check(chiCmid).summary->expected;
        campus.session->useRules(changed(*campus.session));
        QTRY_VERIFY(campus.session->check(chiCmid).summary && campus.session->check(chiCmid).summary->expected > before);
        QVERIFY(campus.session->check(chiCmid).kept);
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
