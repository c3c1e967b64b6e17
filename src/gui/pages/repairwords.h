// SPDX-License-Identifier: GPL-3.0-or-later
// What a repair of the chosen lines would do, in words.
#pragma once

#include "domain/plan.h"

#include <QCoreApplication>

namespace diapason {

struct RepairWords {
    QString aside = {}; ///< "no removal"
    QString text = {}; ///< "Adds eloise.bremond to the room as a member. One call; nobody else is touched."
    QString button = {}; ///< "Add to the room…"; empty when there is nothing to do
    bool destructive = false;
};

class RepairSentences
{
    Q_DECLARE_TR_FUNCTIONS(diapason::RepairSentences)
public:
    [[nodiscard]] static RepairWords of(const RoomPlan &plan, const DriftRow &row);
    [[nodiscard]] static RepairWords ofMany(const RoomPlan &plan, int lines);
};

} // namespace diapason
