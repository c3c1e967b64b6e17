// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findmodel.h"

#include <QSet>

namespace diapason {

using namespace Qt::StringLiterals;

QString FindRow::key() const { return u"%1/%2/%3"_s.arg(int(kind)).arg(number).arg(id); }

void FindModel::assign(QList<FindRow> next)
{
    QSet<QString> left; // what is shown now from `row` on
    for (const FindRow &shown : std::as_const(m_rows))
        left.insert(shown.key());
    int row = 0;
    for (qsizetype from = 0; from < next.size();) {
        const QString key = next[from].key();
        if (!left.contains(key)) {
            qsizetype run = 1;
            while (from + run < next.size() && !left.contains(next[from + run].key()))
                ++run;
            insertAt(row, next.sliced(from, run));
            row += int(run);
            from += run;
            continue;
        }
        int run = 0;
        for (; m_rows[row + run].key() != key; ++run)
            left.remove(m_rows[row + run].key());
        removeAt(row, run);
        replaceAt(row++, next[from++]);
        left.remove(key);
    }
    removeAt(row, int(m_rows.size()) - row);
}

void FindModel::insertAt(int row, const QList<FindRow> &rows)
{
    beginInsertRows({}, row, row + int(rows.size()) - 1);
    m_rows = m_rows.first(row) + rows + m_rows.sliced(row);
    endInsertRows();
}

void FindModel::removeAt(int row, int count)
{
    if (count == 0)
        return;
    beginRemoveRows({}, row, row + count - 1);
    m_rows.remove(row, count);
    endRemoveRows();
}

void FindModel::replaceAt(int row, const FindRow &next)
{
    if (m_rows[row] == next)
        return;
    m_rows[row] = next;
    emit dataChanged(index(row), index(row));
}

int FindModel::hit(int from, int steps) const
{
    const int direction = steps < 0 ? -1 : 1;
    int last = -1;
    for (int row = from + direction; row >= 0 && row < m_rows.size() && steps != 0; row += direction) {
        if (m_rows[row].kind != FindRow::Kind::Section) {
            last = row;
            steps -= direction;
        }
    }
    return last >= 0 ? last : from;
}

int FindModel::find(const QString &key) const
{
    const auto at = std::ranges::find(m_rows, key, &FindRow::key);
    return at == m_rows.cend() ? -1 : int(at - m_rows.cbegin());
}

int FindModel::hits() const
{
    return int(std::ranges::count_if(m_rows, [](const FindRow &row) { return row.kind != FindRow::Kind::Section; }));
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FindRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::ToolTipRole: return row.second.isEmpty() ? row.title : row.title + u'\n' + row.second;
    case Qt::AccessibleTextRole: return row.sentence;
    case KindRole: return int(row.kind);
    case SecondLineRole: return row.second;
    case NoteRole: return row.note;
    default: return {};
    }
}

Qt::ItemFlags FindModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return m_rows.at(index.row()).kind == FindRow::Kind::Section ? shown : shown | Qt::ItemIsSelectable;
}

} // namespace diapason
