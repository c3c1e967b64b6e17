// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong between us and a server, whatever language it speaks. Codes: see Transport.
#pragma once

#include "domain/certificate.h"
#include "net/call.h"

#include <QNetworkReply>
#include <QUrl>

namespace diapason {

/// Plain http goes nowhere but to this machine.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// Why no whole answer came; nothing when one did, whatever its status. `refused`: the certificate that was not trusted.
[[nodiscard]] std::optional<Error> lineFault(const QNetworkReply &reply, const std::optional<CertificateFacts> &refused);

/// What is wrong with an answer that its dialect had no word for; nothing when it may be parsed.
[[nodiscard]] std::optional<Error> answerFault(const Answer &answer);

/// Whether a write that ended so may have taken effect. `issued`: its bytes may have left.
[[nodiscard]] bool mayHaveLanded(const Error &error, bool issued);

} // namespace diapason
