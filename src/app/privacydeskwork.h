// SPDX-License-Identifier: GPL-3.0-or-later
// What a PrivacyDesk does behind its face: the shelves, the open work file and the coroutines on their leash.
#pragma once

#include "app/collector.h"
#include "app/privacydesk.h"
#include "app/sessionwork.h"

namespace diapason {

class PrivacyDeskWork
{
public:
    PrivacyDeskWork(PrivacyDesk &desk, SessionWork &servers, PrivacyDesk::Shelves shelves);

    // Cases and their log, in privacydesk.cpp.
    [[nodiscard]] QCoro::Task<> load();
    [[nodiscard]] QCoro::Task<> save(PrivacyCase request, CaseEvent::Kind kind, QString about, QString reason);
    [[nodiscard]] QCoro::Task<> readLog(qint64 request);
    [[nodiscard]] QCoro::Task<> forgetClosed(QDateTime before);
    [[nodiscard]] QCoro::Task<> noteErasurePlan(PrivacyCase request, QHash<ErasureResidue, QString> grounds);
    /// A run that erased something of a case's account has ended: the case's log says so.
    void noteRun(const RunReport &run);
    // The chosen case's work file, in privacyfile.cpp.
    [[nodiscard]] QCoro::Task<> choose(qint64 request);
    [[nodiscard]] QCoro::Task<> readItems(DossierFilter filter, int offset, int limit);
    [[nodiscard]] QCoro::Task<> decide(qint64 item, bool excluded, bool unmasked, QString reason);
    [[nodiscard]] QCoro::Task<> deleteWorkFile();
    [[nodiscard]] QCoro::Task<> closeCase();
    [[nodiscard]] QCoro::Task<> exportTo(QString path, QString passphrase, QDate expires);
    [[nodiscard]] QCoro::Task<> deleteArchive();
    // What asks the servers, in privacyjobs.cpp.
    [[nodiscard]] QCoro::Task<> suggestAccounts();
    [[nodiscard]] QCoro::Task<> estimate();
    [[nodiscard]] QCoro::Task<> collect();
    [[nodiscard]] QCoro::Task<> makeMoodleRequest();
    [[nodiscard]] QCoro::Task<> followMoodleRequest();

    [[nodiscard]] QCoro::Task<> rehearse(AccountId account);

    std::stop_source workStop;
    std::shared_ptr<RunPause> pause = std::make_shared<RunPause>();

private:
    /// By which cases know their campus: a stored one keeps its cases when it is renamed.
    [[nodiscard]] QString campusKey() const;
    [[nodiscard]] CaseEvent eventOf(qint64 request, CaseEvent::Kind kind, QString about = {}, QString reason = {}) const;
    [[nodiscard]] QCoro::Task<> log(CaseEvent event);
    /// The key of this campus's work files: from the vault, made when there is none; of this run alone where no vault keeps it.
    [[nodiscard]] QCoro::Task<std::optional<Error>> needKey();
    [[nodiscard]] QCoro::Task<Result<std::shared_ptr<WorkFile>>> opened(qint64 request);
    [[nodiscard]] bool removeWorkFile(qint64 request);
    [[nodiscard]] QCoro::Task<> look(); ///< at the open work file: reports and counts
    [[nodiscard]] QCoro::Task<QHash<RoomId, ErasureCounts>> collectedCounts(qint64 request);
    [[nodiscard]] QCoro::Task<Result<CollectionOrder>> order(PrivacyCase request);
    void setPhase(PrivacyWork::Phase phase);
    void endWork(std::optional<Error> error);
    void tell(const CollectionProgress &progress);
    void fail(const Error &error);
    [[nodiscard]] std::optional<PrivacyCase> chosen() const { return m_desk.chosen(); }
    [[nodiscard]] bool busy() const { return m_desk.m_work.phase != PrivacyWork::Phase::Idle; }

    PrivacyDesk &m_desk;
    SessionWork &m_servers;
    PrivacyDesk::Shelves m_shelves;
    QByteArray m_key;
    bool m_keeps = true; ///< the key outlives this run
    std::shared_ptr<RunPause> m_opening = std::make_shared<RunPause>(); ///< held while a work file is opened
    std::shared_ptr<WorkFile> m_file; ///< of the chosen case
    qint64 m_fileOf = 0;
    bool m_purged = false; ///< in this session
    qint64 m_runNoted = 0;
    qint64 m_lookedInto = 0; ///< the case whose items were last looked at: logged once
    Collector m_collector;

public:
    Scope scope; ///< last: its end waits for everything above that is still in use
};

} // namespace diapason
