// SPDX-License-Identifier: GPL-3.0-or-later
// The work file of the chosen case: what was collected, what was decided about it, and what leaves of it.
#include "app/caseaccounts.h"
#include "app/caseexport.h"
#include "app/privacydeskwork.h"

#include <QFile>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace diapason {

QCoro::Task<std::optional<Error>> PrivacyDeskWork::needKey()
{
    if (!m_key.isEmpty())
        co_return std::optional<Error>{}; // GCC 14 takes nullopt here for an error that nobody set
    bool &keeps = m_keeps;
    const CampusId campus = m_shelves.campus;
    keeps = campus.isValid() && m_shelves.vault;
    if (keeps) {
        const Result<QString> kept = co_await m_shelves.vault->read(campus, Secret::CaseKey, scope.token());
        const QString trouble = kept ? QString() : kept.error().code;
        // A closed keychain is not an empty one: another key would lock out what it holds.
        if (!kept && trouble != "missing"_L1 && trouble != "absent"_L1)
            co_return kept.error();
        if (kept)
            m_key = QByteArray::fromHex(kept->toLatin1());
        keeps = trouble != "absent"_L1;
    }
    if (m_key.isEmpty()) {
        m_key = m_shelves.workFiles->newKey();
        if (keeps)
            keeps = (co_await m_shelves.vault->write(campus, Secret::CaseKey, QString::fromLatin1(m_key.toHex()), scope.token()))
                        .has_value();
    }
    co_return std::optional<Error>{};
}

QCoro::Task<Result<std::shared_ptr<WorkFile>>> PrivacyDeskWork::opened(qint64 request)
{
    // One after the other: a key is made once, and a file is opened once.
    co_await released(m_opening, scope.token());
    if (scope.token().stop_requested())
        co_return Failure{Error{.kind = Error::Kind::Cancelled}};
    if (m_file && m_fileOf == request)
        co_return std::shared_ptr(m_file); // a copy: QCoro moves out of whatever it is given
    m_opening->hold();
    const QScopeGuard done([opening = m_opening] { opening->release(); });
    if (const std::optional<Error> error = co_await needKey())
        co_return Failure{*error};
    Result<std::unique_ptr<WorkFile>> file = co_await m_shelves.workFiles->open(request, m_key);
    if (!file)
        co_return Failure{file.error()};
    m_file = *std::move(file);
    m_fileOf = request;
    co_return std::shared_ptr(m_file);
}

QCoro::Task<> PrivacyDeskWork::look()
{
    const std::shared_ptr<WorkFile> file = m_file;
    if (!file)
        co_return;
    const Result<QList<PartReport>> reports = co_await file->reports();
    const Result<DossierCounts> counts = co_await file->counts();
    if (m_fileOf != m_desk.m_chosen)
        co_return;
    CaseView &view = m_desk.m_view;
    view.resumable = m_keeps;
    view.reports = reports.value_or(QList<PartReport>{});
    view.counts = counts.value_or(DossierCounts{});
    view.workFile = !view.reports.isEmpty();
    view.error = !reports ? std::optional(reports.error()) : !counts ? std::optional(counts.error()) : std::nullopt;
    emit m_desk.viewChanged();
}

QCoro::Task<> PrivacyDeskWork::choose(qint64 request)
{
    if (!m_shelves.workFiles->present().contains(request))
        co_return;
    const Result<std::shared_ptr<WorkFile>> file = co_await opened(request);
    if (m_desk.m_chosen != request)
        co_return;
    if (!file) {
        m_desk.m_view.error = file.error();
        m_desk.m_view.workFile = true;
        emit m_desk.viewChanged();
        co_return;
    }
    co_await look();
}

QCoro::Task<> PrivacyDeskWork::readItems(DossierFilter filter, int offset, int limit)
{
    const qint64 request = m_desk.m_chosen;
    const Result<std::shared_ptr<WorkFile>> file = co_await opened(request);
    if (!file) {
        fail(file.error());
        co_return;
    }
    const Result<DossierPage> page = co_await (*file)->page(filter, offset, limit);
    if (m_desk.m_chosen != request)
        co_return;
    if (!page) {
        fail(page.error());
        co_return;
    }
    emit m_desk.itemsRead(filter, *page);
    if (m_lookedInto != request) {
        m_lookedInto = request;
        co_await log(eventOf(request, CaseEvent::Kind::Looked));
    }
}

