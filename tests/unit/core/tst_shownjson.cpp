// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shownjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using End = ShownJson::End;
Q_DECLARE_METATYPE(diapason::ShownJson::End)

static QString compact(const QByteArray &json, const QStringList &secrets = {})
{
    return shownJson(json, {.indented = false, .secrets = secrets}).text;
}

class TestShownJson : public QObject
{
    Q_OBJECT
private slots:
    void hides_by_key_data();
    void hides_by_key();
    void keeps_what_helps_data();
    void keeps_what_helps();
    void says_how_far_it_came_data();
    void says_how_far_it_came();
    void is_indented();
    void is_json_still();
    void shows_nothing_behind_a_cut();
    void stops_at_its_limit();
    void survives_any_depth();
    void knows_innermost_keys();
};

void TestShownJson::hides_by_key_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
    row("token", R"({"token":"NEVER"})");
    row("auth token", R"({"data":{"authToken":"NEVER","userId":"u"}})");
    row("header-like", R"({"X-Auth-Token":"NEVER"})");
    row("code", R"({"code":"NEVER","password":"NEVER"})");
    row("number", R"({"code":271828})");
    row("numbered", R"({"password2":"NEVER"})");
    row("a list of tokens", R"({"tokens":["NEVER","NEVER"]})");
    row("tail of a token", R"({"tokens":[{"name":"n","lastTokenPart":"NEVER"}]})");
    row("services of a user",
        R"({"user":{"services":{"password":{"bcrypt":"NEVER"},"resume":{"loginTokens":[{"hashedToken":"NEVER"}]}}}})");
    row("file key", R"({"userprivateaccesskey":"NEVER"})");
    row("address that opens files", R"({"src":"https://m.example/tokenpluginfile.php/NEVER/5/user/icon"})");
    row("address with a token", R"({"src":"https://m.example/x.php?token=NEVER&a=1"})");
    row("private key", R"({"pem":"-----BEGIN RSA PRIVATE KEY-----\nNEVER\n-----END RSA PRIVATE KEY-----"})");
    row("message", R"({"messages":[{"_id":"m","msg":"NEVER","u":{"username":"ada"}}]})");
    row("marked down", R"({"md":[{"type":"PARAGRAPH","value":[{"type":"PLAIN_TEXT","value":"NEVER"}]}]})");
    row("attachments", R"({"attachments":[{"title":"NEVER","deep":{"er":["NEVER"]}}]})");
    row("last message of a room", R"({"rooms":[{"lastMessage":{"msg":"NEVER","urls":["NEVER"]}}]})");
    row("forum post", R"({"posts":[{"subject":"NEVER","message":"NEVER"}]})");
    row("post with a date", R"({"id":1,"message":"NEVER","error":null})");
    row("json within json", R"({"value":"{\"authToken\":\"NEVER\"}"})");
    row("escaped key", "{\"\\u0070assword\":\"NEVER\"}");
    row("said back", R"({"hello":"the NEVER of you"})");
}

void TestShownJson::hides_by_key()
{
    QFETCH(QByteArray, json);
    const bool saidBack = qstrcmp(QTest::currentDataTag(), "said back") == 0;
    const ShownJson shown = shownJson(json, {.secrets = saidBack ? QStringList{u"NEVER"_s} : QStringList{}});
    QVERIFY2(!shown.text.contains("NEVER"_L1) && !shown.text.contains("271828"_L1), qPrintable(shown.text));
    QVERIFY(shown.text.contains(veil));
    QCOMPARE(shown.end, End::Whole);
}

void TestShownJson::keeps_what_helps_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
    row("people", R"({"username":"ada.b","name":"Ada B","emails":[{"address":"ada@univ.example"}]})");
    row("moodle's error", R"({"exception":"moodle_exception","errorcode":"invalidrecord","message":"No such course."})");
    row("chat's error", R"({"success":false,"error":"not allowed [error-not-allowed]","errorType":"error-not-allowed"})");
    row("warning", R"({"warnings":[{"item":"course","warningcode":"1","message":"No access."}]})");
    row("whether there is one", R"({"password":true,"token":null,"requirePasswordChange":false})");
    row("token's name", R"({"tokenName":"diapason"})");
    row("numbers", R"({"a":-1.5e3,"b":[1,2,3],"c":{},"d":[]})");
    row("accents", R"({"name":"Éloïse \"Lo\" Brémond\n\\"})");
    row("group name", R"({"name":"0123456789abcdef0123456789abcdef01234567_18"})");
}

