// SPDX-License-Identifier: GPL-3.0-or-later
// Real TLS servers, with certificates made on the spot: what is trusted, refused and named, and overlooked.
#include "domain/certificate.h"
#include "net/moodle/moodleclient.h"
#include "net/rocketchat/rocketchatserver.h"
#include "support/httpstage.h"

#include <QSslCertificate>
#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

const QString selfSigned = u"certificate-self-signed"_s;

/// A server with a certificate, which counts what reaches it.
struct Guarded {
    explicit Guarded(demo::Tls tls, const demo::Certificate &authority = {})
        : host(demo::Host::Setup{.handler =
                                     [this](const demo::Request &) {
                                         ++hits;
                                         return demo::Response{.body = R"({"ok":true})"};
                                     },
              .tls = tls,
              .authority = authority})
    {
    }
    [[nodiscard]] Result<Answer> ask(const Trust &trust, int tries = 1)
    {
        TransportOptions options = quick();
        options.trust = trust;
        options.tries = tries;
        return send(host.url(), read(), options);
    }
    [[nodiscard]] QByteArray sha256() const
    {
        return QSslCertificate::fromData(host.certificate()).value(0).digest(QCryptographicHash::Sha256);
    }
    /// What the error of a refusal says of the certificate.
    [[nodiscard]] CertificateFacts named()
    {
        const Result<Answer> refused = ask({});
        return refused ? CertificateFacts{} : certificateFacts(refused.error().detail).value_or(CertificateFacts{});
    }

    std::atomic<int> hits = 0;
    demo::Host host;
};

Trust excepting(const CertificateFacts &facts) { return {.exceptions = {exceptionFor(facts, QDateTime::currentDateTimeUtc())}}; }

} // namespace

