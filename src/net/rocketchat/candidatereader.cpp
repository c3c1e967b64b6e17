// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rocketchat/readers.h"

namespace diapason::rocketchat {

QCoro::Task<CandidateListing> readCandidates(TalkPtr, QList<AccountQuestion>, std::stop_token) { co_return CandidateListing{}; }

} // namespace diapason::rocketchat
