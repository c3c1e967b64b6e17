// SPDX-License-Identifier: GPL-3.0-or-later
// The index over everything a session knows and the store kept, made once for all who search in it.
#pragma once

#include "app/searchentries.h"
#include "app/session.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTimer>

namespace diapason {

/// One per session, shared by its finders and gone with the last of them. Makes the index again aside when something new is
/// known: neither the window nor the store is ever waited for, and nothing is heard out when it goes.
class SearchSource final : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] static std::shared_ptr<SearchSource> of(Session &session);

    /// Never null; without entries nothing is known yet.
    [[nodiscard]] const std::shared_ptr<const SearchIndex> &index() const { return m_index; }
    /// Somebody types before the window had its time: what is due is begun at once.
    void hurry();
    /// At least this long after an index was made, and ten times as long as that took, the next one is begun.
    static constexpr std::chrono::milliseconds pause{2000};

signals:
    void changed(); ///< index() is another one

private:
    explicit SearchSource(Session &session);
    void noteChange();
    void takePeople(const KeptPeople &people);
    void next();
    void rebuild();
    void rebuilt();

    Session &m_session;
    KeptPeople m_people;
    std::shared_ptr<const SearchIndex> m_index;
    QFutureWatcher<std::shared_ptr<const SearchIndex>> m_next;
    QElapsedTimer m_began;
    QTimer m_pause;
    bool m_building = false;
    bool m_stale = false; ///< the index lacks something
    bool m_withPeople = false; ///< the index that is made knows people
    bool m_peopleStale = false;
    bool m_peopleAsked = false;
    bool m_peopleRead = false; ///< at least once
};

} // namespace diapason
