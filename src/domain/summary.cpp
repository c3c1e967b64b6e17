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

QList<UnmappedRole> unmappedOf(const Comparison &comparison)
{
    QMap<QString, UnmappedRole> roles;
    for (const DriftRow &row : comparison.rows) {
        const Person *person = comparison.person(row);
        if (!person || row.cause != Cause::RoleNotMapped)
            continue;
        for (const MoodleRole &role : person->roles) {
            UnmappedRole &unmapped = roles[role.shortName];
            unmapped.shortName = role.shortName;
            if (row.member < 0)
                ++unmapped.absent;
            else if (isDrift(row.driftClass))
                ++unmapped.drifts;
        }
    }
    return roles.values();
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
        .chatComplete = comparison.chatComplete(),
        .expected = comparison.expected,
        .present = comparison.present,
        .drifts = comparison.drifts,
        .counts = comparison.counts,
        .grounds = {.causes = causesOf(comparison),
            .unmapped = unmappedOf(comparison),
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
