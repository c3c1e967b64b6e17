// SPDX-License-Identifier: GPL-3.0-or-later
// Big numbers over words as filters (look: overview): one tab stop, arrows inside. No word ever loses its end: what does not
// fit into one row makes two.
#pragma once

#include "gui/parts/tone.h"
#include "gui/theme/icons.h"

#include <QAbstractButton>

namespace diapason {

struct TileSpec {
    QString id = {};
    qint64 number = 0;
    QString word = {};
    QString counted = {}; ///< "47 activities", for whoever listens
    Symbol symbol = {};
    Tone tone = Tone::Plain;
    QString tip = {};
    bool apart = false; ///< a line stands before it
    friend bool operator==(const TileSpec &, const TileSpec &) = default;
};

class Tile final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Tile(QWidget *parent);
    void setSpec(const TileSpec &spec);
    [[nodiscard]] const TileSpec &spec() const { return m_spec; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();

    TileSpec m_spec;
};

class TileStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit TileStrip(QWidget *parent = nullptr);

    /// Keeps what is set as far as it still exists. Tiles are named "<strip>.<id>".
    void setTiles(const QList<TileSpec> &tiles);
    [[nodiscard]] QStringList checked() const { return m_checked; }
    /// Silent: the caller knows.
    void setChecked(const QStringList &ids);
    /// As a click: sets one or clears it; `add` leaves the others.
    void toggle(const QString &id, bool add = false);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void checkedChanged(const QStringList &ids);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void placeRow(qsizetype from, qsizetype count, int y);
    [[nodiscard]] int needed(qsizetype from, qsizetype count) const;
    void makeTabStop(Tile *tile);

    QList<Tile *> m_tiles;
    QStringList m_checked;
    QList<QRect> m_rules; ///< before tiles that stand apart
};

} // namespace diapason
