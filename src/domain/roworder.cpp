// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/roworder.h"

#include "core/text.h"

#include <numeric>
#include <span>
#include <vector>

namespace diapason {

namespace {

using Part = std::array<quint64, 2>;

/// The folded names of all rows behind one another, so that a million of them are a million steps and not as many texts.
class Names
{
public:
    explicit Names(const Comparison &comparison);
    [[nodiscard]] QStringView of(qint32 row) const
    {
        const size_t begin = m_begins[size_t(row)];
        return QStringView(m_units.data() + begin, qsizetype(m_begins[size_t(row) + 1] - begin));
    }
    /// As many units of a name, from `from` on, as fit: parts are in the order of the names. 0 behind its end.
    [[nodiscard]] Part part(qint32 row, qsizetype from) const;
    /// For those who go through rows that lie far from one another: first where a name begins, then the name itself.
    void fetchBegin(qint32 row) const { __builtin_prefetch(&m_begins[size_t(row)]); }
    void fetch(qint32 row, qsizetype from) const { __builtin_prefetch(m_units.data() + m_begins[size_t(row)] + from); }
    /// How many units that is.
    [[nodiscard]] qsizetype step() const { return 2 * (64 / m_bits); }
    /// Whether a part has the end of its name: none holds a unit of 0.
    [[nodiscard]] bool ends(const Part &part) const { return (part[1] & ((quint64(1) << m_bits) - 1)) == 0; }

private:
    void append(QStringView name);

    std::vector<char16_t> m_units = {};
    std::vector<size_t> m_begins = {}; ///< of each row's, and the end
    qsizetype m_bits = 7; ///< of a unit: folded names are mostly ASCII
};

Names::Names(const Comparison &comparison)
{
    constexpr qsizetype usual = 24;
    m_units.reserve(size_t(comparison.rows.size() * usual));
    m_begins.reserve(size_t(comparison.rows.size()) + 1);
    constexpr qsizetype ahead = 8; // rows: their texts are wherever they were read to
    for (qsizetype i = 0; i < comparison.rows.size(); ++i) {
        const DriftRow &row = comparison.rows.at(i);
        if (i + ahead < comparison.rows.size())
            if (const Person *later = comparison.person(comparison.rows.at(i + ahead)))
                __builtin_prefetch(later->fullName.constData());
        m_begins.push_back(m_units.size());
        if (const Person *person = comparison.person(row); person && !person->fullName.isEmpty())
            append(person->fullName);
        else
            append(comparison.displayName(row));
    }
    m_begins.push_back(m_units.size());
}

void Names::append(QStringView name)
{
    constexpr char16_t last = 0x7F;
    const QString text = folded(name);
    const auto units = std::span(text.utf16(), size_t(text.size()));
    m_units.insert(m_units.end(), units.begin(), units.end());
    if (std::ranges::any_of(units, [](char16_t unit) { return unit > last; }))
        m_bits = 16;
}

Part Names::part(qint32 row, qsizetype from) const
{
    const QStringView name = of(row).sliced(from);
    const qsizetype most = 64 / m_bits;
    Part part{};
    for (qsizetype i = 0; i < 2; ++i) {
        const qsizetype begin = std::min(i * most, name.size()), end = std::min(begin + most, name.size());
        quint64 &half = part[size_t(i)];
        for (qsizetype at = begin; at < end; ++at)
            half = half << m_bits | name[at].unicode();
        if (end > begin)
            half <<= m_bits * (most - (end - begin));
    }
    return part;
}

/// What is sorted while it is close by: the texts themselves lie far from one another.
struct Sortable {
    Part part = {};
    qint32 row = 0;
};

class NameOrder
{
public:
    explicit NameOrder(const Comparison &comparison) : m_comparison(comparison), m_names(comparison) { }
    /// The names are alike before the unit `from`.
    void sort(std::span<Sortable> sortables, qsizetype from = 0) const;

private:
    void sortWhole(std::span<Sortable> sortables) const;

    const Comparison &m_comparison;
    const Names m_names;
};

void NameOrder::sort(std::span<Sortable> sortables, qsizetype from) const
{
    constexpr size_t few = 8;
    constexpr qsizetype far = 200; // units
    if (sortables.size() < few || from > far)
        return sortWhole(sortables);
    constexpr size_t names = 8, begins = 16; // rows ahead
    for (size_t i = 0; i < sortables.size(); ++i) {
        if (i + begins < sortables.size()) {
            m_names.fetchBegin(sortables[i + begins].row);
            m_names.fetch(sortables[i + names].row, from);
        }
        sortables[i].part = m_names.part(sortables[i].row, from);
    }
    std::ranges::sort(sortables, {}, &Sortable::part);
    for (auto first = sortables.begin(); first != sortables.end();) {
        const auto isOther = [&](const Sortable &each) { return each.part != first->part; };
        const auto last = std::find_if(first, sortables.end(), isOther);
        const std::span alike(first, last);
        if (alike.size() > 1 && m_names.ends(first->part))
            sortWhole(alike);
        else if (alike.size() > 1)
            sort(alike, from + m_names.step());
        first = last;
    }
}

void NameOrder::sortWhole(std::span<Sortable> sortables) const
{
    std::ranges::sort(sortables, [this](const Sortable &a, const Sortable &b) {
        if (const int order = m_names.of(a.row).compare(m_names.of(b.row)); order != 0)
            return order < 0;
        return std::pair(m_comparison.key(m_comparison.rows.at(a.row)), a.row)
            < std::pair(m_comparison.key(m_comparison.rows.at(b.row)), b.row);
    });
}

int rankOf(const DriftRow &row) { return int(family(row.driftClass)) * driftClassCount + int(row.driftClass); }

} // namespace

void sortRows(Comparison &comparison)
{
    constexpr size_t ranks = size_t(int(Family::InStep) + 1) * driftClassCount;
    const QList<DriftRow> &rows = std::as_const(comparison.rows);
    std::array<size_t, ranks + 1> begins{};
    for (const DriftRow &row : rows)
        ++begins[size_t(rankOf(row)) + 1];
    std::partial_sum(begins.cbegin(), begins.cend(), begins.begin());
    std::vector<Sortable> sortables(size_t(rows.size()));
    std::array<size_t, ranks + 1> next = begins;
    for (qint32 i = 0; i < rows.size(); ++i)
        sortables[next[size_t(rankOf(rows.at(i)))]++].row = i;
    const NameOrder order(comparison);
    for (size_t rank = 0; rank < ranks; ++rank)
        order.sort(std::span(sortables).subspan(begins[rank], begins[rank + 1] - begins[rank]));
    QList<DriftRow> sorted;
    sorted.reserve(rows.size());
    constexpr size_t ahead = 8; // rows
    for (size_t i = 0; i < sortables.size(); ++i) {
        if (i + ahead < sortables.size())
            __builtin_prefetch(&rows.at(sortables[i + ahead].row));
        sorted.append(rows.at(sortables[i].row));
    }
    comparison.rows = std::move(sorted);
}

} // namespace diapason
