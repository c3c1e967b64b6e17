// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sites.h"

namespace diapason {

Result<Catalogue> Sites::catalogue() const
{
    if (!moodle)
        return Failure{moodle.error()};
    if (!chat)
        return Failure{chat.error()};
    return Catalogue{.moodle = *moodle, .chat = *chat};
}

QCoro::Task<Sites> connectBoth(MoodleServer &moodle, ChatServer &chat, std::stop_token stop)
{
    auto moodleTask = moodle.connect(stop);
    auto chatTask = chat.connect(stop);
    Sites sites;
    sites.moodle = co_await std::move(moodleTask);
    sites.chat = co_await std::move(chatTask);
    co_return sites;
}

QCoro::Task<Listings> listBoth(MoodleServer &moodle, ChatServer &chat, ProgressFn progress, std::stop_token stop)
{
    auto coursesTask = moodle.courses(stop);
    auto roomsTask = chat.rooms(progress, stop);
    Listings listings;
    listings.courses = co_await std::move(coursesTask);
    listings.rooms = co_await std::move(roomsTask);
    co_return listings;
}

} // namespace diapason
