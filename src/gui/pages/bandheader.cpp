// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/bandheader.h"

#include "gui/pages/driftdelegate.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "models/driftmodel.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

struct Band {
    int first = 0;
    QLatin1StringView icon = {};
    QString word = {};
};

Band bandOf(int section)
{
    if (section <= DriftModel::MoodleRole)
        return {DriftModel::MoodleName, "mortarboard"_L1, u"Moodle"_s};
    if (section == DriftModel::Class) {
        //: Band over the class column, between the two servers' bands
        return {DriftModel::Class, "arrow-left-right"_L1, BandHeader::tr("Drift")};
    }
    return {DriftModel::ChatName, "chat-square-text"_L1, u"Rocket.Chat"_s};
}

int bandHeight() { return px(27); }

} // namespace

BandHeader::BandHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"drift.header"_s);
    setSectionsClickable(false); // the band's half of a section must not sort
    setHighlightSections(false);
    setMouseTracking(true);
    connect(this, &QHeaderView::sectionResized, this, [this](int section, int /*before*/, int size) {
        if (m_moving)
            emit edgeMoved(section, size);
    });
}

QSize BandHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), px(50)}; }

void BandHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, tokens().raised);
    paintBand(*painter, rect, section);
    paintName(*painter, rect, section);
    painter->setPen(tokens().separator);
    painter->drawLine(rect.topLeft(), rect.topRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (section == DriftModel::MoodleRole || section == DriftModel::Class)
        painter->drawLine(rect.topRight(), rect.bottomRight()); // the seams
    painter->restore();
}

void BandHeader::paintBand(QPainter &painter, const QRect &rect, int section) const
{
    const Band band = bandOf(section);
    const int left = sectionViewportPosition(band.first) + cellPadding();
    const int size = px(15);
    const QRect line(left, rect.top() + px(4), rect.right() - left, bandHeight() - px(4));
    paintPixmap(painter, QPointF(left, line.center().y() + 1), iconPixmap(band.icon, size, tokens().accent, devicePixelRatioF()));
    painter.setFont(textFont(TextStyle::ClassWord));
    painter.setPen(tokens().text);
    painter.drawText(line.adjusted(size + px(5), 0, 1000, 0), Qt::AlignLeft | Qt::AlignVCenter, band.word);
}

void BandHeader::paintName(QPainter &painter, const QRect &rect, int section) const
{
    const QRect line = rect.adjusted(cellPadding(), bandHeight(), -px(4), -px(2));
    const QString text = model() ? model()->headerData(section, Qt::Horizontal).toString() : QString{};
    const bool sorted = section == sortIndicatorSection();
    painter.setFont(textFont(TextStyle::Chip));
    painter.setPen(sorted ? tokens().text : tokens().second);
    const int arrow = px(12);
    const QFontMetrics measure(painter.font());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        measure.elidedText(text, Qt::ElideRight, line.width() - (sorted ? arrow + 4 : 0)));
    if (sorted) {
        const auto icon = sortIndicatorOrder() == Qt::AscendingOrder ? "chevron-down"_L1 : "chevron-up"_L1;
        const int x = std::min(line.left() + measure.horizontalAdvance(text) + px(5), line.right() - arrow);
        paintPixmap(painter, QPointF(x, line.center().y() + 1), iconPixmap(icon, px(11), tokens().accent, devicePixelRatioF()));
    }
}

bool BandHeader::onEdge(int x) const
{
    const int grip = style()->pixelMetric(QStyle::PM_HeaderGripMargin, nullptr, this);
    for (int section = 0; section + 1 < count(); ++section) {
        if (std::abs(x - (sectionViewportPosition(section) + sectionSize(section))) <= grip)
            return true;
    }
    return false;
}

void BandHeader::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const int section = logicalIndexAt(place);
    m_moving = event->button() == Qt::LeftButton && onEdge(place.x());
    if (event->button() == Qt::LeftButton && !m_moving && section >= 0 && place.y() > bandHeight())
        emit sortRequested(section);
    QHeaderView::mousePressEvent(event);
}

void BandHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    if (std::exchange(m_moving, false))
        emit edgeReleased();
}

void BandHeader::contextMenuEvent(QContextMenuEvent *event)
{
    if (const int section = logicalIndexAt(event->pos()); section >= 0)
        emit menuRequested(section, event->globalPos());
}

} // namespace diapason
