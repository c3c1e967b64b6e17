// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts that a run creates. Their ids are not known before the server has answered: what follows for the same person
// waits for it under the username.
#pragma once

#include "app/runstate.h"

namespace diapason {

/// One call. The person's name and address are those of the fresh reading; they are kept nowhere else.
[[nodiscard]] QCoro::Task<Result<void>> createAccount(RunPtr run, Operation operation);

/// Gives every operation about these people the id of their account.
void knowAccounts(RunState &run, const QList<Account> &accounts);

/// After the creations: looks up those of unknown fate, and gives up what waits for an account that is not there.
[[nodiscard]] QCoro::Task<> settleCreations(RunPtr run);

/// After the room was read again: an account that is not in it is looked up by its username.
[[nodiscard]] QCoro::Task<> confirmCreations(RunPtr run);

} // namespace diapason
