// SPDX-License-Identifier: GPL-3.0-or-later
// The access doctor against the demo campus: rights are taken away one by one, and the finding must be the right one.
#include "app/examiner.h"
#include "domain/abilities.h"
#include "domain/casefunctions.h"
#include "support/opendemo.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using State = AccessFinding::State;
using enum AccessNeed;

namespace {

QList<AccessFinding> diagnosis(OpenDemo &campus) { return diagnose(await(examine(campus.moodle, campus.chat, {}, {}))); }

QStringList lacking(const QList<AccessFinding> &findings)
{
    QStringList codes;
    for (const AccessFinding &finding : findings)
        if (finding.state == State::Lacks)
            codes += accessNeedCode(finding.need);
    return codes;
}

void takeCapability(OpenDemo &campus, const char *capability)
{
    campus.servers.moodleHost().run(
        [&] { campus.servers.moodleWorld().take(campus.servers.moodleWorld().serviceAccount, capability); });
}

} // namespace

class TestDoctor : public QObject
{
    Q_OBJECT

private slots:
    void with_every_right_nothing_is_missing()
    {
        OpenDemo campus;
        const QList<AccessFinding> findings = diagnosis(campus);
        QCOMPARE(findings.size(), accessNeeds);
        for (int i = 0; i < accessNeeds; ++i) {
            QCOMPARE(findings.at(i).need, AccessNeed(i));
            QVERIFY2(findings.at(i).state == State::Has || findings.at(i).state == State::NoSign,
                qPrintable(accessNeedCode(AccessNeed(i)) + u": "_s + QString::number(int(findings.at(i).state))));
        }
    }

    void a_companion_is_asked_where_there_is_one()
    {
        OpenDemo without;
        QCOMPARE(diagnosis(without).at(int(AccessNeed::Companion)).state, State::NoSign);
        OpenDemo campus(demo::DemoCampus::Options{.companion = true});
        QCOMPARE(diagnosis(campus).at(int(AccessNeed::Companion)).state, State::Has);
        takeCapability(campus, "local/diapason:read");
        const QList<AccessFinding> findings = diagnosis(campus);
        QCOMPARE(lacking(findings), QStringList{u"companion"_s});
        QCOMPARE(rightsOf(AccessNeed::Companion), QStringList{u"local/diapason:read"_s});
        QVERIFY(!isEssential(AccessNeed::Companion)); // everything else goes on
    }

    void a_capability_taken_away_is_found_data()
    {
        QTest::addColumn<QByteArray>("capability");
        QTest::addColumn<QStringList>("lacks");
        const auto row = [](const char *capability, const QStringList &lacks) {
            QTest::newRow(capability) << QByteArray(capability) << lacks;
        };
        row("moodle/course:view", {u"view_courses"_s});
        row("moodle/course:viewhiddencourses", {u"hidden_courses"_s});
        row("moodle/category:viewhiddencategories", {u"hidden_categories"_s});
        row("moodle/user:viewdetails", {u"every_person"_s});
        row("moodle/user:viewalldetails", {u"usernames"_s});
        row("moodle/course:enrolreview", {u"enrolment_states"_s});
        row("moodle/site:accessallgroups", {u"separate_groups"_s});
        row("moodle/course:viewhiddenactivities", {u"hidden_activities"_s});
        row("moodle/course:viewhiddensections", {u"hidden_activities"_s});
        row("moodle/course:ignoreavailabilityrestrictions", {u"restricted_activities"_s});
        row("tool/dataprivacy:managedatarequests", {u"data_requests"_s});
        row("webservice/rest:use", {u"moodle_token"_s});
    }
    void a_capability_taken_away_is_found()
    {
        QFETCH(QByteArray, capability);
        QFETCH(QStringList, lacks);
        OpenDemo campus;
        takeCapability(campus, capability.constData());
        if (capability == "moodle/course:ignoreavailabilityrestrictions") // the restriction that is looked at asks for a group
            takeCapability(campus, "moodle/site:accessallgroups");
        const QStringList found = lacking(diagnosis(campus));
        for (const QString &code : std::as_const(lacks))
            QVERIFY2(found.contains(code), qPrintable(found.join(u", "_s)));
    }

