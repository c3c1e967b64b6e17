// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of a plan document: an inner part of domain/plandocument.h.
#pragma once

#include "domain/plandocument.h"

#include <QJsonArray>
#include <QJsonObject>

namespace diapason {

/// Everything that is signed.
[[nodiscard]] QJsonObject planContent(const PlanDocument &document);
/// Kind::Usage, code "plan-value", the path in `detail`.
[[nodiscard]] Result<PlanDocument> readPlan(const QJsonObject &content);
[[nodiscard]] QJsonArray signaturesToJson(const QList<Signature> &signatures);
[[nodiscard]] QList<Signature> readSignatures(const QJsonArray &array);

} // namespace diapason
