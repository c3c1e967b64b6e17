// SPDX-License-Identifier: GPL-3.0-or-later
// Judges a plan before anything is written.
#pragma once

#include "domain/plan.h"
#include "domain/retention.h"

namespace diapason {

struct Verdict {
    enum class Kind : quint8 {
        RemovalsPerRoom, ///< `value` ticked removals of at most `limit`
        RemovalsShare, ///< `value` of `of` members, at most `limit`
        RemovalsPerRun,
        DemotionsPerRoom,
        DemotionsPerRun,
        Complete, ///< removals ask for complete readings of both sides: `value` of `of` sides are
        Fresh, ///< removals ask for readings of at most `limit` minutes: the older is `value`
        RoomEmptied, ///< `value` members would be left, the service account aside; at least `limit` must
        OwnersKept, ///< `value` owners would be removed or demoted; none may
        Frozen, ///< `value` removals and demotions on days without any; `name` is the freeze window's
        Countersigned, ///< `value` removals and demotions; above `limit` a second person signs
        AccountsPerRoom, ///< `value` accounts to create of at most `limit`; where a plan creates any
        AccountsPerRun,
        ShortenedPerRun, ///< `value` rooms whose messages would go sooner; where a plan sets a retention
        // Of erasures alone, with what of the above they ask for.
        OneAccount, ///< `value` accounts would lose something; at most one may
        ProtectedKept, ///< `value` operations on an account to which nothing is written; none may
        LastOwners, ///< `value` rooms would be left without an owner; `name` are their names
        DeletionsPerRun, ///< `value` rooms whose messages would be deleted, of at most as many as removals
    };
    Kind kind = Kind::Complete;
    bool exceeded = false;
    Cmid cmid = {}; ///< none for the whole run
    int value = 0;
    int of = 0;
    int limit = 0;
    double share = 0; ///< the campus's share, for RemovalsShare
    QString name = {};
    bool allowed = false; ///< somebody allowed it once, by name and number
    [[nodiscard]] bool blocks() const { return exceeded && !allowed; }
};
/// The stable word of files and JSON: "removals_per_room".
[[nodiscard]] QString verdictCode(Verdict::Kind kind);
[[nodiscard]] std::optional<Verdict::Kind> verdictKind(const QString &code);
/// Numbers and days may be exceeded once, by somebody who says so; what would be done blindly may not.
[[nodiscard]] bool mayBeAllowed(Verdict::Kind kind);

/// "Allow this once": the number was typed, and whoever typed it said why.
struct Allowance {
    Verdict::Kind kind = Verdict::Kind::RemovalsPerRoom;
    Cmid cmid = {};
    int value = 0; ///< the verdict's: with one more it is not allowed any more
    QString by = {};
    QString why = {};
    QDateTime at = {};
    friend bool operator==(const Allowance &, const Allowance &) = default;
};

/// What a plan is judged by.
struct Guard {
    Limits limits = {};
    QList<FreezeWindow> freezes = {}; ///< their categories with everything below them
    QDateTime now = {}; ///< invalid: readings are taken for fresh, and no freeze window is looked at
    QList<Allowance> allowances = {};
    bool countersigned = false;
    std::optional<WorkspaceRetention> workspace = {}; ///< none: what may shorten a retention counts as doing so
};

/// The guard of a campus; `categories` are those of its Moodle.
[[nodiscard]] Guard guardOf(const CampusRules &rules, const QList<Category> &categories, const QDateTime &now);

/// Every check that was made, favourable ones too: the preview lists them. An undo is judged alike.
[[nodiscard]] QList<Verdict> judge(const Plan &plan, const Guard &guard);

/// What a run exceeded, and who allowed it why.
struct AllowedOnce {
    Verdict verdict = {};
    QString by = {};
    QString why = {};
};
/// For the journal: one line of JSON each, codes and numbers, said in words when it is read (words::allowedOnce()).
[[nodiscard]] QStringList allowedLines(const Plan &plan, const Guard &guard);
/// None for a line that a journal of the first versions holds: it is a sentence itself.
[[nodiscard]] std::optional<AllowedOnce> parseAllowed(const QString &line);
[[nodiscard]] bool isBlocked(const QList<Verdict> &verdicts);

} // namespace diapason
