// SPDX-License-Identifier: GPL-3.0-or-later
// Moodle before anybody is known to it (moodle.md §2).
#pragma once

#include "net/transport.h"
#include "ports/gates.h"

namespace diapason::moodle {

/// The errors of judge.h, without which a transport to a gate is not complete.
[[nodiscard]] TransportOptions atGate(TransportOptions options);

/// tool_mobile_get_public_config. Refused "servicenotavailable" when the site has no such function.
[[nodiscard]] QCoro::Task<Result<MoodleGateFacts>> readGate(std::shared_ptr<Transport> line, std::stop_token stop);
/// login/token.php, sent once: a wrong password counts.
[[nodiscard]] QCoro::Task<Result<QString>> readToken(
    std::shared_ptr<Transport> line, QString username, QString password, QString service, std::stop_token stop);

[[nodiscard]] Result<MoodleGateFacts> parsePublicConfig(const QByteArray &body);
[[nodiscard]] Result<QString> parseToken(const QByteArray &body);

} // namespace diapason::moodle
