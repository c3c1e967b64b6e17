// SPDX-License-Identifier: GPL-3.0-or-later
// Which activities follow what is chosen for their rooms, and why others do not.
#include "domain/plandocument.h"
#include "domain/retentionplan.h"
#include "support/builders.h"

#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

using Kind = Operation::Kind;
using Way = RetentionChoice::Way;
using Choice = RetentionChoice;

const Cmid cmid{30};
const PluginRetention ninety{.enabled = true, .maxAgeDays = 90};

Catalogue campus(const PluginRetention &activity = ninety)
{
    Catalogue catalogue;
    catalogue.courses.courses = {{.id = CourseId{7}, .shortName = u"CHI201"_s}};
    catalogue.activities.insert(CourseId{7}, {Activity{.cmid = cmid, .course = CourseId{7}, .name = u"Salon"_s}});
    catalogue.rooms.rooms = {build::room(u"r"_s, u"room"_s)};
    catalogue.links.insert(cmid, Link{.cmid = cmid, .room = RoomId{u"r"_s}});
    catalogue.moodle.functions = {savesRetentionFunction};
    catalogue.companionSite = CompanionSite{.retentionFeature = true, .maxAgeLimitDays = 365};
    catalogue.companion = CompanionListing{.activities = {{.cmid = cmid, .room = RoomId{u"r"_s}, .retention = activity}}};
    return catalogue;
}

QList<Kind> kindsOf(const Plan &plan)
{
    QList<Kind> kinds;
    for (const RoomPlan &room : plan.rooms)
        for (const Operation &operation : room.operations)
            kinds += operation.kind;
    return kinds;
}

} // namespace

class TestRetentionPlan : public QObject
{
    Q_OBJECT
private slots:
    void activities_follow_where_they_can_data()
    {
        QTest::addColumn<QString>("spoilt");
        QTest::addColumn<int>("way");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("stays"); // empty: it follows, or need not
        QTest::addColumn<bool>("written");
        QTest::newRow("follows") << u""_s << int(Way::Keep) << 30 << u""_s << true;
        QTest::newRow("so already") << u""_s << int(Way::Keep) << 90 << u""_s << false;
        QTest::newRow("exempt") << u""_s << int(Way::Exempt) << 0 << u""_s << true;
        QTest::newRow("as the workspace") << u""_s << int(Way::Inherit) << 0 << u"cannot_inherit"_s << false;
        QTest::newRow("more than the form allows") << u""_s << int(Way::Keep) << 366 << u"above_limit"_s << false;
        QTest::newRow("as much as it allows") << u""_s << int(Way::Keep) << 365 << u""_s << true;
        QTest::newRow("no companion") << u"site"_s << int(Way::Keep) << 30 << u"no_companion"_s << false;
        QTest::newRow("an older companion") << u"function"_s << int(Way::Keep) << 30 << u"old_companion"_s << false;
        QTest::newRow("an older companion, so already") << u"function"_s << int(Way::Keep) << 90 << u""_s << false;
        QTest::newRow("not told") << u"row"_s << int(Way::Keep) << 30 << u"not_told"_s << false;
        QTest::newRow("the plugin writes none") << u"feature"_s << int(Way::Keep) << 30 << u""_s << false;
    }
    void activities_follow_where_they_can()
    {
        QFETCH(QString, spoilt);
        QFETCH(int, way);
        QFETCH(int, days);
        QFETCH(bool, written);
        Catalogue catalogue = campus();
        if (spoilt == "site"_L1)
            catalogue.companionSite.reset();
        else if (spoilt == "function"_L1)
            catalogue.moodle.functions.clear();
        else if (spoilt == "row"_L1)
            catalogue.companion->activities.clear();
        else if (spoilt == "feature"_L1)
            catalogue.companionSite->retentionFeature = false;
        const Choice choice{.way = Way(way), .days = days};
        const auto why = whyMoodleStays(catalogue, cmid, choice);
        QTEST(why ? moodleStaysCode(*why) : QString(), "stays");
        const QList<Kind> kinds = kindsOf(retentionPlan(catalogue, {{RoomId{u"r"_s}, choice}}));
        QCOMPARE(kinds.contains(Kind::SetActivityRetention), written);
        QCOMPARE(kinds.contains(Kind::SetRetention), choice.way != Way::Inherit); // it inherits already
        const Plan alone = retentionPlan(catalogue, {{RoomId{u"r"_s}, choice}}, RetentionSides::RocketChat);
        QVERIFY(!kindsOf(alone).contains(Kind::SetActivityRetention));
    }

