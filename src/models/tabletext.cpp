// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabletext.h"

#include "models/driftmodel.h"
#include "words/cells.h"
#include "words/csv.h"

#include <numeric>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

QStringList fields(const Comparison &in, const DriftRow &row)
{
    QStringList out;
    for (int kind = 0; kind < words::cellKinds; ++kind) {
        const words::Cell cell = words::cell(words::CellKind(kind), in, row);
        out << cell.first << cell.second;
    }
    return out;
}

} // namespace

DriftLines DriftModel::lines() const
{
    std::vector<int> rows(m_shown.size());
    std::ranges::iota(rows, 0);
    return lines(rows);
}

DriftLines DriftModel::lines(const std::vector<int> &rows) const
{
    DriftLines lines{.in = comparison()};
    lines.rows.reserve(rows.size());
    for (const int row : rows)
        lines.rows.push_back(item(row).row);
    return lines;
}

QString tabText(const DriftLines &lines)
{
    QString text;
    for (const DriftRow &row : lines.rows) {
        QStringList line = fields(*lines.in, row);
        for (QString &field : line)
            field = words::csvText(field);
        text += line.join(u'\t') + u'\n';
    }
    return text;
}

QString tabTable(const QAbstractItemModel &rows)
{
    QModelIndexList all;
    for (int row = 0; row < rows.rowCount(); ++row)
        all << rows.index(row, 0);
    return tabTable(rows, all);
}

QString tabTable(const QAbstractItemModel &table, const QModelIndexList &rows)
{
    QStringList lines, heading;
    for (int column = 0; column < table.columnCount(); ++column)
        heading << words::csvText(table.headerData(column, Qt::Horizontal).toString());
    lines << heading.join(u'\t');
    for (const QModelIndex &row : rows) {
        QStringList line;
        for (int column = 0; column < table.columnCount(); ++column)
            line << words::csvText(row.siblingAtColumn(column).data().toString());
        lines << line.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QByteArray csvFile(const DriftLines &lines, const QLocale &locale)
{
    QStringList headings;
    for (int column = 0; column < words::cellKinds; ++column)
        headings << words::headings(words::CellKind(column));
    QString out = words::csvLine(headings, locale);
    for (const DriftRow &row : lines.rows)
        out += words::csvLine(fields(*lines.in, row), locale);
    return words::csvBytes(out);
}

} // namespace diapason
