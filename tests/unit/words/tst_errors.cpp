// SPDX-License-Identifier: GPL-3.0-or-later
// Four parts, in every kind; the sentences name the server, the fault and the remedy.
#include "domain/certificate.h"
#include "words/languages.h"
#include "words/words.h"

#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

/// What people meet on the way in (ports/gates.h, domain/signon.h).
template <class Add>
void addGates(const Add &add)
{
    const auto moodle = [&](Kind kind, const QString &code, const QString &part) {
        add(qPrintable(u"gate "_s + code), {.kind = kind, .server = Server::Moodle, .code = code, .call = u"login/token.php"_s},
            part);
    };
    moodle(Kind::Unauthenticated, u"invalidlogin"_s, u"does not accept this username"_s);
    moodle(Kind::Unauthenticated, u"usernotconfirmed"_s, u"never confirmed"_s);
    moodle(Kind::Unauthenticated, u"passwordisexpired"_s, u"a new password"_s);
    moodle(Kind::Refused, u"servicenotavailable"_s, u"no web service of this short name"_s);
    moodle(Kind::Denied, u"usernotallowed"_s, u"authorised users"_s);
    moodle(Kind::Denied, u"cannotcreatetoken"_s, u"moodle/webservice:createtoken"_s);
    moodle(Kind::Refused, u"enablewsdescription"_s, u"switched off"_s);
    moodle(Kind::Refused, u"noguest"_s, u"guest account"_s);
    const auto chat = [&](Kind kind, const QString &code, const QString &call, const QString &part, const QString &detail = {}) {
        add(qPrintable(u"gate "_s + call + code + detail),
            {.kind = kind, .server = Server::RocketChat, .code = code, .call = call, .detail = detail}, part);
    };
    const QString login = u"login"_s, generate = u"users.generatePersonalAccessToken"_s;
    chat(Kind::Unauthenticated, u"401"_s, login, u"does not accept this username"_s);
    chat(Kind::Unauthenticated, u"error-user-is-not-activated"_s, login, u"is deactivated"_s);
    chat(Kind::Unauthenticated, u"error-login-blocked-for-ip"_s, login, u"too many wrong passwords"_s);
    chat(Kind::SecondFactor, u"totp-required"_s, login, u"Type the code"_s, u"totp, email"_s);
    chat(Kind::SecondFactor, u"totp-required"_s, generate, u"the password once more"_s, u"password"_s);
    chat(Kind::SecondFactor, u"totp-invalid"_s, generate, u"does not accept this code"_s);
    chat(Kind::SecondFactor, u"totp-max-attempts"_s, login, u"Too many wrong codes"_s);
    chat(Kind::Denied, u"create-personal-access-tokens"_s, generate, u"permission create-personal-access-tokens"_s);
    const auto usage = [&](const QString &code, const QString &part) {
        add(qPrintable(code), {.kind = Kind::Usage, .server = Server::Moodle, .code = code}, part);
    };
    usage(u"signon-empty"_s, u"Nothing was pasted"_s);
    usage(u"signon-page"_s, u"address of a page"_s);
    usage(u"signon-bare-token"_s, u"without the signature"_s);
    usage(u"signon-damaged"_s, u"cut or was changed"_s);
    usage(u"signon-foreign"_s, u"Begin the sign-in again"_s);
    usage(u"signon-no-attempt"_s, u"no sign-in is under way"_s);
    usage(u"signon-not-offered"_s, u"does not offer"_s);
    usage(u"signon-service"_s, u"letters, digits"_s);
    for (const auto &[code, part] : {std::pair{u"address-empty"_s, u"No address"_s}, {u"address-page"_s, u"address of a page"_s},
             {u"username-empty"_s, u"No username"_s}, {u"password-empty"_s, u"No password"_s},
             {u"service-empty"_s, u"No web service"_s}, {u"code-empty"_s, u"No code"_s}, {u"token-empty"_s, u"No token"_s},
             {u"user-id-empty"_s, u"No user id"_s}, {u"moodle-token-form"_s, u"32 digits"_s},
             {u"moodle-token-chat"_s, u"of Rocket.Chat"_s}, {u"moodle-token-link"_s, u"a link"_s},
             {u"chat-token-form"_s, u"43 letters"_s}, {u"chat-token-moodle"_s, u"of Moodle"_s},
             {u"user-id-form"_s, u"not a user id"_s}, {u"other-site"_s, u"another Moodle"_s}})
        usage(code, part);
    usage(u"not-temporary"_s, u"is not signed out"_s);
    usage(u"authorities-unreadable"_s, u"BEGIN CERTIFICATE"_s);
    add("a silent Moodle",
        {.kind = Kind::Refused,
            .server = Server::Moodle,
            .code = u"servicenotavailable"_s,
            .call = u"tool_mobile_get_public_config"_s},
        u"does not tell strangers"_s);
}

} // namespace

