// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/history.h"
#include "domain/sweep.h"

#include <QCoroTask>

namespace diapason {

/// What was kept of a campus, enough to start on.
struct KeptCampus {
    Catalogue catalogue = {};
    QDateTime readAt = {}; ///< of the catalogue; invalid when nothing was kept yet
    QHash<Cmid, CheckSummary> checks = {}; ///< the last of each activity
    QHash<Cmid, QString> rules = {}; ///< rulesDigest() of the rules by which each was counted; empty: an earlier version's, unknown
    QHash<Cmid, QDateTime> driftingSince = {}; ///< those that drift
    QHash<Cmid, FailedAttempt> attempts = {}; ///< those whose last attempt failed
    std::optional<SweepRecord> sweep = {}; ///< the one that has not ended
};

/// A person, or an account, of any kept reading, for the search.
struct KeptPerson {
    MoodleUserId id = {};
    QString username = {};
    QString fullName = {};
    QString email = {};
    int activities = 0; ///< of the courses they are enrolled in
    int drifts = 0; ///< rows about them that count as drift
};
struct KeptAccount {
    AccountId id = {};
    QString username = {};
    QString name = {};
    bool active = true;
    int rooms = 0;
    int drifts = 0;
};
struct KeptPeople {
    QList<KeptPerson> people = {};
    QList<KeptAccount> accounts = {};
};

/// One activity that a person or an account has to do with.
struct KeptLine {
    Cmid cmid = {};
    DriftClass driftClass = DriftClass::InStep;
};

/// What was seen, kept: one per campus. Holds no message text and no secret. All errors are Kind::Storage.
///
/// A complete side of a reading is replaced by a complete one only: an incomplete reading leaves the kept one in its
/// place and is noted in the history. Absence from an incomplete reading changes nothing.
class Snapshots
{
public:
    virtual ~Snapshots() = default;
    /// The first call of a session. A damaged file is set aside and a new one begun: `setAside()` then names the old one.
    [[nodiscard]] virtual QCoro::Task<Result<KeptCampus>> load() = 0;
    [[nodiscard]] virtual QString setAside() const = 0;
    /// Courses, categories, activities, rooms and links. What a complete listing no longer holds is forgotten.
    [[nodiscard]] virtual QCoro::Task<Result<void>> keepCatalogue(Catalogue catalogue, QDateTime at) = 0;
    /// Both sides of one check, its rows that are not in step, its numbers and what changed in its room. Numbers of the same reading
    /// under other rules take the place of those that were kept. An incomplete one that
    /// says why is a failed attempt as well; a complete one ends the failed attempt.
    [[nodiscard]] virtual QCoro::Task<Result<void>> keepCheck(std::shared_ptr<const Comparison> comparison) = 0;
    /// An attempt that gave nothing to compare. Its error is kept without its `detail`, which may quote an answer.
    [[nodiscard]] virtual QCoro::Task<Result<void>> keepAttempt(Cmid cmid, FailedAttempt attempt) = 0;
    /// A sweep that goes on, with its numbers so far; gives its number. Of number 0: it begins now, and ends any that had not
    /// ended.
    [[nodiscard]] virtual QCoro::Task<Result<qint64>> keepSweep(SweepRecord sweep) = 0;
    /// It has ended, at `sweep.ended`. One of number 0 is entered as well.
    [[nodiscard]] virtual QCoro::Task<Result<void>> endSweep(SweepRecord sweep) = 0;
    /// Those that have ended, newest first.
    [[nodiscard]] virtual QCoro::Task<Result<QList<SweepRecord>>> sweeps() = 0;
    /// Both sides of one activity as kept, ready for compare(); `rules` and `service` are the caller's. Nothing when it was never read.
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<CompareInput>>> reading(Cmid cmid) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<KeptPeople>> people() = 0;
    /// Usernames that people and accounts had in readings of the last historyStays.
    [[nodiscard]] virtual QCoro::Task<Result<FormerNames>> formerNames() = 0;
    /// Where a person, an account, or both are: by cmid.
    [[nodiscard]] virtual QCoro::Task<Result<QList<KeptLine>>> lines(MoodleUserId person, AccountId account) = 0;
    /// Oldest first.
    [[nodiscard]] virtual QCoro::Task<Result<QList<HistoryPoint>>> history(Cmid cmid) = 0;
    /// Of all activities, by cmid and then oldest first: every point that holds at `since` or later. What was known of an
    /// activity at `since` is its first point, which may be older.
    [[nodiscard]] virtual QCoro::Task<Result<QList<HistoryPoint>>> campusHistory(QDateTime since) = 0;
    /// Newest first.
    [[nodiscard]] virtual QCoro::Task<Result<QList<MembershipChange>>> changes(RoomId room, QDateTime since) = 0;
    /// Forgets history, changes, former names and sweeps older than `before`, and people and accounts no kept reading speaks of.
    [[nodiscard]] virtual QCoro::Task<Result<void>> forgetBefore(QDateTime before) = 0;
};

} // namespace diapason
