// SPDX-License-Identifier: GPL-3.0-or-later
// The twin's answers for machines. The schema is documented in the README: keys are added, never renamed.
#pragma once

#include "ctl/findreport.h"
#include "ctl/report.h"
#include "domain/plandocument.h"
#include "domain/profile.h"

#include <QJsonObject>

namespace diapason::ctl {

[[nodiscard]] QJsonObject coursesJson(const CheckReport &report);
[[nodiscard]] QJsonObject checkJson(const CheckReport &report);
[[nodiscard]] QJsonObject resyncJson(const ResyncReport &report);
/// The file itself, {schema, hash, plan, signatures}, with {countersigned, blocked, guards}.
[[nodiscard]] QJsonObject planJson(const PlanDocument &document, const QList<Verdict> &verdicts);
[[nodiscard]] QJsonObject findJson(const FindReport &report);
/// {"campuses": [{name, moodle, rocketchat, moodleUsername, rocketchatUserId, rocketchatUsername, lastOpened}]}
[[nodiscard]] QJsonObject campusesJson(const QList<Profile> &campuses);
/// {"error": {kind, server, code, text, todo, details}}
[[nodiscard]] QJsonObject errorJson(const Error &error);
[[nodiscard]] QString toText(const QJsonObject &object); ///< indented, with a line end

} // namespace diapason::ctl
