// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/settledbar.h"

#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>

namespace diapason {

namespace {

// Whole pixels in the order of the bar; the widest gives what the least ones need to be seen.
std::array<int, 4> partWidths(const SettledBar::Parts &parts, int width)
{
    constexpr int least = 3;
    const std::array counts{parts.done, parts.skipped, parts.failed, parts.toCome};
    const auto shown = int(std::ranges::count_if(counts, [](int count) { return count > 0; }));
    const int total = std::accumulate(counts.begin(), counts.end(), 0);
    std::array<int, 4> widths{};
    if (total == 0)
        return widths;
    const int room = width - (shown - 1);
    std::ranges::transform(counts, widths.begin(),
        [&](int count) { return count == 0 ? 0 : std::max(least, int(std::int64_t(room) * count / total)); });
    *std::ranges::max_element(widths) += room - std::accumulate(widths.begin(), widths.end(), 0);
    return widths;
}

} // namespace

SettledBar::SettledBar(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void SettledBar::setParts(Parts parts, const QString &words)
{
    m_parts = parts;
    setAccessibleName(words);
    update();
}

QSize SettledBar::sizeHint() const { return {px(200), px(14)}; }

void SettledBar::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &t = tokens();
    Canvas painter(this);
    QPainterPath shape;
    shape.addRoundedRect(rect(), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(shape);
    painter.fillRect(rect(), t.track);
    const std::array fills{t.accent, t.information.fill, t.blocked.fill};
    const std::array patterns{Pattern::Plain, t.information.pattern, t.blocked.pattern};
    const std::array<int, 4> widths = partWidths(m_parts, width());
    int x = 0;
    for (size_t i = 0; i < fills.size(); ++i) {
        if (widths[i] == 0)
            continue;
        const int left = layoutDirection() == Qt::RightToLeft ? width() - x - widths[i] : x;
        fillPattern(painter, QRect(left, 0, widths[i], height()), fills[i], patterns[i]);
        x += widths[i] + 1;
    }
}

} // namespace diapason
