// SPDX-License-Identifier: GPL-3.0-or-later
// One collection while it goes on: shared by the coroutines that work on it.
#pragma once

#include "app/collector.h"

#include <deque>

namespace diapason {

struct Collection {
    MoodleServer &moodle;
    ChatServer &chat;
    Clock &clock;
    WorkFile &file;
    CollectionOrder order;
    std::stop_token stop;
    QHash<std::pair<CasePart, RoomId>, PartReport> reports = {};
    std::deque<DossierRoom> rooms = {}; ///< still to read
    CollectionProgress progress = {};
    std::optional<Error> over = {}; ///< what ended all of it

    [[nodiscard]] bool ended() const { return over.has_value() || stop.stop_requested(); }
    [[nodiscard]] const CaseScope &scope() const { return order.request.scope; }
    [[nodiscard]] PartReport report(CasePart part, const DossierRoom &room = {}) const;
    [[nodiscard]] bool isComplete(CasePart part, const RoomId &room = {}) const;
    void tell();
};
using CollectionPtr = std::shared_ptr<Collection>;

/// What went wrong with a part, as its report; an error that concerns all of it ends the collection, and the part waits.
[[nodiscard]] PartReport failed(const CollectionPtr &job, PartReport report, const Error &error);
/// Keeps the report, and what belongs to it.
[[nodiscard]] QCoro::Task<> keep(CollectionPtr job, QList<DossierItem> items, PartReport report);

/// Identity, enrolments, profile, memberships: one document each.
[[nodiscard]] QCoro::Task<> collectFacts(CollectionPtr job);
/// Messages and files of one room.
[[nodiscard]] QCoro::Task<> collectRoom(CollectionPtr job, DossierRoom room);
/// The bytes of the files that were found.
[[nodiscard]] QCoro::Task<> collectBytes(CollectionPtr job);

} // namespace diapason
