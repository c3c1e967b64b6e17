// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/jsonfolds.h"

#include <algorithm>

namespace diapason {

QList<JsonFold> jsonFolds(const QString &json)
{
    QList<JsonFold> folds;
    QList<qsizetype> open;
    int line = 0;
    for (const QStringView text : QStringView(json).tokenize(u'\n')) {
        const QStringView words = text.trimmed();
        if (!open.isEmpty() && (words.startsWith(u'}') || words.startsWith(u']')))
            folds[open.takeLast()].last = line;
        if (words.endsWith(u'{') || words.endsWith(u'[')) {
            open.append(folds.size());
            folds.append({.first = line});
        }
        ++line;
    }
    for (const qsizetype left : std::as_const(open))
        folds[left].last = line - 1;
    folds.removeIf([](const JsonFold &fold) { return fold.last <= fold.first; });
    return folds;
}

} // namespace diapason
