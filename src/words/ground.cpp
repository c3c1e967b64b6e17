// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/ground.h"

#include "words/translate.h"
#include "words/words.h"

namespace diapason::words {

QString ground(Reason::Ground ground)
{
    switch (ground) {
    //: What a link of the evidence chain rests on
    case Reason::Ground::Fact: return Words::tr("fact");
    //: What a link of the evidence chain rests on
    case Reason::Ground::Inference: return Words::tr("inference");
    //: What a link of the evidence chain rests on
    case Reason::Ground::Unknown: return Words::tr("not known");
    }
    return {};
}

QString groundMeaning(Reason::Ground ground)
{
    switch (ground) {
    case Reason::Ground::Fact: return Words::tr("Fact: a server says so, or a rule of the campus.");
    case Reason::Ground::Inference: return Words::tr("Inference: concluded from what was read; no server says it.");
    case Reason::Ground::Unknown: return Words::tr("Not known: not read, not readable, or older than what was looked at.");
    }
    return {};
}

QString chainTip(const Comparison &comparison, const DriftRow &row)
{
    QStringList lines{driftClass(row.driftClass), verdict(comparison, row)};
    for (const Reason &link : explain(comparison, row)) {
        if (link.outcome != Reason::Outcome::Broken)
            continue;
        const QString detail = reasonDetail(link);
        //: A link of the evidence chain: %1 is what it says, %2 its details
        lines += detail.isEmpty() ? reason(link) : Words::tr("%1: %2").arg(reason(link), detail);
    }
    return lines.join(u'\n');
}

} // namespace diapason::words
