// SPDX-License-Identifier: GPL-3.0-or-later
// The certificate a server showed, as facts for people, and whether a campus trusts it in spite of its faults.
#pragma once

#include "domain/profile.h"

#include <optional>

namespace diapason {

struct CertificateFacts {
    QString host = {}; ///< that was asked
    QString subject = {};
    QString issuer = {};
    QStringList names = {}; ///< hosts it was made for
    QDateTime from = {};
    QDateTime until = {};
    QByteArray sha256 = {}; ///< of the certificate, 32 bytes
    QStringList faults = {}; ///< in the transport's codes, each once
    friend bool operator==(const CertificateFacts &, const CertificateFacts &) = default;
};

/// One line for Error::detail: "host=…; subject=…; …".
[[nodiscard]] QString toText(const CertificateFacts &facts);
/// What toText() wrote; nothing when `detail` is something else.
[[nodiscard]] std::optional<CertificateFacts> certificateFacts(const QString &detail);

/// "A1:B2:…", as browsers and openssl show it.
[[nodiscard]] QString fingerprint(const QByteArray &sha256);

/// Whether a fault may be accepted at all: a revoked certificate, or one that is broken, may not.
[[nodiscard]] bool isAcceptable(const CertificateFacts &facts);
/// The exception that would let exactly this certificate through with exactly these faults.
[[nodiscard]] CertificateException exceptionFor(const CertificateFacts &facts, const QDateTime &now);
/// Whether an exception names this host, this very certificate, and each of its faults.
[[nodiscard]] bool isAccepted(const Trust &trust, const CertificateFacts &facts);

} // namespace diapason
