// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace diapason {

class Camera;
class Console;

/// The overview with lines ticked, and while a sweep goes on. Nothing is written to the campus.
void drawOverview(Camera &camera, Console &console);

} // namespace diapason
