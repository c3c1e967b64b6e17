// SPDX-License-Identifier: GPL-3.0-or-later
// One SQLite file and the one thread that touches it.
#pragma once

#include "core/result.h"
#include "ports/aside.h"

#include <QSqlDatabase>
#include <QThreadPool>

class QSqlQuery;

namespace diapason {

/// Numbered steps: the n-th brings a file from version n to n + 1 (PRAGMA user_version).
using Migrations = QList<QStringList>;

/// Owns the file's connection and thread. The file is made with mode 0600, its folder with 0700; WAL, and
/// every commit on the disk before it is answered. All errors are Kind::Storage with the path in `detail`;
/// codes: "unwritable", "damaged", "newer" (made by a later version), or SQLite's own number.
class Database
{
public:
    Database(QString path, Migrations migrations);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs `work(QSqlDatabase &)` on the file's thread, opening and migrating the file first. `work` must
    /// return a Result. The Database must outlive the task.
    template <class Work>
    [[nodiscard]] auto run(Work work) -> QCoro::Task<std::invoke_result_t<Work, QSqlDatabase &>>
    {
        using Returned = std::invoke_result_t<Work, QSqlDatabase &>;
        return aside([this, work = std::move(work)]() mutable -> Returned {
            if (const Result<void> ready = open(); !ready)
                return Failure{ready.error()};
            QSqlDatabase db = QSqlDatabase::database(m_connection, false);
            return work(db);
        }, &m_thread);
    }

    /// The error of a query that just failed.
    [[nodiscard]] Error error(const QSqlQuery &query) const;

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> prepareFile() const;
    [[nodiscard]] Result<void> migrate(QSqlDatabase &db) const;
    [[nodiscard]] Error failure(const QString &code, const QString &detail) const;

    QString m_path;
    Migrations m_migrations;
    QString m_connection;
    QThreadPool m_thread; ///< exactly one thread that never ends before us: SQLite connections belong to theirs
    bool m_open = false;  ///< touched by that thread only
};

} // namespace diapason
