// SPDX-License-Identifier: GPL-3.0-or-later
// Answers while the agent is still typing: the search over everything the session knows and the store kept.
#pragma once

#include "app/searchsource.h"

#include <QThreadPool>

namespace diapason {

/// What a search found, with what it was looked up in: entries and hits belong together.
struct Found {
    std::shared_ptr<const SearchIndex> index = {}; ///< never null in an answer; without entries nothing is known yet
    SearchResult result = {};
    qint64 elapsedMs = 0; ///< of the search itself
    [[nodiscard]] const SearchEntry &entry(const SearchHit &hit) const { return index->entries().at(hit.entry); }
};

/// One for each field that searches; all of a session share one index. Gone before the session. Searches on a thread of its own:
/// the window is never waited for, and a finder may go at any time, whatever it is about.
class Finder final : public QObject
{
    Q_OBJECT
public:
    explicit Finder(Session &session, QObject *parent = nullptr);
    ~Finder() override;

    /// Looks for `text`; found() follows, for the newest text only, and again whenever something new is known, until
    /// another text is looked for. An empty one ends it: nothing follows.
    void find(const QString &text);
    /// How many of each kind a search shows.
    static constexpr int perKind = 8;

signals:
    void found(const diapason::Found &found);

private:
    void ask();
    void search();
    void answer();

    std::shared_ptr<SearchSource> m_source;
    QString m_wanted;
    bool m_asked = false; ///< m_wanted was not looked for in the index yet
    bool m_searching = false;
    QThreadPool m_thread;
    QFutureWatcher<Found> m_answer;
};

} // namespace diapason
