// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the Secret Service itself, where QtKeychain is silent: it calls a keychain that stayed closed an
// empty one. Specification: org.freedesktop.Secret, interfaces Service, Collection and Prompt.
#pragma once

#include "core/result.h"

#include <QCoroTask>
#include <QDBusConnection>

#include <stop_token>

namespace diapason {

/// Opens the collection where secrets are kept, by the system's own question to the user. "locked" when that was
/// dismissed; "absent", "slow", "denied" as busCall. Without any collection there is nothing to open, and that is
/// fine. Asked to leave, it goes ("slow") and leaves the question on the screen: answered later, it still opens.
[[nodiscard]] QCoro::Task<Result<void>> openSecretService(QDBusConnection bus, std::stop_token left);

/// Whether this key may be there behind a lock.
[[nodiscard]] QCoro::Task<Result<bool>> secretServiceHides(QDBusConnection bus, QString service, QString key);

} // namespace diapason
