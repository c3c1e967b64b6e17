// SPDX-License-Identifier: GPL-3.0-or-later
// Browser sign-on: what begins it, and every shape in which its end may come back (moodle.md §2.2).
#include "domain/signon.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>
#include <QUrlQuery>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

const QString site = u"https://Moodle.example.org/é"_s, passport = u"p4ss"_s, token = u"0123456789abcdef0123456789abcdef"_s;

QByteArray secret(const QString &address, const QString &pass = passport, const QByteArray &more = {})
{
    return QCryptographicHash::hash((address + pass).toUtf8(), QCryptographicHash::Md5).toHex() + ":::" + token.toLatin1() + more;
}

QString link(const QByteArray &plain, const QString &scheme = u"diapason"_s)
{
    return scheme + u"://token="_s + QString::fromLatin1(plain.toBase64());
}

} // namespace

class TestSignOn : public QObject
{
    Q_OBJECT
private slots:
    void begins_at_the_launch_address();
    void does_not_begin_everywhere_data();
    void does_not_begin_everywhere();
    void passports_differ();
    void takes_the_link_apart_data();
    void takes_the_link_apart();
    void says_what_is_wrong_data();
    void says_what_is_wrong();
    void no_prefix_of_a_link_is_a_link();
};

void TestSignOn::begins_at_the_launch_address()
{
    const auto address = signOnAddress(QUrl(u"https://m.example/x/admin/tool/mobile/launch.php"_s), u"diapason_1-a"_s, passport);
    QVERIFY(address);
    QCOMPARE(address->adjusted(QUrl::RemoveQuery).toString(), u"https://m.example/x/admin/tool/mobile/launch.php"_s);
    const QUrlQuery query(*address);
    QCOMPARE(query.queryItemValue(u"service"_s), u"diapason_1-a"_s);
    QCOMPARE(query.queryItemValue(u"passport"_s), passport);
    QCOMPARE(query.queryItemValue(u"urlscheme"_s), u"diapason"_s);
}

void TestSignOn::does_not_begin_everywhere_data()
{
    QTest::addColumn<QUrl>("launch");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("code");
    const QUrl launch(u"https://m.example/launch.php"_s);
    QTest::newRow("not offered") << QUrl() << u"diapason"_s << u"signon-not-offered"_s;
    QTest::newRow("no service") << launch << QString() << u"signon-service"_s;
    QTest::newRow("a service's full name") << launch << u"Diapason console"_s << u"signon-service"_s;
    QTest::newRow("another parameter") << launch << u"a&passport=b"_s << u"signon-service"_s;
}

void TestSignOn::does_not_begin_everywhere()
{
    QFETCH(QUrl, launch);
    QFETCH(QString, service);
    const auto address = signOnAddress(launch, service, passport);
    QVERIFY(!address && address.error().kind == Error::Kind::Usage);
    QTEST(address.error().code, "code");
}

void TestSignOn::passports_differ()
{
    QSet<QString> seen;
    for (int i = 0; i < 100; ++i)
        seen += newPassport();
    QCOMPARE(seen.size(), 100);
    QVERIFY(seen.begin()->size() >= 32);
}

