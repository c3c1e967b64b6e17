// SPDX-License-Identifier: GPL-3.0-or-later
// The proof of a run as files for others: people are named as in the plan, and no secret is in it.
#pragma once

#include "domain/proof.h"

namespace diapason::words {

[[nodiscard]] QString proofVerdict(const Proof &proof); ///< "The rooms show all 12 operations."
[[nodiscard]] QString shown(ProofLine::Shown shown); ///< "shown by a fresh reading"
/// A page of its own: no script, no picture, nothing fetched.
[[nodiscard]] QByteArray proofHtml(const Proof &proof);
/// One line per operation.
[[nodiscard]] QByteArray proofCsv(const Proof &proof);
/// {campus, author, planHash, signedBy, undoes, run, started, ended, error, intended, shown, notShown, notRead, rooms: [{cmid,
/// course, activity, roomId, room, readAt, intended, shown, notShown, notRead, operations: […]}]}
[[nodiscard]] QByteArray proofJson(const Proof &proof);

} // namespace diapason::words
