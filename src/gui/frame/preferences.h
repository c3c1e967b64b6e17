// SPDX-License-Identifier: GPL-3.0-or-later
// What the window remembers between starts: language, colours, row height, and its layout per campus.
// No name, address or other personal data: a campus is a fingerprint of its name.
#pragma once

#include "gui/theme/theme.h"

#include "words/languages.h"

#include <QByteArray>

namespace diapason {

struct Preferences {
    words::Language language = words::Language::System;
    Theme::Scheme scheme = Theme::Scheme::System;
    bool compactRows = false;
};

/// Reads and puts into force. Call before the first window.
Preferences applyPreferences();
void savePreferences(const Preferences &preferences);
/// What is in force now.
[[nodiscard]] Preferences presentPreferences();

[[nodiscard]] QByteArray savedLayout(const QString &campus, const QString &part);
void saveLayout(const QString &campus, const QString &part, const QByteArray &state);

} // namespace diapason
