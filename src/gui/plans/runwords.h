// SPDX-License-Identifier: GPL-3.0-or-later
// What a run's page says, from its report. Values in, values out.
#pragma once

#include "gui/parts/banner.h"
#include "models/runmodel.h"

#include <QCoreApplication>

namespace diapason {

struct RunVerdict {
    Banner::Kind kind = Banner::Kind::Information;
    QLatin1StringView icon = {};
    QString title = {}; ///< empty while there is nothing to say
    QString text = {};
};

class RunWords
{
    Q_DECLARE_TR_FUNCTIONS(diapason::RunWords)
public:
    [[nodiscard]] static QString title(const RunReport &run);
    [[nodiscard]] static QString note(const RunReport &run, int rooms);
    [[nodiscard]] static QString groupWord(RunGroup group, bool finished);
    [[nodiscard]] static QString counted(RunGroup group, int count, bool finished);
    /// At the end: what was done and what was not.
    [[nodiscard]] static RunVerdict verdict(const RunReport &run);
};

} // namespace diapason