    /// The strict list of courses shows group modes to whoever may edit courses; the doctor does not rest on that right.
    void separate_groups_are_found_without_the_right_to_edit()
    {
        OpenDemo campus;
        takeCapability(campus, "moodle/course:update");
        QVERIFY(lacking(diagnosis(campus)).isEmpty());
        takeCapability(campus, "moodle/site:accessallgroups");
        QVERIFY(lacking(diagnosis(campus)).contains(u"separate_groups"_s));
    }

    /// About Moodle's guest only officers get as far as being told that guests make no requests.
    void an_officer_is_known_by_the_refusal_for_guests()
    {
        AccessEvidence evidence;
        evidence.moodle = MoodleSite{.functions = {QString(makesRequestFunction), QString(tellsRequestsFunction)}};
        const auto state = [&](const QString &code, Error::Kind kind) {
            evidence.requests = Result<void>(Failure{Error{.kind = kind, .server = Server::Moodle, .code = code}});
            return diagnose(evidence).at(int(DataRequests)).state;
        };
        QCOMPARE(state(u"guestsarenotallowed"_s, Error::Kind::Refused), State::Has);
        QCOMPARE(state(u"privacyofficeronly"_s, Error::Kind::Denied), State::Lacks);
        QCOMPARE(state(u"dbconnectionfailed"_s, Error::Kind::Refused), State::NotSeen);
    }

    void a_permission_taken_away_is_found_data()
    {
        QTest::addColumn<QString>("permission");
        QTest::addColumn<QString>("lacks");
        QTest::newRow("list") << u"view-room-administration"_s << u"list_rooms"_s;
        QTest::newRow("details") << u"view-full-other-user-info"_s << u"account_details"_s;
        QTest::newRow("add") << u"add-user-to-joined-room"_s << u"add_members"_s;
        QTest::newRow("remove") << u"remove-user"_s << u"remove_members"_s;
        QTest::newRow("moderators") << u"set-moderator"_s << u"set_moderators"_s;
        QTest::newRow("settings of rooms") << u"edit-room"_s << u"edit_rooms"_s;
        QTest::newRow("retention") << u"edit-room-retention-policy"_s << u"edit_retention"_s;
        QTest::newRow("rooms of a person") << u"view-other-user-channels"_s << u"rooms_of_person"_s;
        QTest::newRow("messages") << u"clean-channel-history"_s << u"clean_history"_s;
        QTest::newRow("states") << u"edit-other-user-active-status"_s << u"switch_accounts"_s;
        QTest::newRow("deletions") << u"delete-user"_s << u"delete_users"_s;
        QTest::newRow("settings") << u"view-privileged-setting"_s << u"private_settings"_s;
        QTest::newRow("limit") << u"api-bypass-rate-limit"_s << u"no_rate_limit"_s;
    }
    void a_permission_taken_away_is_found()
    {
        QFETCH(QString, permission);
        QFETCH(QString, lacks);
        OpenDemo campus;
        campus.servers.chatHost().run([&] { campus.servers.chatWorld().permissions[permission] = {}; });
        QCOMPARE(lacking(diagnosis(campus)), QStringList{lacks});
    }