class TestErrors : public QObject
{
    Q_OBJECT
private slots:
    void init() { words::useLanguage(words::Language::English); }
    void every_kind_has_its_parts_data();
    void every_kind_has_its_parts();
    void faults_are_told_apart_data();
    void faults_are_told_apart();
    void a_missing_right_is_named_data();
    void a_missing_right_is_named();
    void a_certificate_is_named();
    void an_unknown_fate_says_to_look();
    void details_hold_route_code_and_status();
    void usage_names_the_fault_data();
    void usage_names_the_fault();
};

void TestErrors::every_kind_has_its_parts_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("server");
    for (int kind = 0; kind <= int(Kind::Usage); ++kind)
        for (const Server server : {Server::None, Server::Moodle, Server::RocketChat})
            QTest::addRow("%d on %d", kind, int(server)) << kind << int(server);
}

void TestErrors::every_kind_has_its_parts()
{
    QFETCH(int, kind);
    QFETCH(int, server);
    const Error error{.kind = Kind(kind), .server = Server(server), .code = u"x"_s, .call = u"y"_s};
    for (const words::Language language : {words::Language::English, words::Language::French}) {
        words::useLanguage(language);
        const words::ErrorWords said = words::error(error);
        for (const QString &part : {said.what, said.meaning}) {
            QVERIFY(!part.isEmpty());
            QVERIFY2(part.endsWith(u'.') || part.endsWith(u')'), qPrintable(part));
        }
        QVERIFY(!said.todo.isEmpty() || error.kind == Kind::Usage);
        const QString all = said.what + said.meaning + said.todo;
        QVERIFY2(!all.contains(u'!') && !all.contains(u"error occurred"_s), qPrintable(all));
        QVERIFY2(!words::errorLine(error).contains(u'\n'), qPrintable(words::errorLine(error)));
    }
}

