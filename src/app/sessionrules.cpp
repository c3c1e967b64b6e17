// SPDX-License-Identifier: GPL-3.0-or-later
// What a session makes of other campus rules: the same readings, linked and compared anew.
#include "app/sessionwork.h"
#include "app/smallcampus.h"

#include "domain/rulespreview.h"
#include "ports/aside.h"

namespace diapason {

namespace {

using Made = std::shared_ptr<const Comparison>;

/// Comparisons that are made in one go: few enough that newer rules need not wait for long.
constexpr qsizetype atOnce = 50;

/// Lines of kept readings that are held for whoever tries rules on them: some eighty megabytes. Beyond, numbers are enough.
constexpr qsizetype mostLinesHeld = 100'000;

struct Again {
    Made made = {};
    Link link = {};
};

QList<Made> comparedAgain(const QList<Again> &again, const CampusRules &rules)
{
    QList<Made> fresh;
    for (const Again &one : again)
        fresh.append(std::make_shared<const Comparison>(recompared(*one.made, rules, one.link)));
    return fresh;
}

} // namespace

QCoro::Task<> SessionWork::useRules(CampusRules rules)
{
    if (rules == m_session.m_campus.rules)
        co_return;
    const bool relinks = rules.groupName != m_session.m_campus.rules.groupName || rules.links != m_session.m_campus.rules.links;
    const bool onlyLimits = [&] {
        CampusRules limited = m_session.m_campus.rules;
        limited.limits = rules.limits;
        limited.freezes = rules.freezes;
        return limited == rules;
    }();
    const int turn = ++m_rulesTurn;
    m_session.m_campus.rules = rules;
    reader.setRules(rules);
    m_session.m_catalogue.take(rules);
    emit m_session.rulesChanged();
    if (onlyLimits) // plans are judged by them, comparisons are not
        co_return;
    if (relinks) {
        m_relink = true;
        if (m_linking.isReady())
            m_linking = link();
        co_await linked();
        forgetElsewhere();
    }
    co_await compareAgain(turn);
}

/// The link a comparison has now; nothing when its room is another.
std::optional<Link> SessionWork::linkAgain(const Comparison &comparison) const
{
    const auto link = m_session.m_catalogue.links.constFind(comparison.activity.cmid);
    if (link == m_session.m_catalogue.links.cend())
        return comparison.link;
    return link->room == comparison.room.room.id ? std::optional{*link} : std::nullopt;
}

/// What was read of a room says nothing about an activity that has another one now.
void SessionWork::forgetElsewhere()
{
    QList<Cmid> elsewhere;
    for (const auto &[cmid, state] : checks.asKeyValueRange()) {
        const bool hasRoomNow
            = state.error && isLinkFault(state.error->code) && m_session.m_catalogue.links.value(cmid).room.isValid();
        if (state.comparison ? !linkAgain(*state.comparison) : hasRoomNow)
            elsewhere.append(cmid);
    }
    for (const Cmid cmid : std::as_const(elsewhere)) {
        CheckState &state = checks[cmid];
        state.comparison.reset();
        state.summary.reset();
        state.error.reset();
        state.attempt.reset();
        state.driftingSince = {};
        if (state.phase != CheckState::Phase::Reading)
            state.phase = CheckState::Phase::Never;
        m_recalled.insert(cmid);
        emit m_session.checkChanged(cmid);
    }
}

QCoro::Task<> SessionWork::compareAgain(int turn)
{
    QList<Again> known;
    bool othersKept = false;
    for (CheckState &state : checks) {
        if (!state.comparison) {
            othersKept = othersKept || state.summary;
            state.summary.reset(); // numbers of the rules before
            continue;
        }
        if (const std::optional<Link> link = linkAgain(*state.comparison))
            known.append({state.comparison, *link});
    }
    for (qsizetype from = 0; from < known.size(); from += atOnce) {
        const QList<Again> some = known.sliced(from, std::min(atOnce, known.size() - from));
        const QList<Made> fresh = co_await aside([some, rules = reader.rules()] { return comparedAgain(some, rules); });
        if (turn != m_rulesTurn || scope.token().stop_requested())
            co_return; // newer rules compare everything again
        for (qsizetype i = 0; i < fresh.size(); ++i) {
            CheckState &state = checks[fresh[i]->activity.cmid];
            if (state.comparison != some[i].made) // read again meanwhile, under the new rules
                continue;
            state.comparison = fresh[i];
            state.summary = summarize(*fresh[i]);
            emit m_session.checkChanged(fresh[i]->activity.cmid);
            scope.spawn(keepCheck(fresh[i])); // the next session starts on these numbers
        }
    }
    if (othersKept) {
        m_recalled.clear();
        co_await recallAll(m_session.m_catalogue.links.size() <= smallCampus);
    }
}

QCoro::Task<> SessionWork::recallAll(bool lines)
{
    m_recallLines = m_recallLines || lines;
    m_recallAgain = true;
    if (std::exchange(m_recallingAll, true))
        co_return;
    while (std::exchange(m_recallAgain, false)) {
        const bool withLines = std::exchange(m_recallLines, false);
        QList<Cmid> all;
        for (const QList<Activity> &activities : std::as_const(m_session.m_catalogue.activities))
            for (const Activity &activity : activities)
                all += activity.cmid;
        std::ranges::sort(all);
        for (const Cmid cmid : std::as_const(all)) {
            if (scope.token().stop_requested())
                co_return;
            if (withLines && linesHeld() < mostLinesHeld)
                co_await recall(cmid);
            else
                co_await recallNumbers(cmid);
        }
    }
    m_recallingAll = false;
    if (std::exchange(m_countedAnew, false))
        emit m_session.kept();
}

} // namespace diapason
