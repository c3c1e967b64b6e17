// SPDX-License-Identifier: GPL-3.0-or-later
// How one version of Rocket.Chat behaves, as switches. contracts/rocketchat.md §0.3, §10.
#pragma once

#include <QString>
#include <QStringView>
#include <QVersionNumber>

namespace diapason::demo {

/// Which entries of a refused batch invitation are in all the same (S-73): they run in parallel.
enum class InviteRace { EarlierStay, LaterStay, OthersStay };

/// `of` derives every switch from the version; each may then be set on its own. "(u)" marks what the
/// contract calls unverified: both outcomes exist somewhere, a client must stand both.
struct ChatProfile {
    QVersionNumber version = {};

    // Failure shapes, §1.4.
    bool unauthenticatedHasLegacyKeys = true; ///< F7: `status` and `message`; (u) at 9.0
    bool unauthenticatedHasSuccess = true; ///< F7: `success` and `error`, from 7.0
    bool loginSaysSuccess = true; ///< `success:true` beside `status`, from 7.0
    bool loginFailsByNumber = false; ///< F8: `error` is 403 instead of "Unauthorized" (u)
    bool permissionRefusedInWords = true; ///< F5: the long text; otherwise "unauthorized"
    bool forbiddenIs403 = false; ///< F12, from 9.0
    bool notAuthorizedIs403 = false; ///< F12 for error-not-authorized too (u)
    bool adminRoomsForbiddenIs403 = false; ///< F12 for rooms.adminRooms (u)
    bool createRefusedByHand = false; ///< groups.create without create-p: F6, up to 6.x
    bool throttledNamesErrorType = false; ///< F11 of old servers
    bool unknownRouteIsHtml = false; ///< (u)

    // What is validated, and when.
    bool strictGroupBodies = false; ///< groups.* refuse unknown keys, from 8.8
    bool strictRoomSettings = false; ///< saveRoomSettings refuses unknown keys with invalid-params, from 8.4
    bool strictCleaning = false; ///< rooms.cleanHistory refuses unknown keys, from 6.13
    bool strictUserList = false; ///< users.list refuses unknown keys, from 8.6
    bool typedQueries = false; ///< GET groups.* want exactly one of roomId and roomName, from 8.6
    bool refusesQueryAndFields = false; ///< 400 for `query` and `fields` (u), announced for 9.0
    bool userRoomsByFields = false; ///< users.info gives rooms for fields={"userRooms":1}, before 7.0
    bool settingsById = true; ///< settings.public honours `_id`, from 7.0

    // Second factor, §1.7.
    bool tokenBypassBroken = false; ///< S-47: a token made with bypassTwoFactor is challenged all the same; 8.5
    bool createUserWantsSecondFactor = false; ///< (u)

    // Groups and members, §4.
    bool inviteTakesLists = true; ///< S-75: off on servers older than any supported one
    bool idsOutweighNames = true; ///< S-74: `userIds` present, `usernames` has no effect (u)
    InviteRace inviteRace = InviteRace::OthersStay;
    bool kickWithoutAccess = true; ///< kick-user-from-any-p-room, from 6.4.1
    bool kickFromArchived = true; ///< from 6.4.1
    bool excludeSelf = true; ///< groups.create, from 6.4.1
    bool createSkipsDeactivated = false; ///< (u)
    bool countersCountActive = true; ///< S-84, from about 7.9
    bool sortKeepsPresence = true; ///< an explicit sort of members comes after presence (u)
    bool listsDeactivatedMembers = false; ///< servers of the 3.x line
    bool listsInvitedMembers = true; ///< INVITED subscriptions among members (u)
    bool unarchiveLiveSucceeds = true; ///< (u)
    bool messagesByRoomName = true; ///< groups.messages knows roomName (not 7.0 – 7.4)

    // Retention, §5.4.
    bool retentionNeedsObject = false; ///< S-63: 6.0 – 6.8
    bool overrideDiscardsAlways = false; ///< S-61: up to 6.8; later only with false
    bool zeroMaxAgeBecomes30 = false; ///< older servers

    // Shapes of §5 and editions.
    bool adminRoomsHasCustomFields = true; ///< lost for a while, back in 8.7
    bool adminRoomsHasTs = true; ///< from 7.0
    bool unknownAdminRoomRefused = true; ///< getRoom of an unknown rid: F4 from 8.0, an empty 200 before
    bool isMemberRefusesStrangers = false; ///< rooms.isMember: error-user-not-found for a non-member (u)
    bool premium = false; ///< licensed endpoints exist

    /// "6.4.0", "6.8", "7.5", "8.0", "8.8", "9.0", or any other version between.
    [[nodiscard]] static ChatProfile of(QStringView version);
    [[nodiscard]] bool atLeast(int major, int minor = 0, int patch = 0) const;
};

} // namespace diapason::demo
