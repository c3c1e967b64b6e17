// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rules/rulesdraft.h"

#include "domain/rulesmerge.h"

namespace diapason {

RulesDraft::RulesDraft(CampusRules saved, QObject *parent) : QObject(parent), m_rules(saved), m_saved(std::move(saved)) { }

void RulesDraft::edit(const CampusRules &rules, const QString &tag)
{
    if (rules == m_rules)
        return;
    if (tag.isEmpty() || tag != m_tag || m_past.isEmpty())
        m_past.append(m_rules);
    m_tag = tag;
    m_future.clear();
    m_rules = rules;
    emit changed();
}

void RulesDraft::undo()
{
    if (m_past.isEmpty())
        return;
    m_future.append(std::exchange(m_rules, m_past.takeLast()));
    m_tag.clear();
    emit changed();
}

void RulesDraft::redo()
{
    if (m_future.isEmpty())
        return;
    m_past.append(std::exchange(m_rules, m_future.takeLast()));
    m_tag.clear();
    emit changed();
}

void RulesDraft::discard() { edit(CampusRules(m_saved)); }

void RulesDraft::setSaved(const CampusRules &rules)
{
    m_saved = rules;
    m_tag.clear();
    emit changed();
}

void RulesDraft::takeOutside(const CampusRules &now)
{
    for (QList<CampusRules> *rules : {&m_past, &m_future})
        for (CampusRules &one : *rules)
            one = mergedRules(m_saved, now, one);
    m_rules = mergedRules(m_saved, now, m_rules);
    setSaved(now);
}

} // namespace diapason
