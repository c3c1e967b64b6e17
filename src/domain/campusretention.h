// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a campus file that says how long messages may stay:
// {"ceiling": 400, "policy": {"way": "keep", "days": 365, "excludePinned": true}}.
#pragma once

#include "domain/campus.h"
#include "domain/campusfile.h"

namespace diapason {

[[nodiscard]] RetentionRule readRetention(CampusFile &file, const QJsonObject &from, const QString &path);
/// The keys of one choice, of a campus file's policy as of a policy file's lines: "way", "days", "excludePinned", "filesOnly",
/// "ignoreThreads". Days without a way mean to keep.
[[nodiscard]] QStringList retentionChoiceKeys();
[[nodiscard]] RetentionChoice readRetentionChoice(CampusFile &file, const QJsonObject &from, const QString &path);
[[nodiscard]] QJsonObject retentionRuleToJson(const RetentionRule &rule);
[[nodiscard]] QJsonObject retentionChoiceToJson(const RetentionChoice &choice);

} // namespace diapason
