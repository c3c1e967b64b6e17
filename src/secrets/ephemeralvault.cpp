// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/ephemeralvault.h"

#include "secrets/question.h"

using namespace Qt::StringLiterals;

namespace diapason {

static const Failure cancelled{Error{.kind = Error::Kind::Cancelled}};

QCoro::Task<Result<QString>> EphemeralVault::read(CampusId campus, Secret secret, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return cancelled;
    const auto found = m_kept.find(secretKey(campus, secret));
    if (found == m_kept.end())
        co_return Failure{keychainError(u"missing"_s)};
    co_return found->second.text();
}

QCoro::Task<Result<void>> EphemeralVault::write(CampusId campus, Secret secret, QString value, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return cancelled;
    m_kept.insert_or_assign(secretKey(campus, secret), SecretText(value));
    co_return {};
}

QCoro::Task<Result<void>> EphemeralVault::remove(CampusId campus, Secret secret, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return cancelled;
    m_kept.erase(secretKey(campus, secret));
    co_return {};
}

} // namespace diapason
