// SPDX-License-Identifier: GPL-3.0-or-later
// What the overview says around its table. Values in, values out.
#pragma once

#include "domain/sweep.h"
#include "gui/overview/tilestrip.h"
#include "gui/parts/chip.h"
#include "gui/parts/statepane.h"
#include "models/overviewmodel.h"

#include <QCoreApplication>

namespace diapason {

class OverviewWords
{
    Q_DECLARE_TR_FUNCTIONS(diapason::OverviewWords)
public:
    /// "2,000 activities in 1,248 courses · last sweep: 2 Oct. 22:04, 9 rooms unreadable"
    [[nodiscard]] static QString subtitle(const Overview &overview, const QDateTime &swept, const QDateTime &now);
    [[nodiscard]] static QList<TileSpec> tiles(const Overview &overview);
    [[nodiscard]] static QList<ChipSpec> families(const FamilyCounts &drifts);
    /// "47 drifting activities · 86 drifts", by what is filtered.
    [[nodiscard]] static QString tableTitle(const OverviewFilter &filter, int rows, int drifts);
    /// "3 activities selected · 14 drifts"
    [[nodiscard]] static QString selected(const QList<OverviewLine> &lines);
    [[nodiscard]] static QString selectedNote(int hidden);
    /// How what is shown was read.
    [[nodiscard]] static QString foot(const Overview &overview, const QDateTime &listed, bool kept, const QDateTime &now);

    [[nodiscard]] static StateWords filteredAway(); ///< with the action "clear"
    [[nodiscard]] static StateWords allInStep();    ///< with the action "clear"
    [[nodiscard]] static StateWords noActivities();
    [[nodiscard]] static StateWords notListed(bool online);
    [[nodiscard]] static StateWords failed(const Error &error); ///< with the action "open"

    [[nodiscard]] static QString sweepTitle(const SweepState &sweep);
    [[nodiscard]] static QString sweepNote(const SweepState &sweep, const QDateTime &now);
};

} // namespace diapason