    void what_keeps_us_out_is_said_data()
    {
        using demo::Fault;
        QTest::addColumn<std::function<void(demo::DemoCampus &)>>("trouble");
        QTest::addColumn<int>("need");
        QTest::addColumn<int>("kind");
        const auto row
            = [](const char *name, AccessNeed need, Error::Kind kind, const std::function<void(demo::DemoCampus &)> &trouble) {
                  QTest::newRow(name) << trouble << int(need) << int(kind);
              };
        const auto switched = [](bool demo::MoodleSwitches::*which, bool value) {
            return
                [=](demo::DemoCampus &campus) { campus.moodleHost().run([&] { campus.moodleWorld().switches.*which = value; }); };
        };
        row("maintenance", MoodleToken, Error::Kind::Maintenance, switched(&demo::MoodleSwitches::cliMaintenance, true));
        row("web services off", MoodleToken, Error::Kind::Refused, switched(&demo::MoodleSwitches::webServices, false));
        row("REST off", MoodleToken, Error::Kind::Refused, switched(&demo::MoodleSwitches::restProtocol, false));
        row("a proxy's page", MoodleToken, Error::Kind::NotAnApi, [](demo::DemoCampus &campus) {
            campus.moodleHost().add(Fault::htmlPage(u"core_webservice_get_site_info"_s).repeated());
        });
        row("a proxy's page before the chat", ChatToken, Error::Kind::NotAnApi,
            [](demo::DemoCampus &campus) { campus.chatHost().add(Fault::htmlPage({}).repeated()); });
        row("a token that a second factor blocks", ChatToken, Error::Kind::SecondFactor, [](demo::DemoCampus &campus) {
            campus.chatHost().add(Fault::status(u"me"_s, 400,
                R"({"success":false,"error":"TOTP Required [totp-required]","errorType":"totp-required","details":{"method":"totp"}})")
                    .repeated());
        });
    }
    void what_keeps_us_out_is_said()
    {
        QFETCH(std::function<void(demo::DemoCampus &)>, trouble);
        QFETCH(int, need);
        QFETCH(int, kind);
        OpenDemo campus;
        trouble(campus.servers);
        const QList<AccessFinding> findings = diagnosis(campus);
        QCOMPARE(findings.at(need).state, State::Lacks);
        QVERIFY(findings.at(need).error);
        QVERIFY2(int(findings.at(need).error->kind) == kind,
            qPrintable(u"%1 %2"_s.arg(int(findings.at(need).error->kind)).arg(findings.at(need).error->code)));
    }

    void a_service_that_lacks_a_function_is_the_wrong_one()
    {
        OpenDemo campus;
        campus.servers.moodleHost().run([&] {
            for (demo::MoodleService &service : campus.servers.moodleWorld().services)
                service.functions = {u"core_webservice_get_site_info"_s, u"core_course_get_courses"_s};
        });
        const QList<AccessFinding> findings = diagnosis(campus);
        QCOMPARE(findings.at(int(MoodleFunctions)).state, State::Lacks);
        QVERIFY(findings.at(int(MoodleFunctions)).missing.contains(u"core_enrol_get_enrolled_users"_s));
    }

    void functions_of_privacy_cases_are_missing_apart()
    {
        OpenDemo campus(demo::DemoCampus::Options{.companion = true});
        campus.open();
        const QSet<QString> others{u"core_user_get_course_user_profiles"_s, u"tool_dataprivacy_get_data_requests"_s,
            u"local_diapason_set_retention"_s};
        campus.servers.moodleHost().run([&] {
            for (demo::MoodleService &service : campus.servers.moodleWorld().services)
                for (const QString &function : std::as_const(campus.catalogue.moodle.functions))
                    if (!others.contains(function))
                        service.functions.insert(function);
        });
        const QList<AccessFinding> findings = diagnosis(campus);
        QCOMPARE(lacking(findings), (QStringList{u"companion_writes"_s, u"person_rows"_s, u"data_requests"_s}));
        QCOMPARE(findings.at(int(PersonRows)).missing, QStringList{u"core_user_get_course_user_profiles"_s});
        QCOMPARE(findings.at(int(DataRequests)).missing, QStringList{u"tool_dataprivacy_get_data_requests"_s});
        QCOMPARE(findings.at(int(CompanionWrites)).missing, QStringList{u"local_diapason_set_retention"_s});
        QVERIFY(!Diagnosis{.findings = findings}.lacksAnything()); // nothing else suffers
    }

