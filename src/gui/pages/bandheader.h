// SPDX-License-Identifier: GPL-3.0-or-later
// The side-by-side table's header: Moodle, Drift and Rocket.Chat over the column names.
#pragma once

#include <QHeaderView>

namespace diapason {

class BandHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit BandHeader(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// A click on a column name, the arrows of the keyboard apart: the band names do not sort.
    void sortRequested(int column);
    void menuRequested(int column, const QPoint &globalPos);
    /// The user moved the right edge of a column.
    void edgeMoved(int column, int width);
    void edgeReleased();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void paintBand(QPainter &painter, const QRect &rect, int section) const;
    void paintName(QPainter &painter, const QRect &rect, int section) const;
    [[nodiscard]] bool onEdge(int x) const;

    bool m_moving = false; ///< the user holds an edge
};

} // namespace diapason
