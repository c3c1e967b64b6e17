// SPDX-License-Identifier: GPL-3.0-or-later
// What is to become of the retention of rooms, before it is a plan.
#pragma once

#include "domain/retention.h"

namespace diapason {

/// What somebody chose for one room.
struct RoomChoice {
    RoomId room = {};
    RetentionChoice choice = {};
    friend bool operator==(const RoomChoice &, const RoomChoice &) = default;
};

} // namespace diapason
