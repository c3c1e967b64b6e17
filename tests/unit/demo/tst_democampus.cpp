// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/democampus.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTest>

using namespace diapason::demo;
using namespace Qt::StringLiterals;

namespace {

QNetworkRequest requestTo(const DemoCampus &campus, const QUrl &base, const QString &path)
{
    QNetworkRequest request(QUrl(base.toString() + path));
    if (base.scheme() == "https"_L1) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromData(campus.certificates()));
        request.setSslConfiguration(tls);
    }
    return request;
}

QJsonDocument answerOf(QNetworkReply *raw)
{
    const std::unique_ptr<QNetworkReply> reply(raw);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20000); }();
    return QJsonDocument::fromJson(reply->readAll());
}

QJsonDocument moodle(DemoCampus &campus, QNetworkAccessManager &network, const QByteArray &function, const QByteArray &rest = {})
{
    QNetworkRequest request = requestTo(campus, campus.moodleUrl(), u"/webservice/rest/server.php"_s);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded"_ba);
    return answerOf(network.post(
        request, "wstoken=" + campus.moodleToken().toUtf8() + "&moodlewsrestformat=json&wsfunction=" + function + rest));
}

QJsonObject chat(DemoCampus &campus, QNetworkAccessManager &network, const QString &path)
{
    QNetworkRequest request = requestTo(campus, campus.chatUrl(), path);
    request.setRawHeader("X-User-Id", campus.chatUserId().toUtf8());
    request.setRawHeader("X-Auth-Token", campus.chatToken().toUtf8());
    return answerOf(network.get(request)).object();
}

} // namespace

class TestDemoCampus : public QObject
{
    Q_OBJECT
private slots:
    void both_servers_answer_the_service_account_data();
    void both_servers_answer_the_service_account();
    void rooms_bear_the_address_of_this_moodle();
    void its_service_accounts_can_sign_in();
    void the_campus_file_holds_both_addresses();
    void options_reach_the_chat_server();
    void worlds_change_while_running();
    void starts_fast();
};

void TestDemoCampus::both_servers_answer_the_service_account_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("tls") << true;
}

void TestDemoCampus::both_servers_answer_the_service_account()
{
    QFETCH(bool, tls);
    DemoCampus campus(DemoCampus::Options{.tls = tls});
    QVERIFY2(campus.isRunning(), qPrintable(campus.fault()));
    QNetworkAccessManager network;
    QCOMPARE(moodle(campus, network, "core_webservice_get_site_info")["siteurl"_L1].toString(), campus.moodleUrl().toString());
    QCOMPARE(chat(campus, network, u"/api/v1/me"_s)["_id"_L1].toString(), campus.chatUserId());
    QCOMPARE(campus.moodleHost().hits(u"core_webservice_get_site_info"_s), 1);
    QCOMPARE(campus.chatHost().hits(u"me"_s), 1);
}

void TestDemoCampus::rooms_bear_the_address_of_this_moodle()
{
    DemoCampus campus;
    QNetworkAccessManager network;
    const drawn::Course &course = campus.blueprint().courses.first();
    const QString name = pluginRoomName(campus.moodleUrl().toString(), course.shortName, course.activities.first().cmid);
    QCOMPARE(chat(campus, network, u"/api/v1/groups.info?roomName="_s + name)["group"_L1]["name"_L1].toString(), name);
}

void TestDemoCampus::its_service_accounts_can_sign_in()
{
    DemoCampus campus;
    QNetworkAccessManager network;
    const DemoCampus::SignIn &moodle = campus.moodleSignIn(), &chat = campus.chatSignIn();
    QNetworkRequest form = requestTo(campus, campus.moodleUrl(), u"/login/token.php"_s);
    form.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded"_ba);
    const QString fields = u"username=%1&password=%2&service=%3"_s.arg(moodle.username, moodle.password, campus.moodleService());
    QCOMPARE(answerOf(network.post(form, fields.toUtf8()))["token"_L1].toString(), campus.moodleToken());

    QNetworkRequest login = requestTo(campus, campus.chatUrl(), u"/api/v1/login"_s);
    login.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    QJsonObject body{{u"user"_s, chat.username}, {u"password"_s, chat.password}};
    const QJsonDocument asked = answerOf(network.post(login, QJsonDocument(body).toJson()));
    QCOMPARE(asked["error"_L1].toString(), u"totp-required"_s);
    QCOMPARE(asked["details"_L1]["availableMethods"_L1].toArray(), (QJsonArray{u"totp"_s, u"email"_s}));
    body.insert(u"code"_s, chat.totpCode);
    QCOMPARE(answerOf(network.post(login, QJsonDocument(body).toJson()))["data"_L1]["userId"_L1].toString(), campus.chatUserId());
    login.setRawHeader("x-2fa-method", "email");
    body.insert(u"code"_s, chat.emailCode);
    QCOMPARE(answerOf(network.post(login, QJsonDocument(body).toJson()))["data"_L1]["userId"_L1].toString(), campus.chatUserId());
}

void TestDemoCampus::the_campus_file_holds_both_addresses()
{
    const DemoCampus campus;
    const QJsonObject file = QJsonDocument::fromJson(campus.campusFile()).object();
    QCOMPARE(file["moodle"_L1].toString(), campus.moodleUrl().toString());
    QCOMPARE(file["rocketchat"_L1].toString(), campus.chatUrl().toString());
    QCOMPARE(file.keys(), (QStringList{u"moodle"_s, u"name"_s, u"rocketchat"_s, u"rules"_s}));
}

void TestDemoCampus::options_reach_the_chat_server()
{
    DemoCampus campus(DemoCampus::Options{.bypass = false, .pageCap = 10, .unlimitedPages = false});
    QNetworkAccessManager network;
    const QJsonObject page = chat(campus, network, u"/api/v1/groups.listAll?count=100"_s);
    QCOMPARE(page["groups"_L1].toArray().size(), 10);
    for (int i = 0; i < 9; ++i)
        chat(campus, network, u"/api/v1/groups.listAll?count=1"_s);
    QCOMPARE(chat(campus, network, u"/api/v1/groups.listAll?count=1"_s)["success"_L1].toBool(), false);
    QCOMPARE(campus.chatHost().calls().last().status, 429);
}

void TestDemoCampus::worlds_change_while_running()
{
    DemoCampus campus;
    QNetworkAccessManager network;
    campus.moodleHost().run([&] { campus.moodleWorld().take(campus.moodleWorld().serviceAccount, "webservice/rest:use"); });
    QCOMPARE(moodle(campus, network, "core_webservice_get_site_info")["errorcode"_L1].toString(), u"accessexception"_s);
}

void TestDemoCampus::starts_fast()
{
    QElapsedTimer clock;
    clock.start();
    const DemoCampus campus;
    qInfo("started in %lld ms", clock.elapsed());
    QVERIFY(clock.elapsed() < 5000); // far below a second without the sanitizers
}

QTEST_GUILESS_MAIN(TestDemoCampus)
#include "tst_democampus.moc"
