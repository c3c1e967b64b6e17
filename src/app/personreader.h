// SPDX-License-Identifier: GPL-3.0-or-later
// One person in an activity, by what the chat server says of their account: no list of a room's members is read.
#pragma once

#include "app/reader.h"

namespace diapason {

/// Whose account, and where the chat server says that it is (ChatServer::personRooms(), rocketchat.md T-36).
struct PersonAsked {
    MoodleUserId person = {}; ///< invalid: the account alone is asked about
    Account account = {};
    PersonRooms rooms = {};
};

/// It and what it was given outlive every task it gave.
class PersonReader
{
public:
    PersonReader(Reader &reader, ChatServer &chat, PersonAsked asked) : m_reader(reader), m_chat(chat), m_asked(std::move(asked))
    {
    }
    /// Their rows of an activity, as Reader::check() would class them; whoever else is in the room or the course is left out, and so
    /// are findings, which are about the room as a whole: it is nothing to keep. Null where the room must be read whole to know:
    /// they seem to have another account, or none, or share one. Moodle's list of the course is read as ever: nothing else tells
    /// whether somebody shares their name.
    [[nodiscard]] QCoro::Task<std::shared_ptr<const Comparison>> check(
        const Catalogue &catalogue, Activity activity, std::stop_token stop, SharedCoursePtr shared);

private:
    using Made = std::shared_ptr<const Comparison>;
    [[nodiscard]] RoomReading roomAs(const Room &room) const;
    [[nodiscard]] Made theirs(CompareInput input) const;
    [[nodiscard]] bool isTheirs(const Comparison &comparison, const DriftRow &row) const;
    [[nodiscard]] bool needsTheRoom(const Comparison &comparison, const DriftRow &row) const;

    Reader &m_reader;
    ChatServer &m_chat;
    PersonAsked m_asked;
};

} // namespace diapason
