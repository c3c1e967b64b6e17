// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/cases.h"
#include "store/database.h"
#include "store/seal.h"
#include "store/workfilerows.h"

namespace diapason {

/// Reads a work file over a connection of its own, which belongs to the thread that makes, uses and ends it. Sees the file as
/// it was at its first question, whatever is written meanwhile.
class SqliteDossierReader final : public DossierReader
{
public:
    SqliteDossierReader(const QString &path, std::shared_ptr<const Seal> seal);
    ~SqliteDossierReader() override;
    Q_DISABLE_COPY_MOVE(SqliteDossierReader)

    [[nodiscard]] Result<QList<DossierItem>> next() override;
    [[nodiscard]] Result<std::optional<QByteArray>> piece(qint64 item, int number) override;

private:
    [[nodiscard]] Result<void> open();

    QString m_path;
    std::shared_ptr<const Seal> m_seal;
    Database m_errors; ///< never opened: it says what SQLite's errors mean
    QString m_connection;
    QSqlDatabase m_db; ///< before what was prepared on it
    std::unique_ptr<Sql> m_sql;
    std::unique_ptr<WorkFileRows> m_rows;
    WorkFileRows::Place m_place;
};

/// What does not open with the key at hand, or not in its place.
[[nodiscard]] Error sealedError(const QString &path);

} // namespace diapason
