// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace diapason {

class JsonView;

/// The strip left of a JSON text with an arrow where it folds.
class JsonGutter final : public QWidget
{
    Q_OBJECT
public:
    explicit JsonGutter(JsonView &view);
    [[nodiscard]] int idealWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    JsonView &m_view;
};

} // namespace diapason
