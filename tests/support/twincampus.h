// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/democampus.h"
#include "support/twin.h"

namespace diapason::test {

/// Gives the twin what it takes to enter the campus.
inline void enter(Twin &twin, const demo::DemoCampus &campus)
{
    twin.set(QStringLiteral("DIAPASON_MOODLE_URL"), campus.moodleUrl().toString());
    twin.set(QStringLiteral("DIAPASON_MOODLE_TOKEN"), campus.moodleToken());
    twin.set(QStringLiteral("DIAPASON_ROCKETCHAT_URL"), campus.chatUrl().toString());
    twin.set(QStringLiteral("DIAPASON_ROCKETCHAT_USER_ID"), campus.chatUserId());
    twin.set(QStringLiteral("DIAPASON_ROCKETCHAT_TOKEN"), campus.chatToken());
}

} // namespace diapason::test
