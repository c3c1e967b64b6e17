// SPDX-License-Identifier: GPL-3.0-or-later
// The one person, or account, that somebody typed.
#pragma once

#include "ctl/desk.h"

namespace diapason::ctl {

struct Whom {
    MoodleUserId person = {};
    AccountId account = {};
    QString name = {}; ///< as it was found
    QHash<Cmid, Link> links = {}; ///< of the campus, as kept
};

/// Found in what was kept; the demo campus, which is always new, is read first. Kind::Usage "nobody" or "several-people", the text in
/// `detail`; those that were found are shown, then.
[[nodiscard]] QCoro::Task<Result<Whom>> whomOf(DeskPtr desk, Command command);

} // namespace diapason::ctl
