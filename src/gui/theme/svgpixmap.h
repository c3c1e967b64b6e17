// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPixmap>
#include <QString>

#include <functional>

namespace diapason {

/// A square drawing of `size` at a pixel ratio, kept under `key`; `svg` is asked for only when it is not.
[[nodiscard]] QPixmap svgPixmap(const QString &key, int size, qreal ratio, const std::function<QByteArray()> &svg);

} // namespace diapason
