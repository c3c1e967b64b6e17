// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace diapason {

class Camera;
class Console;

/// One person on both sides, found by a few letters. Nothing is written to the campus.
void drawPeople(Camera &camera, Console &console);

} // namespace diapason