void TestErrors::faults_are_told_apart_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("part"); ///< of the one sentence
    const auto add = [](const char *tag, const Error &error, const QString &part) { QTest::newRow(tag) << error << part; };
    add("unknown host", {.kind = Kind::Network, .server = Server::Moodle, .code = u"host-not-found"_s},
        u"No machine has the name in the address of Moodle"_s);
    add("refused connection", {.kind = Kind::Network, .server = Server::RocketChat, .code = u"connection-refused"_s},
        u"Rocket.Chat refused the connection"_s);
    add("cut answer", {.kind = Kind::Network, .server = Server::Moodle, .code = u"connection-cut"_s}, u"was cut"_s);
    add("expired certificate", {.kind = Kind::Tls, .server = Server::Moodle, .code = u"certificate-expired"_s}, u"has expired"_s);
    add("self-signed", {.kind = Kind::Tls, .server = Server::Moodle, .code = u"certificate-self-signed"_s},
        u"signed by nobody but itself"_s);
    add("web page", {.kind = Kind::NotAnApi, .server = Server::Moodle, .code = u"html"_s, .status = 200}, u"without /login"_s);
    add("proxy page", {.kind = Kind::NotAnApi, .server = Server::RocketChat, .code = u"html"_s, .status = 502}, u"HTTP 502"_s);
    add("redirect", {.kind = Kind::NotAnApi, .server = Server::Moodle, .code = u"redirect"_s, .detail = u"https://x.example"_s},
        u"https://x.example"_s);
    add("last administrator", {.kind = Kind::Refused, .server = Server::RocketChat, .code = u"last-admin"_s, .call = u"users.delete"_s},
        u"does not let its last administrator go"_s);
    add("no privacy officer",
        {.kind = Kind::Denied, .server = Server::Moodle, .code = u"privacyofficeronly"_s, .call = u"tool_dataprivacy_create_data_request"_s},
        u"for its privacy officers"_s);
    add("deletion denied", {.kind = Kind::Denied, .server = Server::RocketChat, .code = u"delete-user"_s, .call = u"users.delete"_s},
        u"refused to delete this account"_s);
    add("locked keychain", {.kind = Kind::Keychain, .code = u"locked"_s}, u"is locked"_s);
    add("no keychain", {.kind = Kind::Keychain, .code = u"absent"_s}, u"No keychain answers"_s);
    add("keychain says no", {.kind = Kind::Keychain, .code = u"denied"_s}, u"refused"_s);
    add("slow keychain", {.kind = Kind::Keychain, .code = u"slow"_s}, u"has not answered"_s);
    add("secret gone", {.kind = Kind::Keychain, .code = u"missing"_s}, u"holds no token"_s);
    add("wrong token", {.kind = Kind::Unauthenticated, .server = Server::Moodle, .code = u"invalidtoken"_s},
        u"does not know this token"_s);
    add("expired token", {.kind = Kind::Unauthenticated, .server = Server::Moodle, .code = u"accessexception"_s}, u"end date"_s);
    add("token of another user", {.kind = Kind::Unauthenticated, .server = Server::RocketChat, .code = u"401"_s},
        u"together with the user id"_s);
    add("second factor", {.kind = Kind::SecondFactor, .server = Server::RocketChat, .code = u"totp-required"_s},
        u"second factor"_s);
    add("unknown course",
        {.kind = Kind::NotFound,
            .server = Server::Moodle,
            .code = u"invalidrecord"_s,
            .call = u"core_course_get_courses_by_field"_s},
        u"no course with this number"_s);
    add("unknown activity", {.kind = Kind::NotFound, .server = Server::Moodle, .code = u"invalidrecordunknown"_s},
        u"no Rocket.Chat activity with this number"_s);
    add("no linked room", {.kind = Kind::NotFound, .server = Server::RocketChat, .code = u"unlinked"_s}, u"No room was found"_s);
    add("vanished room", {.kind = Kind::NotFound, .server = Server::RocketChat, .code = u"vanished"_s}, u"is gone"_s);
    add("maintenance", {.kind = Kind::Maintenance, .server = Server::Moodle, .code = u"sitemaintenance"_s},
        u"closed for maintenance"_s);
    add("database", {.kind = Kind::Maintenance, .server = Server::Moodle, .code = u"dbconnectionfailed"_s}, u"database"_s);
    add("malformed", {.kind = Kind::Malformed, .server = Server::RocketChat, .code = u"members[3]._id"_s},
        u"cannot be understood"_s);
    add("rate limit", {.kind = Kind::RateLimited, .server = Server::RocketChat, .retryAfter = std::chrono::seconds(17)},
        u"17\u00A0s"_s);
    add("guard", {.kind = Kind::Refused, .code = u"guard"_s}, u"guard"_s);
    add("journal", {.kind = Kind::Storage, .code = u"unwritable"_s, .detail = u"/nowhere/journal.sqlite: denied"_s},
        u"/nowhere/journal.sqlite"_s);
    add("journal held",
        {.kind = Kind::Storage, .code = u"busy"_s, .call = u"journal"_s, .detail = u"/x/journal.sqlite: locked"_s},
        u"holding the journal"_s);
    for (const QString &code : {u"damaged"_s, u"newer"_s, u"full"_s, u"busy"_s, u"unwritable"_s, u"10"_s})
        add(qPrintable(u"snapshot "_s + code),
            {.kind = Kind::Storage, .code = code, .call = u"snapshots"_s, .detail = u"/x/campus.sqlite: whatever"_s},
            u"/x/campus.sqlite"_s);
    for (const QString &code : {u"damaged"_s, u"newer"_s, u"full"_s, u"busy"_s, u"unwritable"_s, u"10"_s})
        add(qPrintable(u"stored campuses "_s + code),
            {.kind = Kind::Storage, .code = code, .call = u"campuses"_s, .detail = u"/x/campuses.sqlite: whatever"_s},
            u"/x/campuses.sqlite"_s);
    add("file not written", {.kind = Kind::Storage, .code = u"not-written"_s, .detail = u"/x/out.json: denied"_s},
        u"/x/out.json"_s);
    add("campus name taken", {.kind = Kind::Usage, .code = u"campus-name"_s, .detail = u"Lyon"_s}, u"“Lyon” already"_s);
    add("campus without name", {.kind = Kind::Usage, .code = u"campus-name"_s}, u"needs a name"_s);
    add("nothing kept", {.kind = Kind::Storage, .code = u"nothing-kept"_s}, u"check --all"_s);
    add("revoked", {.kind = Kind::Tls, .server = Server::Moodle, .code = u"certificate-revoked"_s}, u"cannot be accepted"_s);
    add("invalid", {.kind = Kind::Tls, .server = Server::Moodle, .code = u"certificate-invalid"_s}, u"not made as it must be"_s);
    addGates(add);
    add("plain http", {.kind = Kind::Usage, .server = Server::Moodle, .code = u"plain-http"_s}, u"https"_s);
}

void TestErrors::faults_are_told_apart()
{
    QFETCH(Error, error);
    QFETCH(QString, part);
    const QString line = words::errorLine(error);
    QVERIFY2(line.contains(part), qPrintable(line));
    words::useLanguage(words::Language::French);
    QVERIFY2(words::errorLine(error) != line, qPrintable(line));
}

