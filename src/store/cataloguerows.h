// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/compare.h"
#include "store/sql.h"

namespace diapason {

/// Writes what differs. What a complete listing no longer holds goes, and all that hangs on it; an incomplete one
/// adds and corrects, and leaves a complete one's stamp in its place: complete as of then.
void keepCatalogueRows(Sql &sql, const Catalogue &catalogue, const QDateTime &at);
/// Adds the course, activity, room and link of a check that no listing has brought yet.
void enterCheckedRows(Sql &sql, const Comparison &comparison);

[[nodiscard]] Catalogue readCatalogue(Sql &sql);
[[nodiscard]] QDateTime catalogueReadAt(Sql &sql);
[[nodiscard]] std::optional<Activity> readActivity(Sql &sql, Cmid cmid);
[[nodiscard]] std::optional<Link> readLink(Sql &sql, Cmid cmid);
[[nodiscard]] Course readCourse(Sql &sql, CourseId id);
[[nodiscard]] Room readRoom(Sql &sql, qint64 number);
/// Number of a room's row; 0 when there is none.
[[nodiscard]] qint64 roomNumber(Sql &sql, const RoomId &room);

} // namespace diapason
