// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/privacydesk.h"

#include "app/privacydeskwork.h"

using namespace Qt::StringLiterals;

namespace diapason {

PrivacyDesk::PrivacyDesk(Session &session, Shelves shelves, QObject *parent)
    : QObject(parent), m_session(session), d(std::make_unique<PrivacyDeskWork>(*this, *session.d, std::move(shelves)))
{
    connect(&session, &Session::runChanged, this, [this] { d->noteRun(m_session.run()); });
}

PrivacyDesk::~PrivacyDesk()
{
    d->workStop.request_stop();
    d->pause->release();
    d->scope.close();
}

std::optional<PrivacyCase> PrivacyDesk::find(qint64 request) const
{
    const auto found = std::ranges::find(m_cases, request, &PrivacyCase::id);
    return found == m_cases.end() ? std::nullopt : std::optional(*found);
}

void PrivacyDesk::load() { d->scope.spawn(d->load()); }

void PrivacyDesk::save(PrivacyCase request, CaseEvent::Kind kind, QString about, QString reason)
{
    d->scope.spawn(d->save(std::move(request), kind, std::move(about), std::move(reason)));
}

void PrivacyDesk::choose(qint64 request)
{
    if (request == m_chosen)
        return;
    m_chosen = request;
    m_view = {};
    emit viewChanged();
    d->scope.spawn(d->choose(request));
}

void PrivacyDesk::suggestAccounts() { d->scope.spawn(d->suggestAccounts()); }
void PrivacyDesk::estimate() { d->scope.spawn(d->estimate()); }
void PrivacyDesk::collect() { d->scope.spawn(d->collect()); }

void PrivacyDesk::pause()
{
    if (m_work.phase != PrivacyWork::Phase::Collecting)
        return;
    d->pause->hold();
    m_work.phase = PrivacyWork::Phase::Paused;
    emit workChanged();
}

void PrivacyDesk::resume()
{
    if (m_work.phase != PrivacyWork::Phase::Paused)
        return;
    m_work.phase = PrivacyWork::Phase::Collecting;
    d->pause->release();
    emit workChanged();
}

void PrivacyDesk::stop()
{
    d->workStop.request_stop();
    d->pause->release();
}

void PrivacyDesk::wantItems(DossierFilter filter, int offset, int limit)
{
    d->scope.spawn(d->readItems(std::move(filter), offset, limit));
}

void PrivacyDesk::decide(qint64 item, bool excluded, bool unmasked, QString reason)
{
    d->scope.spawn(d->decide(item, excluded, unmasked, std::move(reason)));
}

void PrivacyDesk::exportTo(QString path, QString passphrase, QDate expires)
{
    d->scope.spawn(d->exportTo(std::move(path), std::move(passphrase), expires));
}

void PrivacyDesk::deleteArchive() { d->scope.spawn(d->deleteArchive()); }
void PrivacyDesk::deleteWorkFile() { d->scope.spawn(d->deleteWorkFile()); }
void PrivacyDesk::makeMoodleRequest() { d->scope.spawn(d->makeMoodleRequest()); }
void PrivacyDesk::followMoodleRequest() { d->scope.spawn(d->followMoodleRequest()); }
void PrivacyDesk::rehearse(AccountId account) { d->scope.spawn(d->rehearse(std::move(account))); }

void PrivacyDesk::noteErasurePlan(const QHash<ErasureResidue, QString> &grounds)
{
    if (const std::optional<PrivacyCase> request = chosen())
        d->scope.spawn(d->noteErasurePlan(*request, grounds));
}

void PrivacyDesk::wantLog(qint64 request) { d->scope.spawn(d->readLog(request)); }

void PrivacyDesk::closeCase() { d->scope.spawn(d->closeCase()); }

void PrivacyDesk::reopenCase()
{
    std::optional<PrivacyCase> request = chosen();
    if (!request)
        return;
    request->state = request->archived.isValid() ? PrivacyCase::State::Exported
                                                      : PrivacyCase::State::Open; // what was collected went when it was closed
    request->closed = {};
    save(*std::move(request), CaseEvent::Kind::Reopened);
}

void PrivacyDesk::forgetClosed(QDateTime before) { d->scope.spawn(d->forgetClosed(std::move(before))); }

PrivacyDeskWork::PrivacyDeskWork(PrivacyDesk &desk, SessionWork &servers, PrivacyDesk::Shelves shelves)
    : m_desk(desk), m_servers(servers), m_shelves(std::move(shelves)),
      m_collector(servers.moodleServer(), servers.chatServer(), desk.session().clock())
{
}

void PrivacyDeskWork::fail(const Error &error)
{
    if (error.kind != Error::Kind::Cancelled)
        emit m_desk.failed(error);
}

QString PrivacyDeskWork::campusKey() const
{
    return m_shelves.campus.isValid() ? m_shelves.campus.value : m_desk.session().campus().name;
}

CaseEvent PrivacyDeskWork::eventOf(qint64 request, CaseEvent::Kind kind, QString about, QString reason) const
{
    return {.request = request,
        .at = m_desk.session().clock().now(),
        .operatorName = m_shelves.operatorName.isEmpty() ? operatorName() : m_shelves.operatorName,
        .kind = kind,
        .about = std::move(about),
        .reason = std::move(reason)};
}

QCoro::Task<> PrivacyDeskWork::log(CaseEvent event)
{
    if (const Result<void> logged = co_await m_shelves.cases->log(std::move(event)); !logged)
        fail(logged.error());
}

QCoro::Task<> PrivacyDeskWork::noteErasurePlan(PrivacyCase request, QHash<ErasureResidue, QString> grounds)
{
    for (int i = 0; i < erasureResidues; ++i)
        if (const QString ground = grounds.value(ErasureResidue(i)); !ground.isEmpty())
            co_await log(eventOf(request.id, CaseEvent::Kind::GroundGiven, erasureResidueCode(ErasureResidue(i)), ground));
    request.kind = PrivacyCase::Kind::Erasure;
    co_await save(std::move(request), CaseEvent::Kind::ErasurePlanned, {}, {});
}

void PrivacyDeskWork::noteRun(const RunReport &run)
{
    if (run.state != RunReport::State::Finished || run.journalRun == m_runNoted)
        return;
    m_runNoted = run.journalRun;
    for (const PrivacyCase &request : std::as_const(m_desk.m_cases)) {
        const QList<CaseAccount> accounts = request.confirmed();
        const auto done = std::ranges::count_if(run.results, [&](const OperationResult &result) {
            return isErasing(result.operation.kind) && result.outcome == Outcome::Done
                && std::ranges::contains(accounts, result.operation.account, &CaseAccount::id);
        });
        if (done > 0)
            scope.spawn(log(eventOf(request.id, CaseEvent::Kind::ErasureApplied, QString::number(done))));
    }
}

QCoro::Task<> PrivacyDeskWork::load()
{
    Result<QList<PrivacyCase>> all = co_await m_shelves.cases->all(campusKey());
    if (!all) {
        fail(all.error());
        co_return;
    }
    m_desk.m_cases = *std::move(all);
    m_desk.m_loaded = true;
    emit m_desk.casesChanged();
    // Once a session: what was closed long enough ago goes by itself.
    const QDateTime before = m_desk.session().clock().now().addMonths(-caseLogMonths);
    if (!std::exchange(m_purged, true)
        && std::ranges::any_of(m_desk.m_cases, [&](const PrivacyCase &one) { return one.closed.isValid() && one.closed < before; }))
        co_await forgetClosed(before);
}

QCoro::Task<> PrivacyDeskWork::save(PrivacyCase request, CaseEvent::Kind kind, QString about, QString reason)
{
    const bool isNew = request.id == 0;
    if (isNew) {
        request.campus = campusKey();
        request.opened = m_desk.session().clock().now();
        kind = CaseEvent::Kind::Opened;
    }
    const Result<qint64> id
        = co_await m_shelves.cases->save(request, eventOf(request.id, kind, std::move(about), std::move(reason)));
    if (!id) {
        fail(id.error());
        co_return;
    }
    co_await load();
    emit m_desk.saved(*id);
}

QCoro::Task<> PrivacyDeskWork::readLog(qint64 request)
{
    const Result<QList<CaseEvent>> events = co_await m_shelves.cases->events(request);
    if (events)
        emit m_desk.logRead(request, *events);
    else
        fail(events.error());
}

QCoro::Task<> PrivacyDeskWork::forgetClosed(QDateTime before)
{
    // What was collected for a case goes with it.
    for (const PrivacyCase &request : std::as_const(m_desk.m_cases))
        if (request.closed.isValid() && request.closed < before)
            if (const Result<void> gone = m_shelves.workFiles->remove(request.id); !gone)
                fail(gone.error());
    const Result<int> forgotten = co_await m_shelves.cases->forgetBefore(before, campusKey());
    if (!forgotten)
        fail(forgotten.error());
    co_await load();
}

} // namespace diapason
