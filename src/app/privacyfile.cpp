// SPDX-License-Identifier: GPL-3.0-or-later
// The work file of the chosen case: what was collected, what was decided about it, and what leaves of it.
#include "app/privacydeskwork.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace diapason {

QCoro::Task<Result<QByteArray>> PrivacyDeskWork::key()
{
    if (!m_key.isEmpty())
        co_return m_key;
    const CampusId campus = m_shelves.campus;
    m_desk.m_view.resumable = campus.isValid() && m_shelves.vault;
    if (!m_desk.m_view.resumable) {
        m_key = m_shelves.workFiles->newKey();
        co_return m_key;
    }
    const Result<QString> kept = co_await m_shelves.vault->read(campus, Secret::CaseKey, scope.token());
    if (kept) {
        m_key = QByteArray::fromHex(kept->toLatin1());
        co_return m_key;
    }
    // A closed keychain is not an empty one: another key would lock out what it holds.
    if (kept.error().code != "missing"_L1 && kept.error().code != "absent"_L1)
        co_return Failure{kept.error()};
    m_key = m_shelves.workFiles->newKey();
    if (kept.error().code == "missing"_L1) {
        const Result<void> written
            = co_await m_shelves.vault->write(campus, Secret::CaseKey, QString::fromLatin1(m_key.toHex()), scope.token());
        m_desk.m_view.resumable = written.has_value();
    } else {
        m_desk.m_view.resumable = false;
    }
    co_return m_key;
}

QCoro::Task<Result<std::shared_ptr<WorkFile>>> PrivacyDeskWork::opened(qint64 request)
{
    if (m_file && m_fileOf == request)
        co_return m_file;
    const Result<QByteArray> key = co_await this->key();
    if (!key)
        co_return Failure{key.error()};
    Result<std::unique_ptr<WorkFile>> file = co_await m_shelves.workFiles->open(request, *key);
    if (!file)
        co_return Failure{file.error()};
    m_file = *std::move(file);
    m_fileOf = request;
    co_return m_file;
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
        co_await log(
            eventOf(request, excluded ? CaseEvent::Kind::ItemExcluded : CaseEvent::Kind::ItemIncluded, about, reason));
    if (before->unmasked != unmasked)
        co_await log(eventOf(request, unmasked ? CaseEvent::Kind::Unmasked : CaseEvent::Kind::Masked, about, reason));
    emit m_desk.itemDecided(item);
    co_await look();
}

QCoro::Task<> PrivacyDeskWork::deleteWorkFile()
{
    std::optional<PrivacyCase> request = chosen();
    if (!request || busy())
        co_return;
    m_file.reset();
    m_fileOf = 0;
    if (const Result<void> gone = m_shelves.workFiles->remove(request->id); !gone) {
        fail(gone.error());
        co_return;
    }
    m_desk.m_view = {.resumable = m_desk.m_view.resumable, .moodleRequests = m_desk.m_view.moodleRequests};
    emit m_desk.viewChanged();
    if (request->state == PrivacyCase::State::Review || request->state == PrivacyCase::State::Collecting)
        request->state = PrivacyCase::State::Open;
    co_await save(*std::move(request), CaseEvent::Kind::WorkFileDeleted, {}, {});
}

QCoro::Task<> PrivacyDeskWork::deleteArchive()
{
    std::optional<PrivacyCase> request = chosen();
    if (!request || request->archive.isEmpty())
        co_return;
    if (QFile::exists(request->archive) && !QFile::remove(request->archive)) {
        fail({.kind = Error::Kind::Storage, .code = u"unwritable"_s, .detail = request->archive});
        co_return;
    }
    request->archive.clear();
    request->expires = {};
    co_await save(*std::move(request), CaseEvent::Kind::ArchiveDeleted, {}, {});
}

} // namespace diapason
