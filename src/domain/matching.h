// SPDX-License-Identifier: GPL-3.0-or-later
// Who is who: enrolled people, members of the room and accounts of the server, paired by what somebody confirmed, else by username.
#pragma once

#include "domain/chat.h"
#include "domain/companion.h"
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
        bool shared = false; ///< somebody else maps to the same account, and it was not confirmed as this person's alone
        bool confirmed = false; ///< by CampusRules::matches, whatever the names say
        bool nowhere = false; ///< no account, and that is known: by name, or by id for a confirmed one that is gone
    };
    QList<QString> usernames = {}; ///< each person's chat username
    QList<Seat> people = {};
    QList<qint32> strangers = {}; ///< members nobody enrolled maps to
    int present = 0; ///< distinct members
};

/// A confirmed account is never replaced by one that has the right name, not even when it cannot be found. Usernames are those
/// that the site's own hook makes where the companion tells them (`facts`), else those of the rules' steps.
[[nodiscard]] Matching matching(const QList<Person> &people, const QList<RoomMember> &members, const AccountDirectory &accounts,
    const CampusRules &rules, const AccountId &service, const PeopleFacts &facts = {});
/// For those who go through the people in order: members of the next ones are fetched from memory while one is looked at.
void fetchAhead(const Matching &matching, const QList<RoomMember> &members, qint32 person);

} // namespace diapason
