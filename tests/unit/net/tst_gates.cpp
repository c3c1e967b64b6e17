// SPDX-License-Identifier: GPL-3.0-or-later
// Coming in, over real HTTP to a demo campus: Moodle's gate (moodle.md §2, §9) and what both gates keep to themselves.
// Rocket.Chat's is in tst_chatgate.
#include "demo/democampus.h"
#include "domain/certificate.h"
#include "domain/signon.h"
#include "net/moodle/gate.h"
#include "net/netgates.h"
#include "support/await.h"
#include "support/keptlog.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using demo::DemoCampus;
using demo::Fault;
using demo::MoodleWorld;
using Kind = Error::Kind;
using Change = std::function<void(MoodleWorld &)>;
Q_DECLARE_METATYPE(Change)

namespace {

const QString config = u"/lib/ajax/service-nologin.php"_s, tokenPage = u"/login/token.php"_s;

TransportOptions quick() { return {.patience = std::chrono::seconds(20), .backOff = std::chrono::milliseconds(1)}; }

void change(DemoCampus &campus, const Change &how)
{
    campus.moodleHost().run([&] { how(campus.moodleWorld()); });
}

template <class T>
Error errorOf(const Result<T> &result)
{
    return result ? Error{.code = u"(none)"_s} : result.error();
}

} // namespace

