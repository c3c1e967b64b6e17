// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log.h"

namespace diapason {

Q_LOGGING_CATEGORY(lcNet, "diapason.net", QtWarningMsg)
Q_LOGGING_CATEGORY(lcApp, "diapason.app", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "diapason.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcGui, "diapason.gui", QtWarningMsg)
Q_LOGGING_CATEGORY(lcDemo, "diapason.demo", QtWarningMsg)

} // namespace diapason
