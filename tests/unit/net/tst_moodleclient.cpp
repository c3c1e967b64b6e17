// SPDX-License-Identifier: GPL-3.0-or-later
// Moodle's site, courses, activities and errors, over real HTTP.
#include "net/moodle/moodleclient.h"
#include "support/await.h"
#include "support/moodlehost.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using namespace diapason::test;
using demo::Fault;
using demo::MoodleWorld;
using Kind = Error::Kind;
using Change = std::function<void(MoodleHost &)>;
Q_DECLARE_METATYPE(Change)

namespace {

const QString siteInfo = u"core_webservice_get_site_info"_s;
constexpr CourseId maths{MoodleHost::courseId};
constexpr Cmid general{MoodleHost::cmid};

SystemClock &systemClock()
{
    static SystemClock real;
    return real;
}

MoodleOptions quick()
{
    MoodleOptions options;
    options.transport.backOff = std::chrono::milliseconds(1);
    return options;
}

/// A client of `moodle` with its service token, or another.
class Client
{
public:
    explicit Client(const MoodleHost &moodle, const QString &token = {})
        : m_server(moodle.url(), token.isNull() ? moodle.token() : token, systemClock(), quick())
    {
    }
    MoodleClient *operator->() { return &m_server; }

private:
    MoodleClient m_server;
};

template <class T>
Error errorOf(const Result<T> &result)
{
    return result ? Error{.code = u"(none)"_s} : result.error();
}

/// Changes the world of `moodle` before it is asked.
Change with(std::function<void(MoodleWorld &)> change)
{
    return [change](MoodleHost &moodle) { moodle.edit(change); };
}
Change without(const char *capability)
{
    return [capability](MoodleHost &moodle) { moodle.take(capability); };
}
Change failing(const Fault &fault)
{
    return [fault](MoodleHost &moodle) { moodle.http().add(fault.repeated()); };
}

} // namespace

