// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence chain: first cause at the top, each step with source and second (look.md §8).
#pragma once

#include "gui/parts/tone.h"

#include <QWidget>

namespace diapason {

struct ChainStep {
    enum class Outcome { Passed, Broken, NotApplicable, Unknown };
    Outcome outcome = Outcome::Passed;
    QString title = {};
    QString detail = {};
    QString source = {};
    QString time = {};
    QString ground = {};  ///< one word: whether it is a fact, an inference, or not known
    QString meaning = {}; ///< of that word, as a sentence: tooltip and screen readers
    QString more = {};    ///< tooltip: where in the source it was read
    Tone tone = Tone::Add; ///< of a broken step: its class's family
    friend bool operator==(const ChainStep &, const ChainStep &) = default;
};

/// Painted, read-only; ↑ ↓ move from step to step so that a screen reader says each one.
/// Its height follows its steps.
class ChainView final : public QWidget
{
    Q_OBJECT
public:
    explicit ChainView(QWidget *parent = nullptr);

    void setSteps(const QList<ChainStep> &steps);
    [[nodiscard]] const QList<ChainStep> &steps() const { return m_steps; }
    /// Details only where the chain breaks: for narrow windows.
    void setTerse(bool terse);
    /// "Step 7 of 7, broken: never added to the room, from Rocket.Chat · system messages, 10:40:07. Fact: a server says so."
    [[nodiscard]] QString sentence(int step) const;
    /// What the pointer is told over a step: its details where they are folded away, what it rests on, where it was read.
    [[nodiscard]] QString tip(int step) const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Box;
    [[nodiscard]] QList<Box> layOut(int width) const;
    [[nodiscard]] bool isDetailed(const ChainStep &step) const;
    void paintStep(QPainter &painter, const Box &box, int index) const;
    void describe();

    QList<ChainStep> m_steps;
    int m_current = 0;
    bool m_terse = false;
};

} // namespace diapason