    void a_campus_without_privacy_cases_is_not_broken()
    {
        OpenDemo campus;
        campus.servers.moodleHost().run([&] {
            for (demo::MoodleService &service : campus.servers.moodleWorld().services)
                service.functions = {u"core_webservice_get_site_info"_s};
        });
        campus.servers.chatHost().run([&] {
            for (const AccessNeed need : {RoomsOfPerson, CleanHistory, SwitchAccounts, DeleteUsers, PrivateSettings})
                campus.servers.chatWorld().permissions[rightsOf(need).first()] = {};
        });
        const QList<AccessFinding> findings = diagnosis(campus);
        for (const AccessFinding &finding : findings)
            if (useOf(finding.need) == AccessUse::Privacy)
                QVERIFY2(finding.state == State::Lacks && !isEssential(finding.need), qPrintable(accessNeedCode(finding.need)));
        const QList<AbilityFinding> able = abilitiesBy(findings);
        for (int i = 0; i < abilities; ++i)
            if (able.at(i).ability >= Ability::AnswerAccess)
                QCOMPARE(able.at(i).state, AbilityFinding::State::No);
    }

    void a_certificate_that_nobody_vouches_for_is_named()
    {
        OpenDemo campus(demo::DemoCampus::Options{.tls = true});
        const QList<AccessFinding> findings = diagnosis(campus);
        for (const AccessNeed need : {MoodleToken, ChatToken}) {
            QCOMPARE(findings.at(int(need)).error.value().kind, Error::Kind::Tls);
            QVERIFY(!findings.at(int(need)).error->detail.isEmpty());
        }
    }

    void clocks_apart_are_found_with_how_far()
    {
        OpenDemo campus;
        campus.servers.moodleHost().setClockAhead(std::chrono::minutes(5));
        campus.servers.chatHost().setClockAhead(-std::chrono::hours(1));
        const QList<AccessFinding> findings = diagnosis(campus);
        QCOMPARE(lacking(findings), (QStringList{u"moodle_clock"_s, u"chat_clock"_s}));
        QVERIFY(std::chrono::abs(*findings.at(int(MoodleClock)).ahead - std::chrono::minutes(5)) < std::chrono::seconds(5));
        QVERIFY(*findings.at(int(ChatClock)).ahead < std::chrono::seconds(-3500));
    }

    void first_names_alone_are_found()
    {
        OpenDemo campus;
        campus.servers.moodleHost().run([&] { campus.servers.moodleWorld().switches.fullNameDisplay = u"firstname"_s; });
        QVERIFY(!lacking(diagnosis(campus)).contains(u"full_names"_s)); // whoever may see them sees them all the same
        takeCapability(campus, "moodle/site:viewfullnames");
        QVERIFY(lacking(diagnosis(campus)).contains(u"full_names"_s));
    }

    void a_plugin_that_cannot_create_is_suspected_from_8_8_on()
    {
        for (const auto &[version, suspected] : {std::pair{u"8.7.1"_s, false}, {u"8.8.0"_s, true}}) {
            AccessEvidence evidence;
            evidence.chat = ChatSite{.version = version};
            evidence.rooms = RoomListing{};
            evidence.activities = {Activity{.cmid = Cmid{7}}};
            QCOMPARE(lacking(diagnose(evidence)).contains(u"plugin_creates"_s), suspected);
            evidence.links.insert(Cmid{7}, Link{.cmid = Cmid{7}, .room = RoomId{u"room"_s}});
            QVERIFY(!lacking(diagnose(evidence)).contains(u"plugin_creates"_s));
        }
    }

    void wrong_tokens_leave_the_rest_unseen()
    {
        OpenDemo campus;
        MoodleClient stranger(campus.servers.moodleUrl(), u"0123456789abcdef0123456789abcdef"_s, campus.clock);
        const QList<AccessFinding> findings = diagnose(await(examine(stranger, campus.chat, {}, {})));
        QCOMPARE(findings.at(int(MoodleToken)).state, State::Lacks);
        QCOMPARE(findings.at(int(MoodleToken)).error->code, u"invalidtoken"_s);
        QCOMPARE(findings.at(int(Usernames)).state, State::NotSeen);
        QCOMPARE(findings.at(int(ChatToken)).state, State::Has);
        QCOMPARE(findings.at(int(ListRooms)).state, State::Has);
    }

    void every_need_has_its_word()
    {
        QSet<QString> codes;
        for (int i = 0; i < accessNeeds; ++i)
            codes.insert(accessNeedCode(AccessNeed(i)));
        QCOMPARE(codes.size(), accessNeeds);
        QVERIFY(!codes.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
