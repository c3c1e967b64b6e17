// SPDX-License-Identifier: GPL-3.0-or-later
// In which private groups one account is, as the chat server itself says: no reading of a room is needed to know it.
#pragma once

#include "domain/chat.h"

namespace diapason {

struct PersonRoom {
    RoomId room = {};
    QString name = {};
    RoomRoles roles = {};
    friend bool operator==(const PersonRoom &, const PersonRoom &) = default;
};

/// All of them, archived ones and those our own account is not in included (rocketchat.md §3.1, T-36). Other kinds of rooms are
/// nobody's business here and never enter.
struct PersonRooms {
    AccountId account = {};
    QList<PersonRoom> rooms = {}; ///< by name
    QDateTime at = {};            ///< UTC
    friend bool operator==(const PersonRooms &, const PersonRooms &) = default;
};

} // namespace diapason
