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

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

Certificate made(const QTemporaryDir &folder, const QStringList &wishes)
{
    const QString pem = folder.filePath(u"cert.pem"_s), key = folder.filePath(u"key.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
        QStringList{u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
            u"-keyout"_s, key, u"-out"_s, pem}
            + wishes);
    if (!openssl.waitForStarted())
        return {.fault = u"the openssl program is not there"_s};
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        return {.fault = u"openssl made no certificate: "_s + QString::fromLocal8Bit(openssl.readAllStandardError()).trimmed()};
    return {.pem = contents(pem), .key = contents(key)};
}

} // namespace

Certificate makeAuthority()
{
    return made(QTemporaryDir{},
        {u"-subj"_s, u"/O=Haute-Brume/CN=Haute-Brume private authority"_s, u"-days"_s, u"30"_s, u"-addext"_s,
            u"keyUsage=critical,keyCertSign,cRLSign"_s});
}

Certificate makeCertificate(Tls kind, const Certificate &authority)
{
    const QTemporaryDir folder;
    const bool elsewhere = kind == Tls::WrongHost;
    QStringList wishes{u"-subj"_s, elsewhere ? u"/CN=elsewhere.example"_s : u"/CN=127.0.0.1"_s, u"-addext"_s,
        elsewhere ? u"subjectAltName=DNS:elsewhere.example"_s : u"subjectAltName=IP:127.0.0.1,DNS:localhost"_s};
    if (kind == Tls::Expired)
        wishes += {u"-not_before"_s, u"20200101000000Z"_s, u"-not_after"_s, u"20200201000000Z"_s};
    else
        wishes += {u"-days"_s, u"30"_s};
    if (kind == Tls::Signed) {
        const QString pem = folder.filePath(u"authority.pem"_s), key = folder.filePath(u"authority.key"_s);
        if (!write(pem, authority.pem) || !write(key, authority.key))
            return {.fault = u"the authority cannot be written"_s};
        wishes += {u"-CA"_s, pem, u"-CAkey"_s, key, u"-addext"_s, u"basicConstraints=critical,CA:FALSE"_s};
    }
    return made(folder, wishes);
}

} // namespace diapason::demo
