// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates for loopback, made on the spot: the project carries no private key.
#pragma once

#include <QByteArray>
#include <QString>

namespace diapason::demo {

enum class Tls {
    Off,
    SelfSigned,
    Expired, ///< self-signed as well
    WrongHost, ///< made for another name; self-signed as well
    Signed, ///< by a private authority
};

struct Certificate {
    QByteArray pem = {}; ///< empty: `fault` says why
    QByteArray key = {};
    QString fault = {};
};

/// A private authority, as universities run them: nobody's system knows it.
[[nodiscard]] Certificate makeAuthority();

/// For 127.0.0.1 and localhost, but for WrongHost; `authority` signs it when it is to be Signed.
/// Runs the openssl program in a temporary folder.
[[nodiscard]] Certificate makeCertificate(Tls kind, const Certificate &authority = {});

} // namespace diapason::demo
