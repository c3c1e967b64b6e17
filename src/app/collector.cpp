// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/collector.h"

#include "app/collection.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

/// What no later part would survive.
bool endsAll(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Cancelled:
    case Error::Kind::Network:
    case Error::Kind::Tls:
    case Error::Kind::Unauthenticated:
    case Error::Kind::Maintenance:
    case Error::Kind::Storage: return true;
    default: return false;
    }
}

/// Reads rooms until none is left.
QCoro::Task<> work(CollectionPtr job)
{
    while (!job->rooms.empty() && !job->ended()) {
        const DossierRoom room = std::move(job->rooms.front());
        job->rooms.pop_front();
        job->progress.room = room.activity.isEmpty() ? room.room.name : room.activity;
        job->tell();
        co_await collectRoom(job, room);
    }
}

QList<DossierRoom> inScope(const CollectionOrder &order)
{
    QList<DossierRoom> rooms = order.rooms;
    rooms.removeIf([&](const DossierRoom &room) { return order.request.scope.without.contains(room.room.id); });
    return rooms;
}

/// Documents, and in each room messages (own and others' in one pass) and files.
int partsOf(const CaseScope &scope, qsizetype rooms)
{
    int parts = 0;
    for (const CasePart part : allCaseParts)
        parts += scope.has(part) && !isOfRooms(part);
    const bool messages = scope.has(CasePart::Messages) || scope.has(CasePart::Mentions);
    return parts + int(rooms) * (int(messages) + int(scope.has(CasePart::Files)));
}

} // namespace

PartReport Collection::report(CasePart part, const DossierRoom &room) const
{
    // The plugin names rooms by numbers: course and activity say more.
    const QString name = room.cmid.isValid() ? room.course + u" · "_s + room.activity : room.room.name;
    return reports.value({part, room.room.id}, {.part = part, .room = room.room.id, .roomName = name});
}

bool Collection::isComplete(CasePart part, const RoomId &room) const
{
    return reports.value({part, room}).state == PartReport::State::Complete;
}

void Collection::tell()
{
    if (order.told)
        order.told(progress);
}

PartReport failed(const CollectionPtr &job, PartReport report, const Error &error)
{
    if (endsAll(error)) {
        if (!job->over && error.kind != Error::Kind::Cancelled)
            job->over = error;
        report.state = PartReport::State::Waiting;
        return report;
    }
    const bool hidden = error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Denied;
    report.state = report.looked > 0 ? PartReport::State::Partial
        : hidden                     ? PartReport::State::Unreadable
                                     : PartReport::State::Failed;
    report.code = partCode(error);
    report.call = error.call;
    return report;
}

QCoro::Task<> keep(CollectionPtr job, QList<DossierItem> items, PartReport report)
{
    job->reports.insert({report.part, report.room}, report);
    const Result<void> kept = co_await job->file.keepItems(std::move(items), report);
    if (!kept)
        job->over = kept.error();
    job->tell();
}

QCoro::Task<Result<DossierEstimate>> Collector::estimate(CollectionOrder order, std::stop_token stop)
{
    DossierEstimate estimate{.at = m_clock.now()};
    CollectionProgress progress{.total = int(inScope(order).size())};
    for (DossierRoom room : inScope(order)) {
        Result<DossierRoom> counted = co_await m_chat.dossiers().volume(room, stop);
        if (!counted && endsAll(counted.error()))
            co_return Failure{counted.error()};
        if (counted) {
            room = *std::move(counted);
        } else {
            room.readable = false;
            room.unreadableWhy = partCode(counted.error());
        }
        estimate.unreadable += room.readable ? 0 : 1;
        estimate.messages += std::max(0, room.messages);
        estimate.files += std::max(0, room.files);
        estimate.calls += (std::max(0, room.messages) + 99) / 100 + (std::max(0, room.files) + 99) / 100;
        estimate.rooms.append(room);
        ++progress.done;
        progress.room = room.room.name;
        if (order.told)
            order.told(progress);
    }
    co_return estimate;
}

QCoro::Task<Result<void>> Collector::collect(CollectionOrder order, WorkFile &file, std::stop_token stop)
{
    const QList<DossierRoom> rooms = inScope(order);
    const auto job = std::make_shared<Collection>(Collection{
        .moodle = m_moodle, .chat = m_chat, .clock = m_clock, .file = file, .order = std::move(order), .stop = stop});
    const Result<QList<PartReport>> known = co_await file.reports();
    if (!known)
        co_return Failure{known.error()};
    for (const PartReport &report : *known)
        job->reports.insert({report.part, report.room}, report);
    job->rooms.assign(rooms.begin(), rooms.end());
    job->progress.total = partsOf(job->scope(), rooms.size());
    job->tell();
    co_await collectFacts(job);
    std::vector<QCoro::Task<>> workers;
    for (int i = 0; i < std::clamp(m_chat.concurrency(), 1, 4); ++i)
        workers.push_back(work(job));
    for (QCoro::Task<> &worker : workers)
        co_await worker;
    if (!job->ended() && job->scope().has(CasePart::Files))
        co_await collectBytes(job);
    if (job->over)
        co_return Failure{*job->over};
    if (stop.stop_requested())
        co_return Failure{Error{.kind = Error::Kind::Cancelled}};
    co_return {};
}

} // namespace diapason
