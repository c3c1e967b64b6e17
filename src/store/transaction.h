// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sql.h"

namespace diapason {

/// Whether a transaction may write. A writing one waits its turn at its beginning, never half-way.
enum class Intent { Read, Write };

/// Statements that belong together: committed when all of `work(Sql &)` succeeded, undone otherwise.
template <class Work>
auto together(QSqlDatabase &db, const Database &database, Intent intent, Work work) -> Result<std::invoke_result_t<Work, Sql &>>
{
    using Answer = std::invoke_result_t<Work, Sql &>;
    Sql sql(db, database);
    Result<Answer> answer;
    if (sql.run(intent == Intent::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"))) {
        if constexpr (std::is_void_v<Answer>)
            work(sql);
        else
            answer = work(sql);
        if (sql.run(QStringLiteral("COMMIT")))
            return answer;
        QSqlQuery(db).exec(QStringLiteral("ROLLBACK")); // refused when SQLite has undone everything already
    }
    return Failure{*sql.failure()};
}

} // namespace diapason
