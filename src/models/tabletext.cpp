// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabletext.h"

#include "models/driftmodel.h"

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

QString harmless(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() < 0x20)
            c = u' ';
    }
    const QString start = text.trimmed().left(1);
    return !start.isEmpty() && u"=+-@"_s.contains(start) ? u'\'' + text : text;
}

QString quoted(const QString &text) { return u'"' + harmless(text).replace(u'"', u"\"\""_s) + u'"'; }

/// Where the decimal sign is a comma, spreadsheets expect ";" between fields.
QString separator(const QLocale &locale) { return locale.decimalPoint() == ","_L1 ? u";"_s : u","_s; }

} // namespace

QString tabText(const QModelIndexList &rows)
{
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList line = fields(row);
        for (QString &field : line)
            field = harmless(field);
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
        heading << harmless(table.headerData(column, Qt::Horizontal).toString());
    lines << heading.join(u'\t');
    for (const QModelIndex &row : rows) {
        QStringList line;
        for (int column = 0; column < table.columnCount(); ++column)
            line << harmless(row.siblingAtColumn(column).data().toString());
        lines << line.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QByteArray csvFile(const QAbstractItemModel &rows, const QLocale &locale)
{
    QStringList headings;
    for (int column = 0; column < words::cellKinds; ++column) {
        for (const QString &heading : words::headings(words::CellKind(column)))
            headings << quoted(heading);
    }
    QString out = u"\ufeff"_s + headings.join(separator(locale)) + u"\r\n"_s;
    for (int row = 0; row < rows.rowCount(); ++row) {
        QStringList line = fields(rows.index(row, 0));
        for (QString &field : line)
            field = quoted(field);
        out += line.join(separator(locale)) + u"\r\n"_s;
    }
    return out.toUtf8();
}

} // namespace diapason
