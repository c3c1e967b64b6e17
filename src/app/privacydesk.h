// SPDX-License-Identifier: GPL-3.0-or-later
// The privacy cases of one open campus as the window sees them: plain calls and signals; every coroutine is on its leash.
#pragma once

#include "domain/erasure.h"
#include "ports/cases.h"
#include "ports/dossiers.h"
#include "ports/scope.h"
#include "ports/vault.h"

#include <QObject>

namespace diapason {

class Session;
class SessionWork;
class PrivacyDeskWork;

/// How far estimating, collecting or exporting is.
struct PrivacyWork {
    enum class Phase { Idle, Estimating, Collecting, Paused, Exporting, Rehearsing };
    Phase phase = Phase::Idle;
    int done = 0;
    int total = -1;      ///< parts, of all rooms; while exporting, items
    QString room = {};   ///< the one being read
    QDateTime waitingUntil = {}; ///< a rate limit holds us back
    std::optional<Error> error = {}; ///< why the last one ended early
};

/// What is known of the chosen case beside the case itself.
struct CaseView {
    std::optional<DossierEstimate> estimate = {}; ///< of this session
    QList<PartReport> reports = {}; ///< the manifest so far
    DossierCounts counts = {};
    bool workFile = false;          ///< something was collected and is still here
    bool resumable = true;          ///< the key is in a keychain: a later session can open the work file
    QList<MoodleRequest> moodleRequests = {}; ///< of the person, newest first
    std::optional<Error> error = {}; ///< why the work file cannot be opened
};

/// One thing this program keeps about people on this machine, for the declaration.
struct Holding {
    enum class What : quint8 { Snapshot, Journal, Cases, WorkFiles, Campuses, Settings, Secrets };
    What what = What::Snapshot;
    QString path = {};
    qint64 bytes = 0;
    int count = 0; ///< of files, cases or secrets
};

class PrivacyDesk final : public QObject
{
    Q_OBJECT
public:
    struct Shelves {
        std::shared_ptr<Cases> cases = {};
        std::shared_ptr<WorkFiles> workFiles = {};
        std::shared_ptr<Archiver> archiver = {};
        std::shared_ptr<Vault> vault = {}; ///< the keychain, or this run's
        CampusId campus = {};              ///< by which the vault knows it; none: the key lives as long as this run
        QString operatorName = {};
    };
    /// `session` outlives it.
    PrivacyDesk(Session &session, Shelves shelves, QObject *parent = nullptr);
    ~PrivacyDesk() override;

    [[nodiscard]] Session &session() const { return m_session; }
    /// Open ones by due day, then closed ones, newest first.
    [[nodiscard]] const QList<PrivacyCase> &cases() const { return m_cases; }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] std::optional<PrivacyCase> find(qint64 request) const;
    [[nodiscard]] std::optional<PrivacyCase> chosen() const { return find(m_chosen); }
    [[nodiscard]] const CaseView &view() const { return m_view; }
    [[nodiscard]] const PrivacyWork &work() const { return m_work; }

    void load(); ///< casesChanged follows
    /// Keeps a case (a new one has id 0) and logs why it changed; saved() follows.
    void save(PrivacyCase request, CaseEvent::Kind kind = CaseEvent::Kind::Changed, QString about = {}, QString reason = {});
    /// Opens its work file, if there is one; viewChanged follows. 0: none is chosen.
    void choose(qint64 request);
    /// Looks for accounts that could be the person's: by the rule, by confirmation, by e-mail, other case and former names. New
    /// ones enter the case undecided; casesChanged follows.
    void suggestAccounts();
    /// Counts only; viewChanged follows.
    void estimate();
    /// Collects what the scope asks, from where it stopped; the job may be paused, and stopped without loss.
    void collect();
    void pause();
    void resume();
    void stop(); ///< of whatever is going on
    void wantItems(DossierFilter filter, int offset, int limit); ///< itemsRead follows
    /// `reason` is needed for an exclusion and for unmasking; it is logged.
    void decide(qint64 item, bool excluded, bool unmasked, QString reason);
    /// exported() or failed() follows. `expires`: when the archive should be gone.
    void exportTo(QString path, QString passphrase, QDate expires);
    void deleteArchive();  ///< the file named by the case, if it is still there
    void deleteWorkFile(); ///< what was collected; the case and its log stay
    void makeMoodleRequest();
    void followMoodleRequest();
    /// What an erasure of one confirmed account would take and leave; nothing is written. rehearsed() follows.
    void rehearse(AccountId account);
    void noteErasurePlan(const QHash<ErasureResidue, QString> &grounds); ///< the case is one of erasure from now on; its log says so, and why something stays
    void wantLog(qint64 request); ///< logRead follows
    void closeCase(); ///< what was collected goes; the case and its log stay
    void reopenCase();
    /// Cases closed before are forgotten with their log; casesChanged follows.
    void forgetClosed(QDateTime before);

signals:
    void casesChanged();
    void saved(qint64 request);
    void viewChanged(); ///< any part of view()
    void workChanged();
    void itemsRead(const diapason::DossierFilter &filter, const diapason::DossierPage &page);
    void itemDecided(qint64 item);
    void exported(const QString &path, const QList<diapason::WrittenEntry> &entries);
    void rehearsed(qint64 request, const diapason::ErasureRehearsal &rehearsal);
    void logRead(qint64 request, const QList<diapason::CaseEvent> &events);
    void failed(const diapason::Error &error); ///< of any of the above

private:
    friend class PrivacyDeskWork;
    Session &m_session;
    QList<PrivacyCase> m_cases;
    CaseView m_view;
    PrivacyWork m_work;
    qint64 m_chosen = 0;
    bool m_loaded = false;
    std::unique_ptr<PrivacyDeskWork> d; ///< the shelves, what is open of them, and the Scope
};

} // namespace diapason
