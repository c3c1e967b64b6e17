// SPDX-License-Identifier: GPL-3.0-or-later
// "Allow this once" on a command line: --allow GUARD[:CMID]=COUNT --why TEXT --as NAME.
#pragma once

#include "core/result.h"
#include "domain/guard.h"
#include "launch/commandline.h"

namespace diapason::ctl {

/// One guard that somebody wants to exceed once, with the number they typed.
struct AllowWish {
    Verdict::Kind kind = Verdict::Kind::RemovalsPerRoom;
    Cmid cmid = {}; ///< none: the whole run, the only room in which the guard blocks, or all that a freeze window covers
    int count = 0;
    friend bool operator==(const AllowWish &, const AllowWish &) = default;
};

struct AllowOptions {
    QList<AllowWish> wishes = {};
    QString why = {};
    friend bool operator==(const AllowOptions &, const AllowOptions &) = default;
};

/// Kind::Usage: a wish that cannot be read, a guard that nobody knows or that cannot be allowed, no reason or no name.
[[nodiscard]] Result<AllowOptions> allowOptions(const CommandLine &line);

/// "removals_share:48201", as it is typed.
[[nodiscard]] QString guardToken(Verdict::Kind kind, Cmid cmid);

/// What the wishes come to for a plan that was judged so; one for a freeze window counts what it stops in all rooms. Kind::Refused "allow-count" (`detail` is the number that is right),
/// Kind::Usage "allow-nothing" (the guard does not block) and "allow-which" (it blocks in several rooms); `call` is the guard.
[[nodiscard]] Result<QList<Allowance>> allowancesOf(
    const AllowOptions &options, const QList<Verdict> &verdicts, const QString &by, const QDateTime &now);

/// The allowances of a plan with those that were just made in the place of older ones for the same guard.
[[nodiscard]] QList<Allowance> withAllowances(QList<Allowance> allowances, const QList<Allowance> &made);

} // namespace diapason::ctl
