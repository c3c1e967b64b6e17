// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/chat/chatrecords.h"

namespace diapason::demo {

/// All messages of a room, oldest first, those that are only made when somebody looks among them. The room must outlive it.
class Timeline
{
public:
    explicit Timeline(const ChatRoom &room) : m_room(room) { }

    [[nodiscard]] qsizetype size() const { return m_room.past.count + qsizetype(m_room.messages.size()); }
    [[nodiscard]] ChatMessage at(qsizetype place) const
    {
        return place < m_room.past.count ? m_room.past.message(int(place)) : m_room.messages[size_t(place - m_room.past.count)];
    }
    /// The place of the first message at `ts` or later, or after it.
    [[nodiscard]] qsizetype from(const QDateTime &ts, bool after = false) const
    {
        qsizetype low = 0;
        for (qsizetype high = size(); low < high;) {
            const qsizetype middle = (low + high) / 2;
            const QDateTime there = at(middle).ts;
            if (there < ts || (after && there == ts))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

private:
    const ChatRoom &m_room;
};

} // namespace diapason::demo
