// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate's facts as one line and back, and what an exception covers.
#include "domain/certificate.h"

#include <QTest>
#include <QTimeZone>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

CertificateFacts shown(const QStringList &faults = {u"certificate-self-signed"_s})
{
    return {.host = u"moodle.example.org"_s,
        .subject = u"Université; C=FR, 100 %"_s,
        .issuer = u"sha256=00; faults=none"_s,
        .names = {u"moodle.example.org"_s, u"a,b; c%2C"_s},
        .from = QDateTime({2026, 1, 1}, {0, 0}, QTimeZone::UTC),
        .until = QDateTime({2026, 12, 31}, {23, 59, 59}, QTimeZone::UTC),
        .sha256 = QByteArray(32, '\xab'),
        .faults = faults};
}

Trust trusting(const CertificateFacts &facts) { return {.exceptions = {exceptionFor(facts, facts.from)}}; }

} // namespace

class TestCertificate : public QObject
{
    Q_OBJECT
private slots:
    void comes_back_from_its_line();
    void other_details_are_none_data();
    void other_details_are_none();
    void shows_its_fingerprint();
    void an_exception_covers_exactly_what_it_names_data();
    void an_exception_covers_exactly_what_it_names();
    void some_faults_are_never_accepted();
};

void TestCertificate::comes_back_from_its_line()
{
    const QString line = toText(shown());
    QVERIFY(!line.contains(u'\n'));
    QCOMPARE(certificateFacts(line), shown());
    CertificateFacts bare = shown({u"certificate-expired"_s, u"certificate-host"_s});
    bare.subject = bare.issuer = QString();
    bare.names.clear();
    QCOMPARE(certificateFacts(toText(bare)), bare);
}

void TestCertificate::other_details_are_none_data()
{
    QTest::addColumn<QString>("detail");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a sentence") << u"SSL handshake failed; sha256=abc"_s;
    QTest::newRow("cut") << toText(shown()).chopped(60);
}

void TestCertificate::other_details_are_none()
{
    QFETCH(QString, detail);
    QVERIFY(!certificateFacts(detail));
}

void TestCertificate::shows_its_fingerprint()
{
    QVERIFY(fingerprint(shown().sha256).startsWith("AB:AB:"_L1));
    QCOMPARE(fingerprint(shown().sha256).size(), 95);
}

void TestCertificate::an_exception_covers_exactly_what_it_names_data()
{
    QTest::addColumn<CertificateFacts>("facts");
    QTest::addColumn<bool>("accepted");
    const CertificateFacts known = shown({u"certificate-self-signed"_s, u"certificate-expired"_s});
    const auto changed = [&known](auto change) {
        CertificateFacts facts = known;
        change(facts);
        return facts;
    };
    QTest::newRow("the same") << known << true;
    QTest::newRow("case of the host") << changed([](auto &f) { f.host = u"Moodle.Example.org"_s; }) << true;
    QTest::newRow("renewed clock") << changed([](auto &f) { f.faults = {u"certificate-self-signed"_s}; }) << true;
    QTest::newRow("another host") << changed([](auto &f) { f.host = u"chat.example.org"_s; }) << false;
    QTest::newRow("another certificate") << changed([](auto &f) { f.sha256 = QByteArray(32, '\x01'); }) << false;
    QTest::newRow("no certificate") << changed([](auto &f) { f.sha256.clear(); }) << false;
    QTest::newRow("one more fault") << changed([](auto &f) { f.faults += u"certificate-host"_s; }) << false;
}

void TestCertificate::an_exception_covers_exactly_what_it_names()
{
    QFETCH(CertificateFacts, facts);
    const Trust trust = trusting(shown({u"certificate-self-signed"_s, u"certificate-expired"_s}));
    QTEST(isAccepted(trust, facts), "accepted");
    QVERIFY(!isAccepted({}, facts));
}

void TestCertificate::some_faults_are_never_accepted()
{
    for (const QString &fault : {u"certificate-revoked"_s, u"certificate-invalid"_s, u"tls-handshake"_s}) {
        const CertificateFacts facts = shown({u"certificate-self-signed"_s, fault});
        QVERIFY(!isAcceptable(facts));
        QVERIFY(!isAccepted(trusting(facts), facts));
    }
}

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
