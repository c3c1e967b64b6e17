// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rooms/agehistogram.h"

#include "gui/parts/axis.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "words/retention.h"
#include "words/words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <cmath>

namespace diapason {

using namespace Qt::StringLiterals;

struct AgeHistogram::Scale {
    QRectF plot = {};
    double days = 1;
    int top = 1; ///< the highest line of the grid
    int tick = 1;
    [[nodiscard]] double x(double age) const { return plot.left() + plot.width() * age / days; }
    [[nodiscard]] double y(double count) const { return plot.bottom() - plot.height() * count / top; }
};

void paintGoing(QPainter &painter, const QRectF &where)
{
    const FamilyColours colours = tokens().blocked;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(where, colours.ground);
    painter.setClipRect(where);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mixed(colours.ground, colours.text, 0.45), 1));
    const double gap = px(7);
    for (double x = where.left() - where.height(); x < where.right(); x += gap)
        painter.drawLine(QPointF(x, where.bottom()), QPointF(x + where.height(), where.top()));
    painter.setClipping(false);
    painter.setPen(QPen(colours.text, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(where.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

AgeHistogram::AgeHistogram(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"rooms.picture"_s);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus); // its words are read there
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize AgeHistogram::sizeHint() const { return {px(480), px(300)}; }
QSize AgeHistogram::minimumSizeHint() const { return {px(260), px(190)}; }

void AgeHistogram::setAges(const Ages &ages)
{
    if (ages == m_ages)
        return;
    m_ages = ages;
    describe();
    update();
}

QString AgeHistogram::span(const AgeBin &bin)
{
    //: Ages of messages: from %1 to %2 days
    return tr("%1 to %2 days").arg(words::number(bin.fromDays), words::number(bin.toDays));
}

void AgeHistogram::retranslate()
{
    describe();
    update();
}

void AgeHistogram::describe()
{
    setAccessibleName(tr("Messages by age"));
    if (m_ages.bins.isEmpty())
        return setAccessibleDescription({});
    const auto most = std::ranges::max_element(m_ages.bins, {}, [](const AgeBin &bin) { return bin.stays + bin.goes; });
    int goes = 0;
    for (const AgeBin &bin : std::as_const(m_ages.bins))
        goes += bin.goes;
    //: A picture in a sentence: %1 and %3 are "0 to 5 days", %2 and %4 numbers of messages, %5 how many would be deleted
    setAccessibleDescription(tr("Youngest: %1, %2 messages. Most: %3, %4 messages. %5 would be deleted.")
            .arg(span(m_ages.bins.first()), words::number(m_ages.bins.first().stays + m_ages.bins.first().goes), span(*most),
                words::number(most->stays + most->goes), words::number(goes)));
}

AgeHistogram::Scale AgeHistogram::scale() const
{
    Scale scale;
    const int most = std::max(1, m_ages.highest());
    scale.tick = roundTick(most);
    scale.top = int(std::ceil(double(most) / scale.tick)) * scale.tick;
    const int numbers = textWidth(TextStyle::Small, words::number(scale.top)) + px(8);
    scale.plot = QRectF(rect()).adjusted(numbers, px(26), -px(14), -px(38));
    scale.days = m_ages.bins.isEmpty() ? 1 : m_ages.bins.last().toDays;
    return scale;
}

void AgeHistogram::paintEvent(QPaintEvent * /*event*/)
{
    Canvas painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // time runs the same way everywhere
    const Scale where = scale();
    paintGrid(painter, where);
    paintBars(painter, where);
    paintLimits(painter, where);
    if (hasFocus())
        paintFocus(painter, rect(), px(6));
}

void AgeHistogram::paintGrid(QPainter &painter, const Scale &scale) const
{
    const Tokens &t = tokens();
    for (int count = 0; count <= scale.top; count += scale.tick) {
        const double y = std::round(scale.y(count));
        painter.fillRect(QRectF(scale.plot.left(), y, scale.plot.width(), 1), count == 0 ? t.outline : t.separator);
        paintText(painter, QRectF(0, y - px(8), scale.plot.left() - px(8), px(16)), TextStyle::Small, t.second,
            words::number(count), Qt::AlignRight | Qt::AlignVCenter);
    }
    const int bins = int(m_ages.bins.size());
    const double broad = textWidth(TextStyle::Small, words::number(int(scale.days))) + px(14);
    const int every = std::max(1, int(std::ceil(broad / std::max(1.0, scale.plot.width() / std::max(1, bins)))));
    for (int i = 0; i <= bins; i += every) {
        const double x = scale.x(i * m_ages.stepDays);
        paintText(painter, QRectF(x - broad, scale.plot.bottom() + px(4), 2 * broad, px(16)), TextStyle::Small, t.second,
            words::number(i * m_ages.stepDays), Qt::AlignHCenter | Qt::AlignVCenter);
    }
    //: Under the axis of a picture
    paintText(painter, QRectF(scale.plot.left(), scale.plot.bottom() + px(20), scale.plot.width(), px(16)), TextStyle::Small,
        t.second, tr("age of the messages, in days"), Qt::AlignHCenter | Qt::AlignVCenter);
}

void AgeHistogram::paintBars(QPainter &painter, const Scale &scale) const
{
    for (const AgeBin &bin : m_ages.bins) {
        const double left = std::round(scale.x(bin.fromDays)) + 1, right = std::round(scale.x(bin.toDays)) - 1;
        const QRectF column(left, 0, std::max(2.0, right - left), 0);
        const double base = std::round(scale.y(0)), middle = std::round(scale.y(bin.stays)),
                     top = std::round(scale.y(bin.stays + bin.goes));
        if (bin.stays > 0)
            painter.fillRect(QRectF(column.left(), middle, column.width(), base - middle), tokens().accent);
        if (bin.goes > 0)
            paintGoing(painter, QRectF(column.left(), top, column.width(), std::max(2.0, middle - top)));
    }
}

void AgeHistogram::paintLimits(QPainter &painter, const Scale &scale) const
{
    struct Limit {
        double days;
        QColor ink;
        QString words;
    };
    //: Over a line in a picture; %1 is "30 days"
    const Limit before{m_ages.beforeDays, tokens().text, tr("before: %1").arg(words::days(m_ages.beforeDays))};
    //: Over a line in a picture; %1 is "30 days"
    const Limit after{m_ages.afterDays, tokens().blocked.text, tr("after: %1").arg(words::days(m_ages.afterDays))};
    QRectF taken;
    const bool same = m_ages.beforeDays == m_ages.afterDays;
    for (const Limit &limit : same ? QList{before} : QList{after, before}) {
        if (limit.days < 0)
            continue;
        const bool beyond = limit.days > scale.days;
        const QString said = beyond ? limit.words + u" →"_s : limit.words;
        const int wide = textWidth(TextStyle::Count, said) + px(2);
        const double x = std::round(scale.x(std::min(limit.days, scale.days)));
        QRectF text(x + px(6), 0, wide, px(18));
        if (text.right() > width())
            text.moveRight(beyond ? width() - px(2) : x - px(6));
        if (taken.intersects(text))
            text.moveRight(taken.left() - px(8));
        if (text.left() < 0)
            text.moveLeft(taken.right() + px(8));
        taken = text;
        if (!beyond)
            painter.fillRect(QRectF(x - 1, 0, 2, scale.plot.bottom() + px(2)), limit.ink);
        paintText(painter, text, TextStyle::Count, limit.ink, said, Qt::AlignLeft | Qt::AlignVCenter);
    }
}

bool AgeHistogram::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_ages.bins.isEmpty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Scale where = scale();
    const double days = (help->pos().x() - where.plot.left()) / where.plot.width() * where.days;
    const int at = std::clamp(int(days / m_ages.stepDays), 0, int(m_ages.bins.size()) - 1);
    const AgeBin &bin = m_ages.bins.at(at);
    QToolTip::showText(help->globalPos(),
        //: %1 is "0 to 5 days", the others are numbers of messages
        tr("%1: %2 stay, %3 go").arg(span(bin), words::number(bin.stays), words::number(bin.goes)), this);
    return true;
}

} // namespace diapason
