// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/rail.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSvgRenderer>
#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

const QStringList &knownPlaces()
{
    static const QStringList places{
        u"overview"_s, u"courses"_s, u"people"_s, u"rooms"_s, u"plans"_s, u"privacy"_s, u"journal"_s, u"connections"_s};
    return places;
}

constexpr int logoBox = 52; // as high as the campus bar

} // namespace

int placeNumber(const QString &id) { return int(knownPlaces().indexOf(id)) + 1; }

RailItem::RailItem(QLatin1StringView icon, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    setCheckable(true);
    setAutoExclusive(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RailItem::setTerse(bool terse)
{
    m_terse = terse;
    setToolTip(terse ? text() : QString{});
    updateGeometry();
    update();
}

QSize RailItem::sizeHint() const { return m_terse ? QSize(px(48), px(44)) : QSize(px(76), px(58)); }

void RailItem::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &t = tokens();
    Canvas painter(this);
    const QRectF plate = QRectF(rect()).adjusted(px(6), px(2), -px(6), -px(2));
    if (isChecked() || underMouse())
        paintPlate(painter, plate, isChecked() ? t.railPlate : t.railHover, {}, px(8));
    if (isChecked()) {
        const QRect bar = style()->visualRect(layoutDirection(), rect(), QRect(0, px(17), 3, height() - px(34)));
        painter.fillRect(bar, darkTokens().accent);
    }
    if (hasFocus())
        paintPlate(painter, plate, {}, darkTokens().accent, px(8), 2); // the rail is dark in both schemes
    const QColor ink = isChecked() ? QColor(Qt::white) : t.railWord;
    const double side = px(18);
    const double middle = m_terse ? height() / 2.0 : px(19);
    paintPixmap(painter, {(width() - side) / 2, middle}, iconPixmap(m_icon, int(side), ink, devicePixelRatio()));
    if (m_terse)
        return;
    QFont font = textFont(TextStyle::RailWord);
    font.setWeight(isChecked() ? QFont::DemiBold : QFont::Medium);
    painter.setFont(font);
    painter.setPen(ink);
    const QRect words(0, px(33), width(), px(18));
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextSingleLine, text());
}

Rail::Rail(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_column->setContentsMargins(0, px(logoBox + 5), 0, px(8));
    m_column->setSpacing(0);
    m_column->addStretch(1);
}

void Rail::addItem(const QString &id, QLatin1StringView icon, const QString &word)
{
    auto *added = new RailItem(icon, this);
    added->setObjectName(u"rail."_s + id);
    added->setText(word);
    added->setTerse(m_terse);
    added->setFocusPolicy(m_items.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
    connect(added, &QAbstractButton::clicked, this, [this, id] { emit chosen(id); });
    const auto position = [](const RailItem *one) {
        const int number = placeNumber(one->objectName().mid(5));
        return number == 0 ? 100 : number;
    };
    const auto at = std::ranges::upper_bound(m_items, position(added), {}, position);
    const qsizetype index = at - m_items.begin();
    m_items.insert(index, added);
    const bool last = id == knownPlaces().last(); // Connections stands at the bottom, after the stretch
    m_column->insertWidget(last ? m_column->count() : int(index), added);
    for (qsizetype i = 1; i < m_items.size(); ++i)
        setTabOrder(m_items[i - 1], m_items[i]);
}

RailItem *Rail::item(const QString &id) const { return findChild<RailItem *>(u"rail."_s + id); }

void Rail::setWord(const QString &id, const QString &word)
{
    RailItem *one = item(id);
    one->setText(word);
    one->setTerse(m_terse);
}

void Rail::setItemVisible(const QString &id, bool visible) { item(id)->setVisible(visible); }

void Rail::setCurrent(const QString &id)
{
    for (RailItem *one : std::as_const(m_items))
        one->setFocusPolicy(Qt::ClickFocus);
    item(id)->setChecked(true);
    item(id)->setFocusPolicy(Qt::StrongFocus);
}

void Rail::setTerse(bool terse)
{
    m_terse = terse;
    for (RailItem *one : std::as_const(m_items))
        one->setTerse(terse);
    updateGeometry();
}

QSize Rail::sizeHint() const { return {px(m_terse ? 48 : 76), px(400)}; }

void Rail::paintEvent(QPaintEvent * /*event*/)
{
    Canvas painter(this);
    painter.fillRect(rect(), tokens().rail);
    static QSvgRenderer logo(u":/icons/diapason.svg"_s);
    const double side = px(34);
    logo.render(&painter, QRectF((width() - side) / 2, (px(logoBox) - side) / 2, side, side));
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down)
        return QWidget::keyPressEvent(event);
    QList<RailItem *> shown;
    std::ranges::copy_if(m_items, std::back_inserter(shown), [](const RailItem *one) { return one->isVisible(); });
    const qsizetype now = shown.indexOf(qobject_cast<RailItem *>(focusWidget()));
    const qsizetype next = now + (event->key() == Qt::Key_Up ? -1 : 1);
    if (next >= 0 && next < shown.size())
        shown[next]->setFocus(Qt::TabFocusReason);
}

} // namespace diapason
