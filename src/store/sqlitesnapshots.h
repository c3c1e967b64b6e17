// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campus.h"
#include "ports/snapshots.h"
#include "store/database.h"

namespace diapason {

/// What was seen of one campus, in a SQLite file of its own. Must outlive the tasks it gave.
/// A damaged file is set aside by whichever call meets the damage, and that call goes on with the new one.
class SqliteSnapshots final : public Snapshots
{
public:
    /// `mostPages`: the file grows no further; 0: no bound. A file at `formerPath` is moved to `path` when there is none.
    explicit SqliteSnapshots(QString path, int mostPages = 0, QString formerPath = {});

    [[nodiscard]] QCoro::Task<Result<KeptCampus>> load() override;
    [[nodiscard]] QString setAside() const override { return m_database.asidePath(); }
    [[nodiscard]] QCoro::Task<Result<void>> keepCatalogue(Catalogue catalogue, QDateTime at) override;
    [[nodiscard]] QCoro::Task<Result<void>> keepCheck(std::shared_ptr<const Comparison> comparison) override;
    [[nodiscard]] QCoro::Task<Result<void>> keepAttempt(Cmid cmid, FailedAttempt attempt) override;
    [[nodiscard]] QCoro::Task<Result<qint64>> keepSweep(SweepRecord sweep) override;
    [[nodiscard]] QCoro::Task<Result<void>> endSweep(SweepRecord sweep) override;
    [[nodiscard]] QCoro::Task<Result<QList<SweepRecord>>> sweeps() override;
    [[nodiscard]] QCoro::Task<Result<std::optional<CompareInput>>> reading(Cmid cmid) override;
    [[nodiscard]] QCoro::Task<Result<KeptPeople>> people() override;
    [[nodiscard]] QCoro::Task<Result<FormerNames>> formerNames() override;
    [[nodiscard]] QCoro::Task<Result<QList<KeptLine>>> lines(MoodleUserId person, AccountId account) override;
    [[nodiscard]] QCoro::Task<Result<QList<HistoryPoint>>> history(Cmid cmid) override;
    [[nodiscard]] QCoro::Task<Result<QList<HistoryPoint>>> campusHistory(QDateTime since) override;
    [[nodiscard]] QCoro::Task<Result<QList<MembershipChange>>> changes(RoomId room, QDateTime since) override;
    [[nodiscard]] QCoro::Task<Result<void>> forgetBefore(QDateTime before) override;

private:
    Database m_database;
};

/// Where a campus of a file or the environment is kept: $XDG_DATA_HOME/diapason/campuses/<fingerprint of both
/// addresses>.sqlite.
[[nodiscard]] QString snapshotPath(const Campus &campus);
/// Where a stored campus is kept: the same folder, <id>.sqlite, so that it keeps its history when it is renamed or a server
/// moves. What was kept of its addresses before it was stored is its former path.
[[nodiscard]] QString snapshotPath(CampusId campus);
/// Removes the file of a stored campus, what SQLite keeps beside it, and what was set aside of it. Fine when there is none.
/// Kind::Storage, code "unwritable", the path in `detail`.
[[nodiscard]] Result<void> forgetSnapshots(CampusId campus);

} // namespace diapason
