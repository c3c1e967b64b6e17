// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/cases.h"
#include "store/database.h"

namespace diapason {

/// Privacy cases and their log in a SQLite file of their own, in clear: who asked, which accounts, what was done; no text of a
/// message. What goes is overwritten in the file. The number of a case is never given again. Must outlive the tasks it gave.
class SqliteCases final : public Cases
{
public:
    /// `mostPages`: the file grows no further; 0: no bound.
    explicit SqliteCases(QString path, int mostPages = 0);

    [[nodiscard]] QCoro::Task<Result<QList<PrivacyCase>>> all(QString campus) override;
    [[nodiscard]] QCoro::Task<Result<qint64>> save(PrivacyCase request, CaseEvent event) override;
    [[nodiscard]] QCoro::Task<Result<void>> log(CaseEvent event) override;
    [[nodiscard]] QCoro::Task<Result<QList<CaseEvent>>> events(qint64 request) override;
    [[nodiscard]] QCoro::Task<Result<int>> forgetBefore(QDateTime closed, QString campus) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(qint64 request) override;

private:
    Database m_database;
};

/// The file's past and present forms.
[[nodiscard]] Migrations caseMigrations();

/// Where cases are: $XDG_DATA_HOME/diapason/cases.sqlite.
[[nodiscard]] QString defaultCasesPath();

} // namespace diapason
