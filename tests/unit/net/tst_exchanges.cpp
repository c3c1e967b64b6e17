// SPDX-License-Identifier: GPL-3.0-or-later
// What is recorded of the talk with real servers, and that nothing secret of it can be read.
#include "domain/exchangetext.h"
#include "net/moodle/moodleclient.h"
#include "net/netgates.h"
#include "net/rocketchat/rocketchatserver.h"
#include "support/chatvisit.h"
#include "support/httpstage.h"

#include <QCryptographicHash>
#include <QTest>
#include <QTimer>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using demo::Fault;

namespace {

TransportOptions recording(const std::shared_ptr<Exchanges> &exchanges)
{
    TransportOptions options = quick();
    options.exchanges = exchanges;
    return options;
}

Exchange latest(const Exchanges &exchanges) { return exchanges.after(0).constLast(); }

QString everything(const Exchange &exchange)
{
    const ShownExchange shown = shownExchange(exchange, 1'000'000);
    return requestText(shown) + u'\n' + shown.answer.text + u'\n' + curlLine(exchange) + u'\n' + exchange.name;
}

/// By itself: the demo's passwords are parts of its mail addresses.
bool stands(const QString &secret, const QString &text)
{
    return text.contains(QRegularExpression(u"(?<![\\w@.-])"_s + QRegularExpression::escape(secret) + u"(?![\\w-])"_s));
}

} // namespace

class TestExchanges : public QObject
{
    Q_OBJECT
private slots:
    void an_answer_is_recorded();
    void an_error_knows_its_request();
    void every_try_is_recorded();
    void what_never_left_is_not_recorded();
    void an_answer_that_is_not_understood_is_told_later();
    void a_stopped_request_says_so();
    void stays_within_its_bounds();
    void forgets();
    void nothing_secret_can_be_read();
    void an_error_is_the_same_whoever_met_it();
};

void TestExchanges::an_answer_is_recorded()
{
    Stage stage;
    stage.answer.body = R"({"ok":true,"n":[1,2]})";
    stage.answer.headers = {{"X-RateLimit-Limit", "10"}, {"X-RateLimit-Remaining", "8"}, {"X-RateLimit-Reset", "4102444800000"}};
    const auto exchanges = std::make_shared<Exchanges>();
    Call call = write();
    call.query = {{u"offset"_s, u"50"_s}, {u"count"_s, u"25"_s}};
    const Result<Answer> answer = send(stage.host.url(), call, recording(exchanges));
    QVERIFY(answer);
    QCOMPARE(answer->exchange, 1);
    const Exchange said = latest(*exchanges);
    QCOMPARE(said.number, 1);
    QCOMPARE(said.server, Server::RocketChat);
    QCOMPARE(said.name, u"thing"_s);
    QCOMPARE(said.method, "POST"_ba);
    QCOMPARE(said.address.path(), u"/api/thing"_s);
    QCOMPARE(said.request, call.body);
    QCOMPARE(said.answer, stage.answer.body);
    QCOMPARE(said.bytesIn, stage.answer.body.size());
    QCOMPARE(said.status, 200);
    QVERIFY(said.write && !said.error);
    QCOMPARE(said.end(), ExchangeEnd::Answered);
    QCOMPARE(said.budget, (Exchange::Budget{.limit = 10, .remaining = 8}));
    QCOMPARE(pagingOf(said), (Paging{.offset = 50, .count = 25}));
    QVERIFY(said.sentAt.isValid() && said.duration.count() >= 0);
}

void TestExchanges::an_error_knows_its_request()
{
    Stage stage;
    stage.host.add(Fault::status({}, 404));
    const auto exchanges = std::make_shared<Exchanges>();
    const Result<Answer> first = send(stage.host.url(), read(), recording(exchanges));
    QVERIFY(!first);
    QCOMPARE(first.error().exchange, 1);
    const Exchange *said = exchanges->find(1);
    QVERIFY(said && said->error);
    QCOMPARE(*said->error, first.error());
    QCOMPARE(said->end(), ExchangeEnd::Refused);
}

