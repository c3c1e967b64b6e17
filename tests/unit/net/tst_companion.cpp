// SPDX-License-Identifier: GPL-3.0-or-later
// What the companion tells, over real HTTP: there and not there, allowed and denied, of our schema and of others.
#include "demo/democampus.h"
#include "support/moodlereading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using namespace diapason::test;
using demo::Fault;
using demo::MoodleWorld;

namespace {

const QString siteFunction = u"local_diapason_get_site"_s, activitiesFunction = u"local_diapason_get_activities"_s,
              peopleFunction = u"local_diapason_get_people"_s, readingRight = u"local/diapason:read"_s;

std::unique_ptr<MoodleClient> clientOf(const demo::DemoCampus &campus)
{
    return std::make_unique<MoodleClient>(campus.moodleUrl(), campus.moodleToken(), systemClock());
}

/// A Moodle with the companion, and as many people and activities as a test asks for.
struct Equipped : MoodleHost {
    explicit Equipped(int people, int activities = 1, int schema = 1) : MoodleHost(people)
    {
        edit([=](MoodleWorld &world) {
            world.switches.companion = true;
            world.switches.companionSchema = schema;
            QList<demo::drawn::Activity> &all = world.edit(courseId).activities;
            for (int i = 1; i < activities; ++i)
                all.append({.cmid = cmid + i, .instance = 6 + i, .section = 1, .name = u"Salon"_s, .room = u"room%1"_s.arg(i)});
        });
    }
};

Fault answer(const QString &function, const QByteArray &json)
{
    return Fault::status(function, 200, QByteArray(json).replace('\'', '"'));
}

const Gap *gapIn(const ReadStamp &stamp, Gap::Kind kind)
{
    const auto found = std::ranges::find(stamp.gaps, kind, &Gap::kind);
    return found == stamp.gaps.cend() ? nullptr : &*found;
}

} // namespace

class CompanionTest : public QObject
{
    Q_OBJECT

private slots:
    void isNotThere()
    {
        MoodleHost moodle(3);
        const auto server = client(moodle);
        QVERIFY(await(server->connect({})));
        const auto site = await(server->companion({}));
        QVERIFY(site && !site->has_value());
        const CompanionListing listing = await(server->companionActivities({}, {}));
        QVERIFY(listing.activities.isEmpty() && !listing.stamp.at.isValid());
        const PeopleFacts facts = await(server->peopleFacts(maths.id, {}));
        QVERIFY(facts.people.isEmpty() && !facts.stamp.at.isValid());
        QCOMPARE(moodle.http().hits(), 1);
    }

    void isInstalledButNotInTheService()
    {
        Equipped moodle(3);
        moodle.withhold(siteFunction);
        const auto server = client(moodle);
        const auto site = await(server->companion({})); // asks what the service offers, for nobody connected
        QVERIFY(site && !site->has_value());
        QCOMPARE(moodle.http().hits(siteFunction), 0);
        QCOMPARE(await(server->companionActivities({}, {})).activities.size(), 1);
        QCOMPARE(moodle.http().hits(u"core_webservice_get_site_info"_s), 1);
    }

    void tellsTheSite()
    {
        demo::DemoCampus campus(demo::DemoCampus::Options{.companion = true});
        const auto site = await(clientOf(campus)->companion({}));
        QVERIFY(site && site->has_value());
        const CompanionSite &told = **site;
        QCOMPARE(told.schema, companionSchema);
        QCOMPARE(told.pluginRelease, u"1.6.5"_s);
        QCOMPARE(told.chatUrl, campus.chatUrl());
        QCOMPARE(told.chatUserId, campus.chatUserId());
        QVERIFY(told.groupName == GroupNameRule{});
        QVERIFY(told.usernameHook && told.createsAccounts && told.retentionFeature && told.recycleBinPatched);
        QCOMPARE(told.maxAgeLimitDays, 730);
        QCOMPARE(told.backgroundEnrolments, (QStringList{u"flatfile"_s, u"cohort"_s}));
        QCOMPARE(told.roles.size(), campus.blueprint().roles.size());
        QCOMPARE(told.roles[2], (SiteRole{.id = 3, .shortName = u"editingteacher"_s, .archetype = u"editingteacher"_s}));
        QCOMPARE(told.pendingTasks, 14);
        QCOMPARE(told.failedTasks, 2);
    }

