// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/svgpixmap.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace diapason {

using namespace Qt::StringLiterals;

QPixmap svgPixmap(const QString &key, int size, qreal ratio, const std::function<QByteArray()> &svg)
{
    const QString whole = u"%1/%2/%3"_s.arg(key).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(whole, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSizeF(size * ratio, size * ratio).toSize());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(svg()).render(&painter, pixmap.rect());
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(whole, pixmap);
    return pixmap;
}

} // namespace diapason
