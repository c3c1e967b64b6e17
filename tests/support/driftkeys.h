// SPDX-License-Identifier: GPL-3.0-or-later
// What the side-by-side table shows, by key, beside what it should.
#pragma once

#include "models/driftmodel.h"
#include "words/cells.h"

#include <QCollator>

namespace diapason::test {

inline std::shared_ptr<const Comparison> compared(const CompareInput &input)
{
    return std::make_shared<const Comparison>(compare(input));
}

inline QStringList shownNames(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, DriftModel::MoodleName).data().toString();
    return names;
}

inline QStringList keys(const QModelIndexList &rows)
{
    QStringList all;
    for (const QModelIndex &row : rows)
        all << row.data(DriftModel::KeyRole).toString();
    return all;
}

inline QStringList keys(const QAbstractItemModel &model)
{
    QModelIndexList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << model.index(row, 0);
    return keys(rows);
}

inline QSet<QString> asSet(const QStringList &keys) { return {keys.cbegin(), keys.cend()}; }

inline QStringList only(const QStringList &keys, const QSet<QString> &these)
{
    QStringList some;
    std::ranges::copy_if(keys, std::back_inserter(some), [&](const QString &key) { return these.contains(key); });
    return some;
}

/// What `model` should show of a comparison in English, found the slow way; `text` is looked for in names alone.
inline QStringList orderedKeys(const Comparison &in, const DriftModel &model)
{
    QCollator collator{QLocale(QLocale::English)};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto said = [&](const DriftRow &row) {
        const words::Cell cell = words::cell(words::CellKind(DriftModel::columnOf(model.sortedBy())), in, row);
        return int(model.sortedBy()) % 2 == 0 ? cell.first : cell.second;
    };
    const auto byMain = [&](const DriftRow &a, const DriftRow &b) {
        if (model.sortedBy() == DriftSort::Class)
            return std::pair(family(a.driftClass), a.driftClass) < std::pair(family(b.driftClass), b.driftClass);
        if (model.sortedBy() == DriftSort::Name)
            return collator.compare(in.displayName(a), in.displayName(b)) < 0;
        return collator.compare(said(a), said(b)) < 0;
    };
    QList<DriftRow> rows;
    std::ranges::copy_if(in.rows, std::back_inserter(rows),
        [&](const DriftRow &row) { return model.classes().isEmpty() || model.classes().contains(row.driftClass); });
    std::ranges::sort(rows, [&](const DriftRow &a, const DriftRow &b) {
        const auto id = [&](const DriftRow &row) { return in.person(row) ? in.person(row)->id.value : 0; };
        return std::pair(id(a), in.key(a)) < std::pair(id(b), in.key(b));
    });
    std::ranges::stable_sort(
        rows, [&](const DriftRow &a, const DriftRow &b) { return collator.compare(in.displayName(a), in.displayName(b)) < 0; });
    std::ranges::stable_sort(rows, [&](const DriftRow &a, const DriftRow &b) {
        return model.sortOrder() == Qt::AscendingOrder ? byMain(a, b) : byMain(b, a);
    });
    QStringList keys;
    for (const DriftRow &row : std::as_const(rows))
        if (model.text().isEmpty() || in.displayName(row).contains(model.text(), Qt::CaseInsensitive))
            keys << in.key(row);
    return keys;
}

} // namespace diapason::test