class MoodleClientTest : public QObject
{
    Q_OBJECT

private slots:
    void connects_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("prefix");
        QTest::newRow("4.1") << u"4.1"_s << QString();
        QTest::newRow("4.5") << u"4.5"_s << u"/moodle"_s;
        QTest::newRow("5.1") << u"5.1"_s << QString();
    }
    void connects()
    {
        QFETCH(QString, version);
        QFETCH(QString, prefix);
        MoodleHost moodle(3, version, prefix);
        moodle.edit([](MoodleWorld &world) { world.url = u"https://Moodle.example.org:443/é"_s; });
        const Result<MoodleSite> site = await(Client(moodle)->connect({}));
        QVERIFY2(site, qPrintable(errorOf(site).code));
        QCOMPARE(site->urlText, u"https://Moodle.example.org:443/é"_s); // byte for byte: names are made of its hash
        QCOMPARE(site->username, u"svc.diapason"_s);
        QCOMPARE(site->userId, MoodleUserId(2));
        QVERIFY(site->release.startsWith(version));
        QVERIFY(!site->functions.isEmpty());
        QCOMPARE(site->missingFunctions, QStringList());
    }

    void namesTheFunctionsItMisses()
    {
        MoodleHost moodle(1);
        moodle.withhold(u"core_course_get_contents"_s);
        const Result<MoodleSite> site = await(Client(moodle)->connect({}));
        QVERIFY(site);
        QCOMPARE(site->missingFunctions, QStringList{u"core_course_get_contents"_s});
    }

    /// moodle.md §1.1 and §9, met at the first call.
    void tellsWhyItCannotConnect_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("token"); // null: the right one
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("status");
        const Change nothing = [](MoodleHost &) { };
        const QString right;
        QTest::newRow("unknown token") << nothing << u"nonsense"_s << Kind::Unauthenticated << u"invalidtoken"_s << 200;
        QTest::newRow("empty token") << nothing << u""_s << Kind::Unauthenticated << u"invalidtoken"_s << 200;
        QTest::newRow("expired") << with(
            [](MoodleWorld &w) { w.tokens[0].validUntil = QDateTime::currentDateTimeUtc().addDays(-1); })
                                 << right << Kind::Unauthenticated << u"accessexception"_s << 200;
        QTest::newRow("another address") << with([](MoodleWorld &w) { w.tokens[0].ipRestriction = u"192.0.2.1"_s; }) << right
                                         << Kind::Unauthenticated << u"accessexception"_s << 200;
        QTest::newRow("no REST right") << without("webservice/rest:use") << right << Kind::Unauthenticated << u"accessexception"_s
                                       << 200;
        QTest::newRow("service off") << with([](MoodleWorld &w) { w.services[0].enabled = false; }) << right
                                     << Kind::Unauthenticated << u"accessexception"_s << 200;
        QTest::newRow("not in the service") << Change([](MoodleHost &m) { m.withhold(siteInfo); }) << right
                                            << Kind::Unauthenticated << u"accessexception"_s << 200;
        QTest::newRow("web services off") << with([](MoodleWorld &w) { w.switches.webServices = false; }) << right
                                          << Kind::Refused << u"webservices-disabled"_s << 403;
        QTest::newRow("REST off") << with([](MoodleWorld &w) { w.switches.restProtocol = false; }) << right << Kind::Refused
                                  << u"webservices-disabled"_s << 403;
        QTest::newRow("maintenance") << with([](MoodleWorld &w) { w.switches.maintenance = true; }) << right << Kind::Maintenance
                                     << u"sitemaintenance"_s << 200;
        QTest::newRow("CLI maintenance") << with([](MoodleWorld &w) { w.switches.cliMaintenance = true; }) << right
                                         << Kind::Maintenance << u"503"_s << 503;
        QTest::newRow("database down") << with([](MoodleWorld &w) { w.switches.databaseDown = true; }) << right
                                       << Kind::Maintenance << u"dbconnectionfailed"_s << 200;
        QTest::newRow("PHP down") << failing(Fault::htmlPage(siteInfo, 502)) << right << Kind::NotAnApi << u"http-error"_s << 502;
        QTest::newRow("a portal") << failing(Fault::htmlPage(siteInfo)) << right << Kind::NotAnApi << u"html"_s << 200;
        QTest::newRow("empty") << failing(Fault::status(siteInfo, 200, "")) << right << Kind::NotAnApi << u"empty"_s << 200;
        QTest::newRow("cut JSON") << failing(Fault::truncated(siteInfo)) << right << Kind::Malformed << u"json"_s << 200;
        QTest::newRow("another JSON") << failing(Fault::status(siteInfo, 200, "{}")) << right << Kind::Malformed << u"siteurl"_s
                                      << 200;
        QTest::newRow("a list") << failing(Fault::status(siteInfo, 200, "[]")) << right << Kind::Malformed << u"siteurl"_s << 200;
        QTest::newRow("cut line") << failing(Fault::cutBefore(siteInfo)) << right << Kind::Network << u"connection-cut"_s << 0;
        Fault moved = Fault::status(siteInfo, 303);
        moved.answer.headers.emplaceBack("Location", "https://elsewhere.example/login");
        QTest::newRow("redirect") << failing(moved) << right << Kind::NotAnApi << u"redirect"_s << 303;
    }
    void tellsWhyItCannotConnect()
    {
        QFETCH(Change, change);
        QFETCH(QString, token);
        MoodleHost moodle(1);
        change(moodle);
        const Error error = errorOf(await(Client(moodle, token)->connect({})));
        QTEST(error.kind, "kind");
        QTEST(error.code, "code");
        QTEST(error.status, "status");
        QCOMPARE(error.server, Server::Moodle);
        QCOMPARE(error.call, siteInfo);
        QVERIFY(!error.detail.contains(u'<'));
        QVERIFY(!error.detail.contains(moodle.token()));
        if (error.code == "redirect"_L1)
            QCOMPARE(error.detail, u"https://elsewhere.example/login"_s);
    }

    void losesAnExpiredTokenForGood()
    {
        MoodleHost moodle(1);
        moodle.edit([](MoodleWorld &w) { w.tokens[0].validUntil = QDateTime::currentDateTimeUtc().addDays(-1); });
        Client client(moodle);
        QCOMPARE(errorOf(await(client->connect({}))).code, u"accessexception"_s);
        QCOMPARE(errorOf(await(client->connect({}))).code, u"invalidtoken"_s);
    }

    void speaksToTheWrongPath()
    {
        MoodleHost moodle(1);
        MoodleClient lost(QUrl(moodle.url().toString() + u"/old"_s), moodle.token(), systemClock(), quick());
        const Error error = errorOf(await(lost.connect({})));
        QCOMPARE(error.kind, Kind::NotAnApi);
        QCOMPARE(error.status, 404);
    }

    void listsCourses()
    {
        MoodleHost moodle(1);
        moodle.edit([](MoodleWorld &world) { world.edit(2).groupMode = demo::drawn::GroupMode::Separate; });
        const Result<CourseListing> listing = await(Client(moodle)->courses({}));
        QVERIFY(listing);
        QVERIFY(listing->stamp.complete());
        QCOMPARE(listing->courses.size(), 1); // the site itself is none
        const Course &course = listing->courses.first();
        QCOMPARE(course.id, maths);
        QCOMPARE(course.shortName, u"MATH & <i>Co</i>"_s);
        QCOMPARE(course.category, CategoryId(1));
        QCOMPARE(course.groupMode, GroupMode::Separate);
        QVERIFY(course.visible);
        QCOMPARE(listing->categories.first().name, u"Sciences & Techniques"_s);
        QCOMPARE(moodle.http().hits(), 2);
    }

    /// Only moodle/course:update shows them in the strict list; who lacks it asks once more.
    void knowsWhatIsHiddenWithoutTheRightToEdit()
    {
        MoodleHost moodle(1);
        moodle.edit([](MoodleWorld &world) {
            world.edit(2).groupMode = demo::drawn::GroupMode::Separate;
            world.edit(2).visible = false;
        });
        const Result<CourseListing> before = await(Client(moodle)->courses({}));
        moodle.take("moodle/course:update");
        const int hits = moodle.http().hits();
        const Result<CourseListing> listing = await(Client(moodle)->courses({}));
        QVERIFY(listing && listing->stamp.complete());
        QCOMPARE(moodle.http().hits() - hits, 3);
        QVERIFY(!listing->courses.first().visible);
        QCOMPARE(listing->courses.first().groupMode, GroupMode::Separate);
        QCOMPARE(listing->courses.first().sortOrder, before->courses.first().sortOrder);
        moodle.http().add(demo::Fault::status(u"core_course_get_courses_by_field"_s, 500).repeated());
        QVERIFY(!await(Client(moodle)->courses({}))->stamp.complete()); // a course that may be hidden is not called visible in silence
    }

    /// One hidden course is enough for get_courses to refuse everything; the other function drops it in silence.
    void fallsBackAndSaysSo()
    {
        MoodleHost moodle(1);
        moodle.edit([](MoodleWorld &world) { world.edit(2).visible = false; });
        QVERIFY(await(Client(moodle)->courses({}))->stamp.complete());
        moodle.take("moodle/course:viewhiddencourses");
        const Result<CourseListing> listing = await(Client(moodle)->courses({}));
        QVERIFY(listing);
        QVERIFY(listing->courses.isEmpty());
        const Gap gap = listing->stamp.gaps.value(0);
        QCOMPARE(gap.kind, Gap::Kind::Refused);
        QCOMPARE(gap.got, 0);
        QCOMPARE(gap.expected, 1); // its category counts it all the same
        QCOMPARE(gap.error->code, u"errorcoursecontextnotvalid"_s);
        QVERIFY(listing->stamp.sources.contains(u"core_course_get_courses_by_field"_s));
    }

    void missesHiddenCategories()
    {
        MoodleHost moodle(1);
        moodle.edit([](MoodleWorld &world) { world.categories[0].visible = false; });
        const auto whole = await(Client(moodle)->courses({}));
        QVERIFY(whole && whole->stamp.complete());
        moodle.take("moodle/category:viewhiddencategories");
        const auto listing = await(Client(moodle)->courses({}));
        QVERIFY(listing);
        QVERIFY(listing->categories.isEmpty());
        QCOMPARE(listing->stamp.gaps.value(0).error->detail, u"moodle/category:viewhiddencategories"_s);
    }

    void keepsCoursesWithoutCategories()
    {
        MoodleHost moodle(1);
        moodle.withhold(u"core_course_get_categories"_s);
        const auto listing = await(Client(moodle)->courses({}));
        QVERIFY(listing);
        QCOMPARE(listing->courses.size(), 1);
        QVERIFY(listing->stamp.has(Gap::Kind::PageFailed));
    }

    void failsWithoutCourses_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("token") << with([](MoodleWorld &w) { w.tokens.clear(); }) << Kind::Unauthenticated;
        QTest::newRow("maintenance") << with([](MoodleWorld &w) { w.switches.maintenance = true; }) << Kind::Maintenance;
        QTest::newRow("both refused") << Change([](MoodleHost &m) {
            m.edit([](MoodleWorld &w) { w.services[0].functions = {u"core_course_get_categories"_s}; });
        }) << Kind::Unauthenticated;
    }
    void failsWithoutCourses()
    {
        QFETCH(Change, change);
        MoodleHost moodle(1);
        change(moodle);
        QTEST(errorOf(await(Client(moodle)->courses({}))).kind, "kind");
    }

    void findsOneCourse()
    {
        MoodleHost moodle(1);
        Client client(moodle);
        QCOMPARE(await(client->course(maths, {}))->shortName, u"MATH & <i>Co</i>"_s);
        QCOMPARE(errorOf(await(client->course(CourseId(99), {}))).kind, Kind::NotFound);
        moodle.take("moodle/course:view"); // 16 keys of 41
        const auto course = await(client->course(maths, {}));
        QVERIFY(course);
        QVERIFY(course->visible);
    }

    void listsActivities()
    {
        MoodleHost moodle(1);
        moodle.edit([](MoodleWorld &world) {
            demo::drawn::Course &course = world.edit(2);
            course.sections.append({.number = 2, .visible = false});
            const auto add = [&](demo::drawn::Activity activity) { course.activities.append(activity); };
            add({.cmid = 19, .instance = 7, .section = 1, .name = u"Caché"_s, .visible = false});
            add({.cmid = 20, .instance = 8, .section = 1, .name = u"Furtif"_s, .stealth = true});
            add({.cmid = 21,
                .instance = 9,
                .section = 1,
                .name = u"A & <b>"_s,
                .availability = R"({"op":"&","c":[],"showc":[]})"});
            add({.cmid = 22, .instance = 10, .section = 2, .name = u"Section cachée"_s});
        });
        Client client(moodle);
        const auto activities = await(client->activities(maths, {}));
        QVERIFY(activities);
        QStringList names;
        for (const Activity &activity : *activities) {
            QCOMPARE(activity.course, maths);
            names.append(activity.name + (activity.visible ? u""_s : u" -"_s) + (activity.stealth ? u" ~"_s : u""_s));
        }
        QCOMPARE(names, (QStringList{u"Général"_s, u"Caché -"_s, u"Furtif ~"_s, u"A & <b>"_s, u"Section cachée -"_s}));
        QVERIFY(activities->at(3).availability.startsWith(u"{"_s));
        QVERIFY(activities->at(0).url.toString().endsWith(u"/mod/rocketchat/view.php?id=18"_s));

        moodle.take("moodle/course:viewhiddenactivities"); // dropped in silence: absent, and nothing is said of them
        QVERIFY(await(client->activities(maths, {}))->size() < 5);
        QCOMPARE(errorOf(await(client->activities(CourseId(99), {}))).code, u"invalidrecord"_s);
        moodle.take("moodle/course:view");
        QCOMPARE(errorOf(await(client->activities(maths, {}))).code, u"errorcoursecontextnotvalid"_s);
    }

    void findsOneActivity_data()
    {
        QTest::addColumn<bool>("detailed");
        QTest::newRow("with its details") << true;
        QTest::newRow("without") << false;
    }
    void findsOneActivity()
    {
        QFETCH(bool, detailed);
        MoodleHost moodle(1);
        moodle.edit([detailed](MoodleWorld &world) {
            world.edit(2).activities[0].visible = false;
            const auto change = detailed ? &MoodleWorld::give : &MoodleWorld::take;
            (world.*change)(world.serviceAccount, "moodle/course:manageactivities");
        });
        const auto activity = await(Client(moodle)->activity(general, {}));
        QVERIFY2(activity, qPrintable(errorOf(activity).code));
        QCOMPARE(activity->cmid, general);
        QCOMPARE(activity->course, maths);
        QCOMPARE(activity->instance, 6);
        QCOMPARE(activity->name, u"Général"_s);
        QVERIFY(!activity->visible); // asked of the course's page when the module does not say
        QVERIFY(activity->url.toString().endsWith(u"/mod/rocketchat/view.php?id=18"_s));
        QCOMPARE(moodle.http().hits(), detailed ? 1 : 2);
    }

    void findsNoOtherModule()
    {
        MoodleHost moodle(1);
        Client client(moodle);
        const Error unknown = errorOf(await(client->activity(Cmid(999999), {})));
        QCOMPARE(unknown.kind, Kind::NotFound);
        QCOMPARE(unknown.code, u"invalidrecordunknown"_s);
        const Error forum = errorOf(await(client->activity(Cmid(40002), {})));
        QCOMPARE(forum.kind, Kind::NotFound);
        QCOMPARE(forum.code, u"another-module"_s);
        moodle.take("moodle/course:view");
        const Error hidden = errorOf(await(client->activity(general, {})));
        QCOMPARE(hidden.kind, Kind::Denied);
        QCOMPARE(hidden.code, u"requireloginerror"_s);
    }

    void keepsItsTokenInTheBody()
    {
        MoodleHost moodle(1);
        Client client(moodle);
        QVERIFY(await(client->connect({})));
        const demo::Request request = moodle.last();
        QCOMPARE(request.method, "POST"_ba);
        QVERIFY(request.query.isEmpty());
        QVERIFY(!request.path.contains(moodle.token()));
        for (const QByteArray &value : request.headers)
            QVERIFY(!value.contains(moodle.token().toLatin1()));
        QVERIFY(request.body.startsWith("wstoken=" + moodle.token().toLatin1() + '&'));
        QCOMPARE(client->calls(), 1);
    }

    void stops()
    {
        MoodleHost moodle(1);
        moodle.http().add(Fault::slow({}, std::chrono::seconds(20)).repeated());
        std::stop_source stop;
        Client client(moodle);
        auto site = client->connect(stop.get_token());
        auto courses = client->courses(stop.get_token());
        auto activity = client->activity(general, stop.get_token());
        QTRY_VERIFY(moodle.http().hits() >= 3);
        stop.request_stop();
        QCOMPARE(errorOf(await(std::move(site))).kind, Kind::Cancelled);
        QCOMPARE(errorOf(await(std::move(courses))).kind, Kind::Cancelled);
        QCOMPARE(errorOf(await(std::move(activity))).kind, Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(MoodleClientTest)
#include "tst_moodleclient.moc"
