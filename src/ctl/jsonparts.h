// SPDX-License-Identifier: GPL-3.0-or-later
// The objects that several answers are made of.
#pragma once

#include "domain/explain.h"
#include "ctl/report.h"

#include <QJsonArray>
#include <QJsonObject>

namespace diapason::ctl {

[[nodiscard]] QJsonValue serverCode(Server server); ///< "moodle", "rocketchat" or null
[[nodiscard]] QJsonObject errorObject(const Error &error);
[[nodiscard]] QJsonObject gapObject(const Gap &gap);
[[nodiscard]] QJsonObject findingObject(const Finding &finding);
[[nodiscard]] QJsonValue roomObject(const Room *room);
[[nodiscard]] QJsonArray evidenceOf(const QList<LinkClue> &clues);
[[nodiscard]] QJsonObject linkObject(const Link &link);
/// What ties a room to an activity; the room itself is not in it.
[[nodiscard]] QJsonObject candidateObject(const LinkCandidate &candidate);
[[nodiscard]] QJsonObject callsObject(const Calls &calls);
/// {class: n} of every class, in the order of precedence.
[[nodiscard]] QJsonObject countsObject(const ClassCounts &counts);
[[nodiscard]] QJsonObject rowObject(const Comparison &comparison, const Explainer &explain, const DriftRow &row);
[[nodiscard]] QJsonValue textOrNull(const QString &text);
[[nodiscard]] QJsonValue timeOrNull(const QDateTime &when);

} // namespace diapason::ctl
