// SPDX-License-Identifier: GPL-3.0-or-later
// Facts as JSON and back; keys are short because a course of thousands repeats them.
#pragma once

#include "domain/catalogue.h"
#include "domain/coursefacts.h"

#include <QJsonObject>

namespace diapason {

[[nodiscard]] QJsonObject factsToJson(const PeopleFacts &facts);
[[nodiscard]] QJsonObject factsToJson(const RestrictionFacts &facts);
[[nodiscard]] QJsonObject factsToJson(const RoleMapping &mapping);
[[nodiscard]] QJsonObject factsToJson(const CandidateListing &candidates);
[[nodiscard]] QJsonObject factsToJson(const CompanionSite &site);
[[nodiscard]] QJsonObject factsToJson(const CompanionListing &listing);
[[nodiscard]] PeopleFacts peopleFactsOf(const QJsonObject &json);
[[nodiscard]] RestrictionFacts restrictionFactsOf(const QJsonObject &json);
[[nodiscard]] RoleMapping mappingFactsOf(const QJsonObject &json);
[[nodiscard]] CandidateListing candidatesOf(const QJsonObject &json);
[[nodiscard]] CompanionSite companionSiteOf(const QJsonObject &json);
[[nodiscard]] CompanionListing companionListingOf(const QJsonObject &json);

} // namespace diapason
