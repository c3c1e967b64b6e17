// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/moodle/caller.h"

namespace diapason::moodle {

/// States of Moodle accounts, asked by id. Accounts that could not be read are absent from `states`.
struct AccountStates {
    std::shared_ptr<Caller> caller = {};
    std::stop_token stop = {};
    std::function<void()> onBatch = {};

    QHash<MoodleUserId, MoodleAccountState> states = {};
    int calls = 0;
    bool cancelled = false;
    std::optional<Error> failed = {}; ///< the first batch that could not be read
};

/// Asks in parallel, `batchSize` ids at a time, and in halves around accounts Moodle cannot answer (moodle.md §4.1).
[[nodiscard]] QCoro::Task<> readStates(std::shared_ptr<AccountStates> accounts, QList<qint64> ids, int batchSize);

} // namespace diapason::moodle
