// SPDX-License-Identifier: GPL-3.0-or-later
// One field over courses, activities, rooms, people and accounts. Pure: entries in, hits out.
//
// The folded text of a whole campus is a few megabytes, and one pass over it takes milliseconds: it finds words,
// beginnings and middles of any length alike, needs no index on the disk, and no write ever waits for one.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace diapason {

struct SearchEntry {
    enum class Kind : quint8 { Course, Activity, Room, Person, Account };
    Kind kind = Kind::Course;
    qint64 number = 0; ///< course id, cmid or Moodle user id; of a room: the cmid it is linked to, 0 for none
    QString id = {}; ///< room or account id; of a person: the account that is shown with them
    QString title = {}; ///< what the hit is called: also searched
    QStringList names = {}; ///< other names, searched like the title: username, e-mail, short name, category
    QStringList keys = {}; ///< handles, found whole, or from their beginning by three characters: numbers, room ids
    int weight = 0; ///< among equals the heavier comes first: drifts, activities
    int drifts = 0; ///< of a person or an account: shown beside them
    int places = 0; ///< of a person: activities; of an account: rooms
};
inline constexpr int searchKinds = 5;

struct SearchHit {
    enum class Rank : quint8 {
        Whole, ///< the text is a whole key or a whole name
        NameBegins, ///< a name begins with the text
        WordBegins, ///< every word of the text begins a word, or is a whole key
        Inside, ///< some stand inside a word, or begin a key
    };
    qsizetype entry = 0; ///< index into entries()
    Rank rank = Rank::Whole;
    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

struct SearchResult {
    QString text = {}; ///< what was looked for, as typed
    std::array<QList<SearchHit>, searchKinds> hits = {}; ///< by Kind, best first, at most `perKind` each
    std::array<int, searchKinds> totals = {}; ///< how many there are of each kind
    [[nodiscard]] int total() const;
};

/// Immutable once made: shared between threads by pointer. About 130,000 entries are made in under a second and take
/// as much memory as their texts twice.
class SearchIndex
{
public:
    SearchIndex() = default;
    /// `entries` in the order that equals are shown in.
    explicit SearchIndex(QList<SearchEntry> entries);

    [[nodiscard]] const QList<SearchEntry> &entries() const { return m_entries; }
    /// Every word of `text` must be found in an entry; best rank first, then the heavier, then the order of entries.
    ///
    /// Folded (core/text.h). Quotes, stars and other signs are plain text, and a word of signs alone is not looked
    /// for; what stands after the first 200 characters is not looked at. Words of one and two letters find beginnings
    /// of words only. A word begins after a blank, and where letters or digits follow other signs; an ideograph is one
    /// by itself; nothing begins behind an @, so that "univ" does not find everybody's address before a person.
    [[nodiscard]] SearchResult find(const QString &text, int perKind) const;

private:
    struct Word; ///< of what is looked for
    struct Query;
    struct Place { ///< of an entry in the corpus; it ends where the next one begins
        qsizetype names = 0;
        qsizetype keys = 0;
        SearchEntry::Kind kind = {}; ///< as in the entry, but close together: every hit asks for them
        int weight = 0;
    };
    void append(const QString &text, char fence);
    [[nodiscard]] bool standsAt(const Word &word, qsizetype at) const;
    [[nodiscard]] std::optional<SearchHit::Rank> rank(qsizetype entry, const Word &word) const;
    [[nodiscard]] std::optional<SearchHit::Rank> rank(qsizetype entry, const Query &query) const;
    template <class Found>
    void scan(const Query &query, Found found) const;

    QList<SearchEntry> m_entries;
    QByteArray m_corpus; ///< folded UTF-8 of every entry, one after the other; fences around every name and key
    std::vector<bool> m_begins; ///< whether a word, or a key, begins at each byte of it
    std::vector<Place> m_places; ///< of every entry, and where the last one ends
    std::array<qsizetype, 256> m_counts = {}; ///< of every byte in it
};

/// The parts of `title` that a search for `text` found, as (position, length) in `title`, in order and apart: what the
/// eye should see first. Where a word begins words of the title, only there.
[[nodiscard]] QList<std::pair<qsizetype, qsizetype>> foundParts(const QString &title, const QString &text);

} // namespace diapason
