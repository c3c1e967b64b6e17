// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of the console and its twin, made once, where a translator sees them whole.
// All of it is translatable (context "words"); nothing here is markup.
#pragma once

#include "domain/explain.h"
#include "domain/guard.h"
#include "domain/run.h"

namespace diapason::words {

// --- drift (product.md, look.md §4) ---
[[nodiscard]] QString driftClass(DriftClass driftClass); ///< "Should be moderator"
[[nodiscard]] QString familyName(Family family);
[[nodiscard]] QString cause(const Comparison &comparison, const DriftRow &row); ///< "never added to the room"
[[nodiscard]] QString verdict(
    const Comparison &comparison, const DriftRow &row); ///< "Should be a member of the room, and is not."
[[nodiscard]] QString reason(const Reason &reason); ///< first line of a chain step
[[nodiscard]] QString reasonDetail(const Reason &reason); ///< second line, may be empty
[[nodiscard]] QString source(const QString &call); ///< "Moodle · enrolled users"
[[nodiscard]] QString memberRole(MemberRole role);
[[nodiscard]] QString actualRole(ActualRole role);
[[nodiscard]] QString moodleRole(const MoodleRole &role); ///< its own name, or the usual one of a standard short name
[[nodiscard]] QString enrolment(const Person &person); ///< "active", "not active"
[[nodiscard]] QString accountState(const Account &account);
[[nodiscard]] QString ticket(const Comparison &comparison, const DriftRow &row); ///< five lines, no one else's data

// --- links and findings ---
[[nodiscard]] QString confidence(const Link &link); ///< "Certain link · 3 clues"
[[nodiscard]] QString confidenceWord(Link::Confidence confidence); ///< "Certain"
[[nodiscard]] QString clue(const LinkClue &clue);
[[nodiscard]] QString clueSource(LinkClue::Kind kind); ///< "Rocket.Chat · name of the room"
[[nodiscard]] QString finding(const Finding &finding); ///< one sentence: what is wrong, with whom
[[nodiscard]] QString remedy(const Finding &finding);  ///< what to do about it; empty: nothing to do, or nothing sure

// --- plan, guard, run ---
[[nodiscard]] QString operation(Operation::Kind kind); ///< "becomes member"
[[nodiscard]] QString operationVerb(Operation::Kind kind); ///< "add"
[[nodiscard]] QString leftAside(const LeftAside &aside);
[[nodiscard]] QString guard(const Verdict &verdict); ///< "Removal limit"
[[nodiscard]] QString guardDetail(const Verdict &verdict); ///< "6 members of 24 = 25 %, limit 20 %"
[[nodiscard]] QString outcome(Outcome outcome);
[[nodiscard]] QString outcomeDetail(const OperationResult &result);

// --- readings and errors ---
[[nodiscard]] QString gap(const Gap &gap); ///< "250 of 484 members were read."
/// The four parts of an error, in order (look.md §11).
struct ErrorWords {
    QString what = {}; ///< what happened, on which server
    QString meaning = {}; ///< what it means for what is seen
    QString todo = {}; ///< what to do
    QString details = {}; ///< route, code, status: for the fold
    qint64 exchange = 0; ///< the request that met it, for the inspector; 0: none
};
[[nodiscard]] ErrorWords error(const Error &error);
/// One sentence for stderr: what happened and the remedy.
[[nodiscard]] QString errorLine(const Error &error);
[[nodiscard]] QString serverName(Server server);
[[nodiscard]] QString campusesSetAside(const QString &path); ///< where the damaged file of the stored campuses went

// --- numbers and times, for the display: French groups with U+00A0 (look.md §14) ---
[[nodiscard]] QString number(qint64 value);
[[nodiscard]] QString percent(double share);
[[nodiscard]] QString time(const QDateTime &when); ///< "10:40:05", local
[[nodiscard]] QString day(const QDateTime &when); ///< "14 Sept.", "14 sept."
[[nodiscard]] QString moment(const QDateTime &when, const QDateTime &now); ///< "10:40:05" today, else "14 Sept. 10:40"
[[nodiscard]] QString age(const QDateTime &when, const QDateTime &now); ///< "2 min ago"
[[nodiscard]] QString seconds(qint64 ms); ///< "0.6 s"

} // namespace diapason::words
