// SPDX-License-Identifier: GPL-3.0-or-later
// Each thing of the catalogue as columns, and back. Lists of columns stand in the order of their values.
#pragma once

#include "domain/catalogue.h"
#include "store/rowsync.h"

namespace diapason {

[[nodiscard]] Shape categoryShape();
[[nodiscard]] QVariantList columnsOf(const Category &category);
[[nodiscard]] Category categoryOf(const QSqlQuery &row);

[[nodiscard]] Shape courseShape();
inline constexpr int activitiesReadColumn = 8;
[[nodiscard]] QVariantList columnsOf(const Course &course, bool activitiesRead);
[[nodiscard]] Course courseOf(const QSqlQuery &row);

[[nodiscard]] Shape activityShape(); ///< first column: the course
[[nodiscard]] QVariantList columnsOf(const Activity &activity);
[[nodiscard]] Activity activityOf(const QSqlQuery &row);

[[nodiscard]] Shape roomShape();
[[nodiscard]] QVariantList columnsOf(const Room &room);
[[nodiscard]] Room roomOf(const QSqlQuery &row);

[[nodiscard]] Shape linkShape();
[[nodiscard]] QVariantList columnsOf(const Link &link);
[[nodiscard]] Link linkOf(const QSqlQuery &row);

/// "SELECT key, columns FROM table" for the readers above.
[[nodiscard]] QString selection(const Shape &shape);

} // namespace diapason
