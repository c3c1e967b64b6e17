// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowsync.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

// Rows stand this far apart at first, so that one which comes between moves no other.
constexpr qint64 stride = 1 << 20;

QString assignments(const QStringList &columns)
{
    return columns.join(u"=?, "_s) + u"=?"_s;
}

} // namespace

RowSync::RowSync(Sql &sql, Shape shape, qint64 owner)
    : m_sql(sql),
      m_shape(std::move(shape)),
      m_owner(owner),
      m_fresh(sql, m_shape.table, allColumns(), m_shape.owner, m_shape.owner.isEmpty() ? QString() : QString::number(owner))
{
    const QString ours = m_shape.owner.isEmpty() ? u""_s : u" WHERE %1=?"_s.arg(m_shape.owner);
    const QVariantList values = m_shape.owner.isEmpty() ? QVariantList() : QVariantList{owner};
    const QStringList columns = allColumns();
    const int first = m_shape.placed ? 2 : 1;
    sql.each(u"SELECT %1 FROM %2%3"_s.arg(columns.join(u", "_s), m_shape.table, ours), values, [&](const QSqlQuery &row) {
        Kept kept{.key = row.value(0), .position = m_shape.placed ? row.value(1).toLongLong() : 0};
        kept.columns.reserve(m_shape.columns.size());
        for (int i = first; i < columns.size(); ++i)
            kept.columns.append(row.isNull(i) ? QVariant() : row.value(i)); // Qt's null of a column is not QVariant's
        m_kept.insert(kept.key.toString(), std::move(kept));
    });
    m_change = u"UPDATE %1 SET %2 WHERE %3=?"_s.arg(m_shape.table, assignments(columns.sliced(1)), m_shape.key);
    if (!m_shape.owner.isEmpty())
        m_change += u" AND %1=%2"_s.arg(m_shape.owner).arg(owner);
}

QStringList RowSync::allColumns() const
{
    return QStringList{m_shape.key} + (m_shape.placed ? QStringList{u"position"_s} : QStringList()) + m_shape.columns;
}

const QVariantList *RowSync::kept(const QVariant &key) const
{
    const auto found = m_kept.constFind(key.toString());
    return found == m_kept.cend() ? nullptr : &found->columns;
}

qint64 RowSync::placeAfter(const Kept *kept) const
{
    if (kept && kept->position > m_last)
        return kept->position;
    return m_last + (m_kept.isEmpty() ? stride : 1);
}

void RowSync::put(const QVariant &key, const QVariantList &columns)
{
    const QString word = key.toString();
    const auto found = m_kept.find(word);
    Kept *kept = found == m_kept.end() ? nullptr : &*found;
    if (kept ? kept->put : m_new.contains(word))
        return;
    const qint64 place = placeAfter(kept);
    m_last = place;
    QVariantList values = m_shape.placed ? QVariantList{place} + columns : columns;
    if (!kept) {
        m_new.insert(word);
        m_fresh.add(QVariantList{key} + values);
        return;
    }
    kept->put = true;
    if ((!m_shape.placed || kept->position == place) && kept->columns == columns)
        return;
    m_sql.run(m_change, values + QVariantList{key});
}

void RowSync::finish(const std::function<bool(const QVariantList &)> &forget)
{
    m_fresh.finish();
    if (!forget)
        return;
    const QString ours = m_shape.owner.isEmpty() ? u""_s : u" AND %1=%2"_s.arg(m_shape.owner).arg(m_owner);
    const QString statement = u"DELETE FROM %1 WHERE %2=?%3"_s.arg(m_shape.table, m_shape.key, ours);
    for (const Kept &kept : std::as_const(m_kept))
        if (!kept.put && forget(kept.columns))
            m_sql.run(statement, {kept.key});
}

} // namespace diapason
