// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/vault.h"

#include <QMap>

namespace diapason::test {

/// A keychain in memory that may be closed, absent, or anything else a real one is.
class FakeVault final : public Vault
{
public:
    QString fault = {}; ///< what every call fails with ("locked"); empty: it works
    QMap<std::pair<QString, Secret>, QString> secrets = {};
    int asked = 0; ///< calls so far

    void put(const CampusId &campus, Secret secret, const QString &value) { secrets.insert({campus.value, secret}, value); }

    [[nodiscard]] QCoro::Task<Result<QString>> read(CampusId campus, Secret secret, std::stop_token) override
    {
        ++asked;
        const auto kept = secrets.constFind({campus.value, secret});
        if (!fault.isEmpty() || kept == secrets.cend())
            co_return failure(fault.isEmpty() ? QStringLiteral("missing") : fault);
        co_return *kept;
    }
    [[nodiscard]] QCoro::Task<Result<void>> write(CampusId campus, Secret secret, QString value, std::stop_token) override
    {
        ++asked;
        if (!fault.isEmpty())
            co_return failure(fault);
        put(campus, secret, value);
        co_return Result<void>{};
    }
    [[nodiscard]] QCoro::Task<Result<void>> remove(CampusId campus, Secret secret, std::stop_token) override
    {
        ++asked;
        if (!fault.isEmpty())
            co_return failure(fault);
        secrets.remove({campus.value, secret});
        co_return Result<void>{};
    }

private:
    static Failure failure(const QString &code) { return Failure{Error{.kind = Error::Kind::Keychain, .code = code}}; }
};

} // namespace diapason::test
