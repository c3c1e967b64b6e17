// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate for loopback, made on the spot: the project carries no private key.
#pragma once

#include <QByteArray>
#include <QString>

namespace diapason::demo {

struct Certificate {
    QByteArray pem = {}; ///< empty: `fault` says why
    QByteArray key = {};
    QString fault = {};
};

/// Self-signed, for 127.0.0.1 and localhost; runs the openssl program in a temporary folder.
[[nodiscard]] Certificate makeCertificate(bool expired);

} // namespace diapason::demo
