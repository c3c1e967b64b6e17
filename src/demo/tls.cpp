// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/tls.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace diapason::demo {

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

Certificate makeCertificate(bool expired)
{
    const QTemporaryDir folder;
    const QString pem = folder.filePath(u"cert.pem"_s), key = folder.filePath(u"key.pem"_s);
    QStringList arguments{u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
        u"-nodes"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1,DNS:localhost"_s, u"-keyout"_s,
        key, u"-out"_s, pem};
    if (expired)
        arguments += {u"-not_before"_s, u"20200101000000Z"_s, u"-not_after"_s, u"20200201000000Z"_s};
    else
        arguments += {u"-days"_s, u"30"_s};
    QProcess openssl;
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForStarted())
        return {.fault = u"the openssl program is not there"_s};
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        return {.fault = u"openssl made no certificate: "_s + QString::fromLocal8Bit(openssl.readAllStandardError()).trimmed()};
    return {.pem = contents(pem), .key = contents(key)};
}

} // namespace diapason::demo
