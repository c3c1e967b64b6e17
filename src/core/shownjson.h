// SPDX-License-Identifier: GPL-3.0-or-later
// JSON for eyes: indented and masked in one pass, also when it was cut short or is not JSON to its end.
#pragma once

#include "core/discretion.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace diapason {

/// What stands for a masked value, without quotes. `key` is what it belongs to.
using Veiling = std::function<QString(QStringView key, Discretion discretion)>;

struct JsonStyle {
    bool indented = true;
    qsizetype limit = 60'000; ///< characters, about
    QStringList secrets = {}; ///< never to be shown, wherever they stand
    Veiling veiling = {}; ///< instead of •••
};

struct ShownJson {
    enum class End {
        Whole,
        Full, ///< the limit was reached
        Short, ///< the input ended too early
        Broken, ///< from here on it is no JSON: nothing of it is shown, for nobody can tell what it holds
    };
    QString text = {};
    End end = End::Whole;
};

[[nodiscard]] ShownJson shownJson(QByteArrayView json, const JsonStyle &style);

/// A text as JSON writes it, readable letters as they are.
[[nodiscard]] QString jsonQuoted(QStringView text);

/// The texts that stand under secret keys, at any depth, as far as it can be read.
[[nodiscard]] QStringList secretsIn(QByteArrayView json);

} // namespace diapason