    void tellsTheActivities()
    {
        demo::DemoCampus campus(demo::DemoCampus::Options{.companion = true});
        const CompanionListing listing = await(clientOf(campus)->companionActivities({}, {}));
        QCOMPARE(listing.stamp.gaps, QList<Gap>{});
        const demo::Blueprint &drawn = campus.blueprint();
        QHash<qint64, QString> rooms;
        for (const auto &room : drawn.rooms)
            rooms.insert(room.cmid, room.id);
        int found = 0, hidden = 0, restricted = 0, stealth = 0;
        for (const CompanionActivity &activity : listing.activities) {
            found += rooms.value(activity.cmid.value) == activity.room.value ? 1 : 0;
            hidden += activity.visible ? 0 : 1;
            stealth += activity.stealth ? 1 : 0;
            restricted += activity.sectionAvailability.isEmpty() ? 0 : 1;
            QVERIFY(activity.room.isValid() && activity.created.isValid());
        }
        QCOMPARE(found, int(listing.activities.size()) - 2); // one room was deleted by hand, one is claimed by a copy, too
        QCOMPARE(hidden, 2); // one by its own eye, one by its section's
        QCOMPARE(stealth, 1);
        QCOMPARE(restricted, 1);
        const auto &organic = drawn.courses.first().activities;
        QCOMPARE(listing.activity(Cmid(organic[1].cmid))->retention, (PluginRetention{.enabled = true, .maxAgeDays = 90}));
        QCOMPARE(listing.activity(Cmid(organic[0].cmid))->moderatorRoles, QList<qint64>{3});
    }

    void tellsTheBins()
    {
        demo::DemoCampus campus(demo::DemoCampus::Options{.companion = true});
        const CompanionListing listing = await(clientOf(campus)->companionActivities({}, {}));
        QCOMPARE(listing.bin.size(), 4);
        const auto kinds = [&](qint64 item) {
            QList<BinRow::Bin> bins;
            for (const BinRow &row : listing.bin)
                if (row.item == item)
                    bins.append(row.bin);
            return bins;
        };
        QCOMPARE(kinds(1), (QList{BinRow::Bin::Unknown, BinRow::Bin::Unknown})); // both bins number an item 1
        QCOMPARE(kinds(2), QList{BinRow::Bin::Course});
        QCOMPARE(kinds(3), QList{BinRow::Bin::Category});
    }

    void tellsThePeople()
    {
        demo::DemoCampus campus(demo::DemoCampus::Options{.companion = true});
        const auto server = clientOf(campus);
        QList<EnrolmentState> states;
        int outside = 0, twice = 0;
        for (const auto &course : campus.blueprint().courses) {
            const PeopleFacts facts = await(server->peopleFacts(CourseId(course.id), {}));
            QCOMPARE(facts.stamp.gaps, QList<Gap>{});
            QCOMPARE(facts.people.size(), course.enrolments.size());
            for (const auto &enrolment : course.enrolments) {
                const PersonFacts &person = facts.people[MoodleUserId(enrolment.person)];
                QCOMPARE(person.enrolments.first().method.toLatin1(), enrolment.method);
                const auto &drawn = campus.blueprint().people[enrolment.person - campus.blueprint().people.first().id];
                QCOMPARE(person.chatUsername.value_or(QString()), demo::chatUsername(drawn.username));
                for (const EnrolmentFact &fact : person.enrolments)
                    if (fact.state != EnrolmentState::Active)
                        states.append(fact.state);
                QVERIFY(!person.enrolments.first().until.isValid() || person.enrolments.first().state == EnrolmentState::Expired);
                outside += int(person.roles.size());
                twice += person.enrolments.size() > 1 ? 1 : 0;
            }
        }
        std::ranges::sort(states);
        QCOMPARE(states,
            (QList{EnrolmentState::Suspended, EnrolmentState::Suspended, EnrolmentState::NotStarted, EnrolmentState::Expired,
                EnrolmentState::Expired}));
        QCOMPARE(twice, 1);
        QVERIFY(outside >= 3); // in an activity, and in the category of two courses
    }

