// SPDX-License-Identifier: GPL-3.0-or-later
// What a fresh workspace comes with.
#pragma once

#include "demo/chat/chatrecords.h"

#include <QMap>

namespace diapason::demo {

[[nodiscard]] QMap<QString, QStringList> defaultPermissions(); ///< contracts/rocketchat.md §1.9
[[nodiscard]] QMap<QString, ChatSetting> defaultSettings(); ///< §1.5, §1.6, §2.6, §5.4

} // namespace diapason::demo
