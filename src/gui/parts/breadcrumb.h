// SPDX-License-Identifier: GPL-3.0-or-later
// Category › category › course. Each part is a button; the last ones keep their place, the first elide.
#pragma once

#include <QWidget>

namespace diapason {

class Breadcrumb final : public QWidget
{
    Q_OBJECT
public:
    explicit Breadcrumb(QWidget *parent = nullptr);
    void setParts(const QStringList &parts);
    [[nodiscard]] QStringList parts() const { return m_parts; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void activated(int part);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QList<QRect> boxes() const;
    [[nodiscard]] int partAt(const QPoint &where) const;
    void describe();

    QStringList m_parts;
    int m_hovered = -1;
    int m_current = -1;
};

} // namespace diapason
