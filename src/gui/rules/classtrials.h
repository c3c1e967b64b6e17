// SPDX-License-Identifier: GPL-3.0-or-later
// The classes whose numbers other rules would change: glyph, word, before → after.
#pragma once

#include "domain/compare.h"

#include <QWidget>

namespace diapason {

class ClassTrials final : public QWidget
{
    Q_OBJECT
public:
    explicit ClassTrials(QWidget *parent = nullptr);
    void setCounts(const ClassCounts &before, const ClassCounts &after);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        DriftClass driftClass = DriftClass::Unknown;
        int before = 0;
        int after = 0;
    };
    void describe();
    [[nodiscard]] int rows() const;
    QList<Line> m_lines;
    int m_left = 0; ///< lines there is no room for
};

} // namespace diapason
