// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/cases.h"
#include "store/database.h"
#include "store/seal.h"

#include <atomic>

namespace diapason {

class Sql;

/// What was collected for one case, in a SQLite file of its own. Sealed, each for its place: every item with its texts, names,
/// ids and time, what was decided about it and why, the documents of the parts, how far the parts came, and every piece of a
/// file. In clear: how many of all that there are and how long; an item's number, kind, whether it holds words of others, is
/// excluded or unmasked, the size of its file and whether it is whole; the order of the rooms' first appearance and of the items
/// within each; and keyed hashes by which the same item or room is known again. What a row says in clear only serves to find
/// it: an item that was tampered with is refused ("sealed"), and what was decided is taken from its sealed form.
/// Must outlive the tasks it gave; ending it gives up a search that is going on.
class SqliteWorkFile final : public WorkFile
{
public:
    /// `mostPages`: the file grows no further; 0: no bound.
    SqliteWorkFile(const QString &path, std::shared_ptr<const Seal> seal, int mostPages = 0);
    ~SqliteWorkFile() override;

    /// Begins it, or proves that the key is its own: "sealed" when it is not. Before anything else.
    [[nodiscard]] QCoro::Task<Result<void>> begin();

    [[nodiscard]] QCoro::Task<Result<void>> keepFacts(CasePart part, QJsonObject facts) override;
    [[nodiscard]] QCoro::Task<Result<QHash<CasePart, QJsonObject>>> facts() override;
    [[nodiscard]] QCoro::Task<Result<void>> keepItems(QList<DossierItem> items, PartReport report) override;
    [[nodiscard]] QCoro::Task<Result<QList<PartReport>>> reports() override;
    [[nodiscard]] QCoro::Task<Result<void>> keepPiece(qint64 item, int number, QByteArray piece) override;
    [[nodiscard]] QCoro::Task<Result<QList<DossierItem>>> filesWanted() override;
    [[nodiscard]] QCoro::Task<Result<void>> noteFileWhole(qint64 item) override;
    [[nodiscard]] QCoro::Task<Result<DossierPage>> page(DossierFilter filter, int offset, int limit) override;
    [[nodiscard]] QCoro::Task<Result<DossierItem>> item(qint64 number) override;
    [[nodiscard]] QCoro::Task<Result<DossierCounts>> counts() override;
    [[nodiscard]] QCoro::Task<Result<void>> decide(qint64 item, bool excluded, bool unmasked, QString reason) override;
    [[nodiscard]] std::function<std::unique_ptr<DossierReader>()> reader() const override;

private:
    /// What a text was found in, so that scrolling does not open everything anew. The store's thread only.
    struct Found {
        DossierFilter filter = {};
        QList<qint64> numbers = {};
    };
    template <class Work>
    auto together(QSqlDatabase &db, bool writes, Work work);
    [[nodiscard]] Result<DossierPage> pageNow(QSqlDatabase &db, const DossierFilter &filter, int offset, int limit, int asked);

    QString m_path;
    std::shared_ptr<const Seal> m_seal;
    std::atomic_int m_asked = 0; ///< how often another filter was asked for: an older search gives up
    std::optional<DossierFilter> m_lastFilter; ///< the asker's thread only
    std::optional<Found> m_found;
    Database m_database; ///< last: its thread ends first
};

/// The file's past and present forms.
[[nodiscard]] Migrations workFileMigrations();

} // namespace diapason
