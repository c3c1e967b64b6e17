// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/fact.h"

#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <QPainter>

namespace diapason {

namespace {

TextStyle factStyle(Tone tone) { return tone == Tone::Plain ? TextStyle::Second : TextStyle::Chip; }

QSize factSize(const Symbol &symbol, const QString &text, Tone tone)
{
    return {(symbol.isNull() ? 0 : px(14) + px(6)) + textWidth(factStyle(tone), text), px(20)};
}

void paintFact(QPainter &painter, const QWidget &on, const QRect &where, const Symbol &symbol, const QString &text, Tone tone)
{
    const QColor colour = toneColours(tone, tokens()).text;
    int used = 0;
    if (!symbol.isNull()) {
        const QRect icon
            = QStyle::visualRect(on.layoutDirection(), where, QRect(where.left(), where.top(), px(14), where.height()));
        paintPixmap(painter, {double(icon.left()), on.height() / 2.0}, symbol.pixmap(px(14), colour, on.devicePixelRatio()));
        used = px(14) + px(6);
    }
    const QRect words = QStyle::visualRect(on.layoutDirection(), where, where.adjusted(used, 0, 0, 0));
    paintText(painter, words, factStyle(tone), colour, text);
}

} // namespace

FactLabel::FactLabel(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); }

void FactLabel::setFact(const Symbol &symbol, const QString &text, Tone tone, const QString &tip)
{
    m_symbol = symbol;
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    setToolTip(tip);
    updateGeometry();
    update();
}

QSize FactLabel::sizeHint() const { return factSize(m_symbol, m_text, m_tone); }

QSize FactLabel::minimumSizeHint() const { return {std::min(sizeHint().width(), px(80)), px(20)}; }

void FactLabel::paintEvent(QPaintEvent * /*event*/)
{
    Canvas painter(this);
    paintFact(painter, *this, rect(), m_symbol, m_text, m_tone);
}

FactButton::FactButton(QWidget *parent) : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void FactButton::setFact(const Symbol &symbol, const QString &text, Tone tone, const QString &tip)
{
    m_symbol = symbol;
    m_tone = tone;
    setText(text);
    setAccessibleName(text);
    setToolTip(tip);
    updateGeometry();
    update();
}

QSize FactButton::sizeHint() const { return factSize(m_symbol, text(), m_tone) + QSize(2 * px(2), 0); }

void FactButton::paintEvent(QPaintEvent * /*event*/)
{
    Canvas painter(this);
    const QRect inner = rect().adjusted(px(2), 0, -px(2), 0);
    if (underMouse())
        paintPlate(painter, rect(), tokens().hover, {}, px(4));
    paintFact(painter, *this, inner, m_symbol, text(), m_tone);
    if (hasFocus())
        paintFocus(painter, rect(), px(4));
}

CountPill::CountPill(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void CountPill::setWords(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize CountPill::sizeHint() const { return {textWidth(TextStyle::Count, m_text) + 2 * px(7), px(m_text.size() > 5 ? 24 : 18)}; }

int CountPill::paintAtRight(QPainter &painter, const QRect &where, const QString &text, Tone tone)
{
    const FamilyColours colours = toneColours(tone, tokens());
    const int width = textWidth(TextStyle::Count, text) + 2 * px(7);
    QRect pill(where.right() + 1 - width, where.center().y() - px(9) + 1, width, px(18));
    paintPlate(painter, pill, colours.ground, {}, px(4));
    paintText(painter, pill, TextStyle::Count, colours.text, text, Qt::AlignCenter);
    return width;
}

void CountPill::paintEvent(QPaintEvent * /*event*/)
{
    const FamilyColours colours = toneColours(m_tone, tokens());
    Canvas painter(this);
    paintPlate(painter, rect(), colours.ground, {}, px(4));
    paintText(painter, rect(), TextStyle::Count, colours.text, m_text, Qt::AlignCenter);
}

} // namespace diapason
