// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt says of certificates, in our words.
#pragma once

#include "domain/certificate.h"

#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

namespace diapason {

/// The certificates of further authorities; empty when the PEM holds none.
[[nodiscard]] QList<QSslCertificate> authoritiesIn(const QByteArray &pem);

/// The system's authorities and those; nothing when the system's alone are trusted, which Qt then loads as it needs them.
[[nodiscard]] std::optional<QSslConfiguration> tlsFor(const Trust &trust);

/// The leaf the server showed, with every fault that was found.
[[nodiscard]] CertificateFacts factsOf(const QNetworkReply &reply, const QList<QSslError> &errors);

/// The fault a person can act upon first: an expired certificate is often self-signed as well.
[[nodiscard]] QString foremostFault(const QStringList &faults);

} // namespace diapason
