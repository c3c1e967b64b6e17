// SPDX-License-Identifier: GPL-3.0-or-later
// KWallet, which QtKeychain prefers on Plasma. Source: org.kde.KWallet, methods networkWallet and isOpen.
#pragma once

#include "core/result.h"

#include <QCoroTask>
#include <QDBusConnection>

namespace diapason {

/// Where the wallet of this desktop answers; no service where secrets go to the Secret Service.
struct Wallet {
    QString service = {};
    QString path = {};
    QString name = {}; ///< of the wallet that programs use
    [[nodiscard]] bool isValid() const { return !service.isEmpty(); }
};

/// The wallet that QtKeychain will choose, by its own signs: a Plasma session, whose daemon answers. Asking starts
/// the daemon, so that QtKeychain's own short look, half a second, finds it too. "slow" when it is there, and silent:
/// another keychain must not take its place.
[[nodiscard]] QCoro::Task<Result<Wallet>> walletOf(QDBusConnection bus);

[[nodiscard]] QCoro::Task<Result<bool>> isClosed(QDBusConnection bus, Wallet wallet);

} // namespace diapason
