// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace diapason {

/// A round number of which two to four fit below `most`: the step of an axis.
[[nodiscard]] constexpr int roundTick(int most)
{
    for (int power = 1;; power *= 10)
        for (const int digit : {1, 2, 4, 5, 8})
            if (digit * power * 4 >= most)
                return digit * power;
}

} // namespace diapason
