// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace diapason::demo {

/// Whether the whole of `text` matches the rule of a setting such as UTF8_User_Names_Validation.
[[nodiscard]] bool followsRule(const QString &text, const QString &rule);

/// The `name` made of a room's text where special characters are allowed: accents go, the rest becomes "-".
[[nodiscard]] QString slug(const QString &text);

} // namespace diapason::demo
