// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proof.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

using Shown = ProofLine::Shown;

/// A member has an account; any other account was looked up by the run.
Shown accountShown(const QHash<AccountId, RoomRoles> &members, const OperationResult &result)
{
    if (result.verified || shows(members, result.operation))
        return Shown::Yes;
    const QString code = result.error ? result.error->code : QString();
    return code == "no-effect"_L1 || code == "messages-left"_L1 ? Shown::No : Shown::NotRead;
}

RoomProof proofOf(const RoomPlan &room, const RunReport &report)
{
    RoomProof proof{.cmid = room.cmid,
        .course = room.course,
        .activity = room.activity,
        .room = room.room.id,
        .roomName = room.room.title()};
    const auto after
        = std::ranges::find(report.after, room.cmid, [](const auto &comparison) { return comparison->activity.cmid; });
    const bool read = after != report.after.cend();
    const bool whole = read && (*after)->room.stamp.complete();
    const QHash<AccountId, RoomRoles> members = read ? rolesOf((*after)->room) : QHash<AccountId, RoomRoles>();
    if (read)
        proof.readAt = (*after)->room.stamp.at;
    for (const OperationResult &result : report.results) {
        if (result.cmid != room.cmid)
            continue;
        const bool known = whole || members.contains(result.operation.account);
        const bool byRun = result.operation.kind == Operation::Kind::CreateAccount || holdsSettings(result.operation.kind)
            || (!read && result.operation.cause == Cause::Present);
        const Shown shown = byRun ? accountShown(members, result)
            : !known                                                                ? Shown::NotRead
            : shows(members, result.operation)                                      ? Shown::Yes
                                                                                    : Shown::No;
        proof.lines += {.result = result, .shown = shown};
    }
    return proof;
}

} // namespace

QString shownCode(ProofLine::Shown shown)
{
    switch (shown) {
    case Shown::Yes: return u"shown"_s;
    case Shown::No: return u"not_shown"_s;
    case Shown::NotRead: return u"not_read"_s;
    }
    return {};
}

int RoomProof::count(ProofLine::Shown shown) const { return int(std::ranges::count(lines, shown, &ProofLine::shown)); }

int Proof::count(ProofLine::Shown shown) const
{
    return std::accumulate(
        rooms.begin(), rooms.end(), 0, [shown](int sum, const RoomProof &room) { return sum + room.count(shown); });
}

Proof proofOf(const PlanDocument &document, const Plan &plan, const RunReport &report)
{
    const QString hash = contentHash(document);
    Proof proof{.campus = document.campus,
        .author = document.author,
        .planHash = hash,
        .undoes = plan.undoes,
        .journalRun = report.journalRun,
        .started = report.started,
        .ended = report.ended,
        .error = report.error};
    for (const Signature &signature : document.signatures)
        if (signature.hash == hash && maySign(document, signature.by))
            proof.signedBy += signature.by;
    for (const RoomPlan &room : plan.rooms)
        if (room.ticked() > 0)
            proof.rooms += proofOf(room, report);
    return proof;
}

} // namespace diapason
