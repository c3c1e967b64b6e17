// SPDX-License-Identifier: GPL-3.0-or-later
// The verdict of a line in one sentence, on its class ground with a bar at the left.
#pragma once

#include "gui/parts/label.h"

#include <QFrame>

namespace diapason {

class VerdictBox final : public QFrame
{
    Q_OBJECT
public:
    explicit VerdictBox(QWidget *parent = nullptr);
    void setVerdict(DriftClass driftClass, const QString &word, const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    DriftClass m_class = DriftClass::InStep;
    QLabel *m_glyph;
    PlainTextLabel *m_word;
    PlainTextLabel *m_sentence;
};

} // namespace diapason
