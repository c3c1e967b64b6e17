// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/caseexport.h"

#include "words/dossier.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

constexpr int pageLength = 200;

/// Files whose bytes are here, whole: the list of all of them without those that are still wanted.
QCoro::Task<Result<QList<DossierItem>>> wholeFiles(WorkFile &file)
{
    const Result<QList<DossierItem>> wanted = co_await file.filesWanted();
    if (!wanted)
        co_return wanted;
    QSet<qint64> lacking;
    for (const DossierItem &item : *wanted)
        lacking.insert(item.number);
    QList<DossierItem> files;
    for (int offset = 0;; offset += pageLength) {
        const Result<DossierPage> page = co_await file.page({.kind = DossierItem::Kind::File}, offset, pageLength);
        if (!page)
            co_return Failure{page.error()};
        std::ranges::copy_if(
            page->items, std::back_inserter(files), [&](const DossierItem &item) { return !lacking.contains(item.number); });
        if (page->items.size() < pageLength)
            co_return files;
    }
}

/// One reader a pass, made on the thread that pulls.
words::DossierPasses passesOf(std::function<std::unique_ptr<DossierReader>()> reader)
{
    return [reader = std::move(reader)]() -> words::DossierPass {
        return [mine = std::shared_ptr<DossierReader>(reader())] { return mine->next(); };
    };
}

words::DossierPieces piecesOf(std::function<std::unique_ptr<DossierReader>()> reader)
{
    const auto mine = std::make_shared<std::unique_ptr<DossierReader>>();
    return [reader = std::move(reader), mine](qint64 item, int number) {
        if (!*mine)
            *mine = reader();
        return (*mine)->piece(item, number);
    };
}

QCoro::Task<QHash<RoomId, RetentionInForce>> retentionOf(QList<DossierRoom> rooms, ChatServer &chat, std::stop_token stop)
{
    QHash<RoomId, RetentionInForce> found;
    if (const Result<WorkspaceRetention> workspace = co_await chat.retention(std::move(stop)))
        for (const DossierRoom &room : std::as_const(rooms))
            found.insert(room.room.id, retentionInForce(*workspace, room.room.retention));
    co_return found;
}

} // namespace

QCoro::Task<Result<QList<WrittenEntry>>> exportDossier(
    ExportOrder order, WorkFile &file, Archiver &archiver, ChatServer &chat, std::stop_token stop)
{
    const Result<QHash<CasePart, QJsonObject>> facts = co_await file.facts();
    if (!facts)
        co_return Failure{facts.error()};
    const Result<QList<PartReport>> reports = co_await file.reports();
    if (!reports)
        co_return Failure{reports.error()};
    const Result<DossierCounts> counts = co_await file.counts();
    if (!counts)
        co_return Failure{counts.error()};
    const Result<QList<DossierItem>> files = co_await wholeFiles(file);
    if (!files)
        co_return Failure{files.error()};
    const QHash<RoomId, RetentionInForce> retention = co_await retentionOf(order.rooms, chat, stop);
    words::DossierDocuments documents = words::dossierDocuments({.request = order.request,
                                                                    .campus = order.campus,
                                                                    .moodle = order.moodle,
                                                                    .rocketchat = order.rocketchat,
                                                                    .facts = *facts,
                                                                    .reports = *reports,
                                                                    .rooms = order.rooms,
                                                                    .retention = retention,
                                                                    .counts = *counts,
                                                                    .files = *files,
                                                                    .made = order.made,
                                                                    .operatorName = order.operatorName,
                                                                    .version = QCoreApplication::applicationVersion()},
        passesOf(file.reader()), piecesOf(file.reader()));
    co_return co_await archiver.write(
        order.path, order.passphrase, std::move(documents.entries), std::move(documents.manifest), order.told, std::move(stop));
}

} // namespace diapason
