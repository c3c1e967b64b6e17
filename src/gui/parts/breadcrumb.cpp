// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/breadcrumb.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <numeric>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {
constexpr int gapPx = 22; // the chevron with its air
}

Breadcrumb::Breadcrumb(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Breadcrumb::setParts(const QStringList &parts)
{
    m_parts = parts;
    m_current = int(parts.size()) - 1;
    m_hovered = -1;
    describe();
    updateGeometry();
    update();
}

void Breadcrumb::describe()
{
    setAccessibleName(m_parts.join(u" › "_s));
    setAccessibleDescription(m_parts.value(m_current));
}

QSize Breadcrumb::sizeHint() const
{
    int width = px(gapPx) * std::max<int>(0, int(m_parts.size()) - 1);
    for (const QString &part : m_parts)
        width += textWidth(TextStyle::Chip, part);
    return {width, px(20)};
}

QSize Breadcrumb::minimumSizeHint() const { return {px(120), px(20)}; }

QList<QRect> Breadcrumb::boxes() const
{
    QList<int> widths;
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        widths.append(textWidth(i + 1 == m_parts.size() ? TextStyle::Chip : TextStyle::Second, m_parts[i]));
    int excess
        = std::accumulate(widths.cbegin(), widths.cend(), 0) + px(gapPx) * std::max<int>(0, int(widths.size()) - 1) - width();
    for (int &partWidth : widths) { // the first give way: the course is what matters
        const int given = std::clamp(excess, 0, std::max(0, partWidth - px(40)));
        partWidth -= given;
        excess -= given;
    }
    QList<QRect> boxes;
    int x = 0;
    for (const int partWidth : std::as_const(widths)) {
        boxes.append(style()->visualRect(layoutDirection(), rect(), QRect(x, 0, partWidth, height())));
        x += partWidth + px(gapPx);
    }
    return boxes;
}

int Breadcrumb::partAt(const QPoint &where) const
{
    const QList<QRect> all = boxes();
    const auto hit = std::ranges::find_if(all, [&](const QRect &box) { return box.contains(where); });
    return hit == all.cend() ? -1 : int(hit - all.cbegin());
}

void Breadcrumb::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &t = tokens();
    Canvas painter(this);
    const QList<QRect> all = boxes();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool last = i + 1 == all.size();
        paintText(painter, all[i], last ? TextStyle::Chip : TextStyle::Second, last || i == m_hovered ? t.accent : t.second,
            m_parts[i]);
        if (hasFocus() && i == m_current)
            paintFocus(painter, QRectF(all[i]).adjusted(-4, 0, 4, 0), 4);
        if (last)
            break;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const double x = mirrored ? all[i].left() - px(16) : all[i].right() + px(7);
        paintPixmap(painter, {x, height() / 2.0}, iconPixmap("chevron-right"_L1, px(9), t.third, devicePixelRatio()));
    }
}

void Breadcrumb::mousePressEvent(QMouseEvent *event)
{
    if (const int part = partAt(event->position().toPoint()); part >= 0)
        emit activated(part);
}

void Breadcrumb::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = partAt(event->position().toPoint());
    setToolTip(m_parts.value(m_hovered));
    setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void Breadcrumb::leaveEvent(QEvent * /*event*/)
{
    m_hovered = -1;
    update();
}

void Breadcrumb::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left: m_current += mirrored ? 1 : -1; break;
    case Qt::Key_Right: m_current += mirrored ? -1 : 1; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: emit activated(m_current); return;
    default: return QWidget::keyPressEvent(event);
    }
    m_current = std::clamp(m_current, 0, std::max(0, int(m_parts.size()) - 1));
    describe();
    update();
}

} // namespace diapason
