// SPDX-License-Identifier: GPL-3.0-or-later
// What a Session does behind its face: the adapters, the queues and the coroutines on their leash.
#pragma once

#include "app/reconnector.h"
#include "app/session.h"
#include "app/sweeper.h"

namespace diapason {

class SessionWork
{
public:
    SessionWork(Session &session, std::unique_ptr<MoodleServer> moodle, std::unique_ptr<ChatServer> chat,
        std::unique_ptr<Journal> journal, std::unique_ptr<Snapshots> snapshots);

    [[nodiscard]] QCoro::Task<> open();
    [[nodiscard]] QCoro::Task<> openCourse(CourseId course);
    [[nodiscard]] QCoro::Task<> check(Cmid cmid);
    [[nodiscard]] QCoro::Task<> checkMany(QList<Cmid> cmids);
    [[nodiscard]] QCoro::Task<> apply(PlanDocument document, bool quiet);
    // What is kept, in sessionkeeping.cpp.
    [[nodiscard]] QCoro::Task<> recall(Cmid cmid);
    [[nodiscard]] QCoro::Task<> history(Cmid cmid);
    [[nodiscard]] QCoro::Task<> people();
    [[nodiscard]] QCoro::Task<> lines(MoodleUserId person, AccountId account);
    [[nodiscard]] QCoro::Task<> personRooms(AccountId account);
    // Sweeps, in sessionsweep.cpp.
    [[nodiscard]] QCoro::Task<> startSweep(SweepScope scope);
    [[nodiscard]] QCoro::Task<> resumeSweep();
    [[nodiscard]] QCoro::Task<> dismissSweep();
    void holdSweep(bool held);
    [[nodiscard]] const Catalogue &sweptCatalogue() const { return m_session.m_catalogue; }
    [[nodiscard]] QCoro::Task<ComparisonResult> sweepOne(
        Activity activity, ProgressFn progress, std::stop_token stop, SharedCoursePtr shared);
    [[nodiscard]] QCoro::Task<> sweptOne(Cmid cmid, ComparisonResult result);
    [[nodiscard]] QCoro::Task<bool> untilOnline(Error error, std::stop_token stop);
    void tellSweep(const SweepState &state);
    [[nodiscard]] QCoro::Task<> listSweeps();
    [[nodiscard]] QCoro::Task<> campusHistory(QDateTime since);
    // The campus rules, in sessionrules.cpp.
    [[nodiscard]] QCoro::Task<> useRules(CampusRules rules);
    /// `lines`: as many as may be held; the others' numbers alone.
    [[nodiscard]] QCoro::Task<> recallAll(bool lines);
    // Offline and back, in sessionretry.cpp.
    [[nodiscard]] QCoro::Task<> retry();
    [[nodiscard]] Reconnector &reconnector() { return m_reconnector; }
    [[nodiscard]] bool retrying() const { return m_retrying; }
    [[nodiscard]] QCoro::Task<> askDoctor();
    // Retention, in sessionretention.cpp.
    [[nodiscard]] QCoro::Task<> readRetention();
    [[nodiscard]] QCoro::Task<> readSample(RoomId room);
    void takeRooms(const RunReport &report);
    // Links, in sessionlinks.cpp.
    [[nodiscard]] QCoro::Task<> commonPeople(Cmid cmid);
    void takeStamps(const RunReport &report);
    // The journal, in sessionjournal.cpp.
    [[nodiscard]] QCoro::Task<> lookBack();
    [[nodiscard]] QCoro::Task<> lookedBack();
    [[nodiscard]] QCoro::Task<> findInJournal(JournalFilter filter);
    [[nodiscard]] QCoro::Task<> listRuns(int limit, int offset);
    [[nodiscard]] QCoro::Task<> undo(UndoScope scope);
    [[nodiscard]] QCoro::Task<> forgetRuns(QDateTime before);
    void stopEverything();
    [[nodiscard]] MoodleServer &moodleServer() { return *m_moodle; }
    [[nodiscard]] ChatServer &chatServer() { return *m_chat; }

