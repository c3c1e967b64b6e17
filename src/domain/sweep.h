// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep: which activities it reads, in which order, what is left of it, and when it will have ended.
#pragma once

#include "domain/catalogue.h"
#include "domain/summary.h"

#include <deque>

namespace diapason {

/// Which activities a sweep reads. The categories and the courses add to each other, words and age take away. All empty: the
/// whole campus.
struct SweepScope {
    QList<CategoryId> categories = {}; ///< with everything below them
    QList<CourseId> courses = {};
    QString words = {}; ///< each of them is found in the activity's name, its course or its room
    std::chrono::seconds olderThan{0}; ///< only what was not read completely within this time before the sweep began; 0: all
    friend bool operator==(const SweepScope &, const SweepScope &) = default;
};

/// The last attempt to read an activity, when it failed: refused, cut, or without a room to compare with.
struct FailedAttempt {
    QDateTime at = {}; ///< UTC
    Error error = {};
    friend bool operator==(const FailedAttempt &, const FailedAttempt &) = default;
};

/// What failed in a reading that is not complete and says why; nothing of any other.
[[nodiscard]] std::optional<FailedAttempt> failedAttempt(const Comparison &comparison);

/// A sweep as the chronicle tells it. The numbers are those of its end, or of the last time it was held.
struct SweepRecord {
    qint64 number = 0; ///< of the store; 0: not kept
    SweepScope scope = {};
    QDateTime began = {}; ///< UTC
    QDateTime ended = {}; ///< invalid: it goes on, or waits to be resumed
    int total = 0; ///< activities in scope
    int done = 0; ///< read, or found unreadable
    int failures = 0; ///< of them: could not be read, or not completely; to have no room is none
    int drifting = 0; ///< of them: activities with drifts
    int drifts = 0; ///< in all of them
    int calls = 0; ///< to both servers
    friend bool operator==(const SweepRecord &, const SweepRecord &) = default;
};

/// Where a sweep is.
struct SweepState {
    enum class Phase {
        None,
        Left,    ///< one was stopped, failed, or was cut short by the end of a session: it may be resumed
        Going,
        Paused,  ///< held by the user; readings in flight are heard out
        Waiting, ///< for a server that is away, or for the end of a run
    };
    Phase phase = Phase::None;
    SweepScope scope = {};
    QDateTime began = {};
    int done = 0;
    int total = 0;
    int failures = 0;
    int calls = 0;        ///< since it began or was resumed
    double perMinute = 0; ///< calls; 0: not measured yet
    QDateTime forecast = {};     ///< of its end; invalid: not measured yet, or it does not move
    QDateTime waitingUntil = {}; ///< a rate limit holds it back, or the next try of a server that is away; invalid: neither
    std::optional<Error> error = {}; ///< Left: why, when it was not stopped by hand; Waiting: which server is away
    [[nodiscard]] bool busy() const { return phase != Phase::None && phase != Phase::Left; }
    [[nodiscard]] bool paused() const { return phase == Phase::Paused; }
    friend bool operator==(const SweepState &, const SweepState &) = default;
};

/// The categories and everything below them; a category that is its own ancestor is met once.
[[nodiscard]] QSet<CategoryId> withSubcategories(const QList<Category> &all, const QList<CategoryId> &chosen);

/// The courses a scope speaks of, whatever its words and its age say: those whose activities must be known.
[[nodiscard]] QList<CourseId> sweepCourses(const CourseListing &listing, const SweepScope &scope);

/// The activities of a scope, the most urgent first: rooms whose number of users is not what their last reading expected (the
/// service account may be one of them), then those that drifted, then those never read completely, then the others, the
/// oldest first; at the end those without a room, which cost no call. `now` is when the sweep begins.
[[nodiscard]] QList<Cmid> sweepOrder(
    const Catalogue &catalogue, const QHash<Cmid, CheckSummary> &summaries, const SweepScope &scope, const QDateTime &now);

/// What is left of a sweep that began once, and how much of it is done.
struct SweepRest {
    QList<Cmid> left = {};
    int done = 0;
    [[nodiscard]] int total() const { return done + int(left.size()); }
};
/// Of the order of when it began: what was neither read nor found unreadable since.
[[nodiscard]] SweepRest sweepRest(const Catalogue &catalogue, const QHash<Cmid, CheckSummary> &summaries,
    const QHash<Cmid, FailedAttempt> &attempts, const SweepScope &scope, const QDateTime &began);

/// The numbers of what a sweep read since it began. `calls` and `number` are the caller's.
[[nodiscard]] SweepRecord sweepRecord(const Catalogue &catalogue, const QHash<Cmid, CheckSummary> &summaries,
    const QHash<Cmid, FailedAttempt> &attempts, const SweepScope &scope, const QDateTime &began);

/// How fast a sweep goes, by its last minutes. Time in which it was held does not count.
class SweepMeter
{
public:
    /// So far, `done` activities and `calls` calls since the sweep was begun or resumed. Never less than before.
    void measured(const QDateTime &now, int done, int calls);
    /// It was held until now: what was measured before is measured no further.
    void resumed(const QDateTime &now);
    [[nodiscard]] double callsPerMinute() const; ///< 0: too early to tell
    /// When `left` activities will have been read; invalid: too early to tell.
    [[nodiscard]] QDateTime forecast(const QDateTime &now, int left) const;

private:
    struct Mark {
        qint64 at = 0; ///< milliseconds of work
        int done = 0;
        int calls = 0;
    };
    [[nodiscard]] qint64 span() const;
    std::deque<Mark> m_marks; ///< of the last minutes, oldest first
    QDateTime m_last;
    qint64 m_worked = 0; ///< milliseconds
};

} // namespace diapason
