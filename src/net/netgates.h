// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport.h"
#include "ports/gates.h"

namespace diapason {

/// The gates of real servers. Each call has a connection of its own, which ends with it: no trust, no session and no
/// secret outlives it. `clock` outlives the calls.
class NetGates final : public Gates
{
public:
    /// Of `options`, server, judge and trust are set here. One answer within half a minute: somebody is waiting.
    explicit NetGates(Clock &clock, TransportOptions options = {.patience = std::chrono::seconds(30)});

    [[nodiscard]] QCoro::Task<Result<MoodleGateFacts>> moodle(QUrl address, Trust trust, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QString>> moodleToken(
        QUrl address, Trust trust, QString username, QString password, QString service, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<ChatGateFacts>> chat(QUrl address, Trust trust, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<ChatSession>> chatLogin(QUrl address, Trust trust, QString user, QString password,
        std::optional<SecondFactor> factor, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> sendEmailCode(QUrl address, Trust trust, QString user, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<ChatSession>> personalToken(QUrl address, Trust trust, ChatSession session, QString name,
        std::optional<SecondFactor> factor, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> chatLogout(
        QUrl address, Trust trust, ChatSession session, std::stop_token stop) override;

private:
    [[nodiscard]] TransportOptions trusting(Trust trust) const;
    [[nodiscard]] std::shared_ptr<Transport> moodleLine(QUrl address, Trust trust) const;

    Clock &m_clock;
    TransportOptions m_options;
};

} // namespace diapason
