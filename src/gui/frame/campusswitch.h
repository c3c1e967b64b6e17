// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace diapason {

/// The name of the campus between its icon and an arrow; elides when the window is narrow.
class CampusSwitch final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit CampusSwitch(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace diapason
