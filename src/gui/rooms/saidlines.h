// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences under each other, each after its symbol; none is cut.
#pragma once

#include "gui/parts/tone.h"
#include "gui/theme/icons.h"

#include <QWidget>

class QVBoxLayout;

namespace diapason {

struct SaidLine {
    Symbol symbol = {};
    Tone tone = Tone::InStep; ///< of the symbol; the text too when it asks for attention
    QString text = {};
    QString second = {}; ///< what to do about it
    friend bool operator==(const SaidLine &, const SaidLine &) = default;
};

class SaidLines final : public QWidget
{
    Q_OBJECT
public:
    explicit SaidLines(QWidget *parent = nullptr);
    void setLines(const QList<SaidLine> &lines);

private:
    void rebuild();
    [[nodiscard]] QWidget *row(const SaidLine &line);

    QVBoxLayout *m_column;
    QList<SaidLine> m_lines;
};

} // namespace diapason
