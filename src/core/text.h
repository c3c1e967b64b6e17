// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace diapason {

/// A name as search and filters compare it, so that what people type finds what servers hold: case, accents and
/// full-width forms folded; đ ł ø æ œ ß and their kin spelt out; apostrophes, quotes, dashes and digits of all scripts
/// alike. Control characters and every kind of space become blanks; marks, zero-width characters and halves of
/// surrogate pairs vanish. Folding a second time changes nothing.
[[nodiscard]] QString folded(QStringView text);

/// The same, and where each of its characters came from.
struct Folding {
    QString text = {};
    QList<qsizetype> from = {}; ///< the first position in the original that `text[i]` stands for; never falls
};
[[nodiscard]] Folding foldedWithOrigins(QStringView text);

/// The next character of `text` from `at` on, which is moved behind it; the half of a surrogate pair comes as it is.
[[nodiscard]] char32_t nextCharacter(QStringView text, qsizetype &at);

} // namespace diapason
