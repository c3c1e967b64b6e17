// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/vault.h"
#include "secrets/secrettext.h"

#include <map>

namespace diapason {

/// Secrets for this run only: in memory, overwritten when they are replaced, removed, or when the vault goes.
/// Its one error is "missing", besides Cancelled.
class EphemeralVault final : public Vault
{
public:
    [[nodiscard]] QCoro::Task<Result<QString>> read(CampusId campus, Secret secret, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(CampusId campus, Secret secret, QString value, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(CampusId campus, Secret secret, std::stop_token stop) override;

private:
    std::map<QString, SecretText> m_kept;
};

} // namespace diapason