    void tellsRolesElsewhere()
    {
        Equipped moodle(3);
        moodle.edit([](MoodleWorld &world) {
            world.categoryRoles = {{.person = 1001, .role = 3, .category = 1}, {.person = 1001, .role = 5, .category = 0}};
            world.moduleRoles = {{.person = 1002, .role = 3, .cmid = MoodleHost::cmid}};
            world.switches.usernameHook = false;
        });
        const PeopleFacts facts = await(client(moodle)->peopleFacts(maths.id, {}));
        const QList<RoleElsewhere> above{
            {.shortName = u"editingteacher"_s, .where = RoleElsewhere::Where::Category, .place = u"Sciences & Techniques"_s},
            {.shortName = u"student"_s, .where = RoleElsewhere::Where::System}};
        QCOMPARE(facts.people[MoodleUserId(1001)].roles, above);
        const QList<RoleElsewhere> inside{
            {.shortName = u"editingteacher"_s, .where = RoleElsewhere::Where::Module, .cmid = Cmid(MoodleHost::cmid)}};
        QCOMPARE(facts.people[MoodleUserId(1002)].roles, inside);
        QVERIFY(!facts.people[MoodleUserId(1000)].chatUsername);
    }

    void isDenied()
    {
        Equipped moodle(3);
        moodle.take(readingRight.toLatin1());
        const auto server = client(moodle);
        const auto site = await(server->companion({}));
        QVERIFY(!site);
        QCOMPARE(site.error().kind, Error::Kind::Denied);
        QCOMPARE(site.error().detail, readingRight);
        const ReadStamp listing = await(server->companionActivities({}, {})).stamp;
        const ReadStamp people = await(server->peopleFacts(maths.id, {})).stamp;
        for (const ReadStamp &stamp : {listing, people}) {
            const Gap *refused = gapIn(stamp, Gap::Kind::Refused);
            QVERIFY(refused && stamp.at.isValid());
            QCOMPARE(refused->error->detail, readingRight);
        }
    }

    void readsAnOlderOne()
    {
        Equipped moodle(3, 2, 0);
        const auto server = client(moodle);
        const auto site = await(server->companion({}));
        QVERIFY(site && site->has_value());
        QCOMPARE((*site)->schema, 0);
        QCOMPARE((*site)->pendingTasks, -1);
        QCOMPARE((*site)->failedTasks, -1);
        QCOMPARE((*site)->pluginRelease, u"1.6.5"_s);
        const CompanionListing listing = await(server->companionActivities({}, {}));
        QCOMPARE(listing.activities.size(), 2);
        const Gap *old = gapIn(listing.stamp, Gap::Kind::Refused);
        QVERIFY(old);
        QCOMPARE(old->error->code, u"companion-old"_s);
        QCOMPARE(old->error->detail, u"activities.sectionavailability"_s);
    }

    void readsANewerOne()
    {
        Equipped moodle(3, 2, 2);
        const auto server = client(moodle);
        const auto site = await(server->companion({}));
        QVERIFY(site && site->has_value());
        QCOMPARE((*site)->schema, 2);
        const CompanionListing listing = await(server->companionActivities({}, {}));
        QCOMPARE(listing.activities.size(), 2);
        QCOMPARE(listing.stamp.gaps, QList<Gap>{});
        moodle.http().add(answer(peopleFunction,
            "{'schema':2,'total':1,'people':[{'userid':7,'enrolments':[{'method':'x','instance':'','status':'paused','timestart':"
            "0,"
            "'timeend':0}],'roles':[{'shortname':'y','level':'planet','place':'','cmid':0}]}]}"));
        const PeopleFacts facts = await(server->peopleFacts(maths.id, {}));
        const PersonFacts &person = facts.people[MoodleUserId(7)];
        QCOMPARE(person.enrolments.first().state, EnrolmentState::Unknown);
        QVERIFY(person.roles.isEmpty());
    }