QCoro::Task<> PrivacyDeskWork::decide(qint64 item, bool excluded, bool unmasked, QString reason)
{
    const qint64 request = m_desk.m_chosen;
    const Result<std::shared_ptr<WorkFile>> file = co_await opened(request);
    if (!file) {
        fail(file.error());
        co_return;
    }
    const Result<DossierItem> before = co_await (*file)->item(item);
    const Result<void> done
        = before ? co_await (*file)->decide(item, excluded, unmasked, reason) : Result<void>(Failure{before.error()});
    if (!done) {
        fail(done.error());
        co_return;
    }
    const QString about = pseudonym(request, QString::number(item));
    if (before->excluded != excluded)
        co_await log(eventOf(request, excluded ? CaseEvent::Kind::ItemExcluded : CaseEvent::Kind::ItemIncluded, about, reason));
    if (before->unmasked != unmasked)
        co_await log(eventOf(request, unmasked ? CaseEvent::Kind::Unmasked : CaseEvent::Kind::Masked, about, reason));
    emit m_desk.itemDecided(item);
    co_await look();
}

bool PrivacyDeskWork::removeWorkFile(qint64 request)
{
    m_file.reset();
    m_fileOf = 0;
    if (const Result<void> gone = m_shelves.workFiles->remove(request); !gone) {
        fail(gone.error());
        return false;
    }
    m_desk.m_view = {.resumable = m_keeps, .moodleRequests = m_desk.m_view.moodleRequests};
    emit m_desk.viewChanged();
    return true;
}

QCoro::Task<> PrivacyDeskWork::deleteWorkFile()
{
    std::optional<PrivacyCase> request = chosen();
    if (!request || busy() || !removeWorkFile(request->id))
        co_return;
    if (request->state == PrivacyCase::State::Review || request->state == PrivacyCase::State::Collecting)
        request->state = PrivacyCase::State::Open;
    co_await save(*std::move(request), CaseEvent::Kind::WorkFileDeleted, {}, {});
}

QCoro::Task<> PrivacyDeskWork::closeCase()
{
    std::optional<PrivacyCase> request = chosen();
    if (!request || busy() || !removeWorkFile(request->id))
        co_return;
    request->state = PrivacyCase::State::Closed;
    request->closed = m_desk.session().clock().now();
    co_await save(*std::move(request), CaseEvent::Kind::Closed, {}, {});
}

QCoro::Task<> PrivacyDeskWork::exportTo(QString path, QString passphrase, QDate expires)
{
    const std::optional<PrivacyCase> request = chosen();
    if (!request || busy())
        co_return;
    setPhase(PrivacyWork::Phase::Exporting);
    const Result<std::shared_ptr<WorkFile>> file = co_await opened(request->id);
    if (!file) {
        endWork(file.error());
        co_return;
    }
    const Session &session = m_desk.session();
    // Without the servers the rooms are named by what was collected.
    const QList<DossierRoom> rooms
        = (co_await roomsOfCase(*request, session.catalogue(), m_servers.chatServer(), workStop.get_token()))
              .value_or(QList<DossierRoom>{});
    ExportOrder order{.request = *request,
        .campus = session.campus().name,
        .moodle = session.campus().moodle,
        .rocketchat = session.campus().rocketchat,
        .rooms = rooms,
        .operatorName = eventOf(request->id, CaseEvent::Kind::Exported).operatorName,
        .made = m_desk.session().clock().now(),
        .path = path,
        .passphrase = std::move(passphrase),
        .told = [this](const Progress &progress) { tell({.done = progress.done, .total = progress.total}); }};
    const QDateTime made = order.made;
    const Result<QList<WrittenEntry>> written
        = co_await exportDossier(std::move(order), **file, *m_shelves.archiver, m_servers.chatServer(), workStop.get_token());
    if (!written) {
        endWork(written.error());
        co_return;
    }
    std::optional<PrivacyCase> now = m_desk.find(request->id);
    if (now) {
        now->state = PrivacyCase::State::Exported;
        now->archive = path;
        now->archived = made;
        now->expires = expires;
        const QString hash = written->isEmpty() ? QString() : QString::fromLatin1(written->last().sha256);
        co_await save(*std::move(now), CaseEvent::Kind::Exported, hash, {});
    }
    endWork({});
    emit m_desk.exported(path, *written);
}

QCoro::Task<> PrivacyDeskWork::deleteArchive()
{
    std::optional<PrivacyCase> request = chosen();
    if (!request || request->archive.isEmpty())
        co_return;
    if (QFile::exists(request->archive) && !QFile::remove(request->archive)) {
        fail({.kind = Error::Kind::Storage, .code = u"unwritable"_s, .call = u"archive"_s, .detail = request->archive});
        co_return;
    }
    request->archive.clear();
    request->expires = {};
    co_await save(*std::move(request), CaseEvent::Kind::ArchiveDeleted, {}, {});
}

} // namespace diapason
