// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/summary.h"

#include <map>

namespace diapason {

namespace {

QList<CauseCount> causesOf(const Comparison &comparison)
{
    std::map<std::pair<DriftClass, Cause>, int> rows;
    for (const DriftRow &row : comparison.rows)
        if (isDrift(row.driftClass) || row.driftClass == DriftClass::Unknown)
            ++rows[{row.driftClass, row.cause}];
    QList<CauseCount> causes;
    for (const auto &[key, count] : rows)
        causes.append({.driftClass = key.first, .cause = key.second, .rows = count});
    std::ranges::stable_sort(causes, std::greater{}, &CauseCount::rows);
    return causes;
}

/// An absent person whom nobody looked up, although these rules expect them: others did when the room was read. Nobody can say
/// whether they lack an account or a seat, and so the room is not in step.
bool isUnasked(const DriftRow &row) { return row.cause == Cause::AccountsUnread && row.person >= 0 && row.member < 0; }

bool chatComplete(const Comparison &comparison)
{
    return comparison.chatComplete() && std::ranges::none_of(comparison.rows, isUnasked);
}

bool isInStep(const Comparison &comparison)
{
    return comparison.drifts == 0 && comparison.moodleComplete() && chatComplete(comparison);
}

QSet<QString> rolesOf(const Comparison &comparison, const Person &person)
{
    QSet<QString> roles;
    for (const MoodleRole &role : person.roles)
        roles.insert(role.shortName);
    if (const PersonFacts *facts = comparison.facts.of(person.id))
        for (const RoleElsewhere &role : facts->roles)
            roles.insert(role.shortName);
    return roles;
}

/// Roles that everybody who drifts holds: another mapping moves nobody else. None when somebody drifts who is not enrolled.
QSet<QString> sharedRoles(const Comparison &comparison)
{
    std::optional<QSet<QString>> shared;
    for (const DriftRow &row : comparison.rows) {
        if (!isDrift(row.driftClass))
            continue;
        const Person *person = comparison.person(row);
        if (!person)
            return {};
        const QSet<QString> roles = rolesOf(comparison, *person);
        shared = shared ? *shared & roles : roles;
        if (shared->isEmpty())
            return {};
    }
    return shared.value_or(QSet<QString>{});
}

QStringList settledBy(const Comparison &comparison)
{
    if (comparison.mappingSource != MappingSource::Campus || !comparison.moodleComplete() || !chatComplete(comparison))
        return {};
    const RoleMapping &mapping = comparison.rules.roles;
    QStringList roles;
    for (const QString &role : sharedRoles(comparison)) {
        if (role.isEmpty() || mapping.members.contains(role) || mapping.moderators.contains(role))
            continue;
        CompareInput input = inputOf(comparison);
        input.rules.roles.members += role;
        if (isInStep(compare(std::move(input))))
            roles += role;
    }
    roles.sort();
    return roles;
}

QList<Finding::Kind> kindsOf(const QList<Finding> &findings)
{
    QList<Finding::Kind> kinds;
    for (const Finding &finding : findings)
        kinds.append(finding.kind);
    std::ranges::sort(kinds);
    kinds.erase(std::ranges::unique(kinds).begin(), kinds.end());
    return kinds;
}

} // namespace

bool CheckSummary::saysTheSame(const CheckSummary &other) const
{
    CheckSummary same = other;
    same.at = at;
    same.grounds = grounds;
    return same == *this;
}

CheckSummary summarize(const Comparison &comparison)
{
    return {.cmid = comparison.activity.cmid,
        .at = std::min(comparison.course.stamp.at, comparison.room.stamp.at),
        .moodleComplete = comparison.moodleComplete(),
        .chatComplete = chatComplete(comparison),
        .expected = comparison.expected,
        .present = comparison.present,
        .drifts = comparison.drifts,
        .counts = comparison.counts,
        .grounds = {.causes = causesOf(comparison),
            .settledBy = settledBy(comparison),
            .findings = kindsOf(comparison.findings)}};
}

std::optional<CauseCount> mainCause(const CheckGrounds &grounds)
{
    for (const CauseCount &cause : grounds.causes)
        if (isDrift(cause.driftClass))
            return cause;
    return std::nullopt;
}

std::optional<Family> worstFamily(const ClassCounts &counts)
{
    std::optional<Family> worst;
    for (int i = 0; i < driftClassCount; ++i) {
        const DriftClass driftClass{quint8(i)};
        if (isDrift(driftClass) && counts[size_t(i)] > 0 && (!worst || family(driftClass) < *worst))
            worst = family(driftClass);
    }
    return worst;
}

} // namespace diapason
