// SPDX-License-Identifier: GPL-3.0-or-later
// Small things said with a symbol: a fact of the header, a count, a badge.
#pragma once

#include "gui/parts/tone.h"
#include "gui/theme/icons.h"

#include <QAbstractButton>

namespace diapason {

/// "Certain link · 3 clues" after its icon; a fact that is wrong takes its family's colour.
class FactLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit FactLabel(QWidget *parent = nullptr);
    void setFact(const Symbol &symbol, const QString &text, Tone tone = Tone::Plain, const QString &tip = {});
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Symbol m_symbol;
    QString m_text;
    Tone m_tone = Tone::Plain;
};

/// A fact that opens something: one more tab stop, the same look.
class FactButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FactButton(QWidget *parent = nullptr);
    void setFact(const Symbol &symbol, const QString &text, Tone tone = Tone::Plain, const QString &tip = {});
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Symbol m_symbol;
    Tone m_tone = Tone::Plain;
};

/// A number, or a few words, on its family's ground: "3", "Nothing written yet".
class CountPill final : public QWidget
{
    Q_OBJECT
public:
    explicit CountPill(QWidget *parent = nullptr);
    void setWords(const QString &text, Tone tone);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// For delegates: paints at the right end of `where`, centred, and says how wide it was.
    static int paintAtRight(QPainter &painter, const QRect &where, const QString &text, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Plain;
};

} // namespace diapason
