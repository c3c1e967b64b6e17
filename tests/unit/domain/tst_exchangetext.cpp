// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exchangetext.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;

// Made up for this test, and of the shapes that count.
static const QString moodleToken = u"0a1b2c3d4e5f60718293a4b5c6d7e8f9"_s;
static const QString chatToken = u"Ab3_dE-gH1Ab3_dE-gH1Ab3_dE-gH1Ab3_dE-gH1xYz"_s;
static const QString password = u"l'été \"à\" $HOME `x` & <b>"_s;
static const QString code = u"271828"_s;
static const QString written = u"Rendez-vous à midi"_s;

static Exchange moodleCall(const QByteArray &answer)
{
    const QByteArray form = "wstoken=" + moodleToken.toLatin1()
        + "&wsfunction=core_enrol_get_enrolled_users&moodlewsrestformat=json&courseid=2&options%5B0%5D%5Bname%5D=limitfrom"
          "&options%5B0%5D%5Bvalue%5D=500&options%5B1%5D%5Bname%5D=limitnumber&options%5B1%5D%5Bvalue%5D=250";
    return {.server = Server::Moodle,
        .name = u"core_enrol_get_enrolled_users"_s,
        .method = "POST",
        .address = QUrl(u"https://moodle.example.org/campus/webservice/rest/server.php"_s),
        .requestType = "application/x-www-form-urlencoded",
        .request = form,
        .bytesOut = form.size(),
        .answer = answer,
        .bytesIn = answer.size(),
        .status = 200};
}

static Exchange chatLogin(const QByteArray &answer)
{
    const QByteArray body
        = "{\"user\":\"ada\",\"password\":\"l'été \\\"à\\\" $HOME `x` & <b>\",\"code\":\"" + code.toLatin1() + "\"}";
    return {.server = Server::RocketChat,
        .name = u"login"_s,
        .method = "POST",
        .address = QUrl(u"https://chat.example.org/api/v1/login"_s),
        .headers = {{"X-User-Id", "uid7"}, {"X-Auth-Token", chatToken.toLatin1()}, {"x-2fa-code", code.toLatin1()}},
        .requestType = "application/json",
        .request = body,
        .bytesOut = body.size(),
        .answer = answer,
        .bytesIn = answer.size(),
        .status = 200};
}

static QString everything(const Exchange &exchange)
{
    const ShownExchange shown = shownExchange(exchange);
    QString all = shown.address + u'\n' + shown.request.text + u'\n' + shown.answer.text + u'\n' + curlLine(exchange);
    for (const NamedTexts &texts : {shown.headers, shown.parameters})
        for (const auto &[key, value] : texts)
            all += u'\n' + key + u'=' + value;
    return all;
}

class TestExchangeText : public QObject
{
    Q_OBJECT
private slots:
    void never_shows_a_secret_data();
    void never_shows_a_secret();
    void shows_what_is_asked();
    void reads_pages();
    void says_what_was_cut();
    void curl_means_the_same_in_a_shell();
    void curl_takes_secrets_from_the_environment();
};

/// Whatever a server says back, and wherever.
void TestExchangeText::never_shows_a_secret_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray all = (moodleToken + u' ' + chatToken + u' ' + code).toUtf8();
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("tokens by their key") << "{\"data\":{\"authToken\":\"" + chatToken.toLatin1() + "\",\"token\":\""
            + moodleToken.toLatin1() + "\"}}";
    QTest::newRow("said back in a text") << "{\"hint\":\"you sent " + all + "\"}";
    QTest::newRow("said back as a key") << "{\"" + all + "\":1}";
    QTest::newRow("on a page") << "<html><title>Oops " + all + "</title><body>" + all + "<script>var t='" + all + "'</script>";
    QTest::newRow("as plain text") << "Fatal error: " + all;
    QTest::newRow("a notice, then json") << "<br /><b>Notice</b>: x in y<br />[{\"msg\":\"" + written.toUtf8() + "\",\"t\":\""
            + all + "\"}]";
    QTest::newRow("words, then json") << "Warning: x [{\"msg\":\"" + written.toUtf8() + "\"}]";
    QTest::newRow("json, then words") << "{\"a\":1} " + written.toUtf8() + ' ' + all;
    QTest::newRow("messages") << "{\"messages\":[{\"msg\":\"" + written.toUtf8() + "\",\"md\":[{\"value\":\"" + written.toUtf8()
            + "\"}]}]}";
    QTest::newRow("messages, cut") << "{\"messages\":[{\"msg\":\"" + written.toUtf8();
    QTest::newRow("a file's address") << "{\"src\":\"https:\\/\\/m\\/tokenpluginfile.php\\/" + moodleToken.toLatin1() + "\\/1\"}";
}

