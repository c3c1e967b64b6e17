// SPDX-License-Identifier: GPL-3.0-or-later
// The twin's answers for people: aligned tables, whole sentences.
#pragma once

#include "ctl/findreport.h"
#include "ctl/report.h"
#include "domain/plandocument.h"
#include "domain/profile.h"

namespace diapason::ctl {

[[nodiscard]] QString coursesText(const CheckReport &report, bool coloured);
[[nodiscard]] QString checkText(const CheckReport &report, bool coloured);
/// What would be written, and what the guards say of it. Nothing is written yet.
[[nodiscard]] QString planText(const ResyncReport &report, bool coloured);
/// A saved plan: who made it, what it would write, what the guards say, and who signed it.
[[nodiscard]] QString documentText(const PlanDocument &document, const QList<Verdict> &verdicts, bool coloured);
/// What was written, what was not, and why.
[[nodiscard]] QString runText(const ResyncReport &report, bool coloured);
/// What an undo leaves as it is, and why; what no undo gives back.
[[nodiscard]] QString notUndoneText(const QList<NotUndone> &left, bool coloured);
/// What was found, by kind, best first, with its numbers and what is wrong with it.
[[nodiscard]] QString findText(const FindReport &report, bool coloured);
[[nodiscard]] QString campusesText(const QList<Profile> &campuses, const QDateTime &now, bool coloured);
/// One activity's link with its evidence, and every other room that something ties to it, with its score.
[[nodiscard]] QString linkText(const CheckReport &report, const QList<LinkCandidate> &candidates, bool coloured);
[[nodiscard]] QString helpText();

} // namespace diapason::ctl
