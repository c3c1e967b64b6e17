// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat.h"

namespace diapason {

/// A room as an account's own record lists it (rocketchat.md §3.1).
struct PersonRoom {
    RoomId room = {};
    QString name = {};
    QString type = {}; ///< "p" private group, "c" channel, "d" direct
    RoomRoles roles = {};
    friend bool operator==(const PersonRoom &, const PersonRoom &) = default;
};

/// Every room of one account, of every kind: complete, in one answer.
struct PersonRooms {
    AccountId account = {};
    QList<PersonRoom> rooms = {};
};

} // namespace diapason
