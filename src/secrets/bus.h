// SPDX-License-Identifier: GPL-3.0-or-later
// The session bus, as far as the keychain needs it. Everything here runs on the keychain's thread.
#pragma once

#include "core/result.h"

#include <QCoroTask>
#include <QDBusConnection>
#include <QDBusMessage>

namespace diapason {

/// The session bus, connected anew when it was not there the last time. May block, up to 25 s on a bus that hangs.
[[nodiscard]] QDBusConnection keychainBus();

/// One call, awaited. Errors are keychainErrors: "absent" nobody answers to that name, "slow" no answer within 25 s,
/// "locked", or "denied".
[[nodiscard]] QCoro::Task<Result<QVariantList>> busCall(QDBusConnection bus, QDBusMessage call);

/// "absent" when nobody owns the name and nobody could be started for it.
[[nodiscard]] QCoro::Task<Result<void>> served(QDBusConnection bus, QString name);

} // namespace diapason
