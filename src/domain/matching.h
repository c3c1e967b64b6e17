// SPDX-License-Identifier: GPL-3.0-or-later
// Who is who: enrolled people, members of the room and accounts of the server, paired by username.
#pragma once

#include "domain/chat.h"
#include "domain/expect.h"

namespace diapason {

/// Whether a stamp lists everyone, so that absence from it means something. States and roles may still lack.
[[nodiscard]] bool listsEveryone(const ReadStamp &stamp);

/// Indices are into the lists it was made from, -1 for "none". The service account has no part in it.
struct Matching {
    struct Seat {
        qint32 member = -1;
        qint32 account = -1;
        bool service = false; ///< this person's account is the service account
        bool shared = false; ///< somebody else maps to the same account
    };
    QList<QString> usernames = {}; ///< each person's chat username
    QList<Seat> people = {};
    QList<qint32> strangers = {}; ///< members nobody enrolled maps to
    int present = 0; ///< distinct members
};

[[nodiscard]] Matching matching(const QList<Person> &people, const QList<RoomMember> &members, const AccountDirectory &accounts,
    const QList<UsernameStep> &steps, const AccountId &service);

} // namespace diapason
