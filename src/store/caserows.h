// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/privacycase.h"
#include "store/sql.h"

namespace diapason {

/// In no order.
[[nodiscard]] QList<PrivacyCase> casesOf(Sql &sql, const QString &campus);
/// A new one (id 0), or in place of the one of its id; gives the id, 0 when there is none of that id.
[[nodiscard]] qint64 keepCase(Sql &sql, const PrivacyCase &request);
void insertEvent(Sql &sql, const CaseEvent &event);
[[nodiscard]] QList<CaseEvent> eventsOf(Sql &sql, qint64 request);
[[nodiscard]] QList<qint64> casesClosedBefore(Sql &sql, const QDateTime &closed, const QString &campus);
void deleteCase(Sql &sql, qint64 request);

} // namespace diapason
