// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a campus file that says who is expected.
#pragma once

#include "domain/campus.h"
#include "domain/campusfile.h"

namespace diapason {

[[nodiscard]] QStringList expectationKeys();
/// "expectation", "states", "restrictions", "inheritedRoles", "moduleRoles", "bothRoles", "moodleMappings", "matches", "links".
void readExpectation(CampusFile &file, const QJsonObject &from, const QString &path, CampusRules &rules);
/// Only what departs from the usual, "expectation" aside.
void writeExpectation(const CampusRules &rules, QJsonObject &file);

} // namespace diapason