    QHash<Cmid, CheckState> checks;
    QHash<Cmid, std::stop_source> checkStops;
    QList<CourseId> coursesToRead;
    QSet<Cmid> peopleWanted; ///< people in common are being read
    std::stop_source jobStop;
    std::stop_source runStop;
    std::stop_source sweepStop;
    std::shared_ptr<RunPause> sweepPause = std::make_shared<RunPause>(); ///< by the user
    std::shared_ptr<RunPause> sweepYield = std::make_shared<RunPause>(); ///< to what comes first: opening, a run
    std::shared_ptr<RunPause> runPause; ///< of the run in progress
    std::stop_source doctorStop;
    std::stop_source undoStop;
    std::optional<CampusRules> rulesWaiting; ///< for the end of the run
    bool opening = false;

private:
    [[nodiscard]] QCoro::Task<bool> connectBoth();
    [[nodiscard]] QCoro::Task<bool> openConnected();
    [[nodiscard]] QCoro::Task<> openAgain();
    [[nodiscard]] QCoro::Task<> checkSmall();
    void endOpening(bool listed);
    void take(const Sites &sites);
    void planRetry();
    void noteGaps(const QList<Gap> &gaps);
    [[nodiscard]] QCoro::Task<bool> listBoth();
    [[nodiscard]] QCoro::Task<> readAllActivities();
    [[nodiscard]] QCoro::Task<> activityWorker(std::stop_token stop);
    [[nodiscard]] QCoro::Task<> checkWorker(std::shared_ptr<QList<Cmid>> queue, std::stop_token stop);
    [[nodiscard]] QCoro::Task<> readActivities(CourseId course);
    [[nodiscard]] QCoro::Task<> linked();
    [[nodiscard]] QCoro::Task<> link();
    [[nodiscard]] QCoro::Task<> load();
    [[nodiscard]] QCoro::Task<> forgetOld();
    [[nodiscard]] QCoro::Task<> recallNames();
    [[nodiscard]] QCoro::Task<std::shared_ptr<const Comparison>> keptComparison(Cmid cmid);
    [[nodiscard]] QCoro::Task<> recallNumbers(Cmid cmid);
    [[nodiscard]] QCoro::Task<> keepCountedAnew(std::shared_ptr<const Comparison> comparison);
    [[nodiscard]] qsizetype linesHeld() const;
    void show(KeptCampus kept);
    void showLeft(const SweepRecord &sweep);
    [[nodiscard]] QCoro::Task<> runSweep(SweepScope scope, QDateTime began, qint64 number);
    [[nodiscard]] QCoro::Task<> endSweep(SweepState state);
    [[nodiscard]] SweepRecord sweepNow() const;
    [[nodiscard]] QHash<Cmid, CheckSummary> summaries() const;
    [[nodiscard]] QHash<Cmid, FailedAttempt> attempts() const;
    [[nodiscard]] QCoro::Task<ComparisonResult> readAndCompare(
        Activity activity, ProgressFn progress, std::stop_token stop, SharedCoursePtr shared = {});
    void noteAttempt(Cmid cmid, const ComparisonResult &result);
    [[nodiscard]] QCoro::Task<> keepAttempt(Cmid cmid);
    [[nodiscard]] QCoro::Task<> compareAgain(int turn);
    [[nodiscard]] std::optional<Link> linkAgain(const Comparison &comparison) const;
    void forgetElsewhere();
    [[nodiscard]] QCoro::Task<> keepCatalogue();
    [[nodiscard]] QCoro::Task<> keepCheck(std::shared_ptr<const Comparison> comparison);
    void noteStore(const std::optional<Error> &error);
    void noteKept(const Result<void> &done);
    void settle(std::shared_ptr<const Comparison> comparison);
    void setJob(std::optional<Job> job);
    void noteFailure(const Error &error);
    void tellProgress(Cmid cmid, const Progress &progress);

    Session &m_session;
    std::unique_ptr<MoodleServer> m_moodle;
    std::unique_ptr<ChatServer> m_chat;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Snapshots> m_snapshots;
    Reconnector m_reconnector;
    std::stop_source m_closing; ///< the session ends
    bool m_retrying = false;
    bool m_loaded = false;
    bool m_relink = false; ///< names or confirmations changed: the next round of links is for everything
    bool m_recallingAll = false;
    bool m_recallAgain = false; ///< somebody else wanted it meanwhile
    bool m_recallLines = false; ///< likewise, and the lines too
    bool m_countedAnew = false; ///< kept numbers gave way to others, and nobody was told yet
    qint64 m_sweepNumber = 0; ///< of the store
    int m_sweptSinceTold = 0; ///< readings since kept() was last told
    std::shared_ptr<RunPause> m_sweepAway = std::make_shared<RunPause>(); ///< held while a server is away
    int m_rulesTurn = 0; ///< how often the rules changed
    QSet<Cmid> m_recalled;
    QHash<CourseId, QList<Activity>> m_unlinked; ///< read, and not in the catalogue yet
    QCoro::Task<> m_linking; ///< awaited by whoever is on the leash and needs the links
    [[nodiscard]] QCoro::Task<> lookBackOnce();
    QCoro::Task<> m_lookingBack; ///< awaited by whoever is on the leash and writes

public:
    Reader reader;
    Applier applier;
    Sweeper sweeper;
    Scope scope; ///< last: its end waits for everything above that is still in use
};

} // namespace diapason
