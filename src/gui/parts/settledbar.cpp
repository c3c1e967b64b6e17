// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/settledbar.h"

#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace diapason {

SettledBar::SettledBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

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
    QPainter painter(this);
    QPainterPath shape;
    shape.addRoundedRect(rect(), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(shape);
    painter.fillRect(rect(), t.track);
    const int total = m_parts.done + m_parts.skipped + m_parts.failed + m_parts.toCome;
    if (total == 0)
        return;
    struct Part {
        int count = 0;
        QColor fill = {};
        Pattern pattern = Pattern::Plain;
    };
    const std::array parts{Part{m_parts.done, t.accent, Pattern::Plain}, Part{m_parts.skipped, t.information.fill, Pattern::Plain},
                           Part{m_parts.failed, t.blocked.fill, t.blocked.pattern}};
    double x = 0;
    for (const Part &part : parts) {
        if (part.count == 0)
            continue;
        const double share = std::max(3.0, std::floor(double(width()) * part.count / total) - 1);
        const double left = layoutDirection() == Qt::RightToLeft ? width() - x - share : x;
        fillPattern(painter, {left, 0, share, double(height())}, part.fill, part.pattern);
        x += share + 1;
    }
}

} // namespace diapason
