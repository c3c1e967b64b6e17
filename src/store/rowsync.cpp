// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowsync.h"

#include "store/columns.h"

#include <span>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

// Rows stand this far apart at first, so that one which comes between moves no other.
constexpr qint64 stride = 1 << 20;

template <class Key>
Key keyOf(const QVariant &column)
{
    if constexpr (std::is_same_v<Key, QString>)
        return column.toString();
    else
        return column.toLongLong();
}

QVariant columnOf(qint64 key) { return key; }
QVariant columnOf(const QString &key) { return stored(key); }

} // namespace

template <class Key>
RowSync<Key>::RowSync(Sql &sql, Shape shape, qint64 owner)
    : m_sql(sql),
      m_shape(std::move(shape)),
      m_owner(owner),
      m_fresh(sql, m_shape.table, allColumns(), m_shape.owner, isOwned() ? QString::number(owner) : QString())
{
    load();
}

template <class Key>
void RowSync<Key>::load()
{
    const QString ours = isOwned() ? u" WHERE %1=?"_s.arg(m_shape.owner) : u""_s;
    const int first = m_shape.placed ? 2 : 1;
    const int end = first + int(m_shape.columns.size());
    m_sql.each(u"SELECT %1 FROM %2%3"_s.arg(allColumns().join(u", "_s), m_shape.table, ours),
        isOwned() ? QVariantList{m_owner} : QVariantList(), [&](const QSqlQuery &row) {
            m_kept.insert(
                keyOf<Key>(row.value(0)), {.position = m_shape.placed ? row.value(1).toLongLong() : 0, .first = m_values.size()});
            for (int i = first; i < end; ++i)
                m_values.append(row.isNull(i) ? QVariant() : row.value(i)); // Qt's null of a column is not QVariant's
        });
}

template <class Key>
QStringList RowSync<Key>::allColumns() const
{
    return QStringList{m_shape.key} + (m_shape.placed ? QStringList{u"position"_s} : QStringList()) + m_shape.columns;
}

template <class Key>
const QVariant *RowSync<Key>::kept(const Key &key) const
{
    const auto found = m_kept.constFind(key);
    return found == m_kept.cend() ? nullptr : m_values.constData() + found->first;
}

template <class Key>
qint64 RowSync<Key>::placeAfter(const Kept *kept) const
{
    if (kept && kept->position > m_last)
        return kept->position;
    return m_last + (m_kept.isEmpty() ? stride : 1);
}

template <class Key>
void RowSync<Key>::put(const Key &key, const QVariantList &columns)
{
    const auto found = m_kept.find(key);
    Kept *kept = found == m_kept.end() ? nullptr : &*found;
    if (kept && kept->put)
        return;
    const qint64 place = placeAfter(kept);
    m_last = place;
    if (!kept) {
        m_fresh.add(columnOf(key));
        if (m_shape.placed)
            m_fresh.add(place);
        m_fresh.addAll(columns);
        return;
    }
    kept->put = true;
    const bool moved = m_shape.placed && kept->position != place;
    if (moved || !std::ranges::equal(columns, std::span(m_values.constData() + kept->first, size_t(columns.size()))))
        change(key, columns, place);
}

template <class Key>
void RowSync<Key>::change(const Key &key, const QVariantList &columns, qint64 place)
{
    const QString mine = isOwned() ? u" AND %1=%2"_s.arg(m_shape.owner).arg(m_owner) : u""_s;
    m_sql.run(u"UPDATE %1 SET %2=? WHERE %3=?%4"_s.arg(m_shape.table, allColumns().sliced(1).join(u"=?, "_s), m_shape.key, mine),
        (m_shape.placed ? QVariantList{place} : QVariantList()) + columns + QVariantList{columnOf(key)});
}

template <class Key>
void RowSync<Key>::finish(const std::function<bool(const QVariant *)> &forget)
{
    m_fresh.finish();
    if (!forget)
        return;
    const QString mine = isOwned() ? u" AND %1=%2"_s.arg(m_shape.owner).arg(m_owner) : u""_s;
    const QString statement = u"DELETE FROM %1 WHERE %2=?%3"_s.arg(m_shape.table, m_shape.key, mine);
    for (auto it = m_kept.cbegin(); it != m_kept.cend(); ++it)
        if (!it->put && forget(m_values.constData() + it->first))
            m_sql.run(statement, {columnOf(it.key())});
}

template class RowSync<qint64>;
template class RowSync<QString>;

} // namespace diapason