void TestErrors::a_missing_right_is_named_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("right");
    QTest::newRow("by its name") << Error{.kind = Kind::Denied, .server = Server::Moodle, .code = u"moodle/cohort:view"_s}
                                 << u"moodle/cohort:view"_s;
    QTest::newRow("people") << Error{.kind = Kind::Denied,
        .server = Server::Moodle,
        .code = u"nopermissions"_s,
        .call = u"core_enrol_get_enrolled_users"_s}
                            << u"moodle/course:viewparticipants"_s;
    QTest::newRow("course") << Error{.kind = Kind::Denied, .server = Server::Moodle, .code = u"errorcoursecontextnotvalid"_s}
                            << u"moodle/course:view"_s;
    QTest::newRow("groups") << Error{.kind = Kind::Denied,
        .server = Server::RocketChat,
        .code = u"403"_s,
        .call = u"groups.listAll"_s}
                            << u"view-room-administration"_s;
    QTest::newRow("invite") << Error{.kind = Kind::Denied,
        .server = Server::RocketChat,
        .code = u"error-not-allowed"_s,
        .call = u"groups.invite"_s}
                            << u"add-user-to-joined-room"_s;
    QTest::newRow("kick") << Error{.kind = Kind::Denied,
        .server = Server::RocketChat,
        .code = u"error-not-allowed"_s,
        .call = u"groups.kick"_s}
                          << u"remove-user"_s;
}

void TestErrors::a_missing_right_is_named()
{
    QFETCH(Error, error);
    QFETCH(QString, right);
    QVERIFY2(words::errorLine(error).contains(right), qPrintable(words::errorLine(error)));
}

void TestErrors::a_certificate_is_named()
{
    const CertificateFacts facts{.host = u"m.example"_s,
        .subject = u"m.example"_s,
        .issuer = u"Nobody & Sons"_s,
        .from = QDateTime({2020, 1, 1}, {12, 0}),
        .until = QDateTime({2020, 2, 1}, {12, 0}),
        .sha256 = QByteArray(32, 'x'),
        .faults = {u"certificate-expired"_s}};
    const Error error{.kind = Kind::Tls, .server = Server::Moodle, .code = u"certificate-expired"_s, .detail = toText(facts)};
    const QString meaning = words::error(error).meaning;
    for (const QString &part : {u"“m.example”"_s, u"“Nobody & Sons”"_s, u"2020"_s})
        QVERIFY2(meaning.contains(part), qPrintable(meaning));
    QVERIFY(words::error(error).details.contains(toText(facts)));
}

void TestErrors::an_unknown_fate_says_to_look()
{
    const Error error{.kind = Kind::Network,
        .server = Server::RocketChat,
        .code = u"connection-cut"_s,
        .call = u"groups.kick"_s,
        .fateUnknown = true};
    QVERIFY(words::error(error).meaning.contains(u"not sent again"_s));
}

void TestErrors::details_hold_route_code_and_status()
{
    const Error error{.kind = Kind::Denied,
        .server = Server::RocketChat,
        .code = u"error-not-allowed"_s,
        .call = u"groups.kick"_s,
        .detail = u"Not allowed"_s,
        .status = 400};
    QCOMPARE(words::error(error).details, u"groups.kick · error-not-allowed · HTTP 400 · Not allowed"_s);
}

void TestErrors::usage_names_the_fault_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("part");
    const auto usage = [](const QString &code, const QString &detail, const QString &file = {}) {
        return Error{.kind = Kind::Usage, .code = code, .call = file, .detail = detail};
    };
    QTest::newRow("option") << usage(u"--frob"_s, u"unknown-option"_s) << u"--frob"_s;
    QTest::newRow("secret") << usage(u"--token"_s, u"secret"_s) << u"never an argument"_s;
    QTest::newRow("unknown campus") << usage(u"Lyon"_s, u"campus-unknown:Paris, Nice"_s)
                                    << u"“Lyon”. Name one of these: Paris, Nice."_s;
    QTest::newRow("no campus") << usage(u"Lyon"_s, u"campus-unknown:"_s) << u"campuses import FILE"_s;
    QTest::newRow("campus key")
        << usage(u"rules.limits.removalShare"_s, u"unknown key; known here: removalsShare"_s, u"c.json"_s)
        << u"In the campus file c.json, “rules.limits.removalShare” is wrong: unknown key; known here: removalsShare"_s;
    QTest::newRow("campus file") << usage(u"json"_s, u"illegal value at byte 3"_s, u"c.json"_s) << u"c.json is not JSON"_s;
    QTest::newRow("address") << usage(u"DIAPASON_MOODLE_URL"_s, u"no host"_s) << u"“DIAPASON_MOODLE_URL” is wrong: no host"_s;
}

void TestErrors::usage_names_the_fault()
{
    QFETCH(Error, error);
    QFETCH(QString, part);
    QVERIFY2(words::errorLine(error).contains(part), qPrintable(words::errorLine(error)));
    words::useLanguage(words::Language::French);
    QVERIFY2(!words::errorLine(error).contains(u"wrong"_s), qPrintable(words::errorLine(error)));
}

QTEST_GUILESS_MAIN(TestErrors)
#include "tst_errors.moc"
