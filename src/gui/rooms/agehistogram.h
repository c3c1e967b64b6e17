// SPDX-License-Identifier: GPL-3.0-or-later
// Messages by their age, with the limits before and after: what goes is hatched (look: retention).
#pragma once

#include "gui/rooms/chosenrooms.h"

#include <QWidget>

namespace diapason {

class AgeHistogram final : public QWidget
{
    Q_OBJECT
public:
    explicit AgeHistogram(QWidget *parent = nullptr);
    void setAges(const Ages &ages);
    /// As a table: "0–5 days" → stays, goes.
    [[nodiscard]] static QString span(const AgeBin &bin);
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Scale;
    [[nodiscard]] Scale scale() const;
    void paintGrid(QPainter &painter, const Scale &scale) const;
    void paintBars(QPainter &painter, const Scale &scale) const;
    void paintLimits(QPainter &painter, const Scale &scale) const;
    void describe();

    Ages m_ages;
};

/// The hatched ground of what goes, as in the legend.
void paintGoing(QPainter &painter, const QRectF &where);

} // namespace diapason
