// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/driftchart.h"

#include "gui/parts/axis.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "models/driftdaysmodel.h"
#include "words/words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace diapason {

using namespace Qt::StringLiterals;

DriftChart::DriftChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"overview.chart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize DriftChart::sizeHint() const { return {px(290), px(240)}; }
QSize DriftChart::minimumSizeHint() const { return {px(220), px(150)}; }

void DriftChart::setDays(const QList<DriftDay> &days)
{
    if (days == m_days)
        return;
    m_days = days;
    m_current = m_current < 0 ? -1 : int(days.size()) - 1;
    describe();
    update();
}

void DriftChart::setChosen(QDate day)
{
    m_chosen = day;
    update();
}

void DriftChart::retranslate()
{
    describe();
    update();
}

void DriftChart::describe()
{
    const QString title = tr("Drifts over 30 days");
    setAccessibleName(title);
    if (m_current >= 0 && m_current < m_days.size())
        return setAccessibleDescription(DriftDaysModel::sentence(m_days.at(m_current)));
    QList<DriftDay> known;
    std::ranges::copy_if(m_days, std::back_inserter(known), &DriftDay::isKnown);
    if (known.isEmpty())
        return setAccessibleDescription(tr("Nothing was read in these days."));
    const auto most = std::ranges::max_element(known, {}, [](const DriftDay &day) { return total(day.drifts); });
    //: A chart in a sentence; %1, %2 and %3 are "18 Sept.: 120 drifts"
    setAccessibleDescription(tr("First: %1. Highest: %2. Last: %3.")
            .arg(DriftDaysModel::sentence(known.first()), DriftDaysModel::sentence(*most), DriftDaysModel::sentence(known.last())));
}

DriftChart::Scale DriftChart::scale() const
{
    int most = 1;
    for (const DriftDay &day : m_days)
        most = std::max(most, total(day.drifts));
    Scale scale;
    scale.tick = roundTick(most);
    scale.top = int(std::ceil(double(most) / scale.tick)) * scale.tick;
    const int numbers = textWidth(TextStyle::Small, words::number(scale.top)) + px(8);
    scale.plot = QRectF(rect()).adjusted(numbers, px(8), -px(2), -px(twoRows() ? 68 : 48));
    scale.slot = scale.plot.width() / double(std::max<qsizetype>(1, m_days.size()));
    return scale;
}

void DriftChart::paintEvent(QPaintEvent * /*event*/)
{
    Canvas painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // time runs the same way everywhere
    const Scale where = scale();
    paintGrid(painter, where);
    for (int at = 0; at < m_days.size(); ++at)
        paintDay(painter, where, at);
    paintLegend(painter);
    if (hasFocus() && m_current >= 0 && m_current < m_days.size())
        paintFocus(painter, QRectF(where.plot.left() + m_current * where.slot - 2, where.plot.top(), where.slot + 4, where.plot.height() + 4), 3);
    else if (hasFocus())
        paintFocus(painter, rect(), px(6));
}

void DriftChart::paintGrid(QPainter &painter, const Scale &scale) const
{
    const Tokens &t = tokens();
    for (int count = 0; count <= scale.top; count += scale.tick) {
        const double y = std::round(scale.y(count));
        painter.fillRect(QRectF(scale.plot.left(), y, scale.plot.width(), 1), count == 0 ? t.outline : t.separator);
        paintText(painter, QRectF(0, y - px(8), scale.plot.left() - px(8), px(16)), TextStyle::Small, t.second, words::number(count),
            Qt::AlignRight | Qt::AlignVCenter);
    }
    if (m_days.isEmpty())
        return;
    const QRectF line(scale.plot.left(), scale.plot.bottom() + px(6), scale.plot.width(), px(16));
    const auto word = [&](qsizetype at, Qt::Alignment alignment) {
        paintText(painter, line, TextStyle::Small, t.second, DriftDaysModel::dayWord(m_days.at(at).date), alignment | Qt::AlignVCenter);
    };
    word(0, Qt::AlignLeft);
    word((m_days.size() - 1) / 2, Qt::AlignHCenter);
    word(m_days.size() - 1, Qt::AlignRight);
}

