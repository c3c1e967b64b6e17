// SPDX-License-Identifier: GPL-3.0-or-later
// The one way by which the window stores rules of the open campus, wherever in it they were changed.
#pragma once

#include "app/campuses.h"

namespace diapason {

/// Stores what was changed, not everything that is in force: what the stored campus got meanwhile stays. One at a time.
class RulesKeeper final : public QObject
{
    Q_OBJECT
public:
    /// Told when a change holds for this session only: why it could not be stored; nothing: its campus is not stored.
    using NotKept = std::function<void(const std::optional<Error> &why)>;

    /// `campuses` outlives it. An invalid campus is one that is not stored.
    RulesKeeper(Campuses &campuses, CampusId campus, QObject *parent = nullptr);

    /// The session uses `rules` already. What cannot be stored is tried again with the next change.
    void keep(const CampusRules &rules, const CampusRules &before, NotKept notKept);
    /// The stored rules with what is on its way to them.
    [[nodiscard]] CampusRules withWaiting(const CampusRules &stored) const;

private:
    struct Change {
        CampusRules before = {};
        CampusRules after = {};
        NotKept notKept = {};
    };
    void next();

    Campuses &m_campuses;
    CampusId m_campus;
    QList<Change> m_waiting;
    QList<Change> m_underWay; ///< given to the store
    std::optional<Profile> m_last; ///< as stored by us, until the list of campuses knows it
};

} // namespace diapason
