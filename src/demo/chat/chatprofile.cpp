// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/chat/chatprofile.h"

namespace diapason::demo {

bool ChatProfile::atLeast(int major, int minor, int patch) const { return QVersionNumber{major, minor, patch} <= version; }

ChatProfile ChatProfile::of(QStringView text)
{
    const QVersionNumber parsed = QVersionNumber::fromString(text);
    ChatProfile p;
    p.version = QVersionNumber{parsed.majorVersion(), parsed.minorVersion(), parsed.microVersion()};
    p.unauthenticatedHasLegacyKeys = !p.atLeast(9);
    p.unauthenticatedHasSuccess = p.loginSaysSuccess = p.settingsById = p.adminRoomsHasTs = p.atLeast(7);
    p.userRoomsByFields = p.createRefusedByHand = !p.atLeast(7);
    p.forbiddenIs403 = p.atLeast(9);
    p.throttledNamesErrorType = !p.atLeast(6);
    p.strictGroupBodies = p.atLeast(8, 8);
    p.strictRoomSettings = p.atLeast(8, 4);
    p.strictUserList = p.typedQueries = p.atLeast(8, 6);
    p.kickWithoutAccess = p.kickFromArchived = p.excludeSelf = p.atLeast(6, 4, 1);
    p.strictCleaning = p.atLeast(6, 13);
    p.countersCountActive = p.atLeast(7, 9);
    p.messagesByRoomName = !p.atLeast(7) || p.atLeast(7, 5);
    p.retentionNeedsObject = p.atLeast(6) && !p.atLeast(6, 9);
    p.overrideDiscardsAlways = p.zeroMaxAgeBecomes30 = !p.atLeast(6, 9);
    p.adminRoomsHasCustomFields = !p.atLeast(7) || p.atLeast(8, 7);
    p.tokenBypassBroken = p.atLeast(8, 5) && !p.atLeast(8, 6);
    p.unknownAdminRoomRefused = p.atLeast(8);
    return p;
}

} // namespace diapason::demo