void DriftChart::paintDay(QPainter &painter, const Scale &scale, int at) const
{
    const Tokens &t = tokens();
    const DriftDay &day = m_days.at(at);
    const double gap = scale.slot > px(5) ? 1 : 0;
    const double left = std::round(scale.plot.left() + at * scale.slot) + gap, right = std::round(scale.plot.left() + (at + 1) * scale.slot) - gap;
    if (day.date == m_chosen)
        painter.fillRect(QRectF(left - gap, scale.plot.top(), right - left + 2 * gap, scale.plot.height()), t.selection);
    if (!day.isKnown()) { // an open foot: not known is not nothing
        painter.setPen(QPen(t.outline, 1, Qt::DotLine));
        painter.drawLine(QPointF(left, scale.plot.bottom() - px(4)), QPointF(right, scale.plot.bottom() - px(4)));
        return;
    }
    int below = 0;
    for (int i = 0; i < driftFamilies; ++i) {
        const int count = day.drifts[size_t(i)];
        if (count == 0)
            continue;
        const double bottom = std::round(scale.y(below)) - (below > 0 ? 1 : 0), top = std::round(scale.y(below + count));
        fillFamily(painter, QRectF(left, std::min(top, bottom - 1), right - left, std::max(1.0, bottom - top)), Family(i));
        below += count;
    }
}

/// In one row, or in two of two where the words ask for more than there is.
QList<std::pair<Family, QRect>> DriftChart::legend() const
{
    const auto wide = [](int i) { return px(16) + textWidth(TextStyle::Second, words::familyName(Family(i))); };
    const int gap = px(12), row = px(20);
    const bool two = twoRows();
    QList<std::pair<Family, QRect>> boxes;
    for (int i = 0, x = 0; i < driftFamilies; ++i) {
        if (two && i == driftFamilies / 2)
            x = 0;
        const int y = height() - (two && i < driftFamilies / 2 ? 2 * row : row);
        boxes.append({Family(i), QRect(x, y, wide(i), row)});
        x += (two ? std::max(wide(0), wide(2)) : wide(i)) + gap;
    }
    return boxes;
}

bool DriftChart::twoRows() const
{
    int needed = 0;
    for (int i = 0; i < driftFamilies; ++i)
        needed += px(16) + textWidth(TextStyle::Second, words::familyName(Family(i))) + (i > 0 ? px(12) : 0);
    return needed > width();
}

void DriftChart::paintLegend(QPainter &painter) const
{
    for (const auto &[family, box] : legend()) {
        fillFamily(painter, QRectF(box.left(), box.center().y() - px(5), px(10), px(10)), family);
        paintText(painter, box.adjusted(px(16), 0, 0, 0), TextStyle::Second, tokens().second, words::familyName(family));
    }
}

int DriftChart::dayAt(const QPointF &where) const
{
    const Scale now = scale();
    if (m_days.isEmpty() || where.x() < now.plot.left() || where.x() > now.plot.right() || where.y() > now.plot.bottom() + px(22))
        return -1;
    return std::clamp(int((where.x() - now.plot.left()) / now.slot), 0, int(m_days.size()) - 1);
}

void DriftChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    for (const auto &[family, box] : legend())
        if (box.contains(event->position().toPoint()))
            return emit familyChosen(family);
    const int at = dayAt(event->position());
    if (at >= 0 && m_days.at(at).isKnown())
        emit dayChosen(m_days.at(at).date);
}

void DriftChart::mouseMoveEvent(QMouseEvent *event)
{
    const int at = dayAt(event->position());
    const bool hot = (at >= 0 && m_days.at(at).isKnown()) || std::ranges::any_of(legend(), [&](const auto &part) {
        return part.second.contains(event->position().toPoint());
    });
    setCursor(hot ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void DriftChart::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::MouseFocusReason)
        m_current = -1;
    describe();
    QWidget::focusInEvent(event);
}

void DriftChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_days.size()) - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left: m_current = m_current < 0 ? last : std::max(0, m_current - 1); break;
    case Qt::Key_Right: m_current = m_current < 0 ? last : std::min(last, m_current + 1); break;
    case Qt::Key_Home: m_current = 0; break;
    case Qt::Key_End: m_current = last; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0 && m_current <= last && m_days.at(m_current).isKnown())
            emit dayChosen(m_days.at(m_current).date);
        return;
    default: return QWidget::keyPressEvent(event);
    }
    describe();
    update();
}

bool DriftChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int at = dayAt(help->pos());
    QToolTip::showText(help->globalPos(), at < 0 ? QString() : DriftDaysModel::sentence(m_days.at(at)), this);
    return true;
}

} // namespace diapason
