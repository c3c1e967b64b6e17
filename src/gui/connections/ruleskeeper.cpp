// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/ruleskeeper.h"

#include "domain/rulesmerge.h"
#include "gui/parts/whendone.h"

namespace diapason {

RulesKeeper::RulesKeeper(Campuses &campuses, CampusId campus, QObject *parent)
    : QObject(parent), m_campuses(campuses), m_campus(std::move(campus))
{
    connect(&campuses, &Campuses::changed, this, [this] { m_last.reset(); });
}

void RulesKeeper::keep(const CampusRules &rules, const CampusRules &before, NotKept notKept)
{
    m_waiting.append({.before = before, .after = rules, .notKept = std::move(notKept)});
    if (m_underWay.isEmpty())
        next();
}

CampusRules RulesKeeper::withWaiting(const CampusRules &stored) const
{
    CampusRules rules = stored;
    for (const QList<Change> *changes : {&m_underWay, &m_waiting})
        for (const Change &change : *changes)
            rules = mergedRules(change.before, change.after, rules);
    return rules;
}

void RulesKeeper::next()
{
    std::optional<Profile> profile = m_last ? m_last : m_campuses.find(m_campus);
    if (!profile) {
        const NotKept last = m_waiting.last().notKept;
        m_waiting.clear();
        if (last)
            last(m_campus.isValid() ? m_campuses.error() : std::nullopt);
        return;
    }
    profile->campus.rules = withWaiting(profile->campus.rules);
    m_underWay = std::exchange(m_waiting, {});
    whenDone(m_campuses.save(*profile, {}), this, [this](const Result<Profile> &saved) {
        const QList<Change> done = std::exchange(m_underWay, {});
        if (!saved) {
            const bool more = !m_waiting.isEmpty();
            m_waiting = done + m_waiting;
            if (!more) {
                if (done.last().notKept)
                    done.last().notKept(saved.error());
                return;
            }
        } else {
            m_last = *saved;
        }
        if (!m_waiting.isEmpty())
            next();
    });
}

} // namespace diapason
