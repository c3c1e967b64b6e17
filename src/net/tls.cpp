// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tls.h"

#include "core/redaction.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

constexpr int longestName = 200;

QString codeOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired: return u"certificate-expired"_s;
    case QSslError::CertificateNotYetValid: return u"certificate-not-yet-valid"_s;
    case QSslError::HostNameMismatch: return u"certificate-host"_s;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain: return u"certificate-self-signed"_s;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted: return u"certificate-untrusted"_s;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted: return u"certificate-revoked"_s;
    default: return u"certificate-invalid"_s;
    }
}

QString named(const QString &text) { return redacted(plainText(text, longestName)); }

} // namespace

QList<QSslCertificate> authoritiesIn(const QByteArray &pem)
{
    QList<QSslCertificate> found = QSslCertificate::fromData(pem, QSsl::Pem);
    found.removeIf([](const QSslCertificate &certificate) { return certificate.isNull(); });
    return found;
}

std::optional<QSslConfiguration> tlsFor(const Trust &trust)
{
    const QList<QSslCertificate> more = authoritiesIn(trust.authorities);
    if (more.isEmpty())
        return std::nullopt;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + more);
    return tls;
}

CertificateFacts factsOf(const QNetworkReply &reply, const QList<QSslError> &errors)
{
    const QSslCertificate leaf = reply.sslConfiguration().peerCertificate();
    CertificateFacts facts{.host = reply.url().host(),
        .subject = named(leaf.subjectDisplayName()),
        .issuer = named(leaf.issuerDisplayName()),
        .from = leaf.effectiveDate(),
        .until = leaf.expiryDate(),
        .sha256 = leaf.isNull() ? QByteArray{} : leaf.digest(QCryptographicHash::Sha256)};
    for (const QString &name : leaf.subjectAlternativeNames())
        facts.names += named(name);
    for (const QSslError &error : errors) {
        if (const QString code = codeOf(error.error()); !facts.faults.contains(code))
            facts.faults += code;
    }
    return facts;
}

QString foremostFault(const QStringList &faults)
{
    for (const QString &first : {u"certificate-revoked"_s, u"certificate-invalid"_s, u"certificate-expired"_s,
             u"certificate-not-yet-valid"_s, u"certificate-host"_s}) {
        if (faults.contains(first))
            return first;
    }
    return faults.value(0, u"tls-handshake"_s);
}

} // namespace diapason
