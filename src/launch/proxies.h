// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace diapason {

/// The system's proxies for every call of this program, but none to this machine itself: the demo campus listens there.
/// Call once, before the first campus is opened.
void useSystemProxies();

} // namespace diapason
