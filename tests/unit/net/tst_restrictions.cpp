// SPDX-License-Identifier: GPL-3.0-or-later
// What access restrictions ask of Moodle, over real HTTP: what was not told is never "in no group".
#include "demo/democampus.h"
#include "net/moodle/restrictioncalls.h"
#include "support/moodlereading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using namespace diapason::test;
using demo::MoodleWorld;

namespace {

using enum Access;

const RestrictionNeeds everything{.groups = true,
    .groupings = true,
    .profileFields = {u"department"_s, u"email"_s, u"profile_field_statut"_s},
    .exemptions = true,
    .groupIds = {7}};
const QString courseGroups = u"core_group_get_course_groups"_s, groupMembers = u"core_group_get_group_members"_s;

RestrictionFacts facts(const MoodleHost &moodle, const RestrictionNeeds &needs = everything, std::stop_token stop = {})
{
    return await(client(moodle)->restrictionFacts(maths, needs, stop));
}

MoodleUserId nth(int n) { return MoodleUserId(MoodleHost::firstPerson + n); }

/// Groups 7 "TD & TP" (everybody but the last two) and 8, which is hidden, in grouping 41; grouping 42 is empty.
void drawGroups(MoodleHost &moodle)
{
    moodle.edit([](MoodleWorld &world) {
        demo::drawn::Course &course = world.edit(MoodleHost::courseId);
        course.groups.append({.id = 8, .name = u"Tutorat « fin »"_s, .hidden = true});
        course.groupings = {{.id = 41, .name = u"TD <b>1</b> & 2"_s, .groups = {7, 8}}, {.id = 42, .name = u"Vide"_s}};
        const qsizetype people = course.enrolments.size();
        course.enrolments[people - 1].groups = {};
        course.enrolments[people - 2].groups = {8};
    });
}

bool lacks(const RestrictionFacts &facts, const QString &capability)
{
    return std::ranges::any_of(facts.stamp.gaps,
        [&](const Gap &gap) { return gap.kind == Gap::Kind::Refused && gap.error && gap.error->detail == capability; });
}

QString group(qint64 id) { return u"{\"op\":\"&\",\"c\":[{\"type\":\"group\",\"id\":%1}],\"showc\":[true]}"_s.arg(id); }

Access access(const RestrictionFacts &facts, const QString &json, int person)
{
    return Restriction::parse(json).check({.id = nth(person)}, facts, QDateTime::currentDateTimeUtc()).access;
}

} // namespace

class RestrictionsTest : public QObject
{
    Q_OBJECT

private slots:
    void readsGroupsGroupingsAndFields()
    {
        MoodleHost moodle(30);
        drawGroups(moodle);
        const RestrictionFacts read = facts(moodle);
        QVERIFY(read.stamp.complete());
        QVERIFY(read.stamp.at.isValid());
        QVERIFY(read.groupsRead && read.groupingsRead && read.everyGroupSeen && read.exemptionsRead);
        QCOMPARE(read.groupNames, (QHash<qint64, QString>{{7, u"TD & TP"_s}, {8, u"Tutorat « fin »"_s}}));
        QVERIFY(read.groupingNames.value(41).contains(u'&') && !read.groupingNames.value(41).contains(u"&amp;"_s));
        QCOMPARE(read.groupings, (QHash<qint64, QList<qint64>>{{41, {7, 8}}, {42, {}}}));
        QCOMPARE(read.groupsOf.value(nth(1)), QList<qint64>{7});
        QCOMPARE(read.groupsOf.value(nth(28)), QList<qint64>{8});
        QVERIFY(!read.groupsOf.contains(nth(29)));
        QCOMPARE(read.profileFieldsRead, everything.profileFields);
        QCOMPARE(read.profiles.size(), 30);
        QCOMPARE(read.profiles.value(nth(1)).value(u"email"_s), u"u1@univ.example"_s);
        QCOMPARE(read.profiles.value(nth(0)).value(u"profile_field_statut"_s), QString());
        const auto doctoral = std::ranges::count_if(
            read.profiles, [](const auto &p) { return p.value(u"profile_field_statut"_s) == "doctorant"_L1; });
        QVERIFY(doctoral >= 2 && doctoral < 30);
        QCOMPARE(read.ignoring, QSet<MoodleUserId>{nth(0)});
        QCOMPARE(read.accessAllGroups, QSet<MoodleUserId>{nth(0)});
        QCOMPARE(read.calls, moodle.http().hits());
    }

    void asksForNothingMore()
    {
        MoodleHost moodle(3);
        const RestrictionFacts none = facts(moodle, {});
        QVERIFY(none.stamp.complete());
        QCOMPARE(moodle.http().hits(), 0);
        const RestrictionFacts fields = facts(moodle, {.profileFields = {u"profile_field_statut"_s}});
        QCOMPARE(moodle.http().hits(), 2); // the people, and a page without a row
        QVERIFY(!fields.groupsRead);
        const QByteArray body = moodle.last().body;
        QVERIFY(body.contains("id%2Ccustomfields"));
        QVERIFY(!body.contains("email") && !body.contains("groups"));
    }

