// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/fact.h"

#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <QPainter>

namespace diapason {

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

QSize FactLabel::sizeHint() const
{
    const TextStyle style = m_tone == Tone::Plain ? TextStyle::Second : TextStyle::Chip;
    return {(m_symbol.isNull() ? 0 : px(14) + px(6)) + textWidth(style, m_text), px(20)};
}

QSize FactLabel::minimumSizeHint() const { return {std::min(sizeHint().width(), px(80)), px(20)}; }

void FactLabel::paintEvent(QPaintEvent * /*event*/)
{
    const QColor colour = toneColours(m_tone, tokens()).text;
    Canvas painter(this);
    int used = 0;
    if (!m_symbol.isNull()) {
        const QRect where = style()->visualRect(layoutDirection(), rect(), QRect(0, 0, px(14), height()));
        paintPixmap(painter, {double(where.left()), height() / 2.0}, m_symbol.pixmap(px(14), colour, devicePixelRatio()));
        used = px(14) + px(6);
    }
    const QRect words = style()->visualRect(layoutDirection(), rect(), rect().adjusted(used, 0, 0, 0));
    paintText(painter, words, m_tone == Tone::Plain ? TextStyle::Second : TextStyle::Chip, colour, m_text);
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
