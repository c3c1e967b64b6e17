// SPDX-License-Identifier: GPL-3.0-or-later
// How hard a typed passphrase is to guess. Pure, and an estimate that would rather say too little.
#pragma once

#include <QString>

namespace diapason {

/// An archive can be tried offline, as often as somebody likes: Weak falls within days, Strong is out of reach.
enum class PassphraseStrength : quint8 { Weak, Fair, Strong };

/// About how many yes-or-no guesses: by length and kinds of characters, without what repeats or follows on, and with words
/// counted as words, not as letters.
[[nodiscard]] double passphraseBits(const QString &passphrase);
[[nodiscard]] PassphraseStrength strengthOf(const QString &passphrase);

} // namespace diapason
