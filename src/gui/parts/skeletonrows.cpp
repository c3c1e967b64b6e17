// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/skeletonrows.h"

#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <QPainter>

namespace diapason {

SkeletonRows::SkeletonRows(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding); }

void SkeletonRows::setColumns(const QList<double> &shares)
{
    m_shares = shares;
    update();
}

void SkeletonRows::paintEvent(QPaintEvent * /*event*/)
{
    constexpr int rows = 5;
    const Tokens &t = tokens();
    Canvas painter(this);
    for (int row = 0; row < rows && (row + 1) * rowHeight() <= height(); ++row) {
        const double strength = 1.0 - 0.16 * row;
        double left = 0;
        const double top = row * rowHeight();
        for (qsizetype column = 0; column < m_shares.size(); ++column) {
            const double room = m_shares[column] * width() - px(20);
            // Uneven on purpose, and the same at each painting.
            const double first = room * (0.62 + 0.3 * double((row * 7 + column * 5) % 6) / 5);
            const double x = layoutDirection() == Qt::RightToLeft ? width() - left - first : left;
            paintPlate(painter, {x, top + px(9), first, double(px(9))}, mixed(t.surface, t.track, strength), {}, 4);
            paintPlate(painter, {x, top + px(25), first * 0.7, double(px(7))}, mixed(t.surface, t.track, strength * 0.7), {}, 3);
            left += m_shares[column] * width();
        }
        painter.fillRect(QRectF(0, top + rowHeight() - 1, width(), 1), t.separator);
    }
}

} // namespace diapason
