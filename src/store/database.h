// SPDX-License-Identifier: GPL-3.0-or-later
// One SQLite file and the one thread that touches it.
#pragma once

#include "core/result.h"
#include "ports/aside.h"

#include <QMutex>
#include <QSqlDatabase>
#include <QThreadPool>

class QSqlError;
class QSqlQuery;

namespace diapason {

/// Numbered steps: the n-th brings a file from version n to n + 1 (PRAGMA user_version).
using Migrations = QList<QStringList>;

/// What a file is, and what it owes its owner.
struct FileKind {
    QString name = {}; ///< goes into Error::call: "journal", "snapshots"
    Migrations migrations = {};
    bool everyCommitLasts = true; ///< on the disk before it is answered; otherwise a power cut may take the last ones, whole
    bool replaceDamaged = false; ///< a damaged file is set aside and a new one begun; otherwise it is only reported
    bool overwritesDeleted = false; ///< what is deleted is overwritten in the file
    int mostPages = 0; ///< the file grows no further ("full"); 0: no bound but the disk's
    QString formerPath = {}; ///< where the file was before: moved here once, when there is none yet
};

/// Owns the file's connection and thread. The file is made with mode 0600, its folder with 0700; WAL.
/// All errors are Kind::Storage with the kind's name in `call` and the path in `detail`; codes: "unwritable", "damaged",
/// "newer" (made by a later version), "full", "busy" (another program keeps it locked), or SQLite's own number.
class Database
{
public:
    Database(QString path, FileKind kind);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs `work(QSqlDatabase &)` on the file's thread, opening and migrating the file first. `work` must
    /// return a Result; it is called again when it met damage and a new file was begun. The Database must outlive the task.
    template <class Work>
    [[nodiscard]] auto run(Work work) -> QCoro::Task<std::invoke_result_t<Work, QSqlDatabase &>>
    {
        return aside(
            [this, work = std::move(work)]() mutable {
                auto answer = attempt(work);
                return !answer && isReplaceable(answer.error()) && setAside() ? attempt(work) : answer;
            },
            &m_thread);
    }

    /// The error of a query that just failed.
    [[nodiscard]] Error error(const QSqlQuery &query) const;
    /// Where the damaged file went; empty when there was none. Meant to be asked after a task of run().
    [[nodiscard]] QString asidePath() const;

private:
    template <class Work>
    auto attempt(Work &work) -> std::invoke_result_t<Work, QSqlDatabase &>
    {
        if (const Result<void> ready = open(); !ready)
            return Failure{ready.error()};
        QSqlDatabase db = QSqlDatabase::database(m_connection, false);
        return work(db);
    }
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> prepareFile() const;
    [[nodiscard]] Result<void> configure(QSqlDatabase &db) const;
    [[nodiscard]] Result<int> version(QSqlDatabase &db) const;
    [[nodiscard]] Result<void> migrate(QSqlDatabase &db) const;
    [[nodiscard]] bool isReplaceable(const Error &error) const;
    bool setAside();
    [[nodiscard]] Error failure(const QString &code, const QString &detail) const;
    [[nodiscard]] Error failure(const QSqlError &error) const;

    QString m_path;
    FileKind m_kind;
    QString m_connection;
    QThreadPool m_thread; ///< exactly one thread that never ends before us: SQLite connections belong to theirs
    bool m_open = false; ///< touched by that thread only
    quint64 m_file = 0; ///< which file is open, whatever its name is now; that thread only
    mutable QMutex m_asideLock;
    QString m_aside;
};

} // namespace diapason
