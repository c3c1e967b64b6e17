// SPDX-License-Identifier: GPL-3.0-or-later
// What a privacy case asks of the servers: accounts, counts, the collection, and Moodle's own request.
#include "app/caseaccounts.h"
#include "app/erasurereading.h"
#include "app/privacydeskwork.h"

using namespace Qt::StringLiterals;

namespace diapason {

void PrivacyDeskWork::setPhase(PrivacyWork::Phase phase)
{
    m_desk.m_work = {.phase = phase};
    workStop = {};
    pause->release();
    emit m_desk.workChanged();
}

void PrivacyDeskWork::endWork(std::optional<Error> error)
{
    if (error && error->kind == Error::Kind::Cancelled)
        error.reset();
    m_desk.m_work = {.error = error};
    emit m_desk.workChanged();
    if (error)
        fail(*error);
}

void PrivacyDeskWork::tell(const CollectionProgress &progress)
{
    // The manifest grows part by part before the user's eyes.
    if (m_desk.m_work.phase == PrivacyWork::Phase::Collecting && progress.done != m_desk.m_work.done)
        scope.spawn(look());
    m_desk.m_work.done = progress.done;
    m_desk.m_work.total = progress.total;
    m_desk.m_work.room = progress.room;
    emit m_desk.workChanged();
}

QCoro::Task<Result<CollectionOrder>> PrivacyDeskWork::order(PrivacyCase request)
{
    Result<QList<DossierRoom>> rooms
        = co_await roomsOfCase(request, m_desk.session().catalogue(), m_servers.chatServer(), workStop.get_token());
    if (!rooms)
        co_return Failure{rooms.error()};
    co_return CollectionOrder{.request = std::move(request),
        .rooms = *std::move(rooms),
        .catalogue = m_desk.session().catalogue(),
        .pause = pause,
        .told = [this](const CollectionProgress &progress) { tell(progress); }};
}

QCoro::Task<> PrivacyDeskWork::suggestAccounts()
{
    const std::optional<PrivacyCase> request = chosen();
    if (!request || !request->person.isValid())
        co_return;
    const Result<QList<CaseAccount>> found = co_await suggestedAccounts(*request, m_desk.session().campus().rules,
        m_servers.moodleServer(), m_servers.chatServer(), m_servers.reader, scope.token());
    if (!found) {
        fail(found.error());
        co_return;
    }
    std::optional<PrivacyCase> now = m_desk.find(request->id); // as it is by now
    if (!now || found->isEmpty())
        co_return;
    for (const CaseAccount &account : *found)
        if (!std::ranges::contains(now->accounts, account.id, &CaseAccount::id))
            now->accounts.append(account);
    co_await save(*std::move(now), CaseEvent::Kind::Changed, {}, {});
}

QCoro::Task<> PrivacyDeskWork::estimate()
{
    const std::optional<PrivacyCase> request = chosen();
    if (!request || busy())
        co_return;
    setPhase(PrivacyWork::Phase::Estimating);
    Result<CollectionOrder> order = co_await this->order(*request);
    if (!order) {
        endWork(order.error());
        co_return;
    }
    order->request.scope.without.clear(); // unticked rooms are counted as well: they may be ticked again
    const Result<DossierEstimate> counted = co_await m_collector.estimate(*std::move(order), workStop.get_token());
    if (counted && m_desk.m_chosen == request->id) {
        m_desk.m_view.estimate = *counted;
        emit m_desk.viewChanged();
        co_await log(eventOf(request->id, CaseEvent::Kind::Estimated, QString::number(counted->messages)));
    }
    endWork(counted ? std::nullopt : std::optional(counted.error()));
}

QCoro::Task<> PrivacyDeskWork::collect()
{
    std::optional<PrivacyCase> request = chosen();
    if (!request || busy())
        co_return;
    const qint64 id = request->id;
    setPhase(PrivacyWork::Phase::Collecting);
    const Result<std::shared_ptr<WorkFile>> file = co_await opened(id);
    Result<CollectionOrder> order = file ? co_await this->order(*request) : Result<CollectionOrder>(Failure{file.error()});
    if (!order) {
        endWork(order.error());
        co_return;
    }
    request->state = PrivacyCase::State::Collecting;
    co_await save(*request, CaseEvent::Kind::CollectionStarted, {}, {});
    const Result<void> done = co_await m_collector.collect(*std::move(order), **file, workStop.get_token());
    const Result<DossierCounts> counts = co_await (*file)->counts();
    const DossierCounts kept = counts.value_or(DossierCounts{});
    if (std::optional<PrivacyCase> now = m_desk.find(id)) {
        now->state = done ? PrivacyCase::State::Review : PrivacyCase::State::Collecting;
        co_await save(*std::move(now), done ? CaseEvent::Kind::Collected : CaseEvent::Kind::CollectionStopped,
            QString::number(kept.messages + kept.files + kept.others), {});
    }
    co_await look();
    endWork(done ? std::nullopt : std::optional(done.error()));
}

QCoro::Task<> PrivacyDeskWork::makeMoodleRequest()
{
    const std::optional<PrivacyCase> request = chosen();
    if (!request || !request->person.isValid())
        co_return;
    const Result<qint64> made
        = co_await m_servers.moodleServer().requests().makeExportRequest(request->person, {}, scope.token());
    if (!made && !made.error().fateUnknown) {
        fail(made.error());
        co_return;
    }
    co_await followMoodleRequest(); // also where nobody knows whether it was made
    std::optional<PrivacyCase> now = m_desk.find(request->id);
    const qint64 number = made ? *made : m_desk.m_view.moodleRequests.isEmpty() ? 0 : m_desk.m_view.moodleRequests.first().id;
    if (!now || number == 0)
        co_return;
    now->moodleRequest = number;
    co_await save(*std::move(now), CaseEvent::Kind::MoodleRequestMade, QString::number(number), {});
}

QCoro::Task<> PrivacyDeskWork::followMoodleRequest()
{
    const std::optional<PrivacyCase> request = chosen();
    if (!request || !request->person.isValid())
        co_return;
    const Result<QList<MoodleRequest>> found
        = co_await m_servers.moodleServer().requests().requestsOf(request->person, scope.token());
    if (m_desk.m_chosen != request->id)
        co_return;
    if (!found) {
        fail(found.error());
        co_return;
    }
    m_desk.m_view.moodleRequests = *found;
    emit m_desk.viewChanged();
}

/// What was collected of each room, where something was.
QCoro::Task<QHash<RoomId, ErasureCounts>> PrivacyDeskWork::collectedCounts(qint64 request)
{
    if (!m_shelves.workFiles->present().contains(request))
        co_return QHash<RoomId, ErasureCounts>{};
    const Result<std::shared_ptr<WorkFile>> file = co_await opened(request);
    if (!file)
        co_return QHash<RoomId, ErasureCounts>{};
    const Result<QList<PartReport>> reports = co_await (*file)->reports();
    QSet<RoomId> rooms;
    for (const PartReport &report : reports.value_or(QList<PartReport>{}))
        if (report.room.isValid())
            rooms.insert(report.room);
    const Result<QHash<RoomId, ErasureCounts>> counts = co_await erasureCounts(**file, rooms.values());
    co_return counts.value_or(QHash<RoomId, ErasureCounts>{});
}

QCoro::Task<> PrivacyDeskWork::rehearse(AccountId account)
{
    const std::optional<PrivacyCase> request = chosen();
    if (!request || busy())
        co_return;
    setPhase(PrivacyWork::Phase::Rehearsing);
    ErasureQuestion question{.account = account,
        .person = request->person,
        .catalogue = m_desk.session().catalogue(),
        .rules = m_desk.session().campus().rules,
        .counts = co_await collectedCounts(request->id)};
    for (const auto &[cmid, state] : m_servers.checks.asKeyValueRange())
        if (state.comparison)
            question.checks.insert(cmid, state.comparison);
    const auto told = [this](const Progress &progress) { tell({.done = progress.done, .total = progress.total}); };
    const Result<ErasureRehearsal> rehearsal = co_await rehearseErasure(
        m_servers.chatServer(), m_desk.session().clock(), std::move(question), told, workStop.get_token());
    endWork(rehearsal ? std::nullopt : std::optional(rehearsal.error()));
    if (!rehearsal)
        co_return;
    emit m_desk.rehearsed(request->id, *rehearsal);
    co_await log(eventOf(request->id, CaseEvent::Kind::Rehearsed, pseudonym(request->id, account.value)));
}

} // namespace diapason