    void the_room_goes_first_and_an_activity_keeps_what_is_not_spoken_of()
    {
        const Plan plan = retentionPlan(campus({true, 90, true, true}), {{RoomId{u"r"_s}, {.way = Way::Exempt}}});
        QCOMPARE(kindsOf(plan), (QList{Kind::SetRetention, Kind::SetActivityRetention}));
        QVERIFY(operationRank(Kind::SetRetention) < operationRank(Kind::SetActivityRetention));
        const Operation operation = plan.rooms.first().operations.last();
        QCOMPARE(activityAfter(operation), (PluginRetention{false, 90, true, true}));
        QCOMPARE(activityBefore(operation), (PluginRetention{true, 90, true, true}));
        QCOMPARE(operation.name, u"Salon"_s);
        const Operation back = takenBack(operation);
        QCOMPARE(activityAfter(back), activityBefore(operation));
        QCOMPARE(activityBefore(back), activityAfter(operation));
    }

    void rooms_without_an_activity_have_parts_of_their_own()
    {
        Catalogue catalogue = campus();
        for (const QString &name : {u"o1"_s, u"o2"_s})
            catalogue.rooms.rooms += Room{.id = RoomId{name}, .name = name};
        const Choice keep{.way = Way::Keep, .days = 30};
        const Plan plan = retentionPlan(catalogue, {{RoomId{u"o1"_s}, keep}, {RoomId{u"r"_s}, keep}, {RoomId{u"o2"_s}, keep}});
        QCOMPARE(plan.rooms.size(), 3);
        QVERIFY(isOfNoActivity(plan.rooms.first().cmid) && isOfNoActivity(plan.rooms.last().cmid));
        QVERIFY(plan.rooms.first().key() != plan.rooms.last().key());
        QCOMPARE(plan.rooms.last().activity, u"o2"_s);
        QCOMPARE(plan.rooms.first().operations.size(), 1); // no activity asks for anything
        const Result<PlanDocument> read = parsePlan(planToJson({.campus = u"fake"_s, .author = u"anne"_s, .plan = plan}));
        QVERIFY2(read, read ? "" : qPrintable(read.error().code + read.error().detail));
        QCOMPARE(read->plan.rooms.first().cmid, plan.rooms.first().cmid);
        Plan spoilt = plan; // only settings are of no activity
        spoilt.rooms.first().operations.first() = {.kind = Kind::Kick, .room = RoomId{u"o1"_s}, .account = AccountId{u"a"_s}};
        QVERIFY(!parsePlan(planToJson({.campus = u"fake"_s, .author = u"anne"_s, .plan = spoilt})));
    }

    void what_is_kept_is_read_again()
    {
        for (const bool enabled : {false, true})
            for (const int days : {0, 1, 36500})
                for (int flags = 0; flags < 4; ++flags) {
                    const PluginRetention one{enabled, days, bool(flags & 1), bool(flags & 2)};
                    QCOMPARE(pluginRetentionOfJson(pluginRetentionJson(one)), one);
                }
        for (const QString &other :
            {QString(), u"{}"_s, u"[]"_s, u"{\"enabled\":1,\"days\":3}"_s, retentionJson(RetentionOverride{})})
            QVERIFY(!pluginRetentionOfJson(other));
    }
};

QTEST_GUILESS_MAIN(TestRetentionPlan)
#include "tst_retentionplan.moc"
