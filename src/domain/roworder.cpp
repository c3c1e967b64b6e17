// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/roworder.h"

#include "core/text.h"

namespace diapason {

namespace {

/// The first characters of a name in an order that is never against that of the names.
std::array<quint64, 2> beginningOf(const QString &name)
{
    std::array<quint64, 2> beginning{};
    for (qsizetype i = 0; i < 16; ++i) {
        const quint64 unit = i < name.size() ? std::min<quint64>(name.at(i).unicode(), 0xFF) : 0;
        beginning[size_t(i / 8)] = beginning[size_t(i / 8)] << 8 | unit;
        if (unit == 0xFF) // what stands for many characters ends what is known
            return {beginning[0] << (i < 8 ? 8 * (7 - i) : 0), i < 8 ? 0 : beginning[1] << 8 * (15 - i)};
    }
    return beginning;
}

} // namespace

void sortRows(Comparison &comparison)
{
    struct Sortable {
        int rank = 0;
        qint32 row = 0;
        std::array<quint64, 2> beginning = {}; ///< of the name: what mostly decides, without looking it up
    };
    const QList<DriftRow> rows = std::exchange(comparison.rows, {});
    QStringList names;
    std::vector<Sortable> sortables;
    names.reserve(rows.size());
    sortables.reserve(size_t(rows.size()));
    for (qint32 i = 0; i < rows.size(); ++i) {
        names.append(folded(comparison.displayName(rows.at(i))));
        const DriftClass driftClass = rows.at(i).driftClass;
        sortables.push_back({int(family(driftClass)) * driftClassCount + int(driftClass), i, beginningOf(names.last())});
    }
    std::ranges::sort(sortables, [&](const Sortable &a, const Sortable &b) {
        if (const auto left = std::tie(a.rank, a.beginning), right = std::tie(b.rank, b.beginning); left != right)
            return left < right;
        const int order = names.at(a.row).compare(names.at(b.row));
        return order == 0 ? comparison.key(rows.at(a.row)) < comparison.key(rows.at(b.row)) : order < 0;
    });
    comparison.rows.reserve(rows.size());
    for (const Sortable &sortable : sortables)
        comparison.rows.append(rows.at(sortable.row));
}

} // namespace diapason
