// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace diapason {

class Camera;
class Console;

/// A case of the demo campus from its request to its log, and what the program itself keeps. Its archive is deleted again.
void drawPrivacy(Camera &camera, Console &console);

} // namespace diapason
