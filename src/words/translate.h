// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace diapason::words {

/// Gives the room's free functions their translation context, in the form lupdate reads.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(words)
};

/// Locale-made text for the display: U+202F, which groups French digits and which fonts draw almost closed,
/// becomes U+00A0 (look.md §14).
[[nodiscard]] QString display(QString text);

} // namespace diapason::words
