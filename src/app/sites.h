// SPDX-License-Identifier: GPL-3.0-or-later
// Both servers at once, each with its own outcome.
#pragma once

#include "domain/catalogue.h"
#include "ports/chatserver.h"
#include "ports/moodleserver.h"

namespace diapason {

struct Sites {
    Result<MoodleSite> moodle = {};
    Result<ChatSite> chat = {};
    /// A catalogue that knows both sites and nothing else yet. The first error wins; Moodle's before Rocket.Chat's.
    [[nodiscard]] Result<Catalogue> catalogue() const;
};

struct Listings {
    Result<CourseListing> courses = {};
    Result<RoomListing> rooms = {};
};

/// Both servers outlive the tasks.
[[nodiscard]] QCoro::Task<Sites> connectBoth(MoodleServer &moodle, ChatServer &chat, std::stop_token stop);
[[nodiscard]] QCoro::Task<Listings> listBoth(MoodleServer &moodle, ChatServer &chat, ProgressFn progress, std::stop_token stop);

} // namespace diapason
