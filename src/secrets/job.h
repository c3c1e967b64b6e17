// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/question.h"

#include <QCoroTask>

#include <qt6keychain/keychain.h>

namespace diapason {

/// The name under which the keychain files what is ours.
inline constexpr QLatin1StringView keychainService{"diapason"};

struct JobAnswer {
    QKeychain::Error error = QKeychain::NoError;
    QString text = {}; ///< of a successful read
    QString detail = {}; ///< the library's words, never a secret
};

/// Runs one job of QtKeychain to its end, however long that takes: it deletes itself, and nobody else does.
[[nodiscard]] QCoro::Task<JobAnswer> runJob(Question question);

/// The code of ports/vault.h that fits best, before the keychain was asked whether it is locked.
[[nodiscard]] QString codeOf(QKeychain::Error error);

} // namespace diapason
