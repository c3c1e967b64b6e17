// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/netgates.h"

#include "net/moodle/gate.h"
#include "net/rocketchat/gate.h"

namespace diapason {

NetGates::NetGates(Clock &clock, TransportOptions options) : m_clock(clock), m_options(std::move(options)) { }

TransportOptions NetGates::trusting(Trust trust) const
{
    TransportOptions options = m_options;
    options.trust = std::move(trust);
    return options;
}

std::shared_ptr<Transport> NetGates::moodleLine(QUrl address, Trust trust) const
{
    return std::make_shared<Transport>(std::move(address), m_clock, moodle::atGate(trusting(std::move(trust))));
}

QCoro::Task<Result<MoodleGateFacts>> NetGates::moodle(QUrl address, Trust trust, std::stop_token stop)
{
    return moodle::readGate(moodleLine(std::move(address), std::move(trust)), std::move(stop));
}

QCoro::Task<Result<QString>> NetGates::moodleToken(
    QUrl address, Trust trust, QString username, QString password, QString service, std::stop_token stop)
{
    return moodle::readToken(moodleLine(std::move(address), std::move(trust)), std::move(username), std::move(password),
        std::move(service), std::move(stop));
}

QCoro::Task<Result<ChatGateFacts>> NetGates::chat(QUrl address, Trust trust, std::stop_token stop)
{
    return rocketchat::readGate(rocketchat::atGate(std::move(address), m_clock, trusting(std::move(trust))), std::move(stop));
}

QCoro::Task<Result<ChatSession>> NetGates::chatLogin(
    QUrl address, Trust trust, QString user, QString password, std::optional<SecondFactor> factor, std::stop_token stop)
{
    const auto talk = rocketchat::atGate(std::move(address), m_clock, trusting(std::move(trust)), {}, factor);
    return rocketchat::logIn(talk, std::move(user), std::move(password), std::move(factor), std::move(stop));
}

QCoro::Task<Result<void>> NetGates::sendEmailCode(QUrl address, Trust trust, QString user, std::stop_token stop)
{
    return rocketchat::sendEmailCode(
        rocketchat::atGate(std::move(address), m_clock, trusting(std::move(trust))), std::move(user), std::move(stop));
}

QCoro::Task<Result<ChatSession>> NetGates::personalToken(
    QUrl address, Trust trust, ChatSession session, QString name, std::optional<SecondFactor> factor, std::stop_token stop)
{
    const auto talk = rocketchat::atGate(std::move(address), m_clock, trusting(std::move(trust)), session, factor);
    return rocketchat::makeToken(talk, std::move(session), std::move(name), std::move(factor), std::move(stop));
}

QCoro::Task<Result<void>> NetGates::chatLogout(QUrl address, Trust trust, ChatSession session, std::stop_token stop)
{
    const auto talk = rocketchat::atGate(std::move(address), m_clock, trusting(std::move(trust)), session);
    return rocketchat::logOut(talk, std::move(session), std::move(stop));
}

} // namespace diapason