void TestShownJson::keeps_what_helps()
{
    QFETCH(QByteArray, json);
    QCOMPARE(compact(json), QString::fromUtf8(json));
}

void TestShownJson::says_how_far_it_came_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<End>("end");
    QTest::newRow("whole") << R"( {"a":1} )"_ba << End::Whole;
    QTest::newRow("word") << "null"_ba << End::Whole;
    QTest::newRow("empty") << ""_ba << End::Short;
    QTest::newRow("cut in a key") << R"({"a":1,"b)"_ba << End::Short;
    QTest::newRow("cut in a word") << R"({"a":tr)"_ba << End::Short;
    QTest::newRow("cut in an escape") << R"({"a":"\u00)"_ba << End::Short;
    QTest::newRow("no colon") << R"({"a" 1})"_ba << End::Broken;
    QTest::newRow("rest") << R"({"a":1} tail)"_ba << End::Broken;
    QTest::newRow("page") << "<html>"_ba << End::Broken;
}

void TestShownJson::says_how_far_it_came()
{
    QFETCH(QByteArray, json);
    QTEST(shownJson(json, {}).end, "end");
}

void TestShownJson::is_indented()
{
    QCOMPARE(shownJson(R"({"a":[1,{"b":"c"}],"d":{}})", {}).text,
        u"{\n  \"a\": [\n    1,\n    {\n      \"b\": \"c\"\n    }\n  ],\n  \"d\": {}\n}"_s);
}

void TestShownJson::is_json_still()
{
    const QByteArray json = R"({"token":"a","rooms":[{"msg":"x","md":[1],"name":"\u00e9\t\u0001"}],"code":7})";
    QJsonParseError error;
    const QJsonObject read = QJsonDocument::fromJson(shownJson(json, {}).text.toUtf8(), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(read["rooms"_L1][0]["name"_L1].toString(), u"é\t\u0001"_s);
}

/// Wherever a body was cut, nothing of a secret or a message is left at its end.
void TestShownJson::shows_nothing_behind_a_cut()
{
    const QByteArray json = R"({"a":1,"token":"SECRETSECRET","b":[{"msg":"WRITTENWRITTEN","u":"ada"}],"said":"SECRETSECRET"})";
    for (qsizetype length = 0; length <= json.size(); ++length) {
        const QString text = compact(json.first(length), {u"SECRETSECRET"_s});
        QVERIFY2(!text.contains("SECR"_L1) && !text.contains("WRIT"_L1), qPrintable(text));
    }
}

void TestShownJson::stops_at_its_limit()
{
    const QByteArray json = '[' + QByteArray("\"abcdefgh\",").repeated(1000) + "1]";
    const ShownJson shown = shownJson(json, {.limit = 500});
    QCOMPARE(shown.end, End::Full);
    QVERIFY(shown.text.size() >= 500 && shown.text.size() < 600);
}

void TestShownJson::survives_any_depth()
{
    QCOMPARE(shownJson(QByteArray(1'000'000, '['), {}).end, End::Broken);
    QCOMPARE(shownJson(R"({"msg":)" + QByteArray(1'000'000, '['), {}).end, End::Broken);
}

void TestShownJson::knows_innermost_keys()
{
    QCOMPARE(innermostKey(u"wstoken"_s), u"wstoken"_s);
    QCOMPARE(innermostKey(u"users[0][password]"_s), u"password"_s);
    QCOMPARE(innermostKey(u"ids[3]"_s), u"ids"_s);
    QCOMPARE(innermostKey(QString()), QString());
}

QTEST_GUILESS_MAIN(TestShownJson)
#include "tst_shownjson.moc"
