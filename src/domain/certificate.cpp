// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/certificate.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

/// What separates must not stand inside: a certificate's names are its maker's.
QString guarded(QString value)
{
    value = value.simplified();
    return value.replace(u'%', "%25"_L1).replace(u';', "%3B"_L1).replace(u',', "%2C"_L1);
}

QString plain(QString value) { return value.replace("%2C"_L1, ","_L1).replace("%3B"_L1, ";"_L1).replace("%25"_L1, "%"_L1); }

QString joined(QStringList values)
{
    std::ranges::transform(values, values.begin(), guarded);
    return values.join(u',');
}

QStringList parted(const QString &text)
{
    QStringList values = text.split(u',', Qt::SkipEmptyParts);
    std::ranges::transform(values, values.begin(), plain);
    return values;
}

} // namespace

QString toText(const CertificateFacts &facts)
{
    const QList<std::pair<QString, QString>> fields{{u"host"_s, guarded(facts.host)}, {u"subject"_s, guarded(facts.subject)},
        {u"issuer"_s, guarded(facts.issuer)}, {u"names"_s, joined(facts.names)},
        {u"from"_s, facts.from.toUTC().toString(Qt::ISODate)}, {u"until"_s, facts.until.toUTC().toString(Qt::ISODate)},
        {u"sha256"_s, QString::fromLatin1(facts.sha256.toHex())}, {u"faults"_s, joined(facts.faults)}};
    QStringList lines;
    for (const auto &[name, value] : fields)
        lines += name + u'=' + value;
    return lines.join("; "_L1);
}

std::optional<CertificateFacts> certificateFacts(const QString &detail)
{
    QHash<QString, QString> fields;
    for (const QString &field : detail.split("; "_L1))
        fields.insert(field.section(u'=', 0, 0), field.section(u'=', 1));
    const CertificateFacts facts{.host = plain(fields.value(u"host"_s)),
        .subject = plain(fields.value(u"subject"_s)),
        .issuer = plain(fields.value(u"issuer"_s)),
        .names = parted(fields.value(u"names"_s)),
        .from = QDateTime::fromString(fields.value(u"from"_s), Qt::ISODate),
        .until = QDateTime::fromString(fields.value(u"until"_s), Qt::ISODate),
        .sha256 = QByteArray::fromHex(fields.value(u"sha256"_s).toLatin1()),
        .faults = parted(fields.value(u"faults"_s))};
    if (facts.host.isEmpty() || facts.sha256.size() != 32 || facts.faults.isEmpty())
        return std::nullopt;
    return facts;
}

QString fingerprint(const QByteArray &sha256) { return QString::fromLatin1(sha256.toHex(':').toUpper()); }

bool isAcceptable(const CertificateFacts &facts)
{
    static const QStringList acceptable{u"certificate-expired"_s, u"certificate-not-yet-valid"_s, u"certificate-host"_s,
        u"certificate-self-signed"_s, u"certificate-untrusted"_s};
    return facts.sha256.size() == 32 && !facts.faults.isEmpty()
        && std::ranges::all_of(facts.faults, [](const QString &fault) { return acceptable.contains(fault); });
}

CertificateException exceptionFor(const CertificateFacts &facts, const QDateTime &now)
{
    return {.host = facts.host, .sha256 = facts.sha256, .faults = facts.faults, .accepted = now};
}

bool isAccepted(const Trust &trust, const CertificateFacts &facts)
{
    return isAcceptable(facts) && std::ranges::any_of(trust.exceptions, [&facts](const CertificateException &exception) {
        return exception.host.compare(facts.host, Qt::CaseInsensitive) == 0 && exception.sha256 == facts.sha256
            && std::ranges::all_of(facts.faults, [&](const QString &fault) { return exception.faults.contains(fault); });
    });
}

} // namespace diapason
