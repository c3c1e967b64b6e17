// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/gaps.h"

namespace diapason::ctl {

QList<Gap> gapsOf(const Comparison &comparison)
{
    QList<Gap> gaps = comparison.course.stamp.gaps + comparison.room.stamp.gaps + comparison.accounts.stamp().gaps;
    for (const ReadStamp &stamp : {comparison.facts.restriction.stamp, comparison.facts.people.stamp})
        if (!stamp.has(Gap::Kind::NotRead))
            gaps += stamp.gaps;
    return gaps;
}

} // namespace diapason::ctl
