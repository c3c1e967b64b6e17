// SPDX-License-Identifier: GPL-3.0-or-later
// The confirmed link as a room carries it: `{"diapason":{"moodle":sha1,"cmid":n}}` among its custom fields (rocketchat.md §4.17).
// They are written all at once, so that everybody else's must be read before and written with ours.
#pragma once

#include "domain/plan.h"

#include <QJsonObject>

namespace diapason {

/// Operation::was and ::becomes of Stamp: compact JSON; empty for none.
[[nodiscard]] QString stampText(const std::optional<RoomStamp> &stamp);
/// None when the text is no stamp.
[[nodiscard]] std::optional<RoomStamp> stampOf(const QString &text);

/// What a room's custom fields hold. Kind::Refused "stamp-foreign" when our name is there with something that is not ours.
[[nodiscard]] Result<std::optional<RoomStamp>> stampIn(const QJsonObject &fields);
/// The same fields with this stamp, or without any; nobody else's is touched.
[[nodiscard]] QJsonObject withStamp(QJsonObject fields, const std::optional<RoomStamp> &stamp);

/// Writes the link of a comparison into its room. `site` is siteHash() of the Moodle. Nothing where the listing shows it there
/// already; an archived room takes no fields (rocketchat.md §4.17) and is left aside.
[[nodiscard]] RoomPlan stampPlan(const Comparison &comparison, const QString &site);

} // namespace diapason
