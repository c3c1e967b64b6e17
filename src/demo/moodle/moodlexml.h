// SPDX-License-Identifier: GPL-3.0-or-later
// The answer of a caller who forgot moodlewsrestformat=json.
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace diapason::demo {

[[nodiscard]] QByteArray xmlAnswer(const QJsonValue &value);
[[nodiscard]] QByteArray xmlFault(const QJsonObject &fault); ///< keys exception, errorcode, message

} // namespace diapason::demo
