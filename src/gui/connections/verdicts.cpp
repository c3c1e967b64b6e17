// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/verdicts.h"

#include "gui/frame/preferences.h"

using namespace Qt::StringLiterals;

namespace diapason {

AccessVerdict keptVerdict(const QString &campus)
{
    return {.limited = savedChoice(campus, u"access.limited"_s).toInt(),
        .refused = savedChoice(campus, u"access.refused"_s).toInt(),
        .at = QDateTime::fromString(savedChoice(campus, u"access.at"_s).toString(), Qt::ISODate)};
}

void keepVerdict(const QString &campus, const AccessVerdict &verdict)
{
    saveChoice(campus, u"access.limited"_s, verdict.limited);
    saveChoice(campus, u"access.refused"_s, verdict.refused);
    saveChoice(campus, u"access.at"_s, verdict.at.toUTC().toString(Qt::ISODate));
}

} // namespace diapason
