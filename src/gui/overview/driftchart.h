// SPDX-License-Identifier: GPL-3.0-or-later
// Drifts by day, stacked by family, hatched as everywhere; days before the first reading are left open, not zero.
#pragma once

#include "domain/overview.h"

#include <QWidget>

class QPainter;

namespace diapason {

class DriftChart final : public QWidget
{
    Q_OBJECT
public:
    explicit DriftChart(QWidget *parent = nullptr);

    void setDays(const QList<DriftDay> &days);
    /// Which day is in force as a filter; invalid: none.
    void setChosen(QDate day);
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void dayChosen(QDate day);
    void familyChosen(diapason::Family family);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Scale {
        QRectF plot = {};
        double slot = 1; ///< width of a day
        int top = 1;     ///< the highest line of the grid
        int tick = 1;
        [[nodiscard]] double y(double count) const { return plot.bottom() - plot.height() * count / top; }
    };
    [[nodiscard]] Scale scale() const;
    [[nodiscard]] int dayAt(const QPointF &where) const;
    [[nodiscard]] QList<std::pair<Family, QRect>> legend() const;
    [[nodiscard]] bool twoRows() const; ///< of the legend
    void paintGrid(QPainter &painter, const Scale &scale) const;
    void paintDay(QPainter &painter, const Scale &scale, int at) const;
    void paintLegend(QPainter &painter) const;
    void describe();

    QList<DriftDay> m_days;
    QDate m_chosen;
    int m_current = -1; ///< by the keyboard
};

} // namespace diapason
