// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace diapason {

/// Every shortcut that works in `window` now, read from its actions so that the list cannot lie.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(QWidget *window);
};

} // namespace diapason