class TestGates : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_campus = std::make_unique<DemoCampus>(); }
    void cleanup() { m_campus.reset(); }

    void readsWhatMoodleSaysOfItself()
    {
        Result<MoodleGateFacts> facts = await(m_gates.moodle(m_campus->moodleUrl(), {}, {}));
        QVERIFY2(facts, qPrintable(errorOf(facts).code));
        QCOMPARE(facts->address, m_campus->moodleUrl());
        QCOMPARE(facts->addressText, m_campus->moodleUrl().toString());
        QVERIFY(!facts->siteName.isEmpty() && facts->release.isEmpty());
        QVERIFY(facts->webServices && !facts->maintenance && facts->login == MoodleGateFacts::Login::App);
        QVERIFY(facts->launch.isEmpty()); // by browser is not offered
        QCOMPARE(m_campus->moodleHost().hits(), 1);

        change(*m_campus, [](MoodleWorld &world) {
            world.url = u"https://Moodle.example.org/é"_s;
            world.siteName = u"U & <b>Co</b>"_s;
            world.switches.webServices = false;
            world.switches.maintenance = true;
            world.switches.maintenanceMessage = u"<p>Back at <b>noon</b></p><script>x</script>"_s;
            world.switches.loginType = 3;
        });
        facts = await(m_gates.moodle(m_campus->moodleUrl(), {}, {}));
        QVERIFY(facts);
        QCOMPARE(facts->addressText, u"https://Moodle.example.org/é"_s); // letter by letter
        QCOMPARE(facts->address.host(), u"moodle.example.org"_s);
        QCOMPARE(facts->siteName, u"U & Co"_s);
        QVERIFY(!facts->webServices && facts->maintenance && facts->login == MoodleGateFacts::Login::EmbeddedBrowser);
        QCOMPARE(facts->maintenanceText, u"Back at noon"_s);
        QCOMPARE(facts->launch.path(), u"/é/admin/tool/mobile/launch.php"_s);
    }

    void readsWhatWasRecorded()
    {
        QFile file(QStringLiteral(DIAPASON_FIXTURES "/moodle-4.5/tool_mobile_get_public_config.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray answer = QJsonDocument::fromJson(file.readAll())["response"_L1].toArray();
        const auto facts = moodle::parsePublicConfig(QJsonDocument(answer).toJson());
        QVERIFY(facts);
        QCOMPARE(facts->address, QUrl(u"https://moodle.example.org"_s));
        QCOMPARE(facts->siteName, u"Université de Démonstration – Moodle"_s);

        QFile refusal(QStringLiteral(DIAPASON_FIXTURES "/moodle-4.5/ajax_service_nologin.notallowed.json"));
        QVERIFY(refusal.open(QIODevice::ReadOnly));
        const QJsonArray refused = QJsonDocument::fromJson(refusal.readAll())["response"_L1].toArray();
        const Error error = errorOf(moodle::parsePublicConfig(QJsonDocument(refused).toJson()));
        QVERIFY(error.kind == Kind::Refused);
        QCOMPARE(error.code, u"servicenotavailable"_s);
    }

    void tellsWhatAnswersInstead_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<std::optional<Fault>>("fault");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("detail");
        using Faulty = std::optional<Fault>;
        const Change nothing = [](MoodleWorld &) { };
        const auto with = [](auto set) { return Change([set](MoodleWorld &world) { set(world.switches); }); };
        const auto body = [](const QByteArray &json) { return Faulty(Fault::status(config, 200, json)); };
        const auto moved = [](const QByteArray &to) {
            Fault fault = Fault::status(config, 301, "");
            fault.answer.headers = {{"Location", to}};
            return Faulty(fault);
        };
        QTest::newRow("maintenance of the command line")
            << with([](auto &s) { s.cliMaintenance = true; }) << Faulty() << Kind::Maintenance << u"503"_s << QString();
        QTest::newRow("no database") << with([](auto &s) { s.databaseDown = true; }) << Faulty() << Kind::Maintenance
                                     << u"dbconnectionfailed"_s << QString();
        QTest::newRow("a portal") << nothing << Faulty(Fault::htmlPage(config)) << Kind::NotAnApi << u"html"_s
                                  << u"Portail d'accès"_s;
        QTest::newRow("PHP is down") << nothing << Faulty(Fault::htmlPage(config, 502)) << Kind::NotAnApi << u"http-error"_s
                                     << QString();
        QTest::newRow("not a Moodle") << nothing << Faulty(Fault::htmlPage(config, 404)) << Kind::NotAnApi << u"html"_s
                                      << QString();
        QTest::newRow("no such function") << nothing
                                          << body(R"([{"error":true,"exception":{"errorcode":"servicenotavailable"}}])")
                                          << Kind::Refused << u"servicenotavailable"_s << QString();
        QTest::newRow("https instead") << nothing << moved("https://moodle.example.org/m/lib/ajax/service-nologin.php?info=x")
                                       << Kind::NotAnApi << u"redirect"_s << u"https://moodle.example.org/m"_s;
        QTest::newRow("elsewhere") << nothing << moved("https://sso.example.org/login?token=abc") << Kind::NotAnApi
                                   << u"redirect"_s << u"https://sso.example.org/login"_s;
        for (const char *json : {"[]", "{}", "[1]", "[{}]", R"([{"error":false,"data":[]}])", "nonsense"})
            QTest::newRow(json) << nothing << body(json) << Kind::Malformed << QString() << QString();
        QTest::newRow("an address for nobody") << nothing << body(R"([{"error":false,"data":{"wwwroot":"javascript:x"}}])")
                                               << Kind::Malformed << u"wwwroot"_s << QString();
    }
    void tellsWhatAnswersInstead()
    {
        QFETCH(Change, change);
        QFETCH(std::optional<Fault>, fault);
        ::change(*m_campus, change);
        if (fault)
            m_campus->moodleHost().add(fault->repeated());
        const Error error = errorOf(await(m_gates.moodle(m_campus->moodleUrl(), {}, {})));
        QTEST(error.kind, "kind");
        QFETCH(QString, code);
        if (!code.isEmpty())
            QCOMPARE(error.code, code);
        QFETCH(QString, detail);
        if (!detail.isEmpty())
            QCOMPARE(error.detail, detail);
        QVERIFY(error.server == Server::Moodle && error.call == "tool_mobile_get_public_config"_L1);
    }

    void givesTheTokenOfAPassword()
    {
        const DemoCampus::SignIn &known = m_campus->moodleSignIn();
        const auto token = await(m_gates.moodleToken(
            m_campus->moodleUrl(), {}, u' ' + known.username.toUpper() + u'\n', known.password, m_campus->moodleService(), {}));
        QVERIFY2(token, qPrintable(errorOf(token).code));
        QCOMPARE(*token, m_campus->moodleToken());
    }

    void tellsWhyThereIsNoToken_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("code");
        const auto with = [](auto set) { return Change([set](MoodleWorld &world) { set(world.switches); }); };
        QTest::newRow("wrong password") << Change([](MoodleWorld &w) { w.passwords[w.serviceAccount] = u"another"_s; })
                                        << Kind::Unauthenticated << u"invalidlogin"_s;
        QTest::newRow("not confirmed") << Change([](MoodleWorld &w) { w.editPerson(w.serviceAccount).confirmed = false; })
                                       << Kind::Unauthenticated << u"usernotconfirmed"_s;
        QTest::newRow("service off") << Change([](MoodleWorld &w) { w.services[0].enabled = false; }) << Kind::Refused
                                     << u"servicenotavailable"_s;
        QTest::newRow("service restricted") << Change([](MoodleWorld &w) { w.services[0].restricted = true; }) << Kind::Denied
                                            << u"usernotallowed"_s;
        QTest::newRow("no right to a token") << Change([](MoodleWorld &w) {
            w.tokens.clear();
            w.take(w.serviceAccount, "moodle/webservice:createtoken");
        }) << Kind::Denied << u"cannotcreatetoken"_s;
        QTest::newRow("web services off") << with([](auto &s) { s.webServices = false; }) << Kind::Refused
                                          << u"enablewsdescription"_s;
        QTest::newRow("maintenance") << with([](auto &s) { s.maintenance = true; }) << Kind::Maintenance << u"sitemaintenance"_s;
        QTest::newRow("maintenance of the command line")
            << with([](auto &s) { s.cliMaintenance = true; }) << Kind::Maintenance << u"503"_s;
        QTest::newRow("no database") << with([](auto &s) { s.databaseDown = true; }) << Kind::Maintenance
                                     << u"dbconnectionfailed"_s;
    }
    void tellsWhyThereIsNoToken()
    {
        QFETCH(Change, change);
        ::change(*m_campus, change);
        const Error error = errorOf(moodleToken());
        QTEST(error.kind, "kind");
        QTEST(error.code, "code");
        QVERIFY(error.server == Server::Moodle && !error.fateUnknown);
        QCOMPARE(m_campus->moodleHost().hits(tokenPage), 1); // a wrong password counts: it is never sent twice
    }

    void asksForATokenOnceWhateverHappens()
    {
        m_campus->moodleHost().add(Fault::cutAfter(tokenPage));
        const Error error = errorOf(moodleToken());
        QVERIFY(error.kind == Kind::Network && !error.fateUnknown);
        QCOMPARE(m_campus->moodleHost().hits(tokenPage), 1);
    }

    void signsOnThroughTheBrowser()
    {
        change(*m_campus, [](MoodleWorld &world) {
            world.switches.loginType = 2;
            world.browserSession = world.serviceAccount;
        });
        const auto facts = await(m_gates.moodle(m_campus->moodleUrl(), {}, {}));
        QVERIFY(facts);
        const SignOn attempt{.site = facts->addressText, .passport = newPassport()};
        const auto address = signOnAddress(facts->launch, m_campus->moodleService(), attempt.passport);
        QVERIFY(address);
        for (const bool forced : {true, false}) {
            if (!forced)
                change(*m_campus, [](MoodleWorld &world) { world.switches.forcedUrlScheme.clear(); });
            const auto taken = signedOn(browsed(*address), attempt);
            QVERIFY2(taken, qPrintable(errorOf(taken).code));
            QCOMPARE(taken->token, m_campus->moodleToken());
            QCOMPARE(taken->forcedScheme, forced);
            QCOMPARE(errorOf(signedOn(browsed(*address), {.site = attempt.site, .passport = newPassport()})).code,
                u"signon-foreign"_s);
        }
    }

    void trustsWhatItIsToldToTrust()
    {
        DemoCampus campus(DemoCampus::Options{.tls = true});
        QVERIFY2(campus.isRunning(), qPrintable(campus.fault()));
        const Trust told{.authorities = campus.certificates()};
        const Error error = errorOf(await(m_gates.moodle(campus.moodleUrl(), {}, {})));
        QVERIFY(error.kind == Kind::Tls);
        const auto named = certificateFacts(error.detail);
        QVERIFY2(named && named->issuer.contains(u"private authority"_s), qPrintable(error.detail));
        QVERIFY(errorOf(await(m_gates.chat(campus.chatUrl(), {}, {}))).kind == Kind::Tls);
        QVERIFY(await(m_gates.moodle(campus.moodleUrl(), told, {})));
        QVERIFY(await(m_gates.chat(campus.chatUrl(), told, {})));
        const Trust excepted{.exceptions = {exceptionFor(*named, QDateTime::currentDateTimeUtc())}};
        QVERIFY(await(m_gates.moodle(campus.moodleUrl(), excepted, {})));
        QVERIFY(errorOf(await(m_gates.chat(campus.chatUrl(), excepted, {}))).kind == Kind::Tls); // another certificate
        QVERIFY(errorOf(await(m_gates.moodle(campus.moodleUrl(), {}, {}))).kind == Kind::Tls); // nothing is remembered
    }

    void stopsOnRequest()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(errorOf(await(m_gates.moodle(m_campus->moodleUrl(), {}, stop.get_token()))).kind == Kind::Cancelled);
        QVERIFY(errorOf(await(m_gates.chat(m_campus->chatUrl(), {}, stop.get_token()))).kind == Kind::Cancelled);
    }

    /// Every log line of every category, every address asked for, every error: the whole way in, and each way to fail.
    void keepsEverySecret()
    {
        const KeptLog log;
        const DemoCampus::SignIn moodle = m_campus->moodleSignIn(), chat = m_campus->chatSignIn();
        QStringList secrets{moodle.password, chat.password, chat.totpCode, chat.emailCode, m_campus->moodleToken(),
            u"no-such-pass"_s, u"999999"_s};
        QList<Error> errors;
        const QUrl rocketchat = m_campus->chatUrl();
        const auto tried = [&](const auto &result) { errors += errorOf(result); };
        tried(moodleToken());
        tried(await(m_gates.moodleToken(m_campus->moodleUrl(), {}, moodle.username, u"no-such-pass"_s, u"diapason"_s, {})));
        m_campus->moodleHost().add(Fault::status(tokenPage, 200,
            QJsonDocument(QJsonObject{{u"error"_s, u"You said "_s + moodle.password}, {u"errorcode"_s, u"invalidlogin"_s}})
                .toJson()));
        tried(moodleToken());
        m_campus->chatHost().add(Fault::status(
            u"login"_s, 401, R"({"status":"error","message":"no-such-pass or 999999 is wrong","error":"Unauthorized"})"));
        const SecondFactor wrong{u"totp"_s, u"999 999"_s}, right{u"totp"_s, chat.totpCode};
        tried(
            await(m_gates.chatLogin(rocketchat, {}, chat.username, u"no-such-pass"_s, SecondFactor{u"totp"_s, u"999999"_s}, {})));
        tried(await(m_gates.chatLogin(rocketchat, {}, chat.username, chat.password, {}, {})));
        tried(await(m_gates.chatLogin(rocketchat, {}, chat.username, chat.password, wrong, {})));
        const auto session = await(m_gates.chatLogin(rocketchat, {}, chat.username, chat.password, right, {}));
        QVERIFY(session);
        tried(await(m_gates.personalToken(rocketchat, {}, *session, u"console"_s, wrong, {})));
        const auto token = await(m_gates.personalToken(rocketchat, {}, *session, u"console"_s, right, {}));
        QVERIFY(token);
        tried(await(m_gates.chatLogout(rocketchat, {}, *token, {})));
        tried(await(m_gates.chatLogout(rocketchat, {}, *session, {})));
        secrets << session->token << token->token;

        QString said = log.text();
        QVERIFY(said.contains(u"login"_s)); // something was logged at all
        for (const Error &error : std::as_const(errors))
            said += u'\n' + error.code + u' ' + error.call + u' ' + error.detail;
        for (const demo::Host *host : {&m_campus->moodleHost(), &m_campus->chatHost()}) {
            for (const demo::Call &call : host->calls())
                said += u'\n' + QString::fromUtf8(call.address);
        }
        QVERIFY(said.contains(u"/login/token.php"_s)); // addresses as well
        for (const QString &secret : std::as_const(secrets))
            QVERIFY2(!said.contains(secret), qPrintable(said));
    }

private:
    [[nodiscard]] Result<QString> moodleToken()
    {
        const DemoCampus::SignIn &known = m_campus->moodleSignIn();
        return await(
            m_gates.moodleToken(m_campus->moodleUrl(), {}, known.username, known.password, m_campus->moodleService(), {}));
    }

    /// Where a browser that knows its user ends up, letter by letter.
    [[nodiscard]] static QString browsed(const QUrl &address)
    {
        QNetworkAccessManager network;
        network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(address)));
        [&] { QTRY_VERIFY(reply->isFinished()); }();
        return QString::fromLatin1(reply->rawHeader("Location"));
    }

    SystemClock m_clock;
    NetGates m_gates{m_clock, quick()};
    std::unique_ptr<DemoCampus> m_campus;
};

QTEST_GUILESS_MAIN(TestGates)
#include "tst_gates.moc"
