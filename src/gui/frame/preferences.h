// SPDX-License-Identifier: GPL-3.0-or-later
// What the window remembers between starts: language, colours, row height, and its layout per campus.
// No name, address or other personal data: a campus is a fingerprint of its name.
#pragma once

#include "gui/theme/theme.h"

#include "words/languages.h"

#include <QByteArray>
#include <QVariant>

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
/// One choice of the user in a campus: a place, an order, a filter by state. Never a text they typed, never a name.
[[nodiscard]] QVariant savedChoice(const QString &campus, const QString &choice);
void saveChoice(const QString &campus, const QString &choice, const QVariant &value);
/// What is remembered of a campus goes with its new name.
void renameMemory(const QString &from, const QString &to);

} // namespace diapason
