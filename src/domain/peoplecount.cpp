// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/peoplecount.h"

namespace diapason {

namespace {

bool isUncounted(const Gap &gap)
{
    return gap.expected < 0 && (gap.kind == Gap::Kind::CountMismatch || gap.kind == Gap::Kind::SeparateGroups);
}

} // namespace

void countByCompanion(CourseReading &reading, const PeopleFacts &facts)
{
    if (!facts.stamp.complete() || std::ranges::none_of(reading.stamp.gaps, isUncounted))
        return;
    const bool all = facts.people.size() == reading.people.size()
        && std::ranges::all_of(reading.people, [&](const Person &person) { return facts.people.contains(person.id); });
    QList<Gap> gaps;
    for (Gap gap : std::as_const(reading.stamp.gaps)) {
        if (isUncounted(gap) && all)
            continue;
        if (isUncounted(gap))
            gap.expected = int(facts.people.size());
        gaps.append(gap);
    }
    reading.stamp.gaps = gaps;
    reading.stamp.sources += facts.stamp.sources;
}

} // namespace diapason
