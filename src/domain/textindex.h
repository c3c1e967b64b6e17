// SPDX-License-Identifier: GPL-3.0-or-later
// Positions in a list, found by a text of each: what a hash is, without a node or a copied text for every entry.
#pragma once

#include <QHashFunctions>
#include <QStringView>

#include <bit>
#include <vector>

namespace diapason {

/// What costs is to wait for memory: expect() many texts first, then find() them. Holds no texts: `textAt(position)` gives back the one that a position was entered under, as something that is a QStringView.
class TextIndex
{
public:
    /// For at most so many entries: it never grows.
    explicit TextIndex(qsizetype most = 0)
        : m_slots(most == 0 ? 0 : std::bit_ceil(size_t(most) + size_t(most) / 2 + 1)),
          m_mask(m_slots.size() - 1),
          m_seed(QHashSeed::globalSeed())
    {
    }
    /// The hash of a text that will be looked up or entered soon; its place is fetched from memory meanwhile.
    [[nodiscard]] size_t expect(QStringView text) const
    {
        const size_t hash = ::qHash(text, m_seed);
        if (!m_slots.empty())
            __builtin_prefetch(&m_slots[hash & m_mask]);
        return hash;
    }
    /// What will most likely be found: for those who fetch that in time, too.
    [[nodiscard]] qint32 likely(size_t hash) const { return m_slots.empty() ? -1 : m_slots[hash & m_mask].position; }
    /// The first position that was entered under the text, -1 when there is none.
    template <class TextAt>
    [[nodiscard]] qint32 find(QStringView text, size_t hash, TextAt textAt) const
    {
        return m_slots.empty() ? -1 : m_slots[slotOf(text, hash, textAt)].position;
    }
    /// Enters the position unless the text has one already, which is returned; -1 when it had none.
    template <class TextAt>
    qint32 enter(QStringView text, size_t hash, qint32 position, TextAt textAt)
    {
        Slot &slot = m_slots[slotOf(text, hash, textAt)];
        if (slot.position >= 0)
            return slot.position;
        slot = {.tag = tagOf(hash), .position = position};
        return -1;
    }

private:
    struct Slot {
        quint32 tag = 0; ///< of the hash, so that texts are seldom compared in vain
        qint32 position = -1;
    };
    [[nodiscard]] static quint32 tagOf(size_t hash) { return quint32(quint64(hash) >> 32); }
    template <class TextAt>
    [[nodiscard]] size_t slotOf(QStringView text, size_t hash, TextAt &textAt) const
    {
        size_t at = hash & m_mask;
        while (m_slots[at].position >= 0 && (m_slots[at].tag != tagOf(hash) || QStringView(textAt(m_slots[at].position)) != text))
            at = (at + 1) & m_mask;
        return at;
    }

    std::vector<Slot> m_slots;
    size_t m_mask;
    size_t m_seed; ///< servers' texts are not chosen by friends only
};

} // namespace diapason
