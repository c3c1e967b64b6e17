// SPDX-License-Identifier: GPL-3.0-or-later
// Answers while the agent is still typing: the search over everything the session knows and the store kept.
#pragma once

#include "app/searchentries.h"
#include "app/session.h"

#include <QThreadPool>
#include <QTimer>

namespace diapason {

/// What a search found, with what it was looked up in: entries and hits belong together.
struct Found {
    std::shared_ptr<const SearchIndex> index = {}; ///< never null in an answer; without entries nothing is known yet
    SearchResult result = {};
    qint64 elapsedMs = 0; ///< of the search itself
    [[nodiscard]] const SearchEntry &entry(const SearchHit &hit) const { return index->entries().at(hit.entry); }
};

/// One per session, and gone before it. Holds the index, makes it again aside when something new is known, and
/// searches on a thread of its own: neither the window nor the store is ever waited for.
class Finder final : public QObject
{
    Q_OBJECT
public:
    explicit Finder(Session &session, QObject *parent = nullptr);
    ~Finder() override;

    /// Looks for `text`; found() follows, for the newest text only, and again whenever something new is known, until
    /// another text is looked for. An empty one ends it: nothing follows.
    void find(const QString &text);
    /// Hears out what is going on, and finds nothing from then on. Whoever deletes the window around it does this first: events
    /// are handled meanwhile, and half a window must get none.
    void close() { m_scope.close(); }
    /// The same for all that belong to something.
    static void closeAllIn(const QObject &owner);
    /// How many of each kind a search shows.
    static constexpr int perKind = 8;
    /// At least this long after an index was made, and ten times as long as that took, the next one is begun.
    static constexpr std::chrono::milliseconds pause{2000};

signals:
    void found(const diapason::Found &found);

private:
    void changed();
    void takePeople(const KeptPeople &people);
    void next();
    void ask();
    [[nodiscard]] QCoro::Task<> rebuild();
    [[nodiscard]] QCoro::Task<> search();

    Session &m_session;
    KeptPeople m_people;
    std::shared_ptr<const SearchIndex> m_index; ///< never null
    QString m_wanted;
    bool m_asked = false; ///< m_wanted was not looked for in m_index yet
    bool m_searching = false;
    bool m_stale = false; ///< the index lacks something
    bool m_building = false;
    bool m_peopleStale = false;
    bool m_peopleAsked = false;
    bool m_peopleRead = false; ///< at least once
    QTimer m_pause;
    QThreadPool m_thread;
    Scope m_scope;
};

} // namespace diapason
