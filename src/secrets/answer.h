// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/question.h"

#include <QCoroTask>

namespace diapason {

/// The whole way of one question, on the keychain's thread: is a keychain there, is it open, ask it, and look at what
/// its answer means. Gives the secret to a read, nothing to the others; errors as in ports/vault.h.
[[nodiscard]] QCoro::Task<Result<QString>> answer(Question question, SharedSlip slip);

} // namespace diapason