    /// The rows' own groups are those of the default grouping alone: the groups themselves are asked.
    void theDefaultGroupingHidesNobody()
    {
        MoodleHost moodle(5);
        drawGroups(moodle);
        moodle.edit([](MoodleWorld &world) { world.edit(MoodleHost::courseId).defaultGrouping = 42; });
        QVERIFY(read(moodle).people.at(1).groups.isEmpty());
        QCOMPARE(facts(moodle).groupsOf.value(nth(1)), QList<qint64>{7});
    }

    void saysWhatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("taken");
        QTest::addColumn<bool>("groups");
        QTest::addColumn<bool>("groupings");
        QTest::addColumn<bool>("exemptions");
        QTest::newRow("managegroups") << "moodle/course:managegroups"_ba << false << false << true;
        QTest::newRow("role:review") << "moodle/role:review"_ba << true << true << false;
    }
    void saysWhatIsRefused()
    {
        QFETCH(QByteArray, taken);
        MoodleHost moodle(6);
        drawGroups(moodle);
        moodle.take(taken);
        const RestrictionFacts read = facts(moodle);
        QTEST(read.groupsRead, "groups");
        QTEST(read.groupingsRead, "groupings");
        QTEST(read.exemptionsRead, "exemptions");
        QVERIFY(lacks(read, QString::fromLatin1(taken)));
        QCOMPARE(access(read, group(7), 5), CannotTell); // outside, and nothing proves it
    }

    void aHiddenGroupIsNotGone()
    {
        MoodleHost moodle(6);
        drawGroups(moodle);
        RestrictionNeeds needs{.groups = true, .exemptions = true, .groupIds = {7, 8, 99}};
        const RestrictionFacts all = facts(moodle, needs);
        QCOMPARE(all.groupsGone, QSet<qint64>{99});
        QVERIFY(all.stamp.complete());
        QCOMPARE(access(all, group(8), 4), Passes);
        QCOMPARE(access(all, group(8), 5), Fails);
        QCOMPARE(access(all, group(99), 4), Fails);
        QCOMPARE(access(all, group(99), 0), Passes); // the teacher

        moodle.take("moodle/course:viewhiddengroups");
        const RestrictionFacts fewer = facts(moodle, needs);
        QCOMPARE(fewer.groupsGone, QSet<qint64>{99});
        QVERIFY(fewer.groupsRead && !fewer.everyGroupSeen);
        QVERIFY(lacks(fewer, u"moodle/course:viewhiddengroups"_s));
        QCOMPARE(access(fewer, group(8), 4), CannotTell);
        QCOMPARE(access(fewer, group(7), 5), Fails);
    }

    void noGroupIsNoProof()
    {
        MoodleHost moodle(3);
        moodle.edit([](MoodleWorld &world) { world.edit(MoodleHost::courseId).groups.clear(); });
        const RestrictionFacts read = facts(moodle, {.groups = true});
        QVERIFY(read.groupsRead && !read.everyGroupSeen);
        QCOMPARE(moodle.http().hits(groupMembers), 0);
        MoodleHost former(3, u"4.1"_s); // groups could not be hidden then
        QVERIFY(facts(former, {.groups = true}).everyGroupSeen);
    }

    void hiddenFieldsAreNotEmpty()
    {
        MoodleHost moodle(30);
        moodle.edit([](MoodleWorld &world) { world.switches.hiddenCustomFields = true; });
        moodle.take("moodle/user:viewalldetails");
        moodle.take("moodle/site:viewuseridentity");
        moodle.take("moodle/course:useremail");
        const RestrictionFacts read = facts(moodle);
        QVERIFY(read.profileFieldsRead.isEmpty());
        QVERIFY(lacks(read, u"moodle/user:viewalldetails"_s));
        // Some show their own address to all: theirs is known, and the others' is not empty.
        const QString mail
            = u"{\"op\":\"&\",\"c\":[{\"type\":\"profile\",\"sf\":\"email\",\"op\":\"isnotempty\"}],\"showc\":[true]}"_s;
        QCOMPARE(access(read, mail, 4), Passes);
        QCOMPARE(access(read, mail, 5), CannotTell);
    }

    void unknownFieldsAreNotRead()
    {
        MoodleHost moodle(3);
        const RestrictionFacts read = facts(moodle, {.profileFields = {u"phone1"_s}});
        QVERIFY(read.profileFieldsRead.isEmpty());
        QCOMPARE(moodle.http().hits(), 0);
        QVERIFY(!read.stamp.complete());
    }

    void passesPoisonedRows()
    {
        MoodleHost moodle(30);
        moodle.poison(3);
        const RestrictionFacts read = facts(moodle);
        QCOMPARE(read.profiles.size(), 29);
        QVERIFY(!read.profiles.contains(nth(3)));
        QVERIFY(read.exemptionsRead);
    }

    /// Where one name cannot be answered as it was written, all are asked for as Moodle shows them.
    void aNameThatCannotBeAnsweredHidesNoGroup()
    {
        MoodleHost moodle(30);
        drawGroups(moodle);
        moodle.http().add(demo::Fault::status(courseGroups, 200,
            R"({"exception":"core_external\\exception\\invalid_response","errorcode":"invalidresponse","message":"Invalid response value detected"})"));
        const RestrictionFacts read = facts(moodle);
        QVERIFY2(read.stamp.complete(), qPrintable(read.stamp.gaps.isEmpty() ? QString() : read.stamp.gaps.first().error->code));
        QVERIFY(read.groupsRead);
        QCOMPARE(read.groupNames.size(), 2);
        QCOMPARE(moodle.http().hits(courseGroups), 2);
    }

    void aWithheldFunctionIsSaid()
    {
        MoodleHost moodle(3);
        moodle.withhold(courseGroups);
        const RestrictionFacts read = facts(moodle);
        QVERIFY(!read.groupsRead && read.groupingsRead && read.exemptionsRead);
        QVERIFY(read.stamp.has(Gap::Kind::Refused));
        QVERIFY(!moodle::neededFunctions().contains(courseGroups));
    }

    void stops()
    {
        MoodleHost moodle(3);
        std::stop_source stop;
        stop.request_stop();
        const RestrictionFacts read = facts(moodle, everything, stop.get_token());
        QVERIFY(read.stamp.has(Gap::Kind::Cancelled));
        QVERIFY(!read.groupsRead && !read.exemptionsRead);
    }

    void readsThousandsInPages()
    {
        MoodleHost moodle(1203);
        const RestrictionFacts read = facts(moodle);
        QCOMPARE(read.profiles.size(), 1203);
        QCOMPARE(read.groupsOf.size(), 1203);
        // Groups, their members, groupings; four pages of people, twice the one teacher, twice an empty page.
        QCOMPARE(moodle.http().hits(enrolled), 4 + 2 + 2);
        QCOMPARE(moodle.http().hits(groupMembers), 1);
    }

    void readsThePowerful()
    {
        MoodleHost moodle(6);
        moodle.edit([](MoodleWorld &world) {
            world.categoryRoles.append({.person = MoodleHost::firstPerson + 4, .role = 1, .category = 1});
        });
        const auto powerful = await(client(moodle)->powerful(maths.id, {}));
        QVERIFY(powerful);
        QCOMPARE(*powerful, (QSet<MoodleUserId>{nth(0), nth(4)}));
        moodle.take("moodle/role:review");
        const auto refused = await(client(moodle)->powerful(maths.id, {}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
        QCOMPARE(refused.error().detail, u"moodle/role:review"_s);
    }

    /// Every activity of the drawn course, with the numbers of people it lets in, keeps out and cannot judge.
    void judgesTheDemoCampus()
    {
        demo::DemoCampus campus;
        MoodleClient server(campus.moodleUrl(), campus.moodleToken(), systemClock(), {});
        const auto listing = await(server.courses({}));
        QVERIFY(listing);
        const auto course = std::ranges::find(listing->courses, u"LAN120_traduction"_s, &Course::shortName);
        QVERIFY(course != listing->courses.cend());
        const auto activities = await(server.activities(course->id, {}));
        QVERIFY(activities);
        QStringList restrictions;
        for (const Activity &activity : *activities)
            restrictions.append(activity.availability);
        const RestrictionFacts read = await(server.restrictionFacts(*course, needsOf(restrictions), {}));
        QVERIFY(read.stamp.complete());
        const CourseReading people = await(server.people(*course, {}, {}));
        QCOMPARE(people.people.size(), 20);

        QStringList told;
        for (const Activity &activity : *activities) {
            const Restriction restriction = Restriction::parse(activity.availability);
            QMap<Access, int> counts;
            for (const Person &person : people.people)
                ++counts[restriction.check(person, read, QDateTime(QDate(2026, 10, 3), QTime(8, 0), QTimeZone::UTC)).access];
            told.append(u"%1 %2 %3 %4"_s.arg(counts[Passes]).arg(counts[Fails]).arg(counts[CannotTell]).arg(activity.name));
        }
        QCOMPARE(told,
            (QStringList{u"9 11 0 Salon du TD 1"_s, u"16 4 0 Salon des TD"_s, u"2 18 0 Salon de la rentrée prochaine"_s,
                u"20 0 0 Salon ouvert en septembre"_s, u"2 18 0 Salon fermé depuis juillet"_s, u"4 16 0 Salon des doctorants"_s,
                u"13 7 0 Salon des absents du TD 1"_s, u"2 11 7 Salon d’après le test"_s, u"2 18 0 Salon d’un groupe disparu"_s,
                u"4 16 0 Salon du tutorat"_s, u"2 0 18 Salon à la restriction illisible"_s}));
    }
};

QTEST_GUILESS_MAIN(RestrictionsTest)
#include "tst_restrictions.moc"
