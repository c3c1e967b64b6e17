// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace diapason {

/// A line of one pixel between parts of a page.
class Rule final : public QWidget
{
public:
    explicit Rule(QWidget *parent = nullptr) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override { QPainter(this).fillRect(rect(), tokens().separator); }
};

} // namespace diapason
