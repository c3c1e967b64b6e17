// SPDX-License-Identifier: GPL-3.0-or-later
// From what a session knows to what the course tree shows.
#pragma once

#include "models/coursetree.h"

namespace diapason {

class Session;

[[nodiscard]] CourseTree courseTree(const Session &session);

} // namespace diapason
