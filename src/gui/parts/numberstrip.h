// SPDX-License-Identifier: GPL-3.0-or-later
// "34 expected · 31 present · 3 drifts": big numbers as buttons, one tab stop, arrows inside.
#pragma once

#include "gui/parts/tone.h"

#include <QAbstractButton>
#include <QWidget>

namespace diapason {

struct NumberSpec {
    QString id = {};
    qint64 number = -1; ///< -1 is shown as "?": not known, never 0
    QString word = {};
    Tone tone = Tone::Plain;
    QString tip = {};
    friend bool operator==(const NumberSpec &, const NumberSpec &) = default;
};

class NumberTile final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit NumberTile(QWidget *parent = nullptr);
    void setSpec(const NumberSpec &spec);
    [[nodiscard]] const NumberSpec &spec() const { return m_spec; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NumberSpec m_spec;
};

class NumberStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit NumberStrip(QWidget *parent = nullptr);
    /// Tiles are named "<strip>.<id>".
    void setNumbers(const QList<NumberSpec> &numbers);
    /// Which one is in force as a filter; empty for none.
    void setCurrent(const QString &id);

signals:
    void activated(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<NumberTile *> m_tiles;
};

} // namespace diapason
