// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/overviewsource.h"

#include "app/session.h"

namespace diapason {

OverviewSource overviewSource(const Session &session)
{
    OverviewSource source{.catalogue = session.catalogue(),
        .rules = session.campus().rules,
        .workspace = session.retention().workspace,
        .checks = session.summaries()};
    for (const QList<Activity> &activities : std::as_const(source.catalogue.activities))
        for (const Activity &activity : activities) {
            const CheckState &state = session.check(activity.cmid);
            if (state.phase == CheckState::Phase::Reading)
                source.reading.insert(activity.cmid);
            if (state.attempt)
                source.failures.insert(activity.cmid, state.attempt->error);
            else if (state.phase == CheckState::Phase::Failed && state.error)
                source.failures.insert(activity.cmid, *state.error);
        }
    return source;
}

Overview overviewOf(const OverviewSource &source)
{
    return overviewOf(OverviewSources{.catalogue = source.catalogue,
        .rules = source.rules,
        .workspace = source.workspace,
        .checks = source.checks,
        .failures = source.failures,
        .reading = source.reading});
}

} // namespace diapason
