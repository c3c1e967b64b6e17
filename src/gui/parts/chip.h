// SPDX-License-Identifier: GPL-3.0-or-later
// A toggle with a symbol, a word and a count (look.md §3, legend). Never shrinks, never elides.
#pragma once

#include "gui/parts/tone.h"
#include "gui/theme/icons.h"

#include <QAbstractButton>

namespace diapason {

struct ChipSpec {
    QString id = {};
    QString word = {};
    qint64 count = -1; ///< -1: no number
    Symbol symbol = {};
    Tone tone = Tone::Plain;
    bool quiet = false; ///< plain ground, coloured symbol: in step
    QList<ChipSpec> menu = {}; ///< not empty: opens a menu of these instead of toggling
    QString tip = {};
    friend bool operator==(const ChipSpec &one, const ChipSpec &other);
};

class Chip final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(ChipSpec spec = {}, QWidget *parent = nullptr);

    [[nodiscard]] const ChipSpec &spec() const { return m_spec; }
    void setSpec(ChipSpec spec);
    /// 24 px high: in the tree.
    void setSmall(bool small);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    ChipSpec m_spec;
    bool m_small = false;
};

} // namespace diapason
