// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace diapason {

/// The steps of the assistant, at its left: which are behind, which is asked now, which are to come.
class Steps final : public QWidget
{
    Q_OBJECT
public:
    explicit Steps(const QStringList &names, QWidget *parent = nullptr);
    void setCurrent(int step);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_names;
    int m_current = 0;
};

} // namespace diapason
