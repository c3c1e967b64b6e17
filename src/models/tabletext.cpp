// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabletext.h"

#include "models/driftmodel.h"
#include "words/cells.h"
#include "words/csv.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

QStringList fields(const QModelIndex &row)
{
    QStringList out;
    for (int column = 0; column < DriftModel::ColumnCount; ++column) {
        const QModelIndex cell = row.siblingAtColumn(column);
        out << cell.data().toString() << cell.data(DriftModel::SecondLineRole).toString();
    }
    return out;
}

} // namespace

QString tabText(const QModelIndexList &rows)
{
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList line = fields(row);
        for (QString &field : line)
            field = words::csvText(field);
        lines << line.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
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

QByteArray csvFile(const QAbstractItemModel &rows, const QLocale &locale)
{
    QStringList headings;
    for (int column = 0; column < words::cellKinds; ++column)
        headings << words::headings(words::CellKind(column));
    QString out = words::csvLine(headings, locale);
    for (int row = 0; row < rows.rowCount(); ++row)
        out += words::csvLine(fields(rows.index(row, 0)), locale);
    return words::csvBytes(out);
}

} // namespace diapason