    void refusesNonsense_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("key");
        QTest::newRow("no schema") << QByteArray("{'total':0}") << u"schema"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"schema"_s;
        QTest::newRow("no total") << QByteArray("{'schema':1,'people':[]}") << u"total"_s;
        QTest::newRow("no people") << QByteArray("{'schema':1,'total':0}") << u"people"_s;
        QTest::newRow("people of another kind") << QByteArray("{'schema':1,'total':0,'people':[3]}") << u"people"_s;
        QTest::newRow("nobody's facts") << QByteArray("{'schema':1,'total':1,'people':[{'userid':0,'enrolments':[],'roles':[]}]}")
                                        << u"people.userid"_s;
        QTest::newRow("nobody's, of an older one")
            << QByteArray("{'schema':0,'total':1,'people':[{'enrolments':[],'roles':[]}]}") << u"people.userid"_s;
        QTest::newRow("a number for a text")
            << QByteArray("{'schema':1,'total':1,'people':[{'userid':4,'enrolments':[{'method':5}],'roles':[]}]}")
            << u"people.enrolments.method"_s;
    }
    void refusesNonsense()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, key);
        Equipped moodle(3);
        moodle.http().add(answer(peopleFunction, json));
        const PeopleFacts facts = await(client(moodle)->peopleFacts(maths.id, {}));
        const Gap *failed = gapIn(facts.stamp, Gap::Kind::PageFailed);
        QVERIFY(failed);
        QCOMPARE(failed->error->kind, Error::Kind::Malformed);
        QCOMPARE(failed->error->code, key);
        QVERIFY(facts.people.isEmpty());
    }

    void readsInPages()
    {
        Equipped moodle(1200, 10'000);
        const auto server = client(moodle);
        QList<int> seen;
        const CompanionListing listing
            = await(server->companionActivities([&](const Progress &step) { seen.append(step.done); }, {}));
        QCOMPARE(listing.activities.size(), 10'000);
        QCOMPARE(listing.stamp.gaps, QList<Gap>{});
        QCOMPARE(moodle.http().hits(activitiesFunction), 20);
        QCOMPARE(seen.size(), 20);
        QCOMPARE(seen.last(), 10'000);
        const PeopleFacts facts = await(server->peopleFacts(maths.id, {}));
        QCOMPARE(facts.people.size(), 1200);
        QCOMPARE(facts.calls, 3);
    }

    void saysWhichPageFailed()
    {
        Equipped moodle(3, 2000);
        moodle.http().add(Fault::status(activitiesFunction, 200, "{\"schema\":1}").on(3));
        const CompanionListing listing = await(client(moodle)->companionActivities({}, {}));
        QCOMPARE(listing.activities.size(), 1500);
        const Gap *failed = gapIn(listing.stamp, Gap::Kind::PageFailed);
        QVERIFY(failed);
        QCOMPARE(failed->got, 1500);
        QCOMPARE(failed->expected, 2000);
    }

    void noticesWhatMoved()
    {
        // What moves between two pages is met twice, and something else is not met.
        Equipped moodle(3, 1000);
        moodle.edit([](MoodleWorld &world) { world.edit(MoodleHost::courseId).activities[600].cmid = MoodleHost::cmid; });
        const CompanionListing listing = await(client(moodle)->companionActivities({}, {}));
        const Gap *moved = gapIn(listing.stamp, Gap::Kind::CountMismatch);
        QVERIFY(moved);
        QCOMPARE(moved->expected, 1000);
        QCOMPARE(moved->got, 999);
    }

    void stops()
    {
        Equipped moodle(3, 5000);
        std::stop_source stop;
        const auto server = client(moodle);
        const CompanionListing listing
            = await(server->companionActivities([&](const Progress &) { stop.request_stop(); }, stop.get_token()));
        QVERIFY(listing.stamp.has(Gap::Kind::Cancelled));
        QCOMPARE(listing.activities.size(), 500);
        const auto site = await(server->companion(stop.get_token()));
        QVERIFY(!site);
        QCOMPARE(site.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(CompanionTest)
#include "tst_companion.moc"
