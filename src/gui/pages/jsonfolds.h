// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace diapason {

/// Lines of indented JSON that can be folded away: from the one that ends with an opening bracket to the one that
/// begins with its closing one. In the order of their first lines; those that are never closed end with the text.
struct JsonFold {
    int first = 0;
    int last = 0;
    friend bool operator==(const JsonFold &, const JsonFold &) = default;
};
[[nodiscard]] QList<JsonFold> jsonFolds(const QString &json);

} // namespace diapason
