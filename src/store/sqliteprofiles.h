// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/profiles.h"
#include "store/database.h"

namespace diapason {

/// The stored campuses in a SQLite file of their own, without any secret. Must outlive the tasks it gave.
/// A damaged file is set aside by whichever call meets the damage, and that call goes on with the new one.
class SqliteProfiles final : public Profiles
{
public:
    /// `mostPages`: the file grows no further; 0: no bound.
    explicit SqliteProfiles(QString path, int mostPages = 0);

    [[nodiscard]] QCoro::Task<Result<QList<Profile>>> all() override;
    [[nodiscard]] QCoro::Task<Result<CampusId>> save(Profile profile) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(CampusId campus) override;
    [[nodiscard]] QCoro::Task<Result<void>> noteOpened(CampusId campus, QDateTime at) override;
    [[nodiscard]] QString setAside() const override { return m_database.asidePath(); }

private:
    Database m_database;
};

/// The file's past and present forms.
[[nodiscard]] Migrations profileMigrations();

/// Where the stored campuses live: $XDG_DATA_HOME/diapason/campuses.sqlite.
[[nodiscard]] QString defaultProfilesPath();

} // namespace diapason