void TestExchanges::every_try_is_recorded()
{
    Stage stage;
    stage.host.add(Fault::status({}, 503));
    stage.host.add(Fault::status({}, 502, "<html>").on(2));
    const auto exchanges = std::make_shared<Exchanges>();
    const Result<Answer> answer = send(stage.host.url(), read(), recording(exchanges));
    QVERIFY(answer);
    const QList<Exchange> all = exchanges->after(0);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].status, 503);
    QCOMPARE(all[1].status, 502);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(all[i].tries, i + 1);
    QCOMPARE(answer->exchange, 3);
}

void TestExchanges::what_never_left_is_not_recorded()
{
    const auto exchanges = std::make_shared<Exchanges>();
    const Result<Answer> answer = send(QUrl(u"http://chat.example.org"_s), read(), recording(exchanges));
    QVERIFY(!answer);
    QCOMPARE(answer.error().exchange, 0);
    QCOMPARE(exchanges->size(), 0);
}

void TestExchanges::an_answer_that_is_not_understood_is_told_later()
{
    Stage stage;
    const auto exchanges = std::make_shared<Exchanges>();
    SystemClock clock;
    Transport transport(stage.host.url(), clock, recording(exchanges));
    const auto refuse
        = [](const QByteArray &) -> Result<int> { return Failure{Error{.kind = Error::Kind::Malformed, .code = u"room._id"_s}}; };
    const Result<int> answer = await(transport.ask(read(), refuse, {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().exchange, 1);
    QCOMPARE(exchanges->find(1)->end(), ExchangeEnd::Refused);
    QCOMPARE(exchanges->find(1)->error->code, u"room._id"_s);
}

void TestExchanges::a_stopped_request_says_so()
{
    Stage stage;
    stage.host.setLatency(std::chrono::seconds(30));
    const auto exchanges = std::make_shared<Exchanges>();
    SystemClock clock;
    Transport transport(stage.host.url(), clock, recording(exchanges));
    std::stop_source stop;
    QTimer::singleShot(50, this, [&] { stop.request_stop(); });
    QVERIFY(!await(transport.send(read(), stop.get_token())));
    QCOMPARE(exchanges->size(), 1);
    QCOMPARE(latest(*exchanges).end(), ExchangeEnd::Stopped);
}

void TestExchanges::stays_within_its_bounds()
{
    Exchanges exchanges({.count = 10, .bytes = 1000, .body = 300});
    for (int i = 1; i <= 50; ++i) {
        const QByteArray body(i * 10, 'x');
        QCOMPARE(exchanges.record({.answer = body, .bytesIn = body.size()}), i);
        QVERIFY(exchanges.size() <= 10);
        QVERIFY(exchanges.bytes() <= 1000);
        const Exchange *newest = exchanges.find(i);
        QVERIFY(newest);
        QCOMPARE(newest->answer.size(), std::min(300, i * 10));
        QCOMPARE(newest->answerCut(), i > 30);
    }
    QCOMPARE(exchanges.oldest(), 48);
    QVERIFY(!exchanges.find(47) && exchanges.find(48) && !exchanges.find(51));
    QCOMPARE(exchanges.after(48).size(), 2);
    QCOMPARE(exchanges.after(0).size(), 3);
    QCOMPARE(exchanges.after(99).size(), 0);
}

void TestExchanges::forgets()
{
    Exchanges exchanges;
    exchanges.record({.answer = "abc"});
    exchanges.clear();
    QCOMPARE(exchanges.bytes(), 0);
    QCOMPARE(exchanges.oldest(), 2);
    exchanges.fault(1, {});
    QCOMPARE(exchanges.record({}), 2);
}

/// Sign-in, work, messages and mishaps with both servers: whatever was known to be secret is looked for in all that can
/// be shown or copied.
void TestExchanges::nothing_secret_can_be_read()
{
    Visit visit;
    const auto exchanges = std::make_shared<Exchanges>();
    const TransportOptions options{.patience = std::chrono::seconds(20), .exchanges = exchanges};
    SystemClock clock;
    NetGates gates(clock, options);
    const demo::DemoCampus &campus = visit.campus;
    QStringList secrets{campus.moodleToken(), campus.chatToken(), campus.chatSignIn().password, campus.moodleSignIn().password};

    const auto moodleToken = await(gates.moodleToken(
        campus.moodleUrl(), {}, campus.moodleSignIn().username, campus.moodleSignIn().password, u"diapason"_s, {}));
    QVERIFY(moodleToken);
    secrets << *moodleToken;
    const QString code = u"246813"_s;
    const auto session = await(gates.chatLogin(
        campus.chatUrl(), {}, campus.chatSignIn().username, campus.chatSignIn().password, SecondFactor{u"totp"_s, code}, {}));
    QVERIFY2(session, qPrintable(errorOf(session).code));
    secrets << session->token << code;
    (void)await(gates.chatLogin(campus.chatUrl(), {}, u"ada"_s, u"nebel \"&<' über"_s, SecondFactor{u"totp"_s, u"271828"_s}, {}));
    secrets << u"nebel \"&<' über"_s << u"271828"_s << QString::fromLatin1(QUrl::toPercentEncoding(u"nebel \"&<' über"_s));
    const auto token
        = await(gates.personalToken(campus.chatUrl(), {}, *session, u"Diapason"_s, SecondFactor{u"totp"_s, code}, {}));
    QVERIFY2(token, qPrintable(errorOf(token).code));
    secrets << token->token
            << QString::fromLatin1(
                   QCryptographicHash::hash(campus.chatSignIn().password.toUtf8(), QCryptographicHash::Sha256).toHex());

    MoodleClient moodle(campus.moodleUrl(), campus.moodleToken(), clock, {.transport = options});
    RocketChatServer chat(campus.chatUrl(), AccountId{campus.chatUserId()}, campus.chatToken(), clock, options);
    QVERIFY(await(moodle.connect({})) && await(chat.connect({})));
    const auto courses = await(moodle.courses({}));
    QVERIFY(courses);
    (void)await(moodle.people(courses->courses.constLast(), {}, {}));
    const auto rooms = await(chat.rooms({}, {}));
    QVERIFY(rooms);
    for (const Room &room : rooms->rooms.first(5)) {
        (void)await(chat.members(room, {}, {}));
        (void)await(chat.membershipLog(room.id, {}));
    }
    visit.campus.moodleHost().add(Fault::status({}, 500, "<html><body>wstoken=" + campus.moodleToken().toLatin1()));
    (void)await(moodle.connect({}));

    const QList<Exchange> all = exchanges->after(0);
    QVERIFY(all.size() > 20);
    int carried = 0;
    static const QRegularExpression message(u"\"(?:msg|md|attachments)\": (?!\"•••\")"_s);
    for (const Exchange &exchange : all) {
        const QString shown = everything(exchange);
        for (const QString &secret : std::as_const(secrets)) {
            carried += exchange.request.contains(secret.toUtf8()) || exchange.answer.contains(secret.toUtf8());
            QVERIFY2(!stands(secret, shown), qPrintable(exchange.name + u": "_s + secret + u" in\n"_s + shown));
        }
        QVERIFY2(!message.match(shown).hasMatch(), qPrintable(shown));
    }
    QVERIFY(carried > 5); // they were there
}

void TestExchanges::an_error_is_the_same_whoever_met_it()
{
    const Error one{.kind = Error::Kind::Denied, .code = u"x"_s, .exchange = 4};
    Error other = one;
    other.exchange = 9;
    QCOMPARE(one, other);
    other.code = u"y"_s;
    QVERIFY(!(one == other));
}

QTEST_GUILESS_MAIN(TestExchanges)
#include "tst_exchanges.moc"
