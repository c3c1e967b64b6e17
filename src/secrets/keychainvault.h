// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/vault.h"

#include <chrono>

namespace diapason {

/// The vault of the desktop, through QtKeychain: the Secret Service (GNOME Keyring, KeePassXC), or KWallet on Plasma.
/// The caller's thread never waits: whatever the keychain does, an answer comes within the limit. A closed keychain
/// is opened by the system's own question, which outlives the limit on the screen. Questions stand in one line for the
/// whole program. A write or removal that was under way when its asker left has `fateUnknown`.
class KeychainVault final : public Vault
{
public:
    explicit KeychainVault(std::chrono::milliseconds limit = std::chrono::seconds(60)) : m_limit(limit) { }
    [[nodiscard]] QCoro::Task<Result<QString>> read(CampusId campus, Secret secret, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(CampusId campus, Secret secret, QString value, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(CampusId campus, Secret secret, std::stop_token stop) override;

private:
    std::chrono::milliseconds m_limit;
};

} // namespace diapason
