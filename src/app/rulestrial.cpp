// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulestrial.h"

#include "ports/aside.h"

namespace diapason {

namespace {

/// People compared in one go: some ten milliseconds, so that the next key is never waited for.
constexpr qsizetype peopleAtOnce = 4000;

using Rehearsal = std::shared_ptr<RulesRehearsal>;

} // namespace

RulesTrial::RulesTrial(Session &session, QObject *parent) : QObject(parent), m_session(session), m_rules(session.campus().rules)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        begin();
        if (!std::exchange(m_learning, true))
            m_scope.spawn(learn());
    });
    connect(&session, &Session::checkChanged, this, [this](Cmid cmid) {
        if (const CheckState &state = m_session.check(cmid); state.comparison && state.phase != CheckState::Phase::Reading)
            changed();
    });
    connect(&session, &Session::rulesChanged, this, &RulesTrial::changed);
    connect(&session, &Session::catalogueChanged, this, [this] {
        changed();
        if (m_active)
            m_session.recallAll();
    });
}

RulesTrial::~RulesTrial() = default;

/// Readings come by the dozen: they are tried together, and not put off for ever.
void RulesTrial::changed()
{
    if (m_active && !m_pause.isActive())
        m_pause.start();
}

void RulesTrial::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    m_pause.stop();
    if (!active)
        return;
    m_session.recallAll();
    changed();
    begin();
}

void RulesTrial::tryOut(CampusRules rules)
{
    m_rules = std::move(rules);
    begin();
}

void RulesTrial::begin()
{
    m_asked = true;
    if (m_active && !std::exchange(m_busy, true))
        m_scope.spawn(rehearse());
}

QList<RulesTrial::Made> RulesTrial::readings() const
{
    QList<Made> all;
    for (const QList<Activity> &activities : m_session.catalogue().activities)
        for (const Activity &activity : activities)
            if (const Made &made = m_session.check(activity.cmid).comparison)
                all.append(made);
    std::ranges::sort(all, [this](const Made &a, const Made &b) {
        const bool first = a->activity.cmid == m_first;
        return first != (b->activity.cmid == m_first) ? first : a->activity.cmid < b->activity.cmid;
    });
    return all;
}

QCoro::Task<> RulesTrial::rehearse()
{
    while (std::exchange(m_asked, false) && !m_scope.token().stop_requested()) {
        const QList<Made> all = readings();
        const Rehearsal rehearsal
            = co_await aside([before = m_session.campus().rules, after = m_rules, catalogue = m_session.catalogue()] {
                  return std::make_shared<RulesRehearsal>(before, after, catalogue);
              });
        for (qsizetype from = 0; from <= all.size() && !m_asked && !m_scope.token().stop_requested();) {
            qsizetype people = 0;
            QList<Made> some;
            while (from < all.size() && people < peopleAtOnce) {
                people += all.at(from)->course.people.size();
                some.append(all.at(from++));
                if (from == 1 && m_first.isValid())
                    break;
            }
            const bool last = from >= all.size();
            const bool tells = last || from == some.size();
            RulesPreview preview = co_await aside([rehearsal, some, tells] {
                for (const Made &made : some)
                    rehearsal->add(*made);
                return tells ? rehearsal->result() : RulesPreview{};
            });
            preview.readings = int(all.size());
            if (tells && !m_asked && !m_scope.token().stop_requested())
                emit tried(std::make_shared<const RulesPreview>(std::move(preview)));
            if (last)
                break;
        }
    }
    m_busy = false;
}

QCoro::Task<> RulesTrial::learn()
{
    const RolesSeen roles = co_await aside([all = readings()] { return rolesSeen(all); });
    m_learning = false;
    if (!m_scope.token().stop_requested())
        emit learnt(std::make_shared<const RolesSeen>(roles));
}

} // namespace diapason
