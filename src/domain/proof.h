// SPDX-License-Identifier: GPL-3.0-or-later
// What a run wanted, against what a reading after it shows, room by room.
#pragma once

#include "domain/plandocument.h"
#include "domain/run.h"

namespace diapason {

struct ProofLine {
    /// By the reading after the run, whatever the server answered.
    enum class Shown : quint8 { Yes, No, NotRead };
    OperationResult result = {};
    Shown shown = Shown::NotRead;
};
[[nodiscard]] QString shownCode(ProofLine::Shown shown); ///< "shown", "not_shown", "not_read"

struct RoomProof {
    Cmid cmid = {};
    QString course = {};
    QString activity = {};
    RoomId room = {};
    QString roomName = {};
    QDateTime readAt = {}; ///< of the reading after the run; invalid when there is none
    QList<ProofLine> lines = {}; ///< what was intended: the ticked operations
    [[nodiscard]] int count(ProofLine::Shown shown) const;
};

struct Proof {
    QString campus = {};
    QString author = {};
    QString planHash = {};
    QStringList signedBy = {}; ///< who countersigned this very content
    qint64 undoes = 0;
    qint64 journalRun = 0;
    QDateTime started = {};
    QDateTime ended = {};
    std::optional<Error> error = {}; ///< what ended the run early
    QList<RoomProof> rooms = {};
    [[nodiscard]] int count(ProofLine::Shown shown) const;
};

/// `plan` is the document's, or what was left of it when it was applied.
[[nodiscard]] Proof proofOf(const PlanDocument &document, const Plan &plan, const RunReport &report);

} // namespace diapason