class TestTrust : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_authority = demo::makeAuthority();
        QVERIFY2(!m_authority.pem.isEmpty(), qPrintable(m_authority.fault));
    }

    void aPrivateAuthorityIsTrustedWhenGiven()
    {
        Guarded server(demo::Tls::Signed, m_authority);
        const Result<Answer> stranger = server.ask({});
        QVERIFY(!stranger && stranger.error().kind == Error::Kind::Tls);
        QCOMPARE(stranger.error().code, u"certificate-untrusted"_s);
        QCOMPARE(server.hits.load(), 0);
        QVERIFY(server.ask({.authorities = m_authority.pem}));
        QVERIFY(server.ask({.authorities = "some words before\n" + demo::makeAuthority().pem + m_authority.pem}));

        const Result<Answer> other = server.ask({.authorities = demo::makeAuthority().pem});
        QVERIFY(!other && other.error().kind == Error::Kind::Tls);
    }

    void anAuthorityThatSignedSomethingElseForgivesNothing()
    {
        Guarded expired(demo::Tls::Expired), elsewhere(demo::Tls::WrongHost);
        const Result<Answer> old = expired.ask({.authorities = expired.host.certificate()});
        QVERIFY(!old);
        QCOMPARE(old.error().code, u"certificate-expired"_s);
        const Result<Answer> wrong = elsewhere.ask({.authorities = elsewhere.host.certificate()});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, u"certificate-host"_s);
    }

    void authoritiesThatAreNoneSendNothing()
    {
        Guarded server(demo::Tls::Signed, m_authority);
        const Result<Answer> answer = server.ask({.authorities = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"});
        QVERIFY(!answer && answer.error().kind == Error::Kind::Usage);
        QCOMPARE(answer.error().code, u"authorities-unreadable"_s);
        QCOMPARE(server.hits.load(), 0);
    }

    void refusesAndNamesTheCertificate_data()
    {
        QTest::addColumn<demo::Tls>("tls");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("faults");
        QTest::addColumn<QString>("subject");
        QTest::newRow("self-signed") << demo::Tls::SelfSigned << selfSigned << QStringList{selfSigned} << u"127.0.0.1"_s;
        QTest::newRow("expired") << demo::Tls::Expired << u"certificate-expired"_s
                                 << QStringList{u"certificate-expired"_s, selfSigned} << u"127.0.0.1"_s;
        QTest::newRow("wrong host") << demo::Tls::WrongHost << u"certificate-host"_s
                                    << QStringList{u"certificate-host"_s, selfSigned} << u"elsewhere.example"_s;
        QTest::newRow("unknown authority") << demo::Tls::Signed << u"certificate-untrusted"_s
                                           << QStringList{u"certificate-untrusted"_s} << u"127.0.0.1"_s;
    }
    void refusesAndNamesTheCertificate()
    {
        QFETCH(demo::Tls, tls);
        Guarded server(tls, m_authority);
        const Result<Answer> refused = server.ask({});
        QVERIFY(!refused && refused.error().kind == Error::Kind::Tls);
        QTEST(refused.error().code, "code");
        const auto facts = certificateFacts(refused.error().detail);
        QVERIFY2(facts, qPrintable(refused.error().detail));
        QStringList faults = facts->faults;
        faults.sort();
        QTEST(faults, "faults");
        QTEST(facts->subject, "subject");
        const QSslCertificate certificate = QSslCertificate::fromData(server.host.certificate()).value(0);
        QCOMPARE(facts->host, u"127.0.0.1"_s);
        QCOMPARE(facts->issuer, certificate.issuerDisplayName());
        QCOMPARE(facts->sha256, server.sha256());
        QCOMPARE(facts->from, certificate.effectiveDate());
        QCOMPARE(facts->until, certificate.expiryDate());
        QCOMPARE(facts->names.contains(u"elsewhere.example"_s), tls == demo::Tls::WrongHost);
        QCOMPARE(server.hits.load(), 0);

        QVERIFY(server.ask(excepting(*facts))); // by its own exception only
        QCOMPARE(server.hits.load(), 1);
        Guarded another(tls, m_authority); // on the same host
        QVERIFY(!another.ask(excepting(*facts)));
        QCOMPARE(another.hits.load(), 0);
    }

    void anExceptionOverlooksOnlyTheFaultsItNames()
    {
        Guarded server(demo::Tls::Expired);
        CertificateFacts facts = server.named();
        facts.faults = {selfSigned};
        QVERIFY(!server.ask(excepting(facts)));
        facts.faults = {u"certificate-expired"_s};
        QVERIFY(!server.ask(excepting(facts)));
        facts.faults = {u"certificate-expired"_s, selfSigned};
        QVERIFY(server.ask(excepting(facts)));
        facts.host = u"localhost"_s;
        QVERIFY(!server.ask(excepting(facts)));
    }

    void manyCallsAtOnceAreAllLetThroughOrNone()
    {
        Guarded server(demo::Tls::SelfSigned);
        const CertificateFacts facts = server.named();
        SystemClock clock;
        for (const bool excepted : {true, false}) {
            TransportOptions options = quick();
            options.trust = excepted ? excepting(facts) : Trust{};
            options.tries = 1;
            options.startConcurrency = 8;
            Transport transport(server.host.url(), clock, options);
            std::vector<QCoro::Task<Result<Answer>>> tasks;
            for (int i = 0; i < 24; ++i)
                tasks.push_back(transport.send(i % 2 ? write() : read(), {}));
            for (auto &task : tasks) {
                const Result<Answer> answer = await(std::move(task));
                QCOMPARE(answer.has_value(), excepted);
                QVERIFY(answer || answer.error().code == selfSigned);
            }
        }
        QCOMPARE(server.hits.load(), 24);
    }

    void bothClientsHonourIt()
    {
        Guarded server(demo::Tls::Signed, m_authority);
        SystemClock clock;
        for (const bool trusted : {true, false}) {
            MoodleOptions options;
            options.transport.trust.authorities = trusted ? m_authority.pem : QByteArray();
            MoodleClient moodle(server.host.url(), u"t"_s, clock, options);
            RocketChatServer chat(server.host.url(), AccountId{u"u"_s}, u"t"_s, clock, options.transport);
            const Error one = await(moodle.connect({})).error(), other = await(chat.connect({})).error();
            QCOMPARE(one.kind == Error::Kind::Tls, !trusted);
            QCOMPARE(other.kind == Error::Kind::Tls, !trusted);
        }
    }

    void plainHttpToAnotherMachineIsAskedFor()
    {
        TransportOptions options = quick();
        options.tries = 1;
        QCOMPARE(send(QUrl(u"http://moodle.invalid"_s), read(), options).error().code, u"plain-http"_s);
        options.trust.plainHttp = true;
        QCOMPARE(send(QUrl(u"http://moodle.invalid"_s), read(), options).error().code, u"host-not-found"_s);
    }

private:
    demo::Certificate m_authority;
};

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
