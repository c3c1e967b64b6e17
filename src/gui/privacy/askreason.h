// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/plans/planquestion.h"

#include <functional>

namespace diapason {

/// Asks for one reason before something is done; nothing happens without one. `given` gets it without blanks around it.
/// The dialog is named `question.id`, its line "<id>.why".
void askReason(QWidget *parent, PlanQuestion question, std::function<void(const QString &)> given);

} // namespace diapason
