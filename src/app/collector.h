// SPDX-License-Identifier: GPL-3.0-or-later
// Collects what a privacy case asks into its work file, for the console and for the twin alike.
#pragma once

#include "app/runpause.h"
#include "core/clock.h"
#include "domain/catalogue.h"
#include "ports/cases.h"
#include "ports/chatserver.h"
#include "ports/moodleserver.h"

namespace diapason {

/// How far a collection is: parts, and the room that was begun last.
struct CollectionProgress {
    int done = 0;
    int total = -1;
    QString room = {};
};

struct CollectionOrder {
    PrivacyCase request = {};
    QList<DossierRoom> rooms = {}; ///< of the case (roomsOfCase); those without its scope are left out here
    Catalogue catalogue = {};
    std::shared_ptr<RunPause> pause = std::make_shared<RunPause>();
    std::function<void(const CollectionProgress &)> told = {};
};

/// It and what it was given outlive every task it gave.
class Collector
{
public:
    Collector(MoodleServer &moodle, ChatServer &chat, Clock &clock) : m_moodle(moodle), m_chat(chat), m_clock(clock) { }

    /// Counts of every room in scope, no text. A room that cannot be read says why and is counted.
    [[nodiscard]] QCoro::Task<Result<DossierEstimate>> estimate(CollectionOrder order, std::stop_token stop);
    /// From where the work file says it stopped: parts that are complete are not read again. A part that fails stays in the
    /// reports with its reason and the others go on; the error is what ended all of it: the work file, a refused token, a server
    /// that is away, or Cancelled.
    [[nodiscard]] QCoro::Task<Result<void>> collect(CollectionOrder order, WorkFile &file, std::stop_token stop);

private:
    MoodleServer &m_moodle;
    ChatServer &m_chat;
    Clock &m_clock;
};

} // namespace diapason
