// SPDX-License-Identifier: GPL-3.0-or-later
// What a side said, in a few bytes: reading the same again must not cost a comparison row by row.
#pragma once

#include "domain/chat.h"
#include "domain/moodle.h"

namespace diapason {

[[nodiscard]] QByteArray digestOf(const QList<Person> &people);
/// `accounts` belong to it: a member's type and state come from there.
[[nodiscard]] QByteArray digestOf(const QList<RoomMember> &members, const AccountDirectory &accounts);

} // namespace diapason
