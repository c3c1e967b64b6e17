// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the window is, as look.md §2 cuts it: pages ask once and collapse what the table says.
#pragma once

namespace diapason {

enum class Breadth {
    Least, ///< below 1000: rail without words, role columns fold away
    Narrow, ///< 1000–1199: Why below the table
    Medium, ///< 1200–1359: Courses is a drawer, versions leave the campus bar
    Wide, ///< 1360–1599: the design's pictures
    Roomy, ///< from 1600
};

[[nodiscard]] constexpr Breadth breadthOf(int windowWidth)
{
    return windowWidth < 1000 ? Breadth::Least
        : windowWidth < 1200  ? Breadth::Narrow
        : windowWidth < 1360  ? Breadth::Medium
        : windowWidth < 1600  ? Breadth::Wide
                              : Breadth::Roomy;
}

} // namespace diapason
