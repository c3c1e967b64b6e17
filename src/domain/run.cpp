// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/run.h"

using namespace Qt::StringLiterals;

namespace diapason {

QString outcomeCode(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Open: return u"open"_s;
    case Outcome::Done: return u"done"_s;
    case Outcome::AlreadySo: return u"already_so"_s;
    case Outcome::Skipped: return u"skipped"_s;
    case Outcome::Refused: return u"refused"_s;
    case Outcome::Doubtful: return u"doubtful"_s;
    case Outcome::NotSent: return u"not_sent"_s;
    }
    return {};
}

QString quietCode(QuietRoom::State state)
{
    switch (state) {
    case QuietRoom::State::Muted: return u"muted"_s;
    case QuietRoom::State::Restored: return u"restored"_s;
    case QuietRoom::State::NotMuted: return u"not_muted"_s;
    case QuietRoom::State::ChangedSince: return u"changed_since"_s;
    case QuietRoom::State::StillMuted: return u"still_muted"_s;
    }
    return {};
}

int RunReport::count(Outcome outcome) const { return int(std::ranges::count(results, outcome, &OperationResult::outcome)); }

int RunReport::settled() const { return int(results.size()) - count(Outcome::Open); }

bool RunReport::busy() const { return state != State::Idle && state != State::Finished; }

bool RunReport::ok() const
{
    return state == State::Finished && !error && std::ranges::all_of(results, [](const OperationResult &result) {
        return result.verified && (result.outcome == Outcome::Done || result.outcome == Outcome::AlreadySo);
    });
}

namespace {

/// What is worth another try: it failed, or was left out because what it waited for did.
bool isParked(const OperationResult &result)
{
    const auto waited = [&] {
        return result.error
            && (result.error->code == "not-created"_L1 || result.error->code == "not-added"_L1 || result.error->code == "room-not-set"_L1
                || result.error->code == "messages-stay"_L1);
    };
    return result.outcome == Outcome::Refused || result.outcome == Outcome::Doubtful || result.outcome == Outcome::NotSent
        || (result.outcome == Outcome::Skipped && waited());
}

} // namespace

Plan retryOf(const Plan &plan, const RunReport &report)
{
    Plan retry{.undoes = plan.undoes, .erases = plan.erases};
    for (RoomPlan room : plan.rooms) {
        room.operations.clear();
        room.leftAside.clear();
        for (const OperationResult &result : report.results) {
            if (isParked(result) && result.cmid == room.cmid)
                room.operations += result.operation;
        }
        for (const auto &after : report.after)
            if (after->activity.cmid == room.cmid)
                takeFacts(room, *after);
        if (!room.operations.isEmpty())
            retry.rooms += room;
    }
    return retry;
}

} // namespace diapason
