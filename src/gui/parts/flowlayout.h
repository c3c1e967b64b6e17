// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets one after the other, in as many rows as the width asks for; none is ever cut.
#pragma once

#include <QLayout>

namespace diapason {

class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    FlowLayout(int gap, int rowGap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The height it takes; moves the items only when `apply`.
    int arrange(const QRect &rect, bool apply) const;

    int m_gap;
    int m_rowGap;
    QList<QLayoutItem *> m_items;
};

} // namespace diapason
