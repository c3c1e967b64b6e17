// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redaction.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;

class TestRedaction : public QObject
{
    Q_OBJECT
private slots:
    void hides_secrets_data();
    void hides_secrets();
    void keeps_words_data();
    void keeps_words();
    void shows_server_text_plainly_data();
    void shows_server_text_plainly();
    void cuts_long_text();
};

// Made up for this test, and of the shapes that count.
static const QString moodleToken = u"0123456789abcdef"_s.repeated(2);
static const QString chatToken = u"Ab3_dE-gH1"_s.repeated(4) + u"xYz"_s;

void TestRedaction::hides_secrets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    QTest::newRow("form body") << u"wstoken=%1&wsfunction=core_webservice_get_site_info"_s.arg(moodleToken) << moodleToken;
    QTest::newRow("form password") << u"username=ada&password=l%C3%A0-bas&service=x"_s << u"l%C3%A0-bas"_s;
    QTest::newRow("url") << u"https://m.example.org/x?token=shorty&y=1"_s << u"shorty"_s;
    QTest::newRow("json") << uR"({"user":"ada","password": "two words"})"_s << u"two words"_s;
    QTest::newRow("json, quote inside") << uR"({"password":"be\"fore and after"})"_s << u"and after"_s;
    QTest::newRow("json, cut") << uR"({"password":"begun and not en)"_s << u"not en"_s;
    QTest::newRow("json in json") << uR"("{\"authToken\":\"short\"}")"_s << u"short"_s;
    QTest::newRow("resume") << uR"({"resume":"short"})"_s << u"short"_s;
    QTest::newRow("private token") << uR"({"token":"t1","privatetoken":"t2"})"_s << u"t2"_s;
    QTest::newRow("environment") << u"DIAPASON_MOODLE_TOKEN=abc"_s << u"abc"_s;
    QTest::newRow("header") << u"X-Auth-Token: abcdef"_s << u"abcdef"_s;
    QTest::newRow("bearer") << u"Authorization: Bearer abc.def"_s << u"abc.def"_s;
    QTest::newRow("cookie") << u"Set-Cookie: MoodleSession=abc; path=/"_s << u"abc"_s;
    QTest::newRow("second factor") << u"x-2fa-code: 123456"_s << u"123456"_s;
    QTest::newRow("one-time code") << uR"({"totp":{"code":"123456"}})"_s << u"123456"_s;
    QTest::newRow("said aloud") << u"the password: hunter2"_s << u"hunter2"_s;
    QTest::newRow("bare Moodle token") << u"no account for %1 here"_s.arg(moodleToken) << moodleToken;
    QTest::newRow("bare Rocket.Chat token") << u"no account for %1 here"_s.arg(chatToken) << chatToken;
}

void TestRedaction::hides_secrets()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    QVERIFY(text.contains(secret));
    const QString shown = redacted(text);
    QVERIFY2(!shown.contains(secret), qPrintable(shown));
    QVERIFY(shown.contains(u"•••"_s));
    QCOMPARE(redacted(shown), shown);
}

void TestRedaction::keeps_words_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("status code") << u"HTTP status code: 404, code=error-not-allowed"_s;
    QTest::newRow("error code") << uR"({"success":false,"errorType":"error-room-not-found","code":"invalidtoken"})"_s;
    QTest::newRow("code as number") << uR"({"code":4041})"_s;
    QTest::newRow("prose about a token") << u"Invalid token: expired. The token is not valid, tokens: 3"_s;
    QTest::newRow("bypass") << u"bypass=true, compass: north"_s;
    QTest::newRow("group name") << u"4e758dacdbacfa4aaa730f9a2141941356bdd9ce_INFO-101_13"_s;
    QTest::newRow("group name of 43 characters") << u"4e758dacdbacfa4aaa730f9a2141941356bdd9ce_AB.C_28"_s;
    QTest::newRow("long function") << u"core_enrol_get_enrolled_users_with_capabili"_s;
    QTest::newRow("room id") << u"gRpA17xQz2mNw8LkD"_s;
    QTest::newRow("sentence") << u"Le mot de passe n’est jamais écrit ici ; ni ailleurs."_s;
}

void TestRedaction::keeps_words()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
}

void TestRedaction::shows_server_text_plainly_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("shown");
    QTest::newRow("markup") << u"<p>Error <b>reading</b><br/>from database</p>"_s << u"Error reading from database"_s;
    QTest::newRow("script") << u"Hi<script>alert(1)</script> there<STYLE>p{}</STYLE>"_s << u"Hi there"_s;
    QTest::newRow("comparison") << u"3 < 5 > 4"_s << u"3 < 5 > 4"_s;
    QTest::newRow("entities") << u"&Eacute;co &amp; &quot;L1&quot; &#8217;&#x2019;&#039;&nbsp;x"_s
                              << u"&Eacute;co & \"L1\" ’’' x"_s;
    QTest::newRow("escaped markup stays text") << u"&lt;b&gt;bold&lt;/b&gt;"_s << u"<b>bold</b>"_s;
    QTest::newRow("decoded once") << u"&amp;lt;b&amp;gt;"_s << u"&lt;b&gt;"_s;
    QTest::newRow("impossible entities") << u"a&#0;b&#xD800;c&#x110000;d"_s << u"a b c d"_s;
    QTest::newRow("white space") << u"  one\n\t two  "_s << u"one two"_s;
}

void TestRedaction::shows_server_text_plainly()
{
    QFETCH(QString, server);
    QTEST(plainText(server), "shown");
}

void TestRedaction::cuts_long_text()
{
    const QString cut = plainText(u"word "_s.repeated(100'000), 50);
    QCOMPARE(cut.size(), 50);
    QVERIFY(cut.endsWith(u'…'));
    QCOMPARE(plainText(u"exactly"_s, 7), u"exactly"_s);
}

QTEST_APPLESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
