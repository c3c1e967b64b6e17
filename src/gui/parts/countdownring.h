// SPDX-License-Identifier: GPL-3.0-or-later
// A 429 as a ring that counts seconds: one step a second, driven by whoever knows the time.
#pragma once

#include <QWidget>

namespace diapason {

class CountdownRing final : public QWidget
{
    Q_OBJECT
public:
    explicit CountdownRing(QWidget *parent = nullptr);
    /// Counts from here to 0. The ring is full at `seconds`.
    void start(int seconds);
    void stop();
    [[nodiscard]] int remaining() const { return m_remaining; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void tick(int remaining);

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    int m_total = 1;
    int m_remaining = 0;
    int m_timer = 0;
};

} // namespace diapason
