// SPDX-License-Identifier: GPL-3.0-or-later
// One open campus as the window sees it: plain calls and signals; every coroutine is on its leash.
#pragma once

#include "app/applier.h"
#include "app/recovery.h"
#include "app/undoer.h"
#include "domain/doctor.h"
#include "domain/plandocument.h"
#include "ports/scope.h"
#include "ports/snapshots.h"

#include <QObject>

namespace diapason {

struct Connection {
    enum class State { Closed, Connecting, Online, Offline, Refused };
    State state = State::Closed; ///< Offline: the server cannot be reached now; Refused: it does not want us
    QString version = {};
    std::optional<Error> error = {};
};

/// What is known of one activity's check.
struct CheckState {
    enum class Phase { Never, Reading, Done, Failed, Stopped };
    Phase phase = Phase::Never;
    Progress moodle = {};
    Progress chat = {};
    std::optional<Error> error = {}; ///< Failed
    std::shared_ptr<const Comparison> comparison = {}; ///< the last one, also while reading again
    bool kept = false; ///< the comparison is of an earlier session: repairs wait for a fresh one
    std::optional<CheckSummary> summary = {}; ///< its numbers; known before the comparison when they were kept
    QDateTime driftingSince = {}; ///< invalid when it does not drift, or nothing is known
    QDateTime since = {}; ///< when the reading in progress began
    std::optional<FailedAttempt> attempt = {}; ///< the last reading, when it failed: of this session or as kept, whatever `phase` says
};

/// Long work shown in the campus bar.
struct Job {
    enum class Kind { Opening, ReadingActivities, Checking, Sweeping, Running };
    Kind kind = Kind::Opening;
    int done = 0;
    int total = -1;
    QDateTime waitingUntil = {};
};

/// What the access doctor is doing, and said last.
struct DoctorState {
    bool asking = false;
    bool stopped = false; ///< the last time it was asked
    Progress progress = {};
    std::optional<Diagnosis> said = {};
};

/// What is known of the workspace's retention policy, and of the messages of the rooms that were looked into.
struct RetentionState {
    bool reading = false;
    std::optional<WorkspaceRetention> workspace = {}; ///< the last one read
    std::optional<Error> error = {};                  ///< why it could not be read the last time
    QHash<RoomId, MessageSample> samples = {};
    QSet<RoomId> sampling = {};
};

class SessionWork;

class Session final : public QObject
{
    Q_OBJECT
public:
    Session(Campus campus, std::unique_ptr<MoodleServer> moodle, std::unique_ptr<ChatServer> chat,
        std::unique_ptr<Journal> journal, std::unique_ptr<Snapshots> snapshots, std::unique_ptr<Clock> clock,
        QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const Campus &campus() const { return m_campus; }
    [[nodiscard]] Clock &clock() { return *m_clock; }
    [[nodiscard]] const Connection &moodle() const { return m_moodleConnection; }
    [[nodiscard]] const Connection &chat() const { return m_chatConnection; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] QDateTime readAt() const { return m_readAt; } ///< age of the catalogue; invalid before the first
    [[nodiscard]] const CheckState &check(Cmid cmid) const;
    /// The numbers of every activity that was ever checked.
    [[nodiscard]] QHash<Cmid, CheckSummary> summaries() const;
    [[nodiscard]] const RunReport &run() const { return m_run; }
    [[nodiscard]] const std::optional<Job> &job() const { return m_job; }
    /// "fr", "en"; empty: the interface's. The console sets it from the stored campus.
    [[nodiscard]] const QString &ticketLanguage() const { return m_ticketLanguage; }
    void setTicketLanguage(const QString &language) { m_ticketLanguage = language; }
    /// By which plans are judged now.
    [[nodiscard]] Guard guard() const;
    [[nodiscard]] bool online() const;
    /// When servers that cannot be reached are tried again by themselves; invalid when they are not: all is well, a try
    /// is going on, or somebody must do something first.
    [[nodiscard]] QDateTime nextTry() const;
    [[nodiscard]] bool trying() const; ///< such a try is going on
    /// What is on the screen was kept from an earlier session and not read again yet.
    [[nodiscard]] bool fromSnapshot() const { return m_fromSnapshot; }
    /// What ails the store of this campus, if anything: what is read is shown, but not kept.
    [[nodiscard]] const std::optional<Error> &storeError() const { return m_storeError; }
    /// The damaged file that was set aside when this session began; empty when none was.
    [[nodiscard]] const QString &setAside() const { return m_setAside; }

    /// Shows what was kept, connects both servers, then lists courses and rooms, then every course's activities in
    /// the background. A small campus (at most 50 activities) is then checked whole. Again: *Refresh* of the catalogue.
    void open();
    /// Tries both servers at once instead of at nextTry(). When both answer, the catalogue is read again and
    /// reconnected() follows; a run that was cut short is not resumed.
    void retry();
    /// The network of this machine is back: as retry(), for a campus that waits; nothing otherwise.
    void networkIsBack();
    /// Asks whoever can to lead the user in again, after a refusal.
    void wantSignIn() { emit signInWanted(); }
    /// Shows what was kept of an activity when nothing fresher is known; checkChanged follows when there is something.
    void recall(Cmid cmid);
    /// What changed in an activity and its room; historyRead follows.
    void wantHistory(Cmid cmid);
    /// Everybody the kept readings speak of; peopleRead follows.
    void wantPeople();
    /// Where a person, an account, or both are; linesRead follows.
    void wantLines(MoodleUserId person, AccountId account);
    /// Asks the chat server for the private groups of one account, one call; personRoomsRead or personRoomsFailed follows. Nothing
    /// happens offline, or where we are known not to be told.
    void wantPersonRooms(AccountId account);
    /// Looks for people in common with the rooms that could be an activity's, where its link is not certain: a few rooms, one
    /// page of each (app/commonpeople.h). They are in catalogue().people then; commonPeopleRead follows.
    void wantCommonPeople(Cmid cmid);
    [[nodiscard]] bool readsCommonPeople(Cmid cmid) const;
    /// Asks the access doctor: reads only, beside whatever else goes on; doctorChanged follows.
    void askDoctor();
    void stopDoctor();
    [[nodiscard]] const DoctorState &doctor() const { return m_doctor; }
    /// Reads the workspace's retention policy again, one call; retentionChanged follows.
    void wantRetention();
    /// Looks when the messages of a room were written; retentionChanged follows. Again: afresh.
    void wantSample(RoomId room);
    [[nodiscard]] const RetentionState &retention() const { return m_retention; }
    /// The activities of a course the user just opened come before the background's.
    void wantActivities(CourseId course);
    /// Reads one activity (again). The newest request goes first.
    void startCheck(Cmid cmid);
    void stopCheck(Cmid cmid);
    /// Checks many, one after the other, as the job.
    void startChecks(QList<Cmid> cmids);
    /// Reads every activity of a scope, the most urgent first, keeps what it reads, and holds in memory no more than was held
    /// before: recall() gives the lines of one. Nothing happens while another sweep goes on; one that was left is ended.
    /// sweepChanged() follows, and checkChanged() for each activity.
    void startSweep(SweepScope scope);
    /// Holds it before its next activity.
    void pauseSweep();
    /// Goes on with a sweep that is paused, or that was left: what was read since it began is not read again.
    void resumeSweep();
    /// Leaves it where it is: it may be resumed, in a later session too.
    void stopSweep();
    /// One that was left will not be resumed.
    void dismissSweep();
    [[nodiscard]] const SweepState &sweep() const { return m_sweep; }
    /// The sweeps that have ended, newest first; sweepsRead follows.
    void wantSweeps();
    /// The numbers of every activity since a day (Snapshots::campusHistory); campusHistoryRead follows.
    void wantCampusHistory(QDateTime since);
    /// Stops the job in progress: activities already read stay; a sweep is left to be resumed; a run stops after the call in flight.
    void stopJob();
    /// Starts a run; one at a time. The plan must come from makePlan() on present comparisons.
    void apply(Plan plan);
    /// The same for a plan that was saved, signed or allowed something: it is judged with its allowances and signatures.
    /// `quiet`: the rooms show no lines about members meanwhile.
    void apply(PlanDocument document, bool quiet = false);
    /// A plan as a document of this campus, by whoever runs the program, now.
    [[nodiscard]] PlanDocument documentOf(const Plan &plan) const;
    /// Holds the run before its next call; run().state tells when it is Paused.
    void pauseRun();
    void resumeRun();
    void stopRun();
    /// What became of the calls of a run that was cut short, looked up when both servers answered; runs wait for it.
    /// recovered() follows when there is something to tell.
    [[nodiscard]] const Recovery &recovery() const { return m_recovery; }
    /// Looks in the journal; journalRead follows.
    void wantJournal(JournalFilter filter);
    /// The runs of this campus, newest first; runsRead follows.
    void wantRuns(int limit, int offset = 0);
    /// Reads what an undo needs to know; undoReady or undoFailed follows. Its plan is applied as any other.
    void wantUndo(UndoScope scope);
    void stopUndo();
    /// Forgets the runs that ended before; forgotten follows.
    void forgetRuns(QDateTime before);
    /// Forgets the report of a finished run.
    void dismissRun();
    /// The campus rules from now on: everything known is linked and compared anew, nothing is read and nothing repaired.
    /// During a run they wait for its end. rulesChanged() follows, then checkChanged() for each comparison.
    void useRules(CampusRules rules);
    /// Shows what was kept of every activity, one after the other, as recall() does.
    void recallAll();
    /// From now on readings ask what access restrictions ask, even under rules that ignore them: others are to be tried.
    void wantRestrictions();

signals:
    void connectionChanged();
    void catalogueChanged(); ///< courses, categories or rooms were (re)read
    void activitiesChanged(diapason::CourseId course);
    void checkChanged(diapason::Cmid cmid); ///< any part of check(cmid)
    void runChanged();
    void recovered(); ///< recovery()
    void journalRead(const diapason::JournalFilter &filter, const diapason::JournalPage &page);
    void runsRead(const QList<diapason::JournalSummary> &runs);
    void undoReady(const diapason::UndoOffer &offer);
    void undoFailed(const diapason::Error &error);
    void forgotten(int runs); ///< how many went
    void journalFailed(const diapason::Error &error); ///< instead of journalRead, runsRead and forgotten
    void commonPeopleRead(diapason::Cmid cmid);
    void doctorChanged();
    void retentionChanged(); ///< any part of retention()
    void rulesChanged(); ///< campus().rules
    void jobChanged();
    void sweepChanged(); ///< any part of sweep()
    void sweepsRead(const QList<diapason::SweepRecord> &sweeps);
    void campusHistoryRead(const QDateTime &since, const QList<diapason::HistoryPoint> &points);
    void storeChanged(); ///< storeError() or setAside()
    void kept(); ///< something new is in the store
    void historyRead(
        diapason::Cmid cmid, const QList<diapason::HistoryPoint> &points, const QList<diapason::MembershipChange> &changes);
    void peopleRead(const diapason::KeptPeople &people);
    void linesRead(diapason::MoodleUserId person, const diapason::AccountId &account, const QList<diapason::KeptLine> &lines);
    void personRoomsRead(const diapason::PersonRooms &rooms);
    void personRoomsFailed(const diapason::AccountId &account, const diapason::Error &error);
    void reconnected(); ///< both servers are back and the catalogue was read again: what is shown may be old
    void signInWanted(); ///< the user wants to sign in again
    void openFailed(); ///< see moodle().error and chat().error

private:
    friend class SessionWork;
    friend class PrivacyDesk; ///< asks the same servers
    Campus m_campus;
    QString m_ticketLanguage;
    std::unique_ptr<Clock> m_clock;
    Connection m_moodleConnection;
    Connection m_chatConnection;
    Catalogue m_catalogue;
    QDateTime m_readAt;
    RunReport m_run;
    Recovery m_recovery;
    DoctorState m_doctor;
    RetentionState m_retention;
    std::optional<Job> m_job;
    SweepState m_sweep;
    std::optional<Error> m_storeError;
    QString m_setAside;
    bool m_fromSnapshot = false;
    std::unique_ptr<SessionWork> d; ///< adapters, queues and the Scope
};

} // namespace diapason