void TestSignOn::takes_the_link_apart_data()
{
    QTest::addColumn<QString>("came");
    QTest::addColumn<bool>("forced");
    const QString right = link(secret(site));
    const QString padded = link(secret(site, passport, ":::x")), unpadded = link(secret(site, passport, ":::xy"));
    QVERIFY(right.endsWith("=="_L1) && padded.endsWith(u'=') && !unpadded.endsWith(u'='));
    QTest::newRow("as it is") << right << false;
    QTest::newRow("with a private token") << link(secret(site, passport, ":::0123456789abcdef")) << false;
    QTest::newRow("forced scheme") << link(secret(site), u"moodlemobile"_s) << true;
    QTest::newRow("scheme in capitals") << link(secret(site), u"DIAPASON"_s) << false;
    QTest::newRow("spaces around") << u" \t"_s + right + u"\u00A0\n"_s << false;
    QTest::newRow("broken into lines") << QString(right).insert(40, u"\r\n  "_s).insert(20, u'\n') << false;
    QTest::newRow("in brackets") << u'<' + right + u'>' << false;
    QTest::newRow("in quotes") << u'"' + right + u'"' << false;
    QTest::newRow("a slash of the browser's") << right + u'/' << false;
    QTest::newRow("the same, without padding") << unpadded + u'/' << false;
    QTest::newRow("padding lost") << right.chopped(2) << false;
    QTest::newRow("percent-encoded") << QString(padded).replace(u'=', "%3D"_L1).replace(u'+', "%2B"_L1) << false;
    QTest::newRow("without its scheme") << right.section(u"://"_s, 1) << false;
    QTest::newRow("its text alone") << right.section(u"token="_s, 1) << false;
    QTest::newRow("signed with http") << link(secret(u"http://Moodle.example.org/é"_s)) << false;
}

void TestSignOn::takes_the_link_apart()
{
    QFETCH(QString, came);
    for (const QString &address : {site, site + u'/'}) {
        const auto taken = signedOn(came, {.site = address, .passport = passport});
        QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().code));
        QCOMPARE(taken->token, token);
        QTEST(taken->forcedScheme, "forced");
    }
}

void TestSignOn::says_what_is_wrong_data()
{
    QTest::addColumn<QString>("came");
    QTest::addColumn<QString>("code");
    const QString right = link(secret(site)), damaged = u"signon-damaged"_s;
    QTest::newRow("nothing") << QString() << u"signon-empty"_s;
    QTest::newRow("spaces") << u" \n\u200B"_s << u"signon-empty"_s;
    QTest::newRow("the login page") << u"https://moodle.example.org/login/index.php"_s << u"signon-page"_s;
    QTest::newRow("the launch page") << u"HTTP://moodle.example.org/launch.php?service=d"_s << u"signon-page"_s;
    QTest::newRow("a token") << token << u"signon-bare-token"_s;
    QTest::newRow("lowered by a URL class") << right.toLower() << damaged;
    QTest::newRow("a sentence") << u"Please log in."_s << damaged;
    QTest::newRow("a link without a token") << u"diapason://token="_s << damaged;
    QTest::newRow("no base64") << u"diapason://token=***"_s << damaged;
    QTest::newRow("one part") << link(token.toLatin1()) << damaged;
    QTest::newRow("token too short") << link(secret(site).chopped(1)) << damaged;
    QTest::newRow("token too long") << link(secret(site) + 'a') << damaged;
    QTest::newRow("bytes") << link(QByteArray(66, '\xff')) << damaged;
    QTest::newRow("another site") << link(secret(u"https://other.example.org"_s)) << u"signon-foreign"_s;
    QTest::newRow("an earlier attempt") << link(secret(site, u"earlier"_s)) << u"signon-foreign"_s;
    QTest::newRow("another spelling") << link(secret(site.toLower())) << u"signon-foreign"_s;
}

void TestSignOn::says_what_is_wrong()
{
    QFETCH(QString, came);
    const auto taken = signedOn(came, {.site = site, .passport = passport});
    QVERIFY(!taken && taken.error().kind == Error::Kind::Usage);
    QTEST(taken.error().code, "code");
    QVERIFY(taken.error().detail.isEmpty()); // nothing of it is repeated
    QCOMPARE(signedOn(link(secret(site, {})), {.site = site}).error().code, u"signon-no-attempt"_s);
}

void TestSignOn::no_prefix_of_a_link_is_a_link()
{
    const QString right = link(secret(site, passport, ":::abcd"));
    const qsizetype whole = link(secret(site)).size() - 2; // from there on only the private token is cut
    for (qsizetype length = 0; length < whole; ++length)
        QVERIFY2(!signedOn(right.first(length), {.site = site, .passport = passport}), qPrintable(right.first(length)));
}

QTEST_GUILESS_MAIN(TestSignOn)
#include "tst_signon.moc"
