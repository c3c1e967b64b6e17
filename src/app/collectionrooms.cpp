// SPDX-License-Identifier: GPL-3.0-or-later
// Messages and files of a case, room by room and page by page: no more than a page is in memory.
#include "app/collection.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

MessageQuery queryOf(const PrivacyCase &request)
{
    MessageQuery query{.mentions = request.scope.has(CasePart::Mentions)};
    for (const CaseAccount &account : request.confirmed()) {
        query.authors.append(account.id);
        query.usernames.append(account.username);
    }
    return query;
}

/// The part whose report carries the reading of a room's messages.
CasePart messagesPart(const CaseScope &scope)
{
    return scope.has(CasePart::Messages) ? CasePart::Messages : CasePart::Mentions;
}

QList<DossierItem> taken(QList<DossierItem> &items, bool others)
{
    QList<DossierItem> out;
    items.removeIf([&](const DossierItem &item) {
        if (item.isOthers() == others)
            out.append(item);
        return item.isOthers() == others;
    });
    return out;
}

/// What is found of others goes first: the report that carries the place to go on from comes last.
QCoro::Task<> keepPage(CollectionPtr job, DossierRoom room, MessageHaul haul, PartReport report)
{
    QList<DossierItem> others = taken(haul.items, true);
    if (report.part != CasePart::Mentions && job->scope().has(CasePart::Mentions)) {
        PartReport beside = job->report(CasePart::Mentions, room);
        beside.items += int(others.size());
        beside.looked = report.looked;
        beside.total = report.total;
        beside.state = report.state;
        co_await keep(job, std::move(others), beside);
    } else if (report.part == CasePart::Mentions) {
        haul.items = std::move(others);
        report.items += int(haul.items.size());
        co_await keep(job, std::move(haul.items), report);
        co_return;
    }
    report.items += int(haul.items.size());
    co_await keep(job, std::move(haul.items), report);
}

template <class Haul>
void advance(PartReport &report, const Haul &haul)
{
    report.looked += haul.looked;
    report.total = haul.total >= 0 ? haul.total : report.total;
    report.cursor = haul.cursor;
    report.code.clear();
    report.call.clear();
    report.state = haul.cursor.isEmpty() ? PartReport::State::Complete : PartReport::State::Waiting;
    // Messages that went while they were read are no gap; fewer than the server told at the end are one.
    if (report.state == PartReport::State::Complete && report.looked < report.total) {
        report.state = PartReport::State::Partial;
        report.code = u"count-mismatch"_s;
    }
}

QCoro::Task<> collectMessages(CollectionPtr job, DossierRoom room)
{
    PartReport report = job->report(messagesPart(job->scope()), room);
    MessageQuery query = queryOf(job->order.request);
    while (!job->ended()) {
        co_await released(job->order.pause, job->stop);
        query.cursor = report.cursor;
        Result<MessageHaul> haul = co_await job->chat.dossiers().messages(room.room, query, job->stop);
        if (!haul && haul.error().code == "error-room-archived"_L1 && !room.room.archived) {
            room.room.archived = true; // since it was listed
            continue;
        }
        if (!haul) {
            co_await keep(job, {}, failed(job, report, haul.error()));
            co_return;
        }
        advance(report, *haul);
        co_await keepPage(job, room, *std::move(haul), report);
        report = job->report(report.part, room);
        if (report.state != PartReport::State::Waiting)
            co_return;
    }
}

QCoro::Task<> collectFiles(CollectionPtr job, DossierRoom room)
{
    PartReport report = job->report(CasePart::Files, room);
    const QList<AccountId> authors = queryOf(job->order.request).authors;
    while (!job->ended()) {
        co_await released(job->order.pause, job->stop);
        Result<FileHaul> haul = co_await job->chat.dossiers().files(room.room, authors, report.cursor, job->stop);
        if (!haul) {
            co_await keep(job, {}, failed(job, report, haul.error()));
            co_return;
        }
        advance(report, *haul);
        report.items += int(haul->items.size());
        co_await keep(job, std::move(haul->items), report);
        if (report.state != PartReport::State::Waiting)
            co_return;
    }
}

QCoro::Task<> collectOne(CollectionPtr job, DossierItem item)
{
    int number = 0;
    const auto take = [job, id = item.number, &number](QByteArray piece) -> QCoro::Task<bool> {
        const Result<void> kept = co_await job->file.keepPiece(id, number++, std::move(piece));
        if (!kept)
            job->over = kept.error();
        co_return kept.has_value();
    };
    const Result<void> whole = co_await job->chat.dossiers().download(*item.file, take, job->stop);
    if (job->ended())
        co_return;
    PartReport report = job->report(CasePart::Files, {.room = {.id = item.room}});
    if (whole) {
        if (const Result<void> noted = co_await job->file.noteFileWhole(item.number); !noted)
            job->over = noted.error();
        co_return;
    }
    // The file's row stays in the dossier; its bytes are the gap.
    report = failed(job, report, whole.error());
    if (report.state == PartReport::State::Unreadable)
        report.state = PartReport::State::Partial;
    co_await keep(job, {}, report);
}

} // namespace

QCoro::Task<> collectRoom(CollectionPtr job, DossierRoom room)
{
    const CaseScope &scope = job->scope();
    if (scope.has(CasePart::Messages) || scope.has(CasePart::Mentions)) {
        if (!job->isComplete(messagesPart(scope), room.room.id))
            co_await collectMessages(job, room);
        ++job->progress.done;
        job->tell();
    }
    if (scope.has(CasePart::Files) && !job->ended()) {
        if (!job->isComplete(CasePart::Files, room.room.id))
            co_await collectFiles(job, room);
        ++job->progress.done;
        job->tell();
    }
}

QCoro::Task<> collectBytes(CollectionPtr job)
{
    const Result<QList<DossierItem>> wanted = co_await job->file.filesWanted();
    if (!wanted) {
        job->over = wanted.error();
        co_return;
    }
    for (const DossierItem &item : *wanted) {
        co_await released(job->order.pause, job->stop);
        if (job->ended())
            co_return;
        co_await collectOne(job, item);
    }
}

} // namespace diapason
