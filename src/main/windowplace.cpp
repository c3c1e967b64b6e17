// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/windowplace.h"

#include "main/console.h"

using namespace Qt::StringLiterals;

namespace diapason {

WindowPlace placeOf(Console &console)
{
    return {.geometry = console.window().saveGeometry(),
        .place = console.window().place(),
        .chosen = console.connections().chosen(),
        .tab = console.connections().tab()};
}

void putInPlace(Console &console, const WindowPlace &place)
{
    if (!place.geometry.isEmpty())
        console.window().restoreGeometry(place.geometry);
    if (place.place == "connections"_L1) { // other places are shown as each campus remembers them
        console.window().showPlace(place.place);
        console.connections().choose(place.chosen);
        console.connections().showTab(place.tab);
    }
}

} // namespace diapason
