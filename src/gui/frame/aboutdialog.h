// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace diapason {

/// Name, version, licence and what others gave. Opened with open(), deleted on close.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace diapason
