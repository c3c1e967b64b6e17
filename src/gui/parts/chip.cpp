// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/chip.h"

#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "words/words.h"

#include <QPainter>

#include <algorithm>
#include <tuple>

namespace diapason {

using namespace Qt::StringLiterals;

bool operator==(const ChipSpec &one, const ChipSpec &other)
{
    const auto parts = [](const ChipSpec &spec) {
        return std::tie(spec.id, spec.word, spec.count, spec.symbol, spec.tone, spec.quiet, spec.tip);
    };
    return parts(one) == parts(other) && std::ranges::equal(one.menu, other.menu);
}

Chip::Chip(ChipSpec spec, QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::toggled, this, &Chip::describe);
    setSpec(std::move(spec));
}

void Chip::setSpec(ChipSpec spec)
{
    m_spec = std::move(spec);
    setCheckable(true);
    setToolTip(m_spec.tip);
    describe();
    updateGeometry();
    update();
}

void Chip::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
}

void Chip::describe()
{
    const QString what = m_spec.count < 0 ? m_spec.word : u"%1, %2"_s.arg(m_spec.word, words::number(m_spec.count));
    //: Accessible name of a filter chip; %1 is its word and its count.
    setAccessibleName(isChecked() ? tr("%1, filter, set").arg(what) : tr("%1, filter, not set").arg(what));
}

QSize Chip::sizeHint() const
{
    int width = 2 * px(8) + textWidth(TextStyle::Chip, m_spec.word);
    if (!m_spec.symbol.isNull())
        width += px(14) + px(5);
    if (m_spec.count >= 0)
        width += px(5) + textWidth(TextStyle::Count, words::number(m_spec.count));
    if (!m_spec.menu.isEmpty())
        width += px(5) + px(10);
    return {width, px(m_small ? 24 : 26)};
}

void Chip::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &t = tokens();
    const bool plain = m_spec.quiet || m_spec.tone == Tone::Plain;
    const FamilyColours colours = toneColours(isChecked() && m_spec.tone == Tone::Plain ? Tone::Accent : m_spec.tone, t);
    QColor ground = isChecked() ? colours.checked : plain ? t.surface : colours.ground;
    if (underMouse() && !isChecked())
        ground = plain ? t.hover : colours.checked;
    const QColor edge = isChecked() ? colours.text : plain ? t.separator : colours.edge;
    Canvas painter(this);
    paintPlate(painter, rect(), ground, edge, px(6), isChecked() ? 1.4 : 1);
    if (hasFocus())
        paintFocus(painter, rect(), px(6));

    // Painted left to right in a mirrored box, so that right-to-left needs no second layout.
    int x = px(8);
    const auto box = [&](int width) {
        const QRect where = style()->visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
        x += width + px(5);
        return where;
    };
    const QColor words = m_spec.quiet && !isChecked() ? t.second : colours.text;
    if (!m_spec.symbol.isNull())
        paintPixmap(painter, QRectF(box(px(14))).topLeft() + QPointF(0, height() / 2.0),
            m_spec.symbol.pixmap(px(14), colours.text, devicePixelRatio()));
    paintText(painter, box(textWidth(TextStyle::Chip, m_spec.word)), TextStyle::Chip, words, m_spec.word);
    if (m_spec.count >= 0)
        paintText(painter, box(textWidth(TextStyle::Count, words::number(m_spec.count))), TextStyle::Count, words,
            words::number(m_spec.count));
    if (!m_spec.menu.isEmpty())
        paintPixmap(painter, QRectF(box(px(10))).topLeft() + QPointF(0, height() / 2.0),
            iconPixmap("chevron-down"_L1, px(10), words, devicePixelRatio()));
}

} // namespace diapason
