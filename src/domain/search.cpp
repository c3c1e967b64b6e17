// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/search.h"

#include "core/text.h"
#include "domain/searchwords.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace diapason {

namespace {

using Rank = SearchHit::Rank;

// Neither stands in a folded text.
constexpr char nameFence = '\n';
constexpr char keyFence = '\t';

qsizetype bytesOf(char32_t c) { return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4; }

} // namespace

struct SearchIndex::Word {
    QByteArray bytes = {};
    bool beginsOnly = false;
    explicit Word(const QString &word) : bytes(word.toUtf8()), beginsOnly(diapason::beginsOnly(word)) { }
};

struct SearchIndex::Query {
    Word phrase;
    QList<Word> words = {};
    bool oneWord = false; ///< and nothing else
    explicit Query(const SearchText &text) : phrase(text.phrase), oneWord(text.words == QStringList{text.phrase})
    {
        for (const QString &word : text.words)
            words += Word(word);
    }
    [[nodiscard]] bool hasShortWord() const { return std::ranges::any_of(words, &Word::beginsOnly); }
};

int SearchResult::total() const { return std::accumulate(totals.begin(), totals.end(), 0); }

SearchIndex::SearchIndex(QList<SearchEntry> entries) : m_entries(std::move(entries))
{
    m_places.reserve(size_t(m_entries.size()) + 1);
    for (const SearchEntry &entry : std::as_const(m_entries)) {
        Place place{.names = m_corpus.size(), .kind = entry.kind, .weight = entry.weight};
        m_corpus += nameFence;
        append(entry.title, nameFence);
        for (const QString &name : entry.names)
            append(name, nameFence);
        place.keys = m_corpus.size();
        m_corpus += keyFence;
        for (const QString &key : entry.keys)
            append(key, keyFence);
        m_places.push_back(place);
    }
    m_places.push_back({.names = m_corpus.size(), .keys = m_corpus.size()});
    m_begins.resize(size_t(m_corpus.size()));
    for (const char byte : std::as_const(m_corpus))
        ++m_counts[quint8(byte)];
}

void SearchIndex::append(const QString &text, char fence)
{
    const QString name = folded(text).simplified();
    if (name.isEmpty())
        return;
    const std::vector<bool> begins = wordBeginnings(name);
    m_begins.resize(size_t(m_corpus.size()));
    for (qsizetype at = 0; at < name.size();) {
        m_begins.push_back(fence == keyFence ? at == 0 : begins[size_t(at)]);
        m_begins.resize(m_begins.size() + size_t(bytesOf(nextCharacter(name, at))) - 1);
    }
    m_corpus += name.toUtf8();
    m_corpus += fence;
}

bool SearchIndex::standsAt(const Word &word, qsizetype at) const
{
    const auto fits = at >= 0 && at + word.bytes.size() < m_corpus.size(); // a fence always follows
    return fits && (!word.beginsOnly || m_begins[size_t(at)])
        && std::memcmp(m_corpus.constData() + at, word.bytes.constData(), size_t(word.bytes.size())) == 0;
}

/// The best place of `word` in an entry, if there is one.
std::optional<Rank> SearchIndex::rank(qsizetype entry, const Word &word) const
{
    const Place &place = m_places[size_t(entry)];
    const qsizetype end = m_places[size_t(entry) + 1].names;
    const char *const corpus = m_corpus.constData();
    std::optional<Rank> best;
    for (qsizetype at = place.names; at < end; ++at) {
        const void *first = std::memchr(corpus + at, word.bytes.front(), size_t(end - at));
        if (!first)
            break;
        at = static_cast<const char *>(first) - corpus;
        if (!standsAt(word, at))
            continue;
        const char before = corpus[at - 1];
        const char after = corpus[at + word.bytes.size()];
        const bool begins = before == nameFence || before == keyFence;
        Rank here = Rank::Inside;
        if (begins && after == before)
            return Rank::Whole;
        if (at >= place.keys && (!begins || word.beginsOnly))
            continue;
        if (at < place.keys && m_begins[size_t(at)])
            here = begins ? Rank::NameBegins : Rank::WordBegins;
        best = std::min(best.value_or(here), here);
    }
    return best;
}

std::optional<Rank> SearchIndex::rank(qsizetype entry, const Query &query) const
{
    if (query.oneWord)
        return rank(entry, query.phrase);
    Rank worst = Rank::WordBegins;
    for (const Word &word : query.words) {
        const std::optional<Rank> found = rank(entry, word);
        if (!found) // a piece cut out of a name may begin with the end of a word
            return query.hasShortWord() && rank(entry, query.phrase) ? std::optional(Rank::Inside) : std::nullopt;
        worst = std::max(worst, *found);
    }
    return std::min(worst, rank(entry, query.phrase).value_or(worst));
}

/// Calls `found` with every entry that holds the longest word, and maybe the others. Jumps from one of that word's
/// rarest byte to the next.
template <class Found>
void SearchIndex::scan(const Query &query, Found found) const
{
    const Word &leader = *std::ranges::max_element(query.words, {}, [](const Word &word) { return word.bytes.size(); });
    const auto rarest = std::ranges::min_element(leader.bytes, {}, [this](char byte) { return m_counts[quint8(byte)]; });
    const qsizetype offset = rarest - leader.bytes.begin();
    const char *const corpus = m_corpus.constData();
    const qsizetype end = m_corpus.size();
    size_t entry = 0;
    for (qsizetype at = 0; at < end; ++at) {
        const void *next = std::memchr(corpus + at, *rarest, size_t(end - at));
        if (!next)
            return;
        at = static_cast<const char *>(next) - corpus;
        if (!standsAt(leader, at - offset))
            continue;
        while (m_places[entry + 1].names <= at)
            ++entry;
        found(qsizetype(entry));
        at = m_places[entry + 1].names - 1;
    }
}

SearchResult SearchIndex::find(const QString &text, int perKind) const
{
    SearchResult result{.text = text};
    const SearchText typed = searchText(text);
    if (typed.words.isEmpty())
        return result;
    const Query query(typed);
    scan(query, [&](qsizetype entry) {
        if (const std::optional<Rank> found = rank(entry, query))
            result.hits[size_t(m_places[size_t(entry)].kind)] += SearchHit{.entry = entry, .rank = *found};
    });
    const auto order
        = [this](const SearchHit &hit) { return std::tuple(hit.rank, -m_places[size_t(hit.entry)].weight, hit.entry); };
    for (size_t kind = 0; kind < searchKinds; ++kind) {
        QList<SearchHit> &hits = result.hits[kind];
        result.totals[kind] = int(hits.size());
        const qsizetype shown = std::clamp<qsizetype>(perKind, 0, hits.size());
        std::ranges::partial_sort(hits, hits.begin() + shown, {}, order);
        hits.resize(shown);
    }
    return result;
}

} // namespace diapason
