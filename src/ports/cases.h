// SPDX-License-Identifier: GPL-3.0-or-later
// Where privacy cases, their log and what was collected are kept.
#pragma once

#include "domain/dossier.h"
#include "ports/progress.h"

#include <QCoroTask>

#include <memory>
#include <stop_token>

namespace diapason {

/// Cases and their log, of every campus, apart from the journal. No text of a message. All errors are Kind::Storage.
class Cases
{
public:
    virtual ~Cases() = default;
    /// Of a campus: open ones by due day, then closed ones, newest first.
    [[nodiscard]] virtual QCoro::Task<Result<QList<PrivacyCase>>> all(QString campus) = 0;
    /// Adds it when its id is 0, and gives the id; else replaces it. The event is logged in the same breath.
    [[nodiscard]] virtual QCoro::Task<Result<qint64>> save(PrivacyCase request, CaseEvent event) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> log(CaseEvent event) = 0;
    /// Oldest first.
    [[nodiscard]] virtual QCoro::Task<Result<QList<CaseEvent>>> events(qint64 request) = 0;
    /// Forgets cases closed before, with their log, for good: their bytes are overwritten. How many went.
    [[nodiscard]] virtual QCoro::Task<Result<int>> forgetBefore(QDateTime closed, QString campus) = 0;
    /// Forgets one case with its log.
    [[nodiscard]] virtual QCoro::Task<Result<void>> remove(qint64 request) = 0;
};

/// Goes through the items of a work file on a thread of its own, in pages; blocking.
class DossierReader
{
public:
    virtual ~DossierReader() = default;
    /// The next at most 200 items, by room and time; empty at the end.
    [[nodiscard]] virtual Result<QList<DossierItem>> next() = 0;
    /// The pieces of a file in order; nothing at the end.
    /// None of a file that is not whole here.
    [[nodiscard]] virtual Result<std::optional<QByteArray>> piece(qint64 item, int number) = 0;
};

/// What was collected for one case, sealed with the case's key: nothing in the file can be read without it, but how many items
/// there are, of which kind, in which order and how large. Must outlive the tasks it gave.
class WorkFile
{
public:
    virtual ~WorkFile() = default;
    /// A part that is one document: replaced.
    [[nodiscard]] virtual QCoro::Task<Result<void>> keepFacts(CasePart part, QJsonObject facts) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<QHash<CasePart, QJsonObject>>> facts() = 0;
    /// Items and how far their part came, all or none. An item that is there already (by its own id) is not doubled.
    [[nodiscard]] virtual QCoro::Task<Result<void>> keepItems(QList<DossierItem> items, PartReport report) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<QList<PartReport>>> reports() = 0;
    /// Number 0 begins the file anew.
    [[nodiscard]] virtual QCoro::Task<Result<void>> keepPiece(qint64 item, int number, QByteArray piece) = 0;
    /// Files whose bytes are not whole here yet.
    [[nodiscard]] virtual QCoro::Task<Result<QList<DossierItem>>> filesWanted() = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> noteFileWhole(qint64 item) = 0;
    /// A window of the items. A text is looked for by opening them one after the other, in what would leave as they are decided
    /// now: not in others' words that are masked. Cancelled when another filter's page was asked for while it looked.
    [[nodiscard]] virtual QCoro::Task<Result<DossierPage>> page(DossierFilter filter, int offset, int limit) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<DossierItem>> item(qint64 number) = 0;
    /// `messages`, `files`: the person's own; `others`: as DossierFilter::othersOnly; `fileBytes` as the server told.
    [[nodiscard]] virtual QCoro::Task<Result<DossierCounts>> counts() = 0;
    /// Excluded or not, unmasked or not, and why.
    [[nodiscard]] virtual QCoro::Task<Result<void>> decide(qint64 item, bool excluded, bool unmasked, QString reason) = 0;
    /// For another thread, which makes and ends it there.
    [[nodiscard]] virtual std::function<std::unique_ptr<DossierReader>()> reader() const = 0;
};

/// Work files, one per case. `key`: 32 bytes. All errors are Kind::Storage; code "sealed" when the key does not open it.
class WorkFiles
{
public:
    virtual ~WorkFiles() = default;
    /// Opens it, or begins a new one.
    [[nodiscard]] virtual QCoro::Task<Result<std::unique_ptr<WorkFile>>> open(qint64 request, QByteArray key) = 0;
    /// Overwrites and removes it. Fine when there was none.
    [[nodiscard]] virtual Result<void> remove(qint64 request) = 0;
    [[nodiscard]] virtual QList<qint64> present() const = 0;
    /// 32 bytes nobody can guess.
    [[nodiscard]] virtual QByteArray newKey() const = 0;
};

/// Writes encrypted archives: ZIP with AES-256.
class Archiver
{
public:
    virtual ~Archiver() = default;
    /// Under another name beside `path` first, mode 0600, then renamed: whatever fails or is stopped leaves nothing behind, and
    /// a file that was at `path` stays. `last` makes the last entry of what was written before it; it is asked once before, with
    /// nothing, for the entry's name alone. `progress` counts entries, on the caller's thread. Kind::Storage, code "unwritable",
    /// "full", "entry-name" (not safe, or there twice), or the entry's own error; Kind::Usage "passphrase" for none; Cancelled.
    [[nodiscard]] virtual QCoro::Task<Result<QList<WrittenEntry>>> write(QString path, QString passphrase,
        QList<ArchiveEntry> entries, std::function<ArchiveEntry(const QList<WrittenEntry> &)> last, ProgressFn progress,
        std::stop_token stop) = 0;
    /// One nobody can guess, of more than 100 bits, that can be said over the phone. A typed one: domain/passphrase.h.
    [[nodiscard]] virtual QString newPassphrase() const = 0;
};

} // namespace diapason
