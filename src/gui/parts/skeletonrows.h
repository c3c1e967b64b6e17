// SPDX-License-Identifier: GPL-3.0-or-later
// Grey bars where rows will be; they fade towards the bottom and never move.
#pragma once

#include <QWidget>

namespace diapason {

class SkeletonRows final : public QWidget
{
    Q_OBJECT
public:
    explicit SkeletonRows(QWidget *parent = nullptr);
    void setColumns(const QList<double> &shares);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_shares{0.4, 0.3, 0.3};
};

} // namespace diapason