void TestExchangeText::never_shows_a_secret()
{
    QFETCH(QByteArray, answer);
    for (const Exchange &exchange : {moodleCall(answer), chatLogin(answer)}) {
        const QString shown = everything(exchange);
        QStringList known{moodleToken, chatToken, written};
        if (exchange.server == Server::RocketChat) // the other one never heard of it
            known << code << password << u"l'été"_s << QString::fromLatin1(QUrl::toPercentEncoding(password));
        for (const QString &secret : std::as_const(known))
            QVERIFY2(!shown.contains(secret), qPrintable(secret + u" in\n"_s + shown));
    }
}

void TestExchangeText::shows_what_is_asked()
{
    const Exchange exchange = moodleCall(R"([{"id":4,"fullname":"Ada B","username":"ada.b"}])");
    const ShownExchange shown = shownExchange(exchange);
    QCOMPARE(shown.address, u"https://moodle.example.org/campus/webservice/rest/server.php"_s);
    QCOMPARE(shown.parameters.first(), std::pair(u"wstoken"_s, veil.toString()));
    QVERIFY(shown.parameters.contains({u"courseid"_s, u"2"_s}));
    QVERIFY(shown.answer.isJson);
    QVERIFY(shown.answer.text.contains("\"ada.b\""_L1));
    QCOMPARE(pagingOf(exchange), (Paging{.offset = 500, .count = 250}));
    Exchange chat = chatLogin("{}");
    QVERIFY(!pagingOf(chat));
    chat.address.setQuery(u"roomId=r1&offset=100&count=50"_s);
    QCOMPARE(pagingOf(chat), (Paging{.offset = 100, .count = 50}));
    QVERIFY(shownExchange(chat).request.text.contains("\"user\": \"ada\""_L1));
}

void TestExchangeText::reads_pages()
{
    const ShownExchange shown = shownExchange(
        moodleCall("<html><head><style>p{x}</style><title>502 Bad gateway</title></head><body>nginx</body></html>"));
    QVERIFY(!shown.answer.isJson);
    QCOMPARE(shown.answer.text, u"502 Bad gateway nginx"_s);
}

void TestExchangeText::says_what_was_cut()
{
    Exchange exchange = moodleCall(R"([{"id":4},{"id":)");
    exchange.bytesIn = 4'000'000;
    const ShownExchange shown = shownExchange(exchange);
    QVERIFY(shown.answer.cut);
    QCOMPARE(shown.answer.end, ShownJson::End::Short);
    QVERIFY(shown.answer.text.contains("\"id\": 4"_L1));
}

/// What a shell makes of the line: one argument per line.
static QStringList arguments(const QString &line)
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DIAPASON_ROCKETCHAT_TOKEN"_s, u"T T"_s);
    environment.insert(u"DIAPASON_MOODLE_TOKEN"_s, u"M'M"_s);
    environment.insert(u"DIAPASON_PASSWORD"_s, u"P$P"_s);
    environment.insert(u"DIAPASON_CODE"_s, u"C"_s);
    shell.setProcessEnvironment(environment);
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"curl() { printf '%s\\n' \"$@\"; }\n"_s + line});
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        return {QString::fromUtf8(shell.readAllStandardError())};
    return QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

void TestExchangeText::curl_means_the_same_in_a_shell()
{
    Exchange exchange = chatLogin("{}");
    exchange.request = R"({"name":"it's $(id) `id` \"x\" \\ é","n":[1]})"_ba;
    exchange.headers = {};
    const QStringList said = arguments(curlLine(exchange));
    QCOMPARE(said,
        (QStringList{u"-X"_s, u"POST"_s, u"-H"_s, u"Content-Type: application/json"_s, u"--data-raw"_s,
            uR"({"name":"it's $(id) `id` \"x\" \\ é","n":[1]})"_s, u"https://chat.example.org/api/v1/login"_s}));
    exchange.method = "GET";
    exchange.request.clear();
    exchange.address.setQuery(u"q=a%20%27b%26&count=5"_s);
    QCOMPARE(arguments(curlLine(exchange)), QStringList{u"https://chat.example.org/api/v1/login?q=a%20%27b%26&count=5"_s});
}

void TestExchangeText::curl_takes_secrets_from_the_environment()
{
    const QStringList chat = arguments(curlLine(chatLogin("{}")));
    QVERIFY2(chat.contains(u"X-Auth-Token: T T"_s), qPrintable(chat.join(u'\n')));
    QVERIFY(chat.contains(u"x-2fa-code: C"_s));
    QVERIFY(chat.contains(uR"({"user":"ada","password":"P$P","code":"C"})"_s));
    const QStringList moodle = arguments(curlLine(moodleCall("[]")));
    QVERIFY2(moodle.contains(u"wstoken=M'M"_s), qPrintable(moodle.join(u'\n')));
    QVERIFY(moodle.contains(u"options[0][value]=500"_s));
}

QTEST_GUILESS_MAIN(TestExchangeText)
#include "tst_exchangetext.moc"
