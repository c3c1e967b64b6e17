// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/numberstrip.h"

#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

QString shown(qint64 number) { return number < 0 ? u"?"_s : words::number(number); }

} // namespace

NumberTile::NumberTile(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void NumberTile::setSpec(const NumberSpec &spec)
{
    m_spec = spec;
    setToolTip(spec.tip);
    //: Accessible name of a big number, e.g. "34 expected, filter".
    setAccessibleName(tr("%1 %2, filter").arg(shown(spec.number), spec.word));
    updateGeometry();
    update();
}

QSize NumberTile::sizeHint() const
{
    const int words
        = std::max(textWidth(TextStyle::ActivityNumber, shown(m_spec.number)), textWidth(TextStyle::Small, m_spec.word));
    return {words + 2 * px(6), px(42)};
}

void NumberTile::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &t = tokens();
    Canvas painter(this);
    if (isChecked() || underMouse())
        paintPlate(painter, rect(), isChecked() ? t.selection : t.hover, {}, px(6));
    if (hasFocus())
        paintFocus(painter, rect(), px(6));
    const QRectF inside = QRectF(rect()).adjusted(px(6), px(2), -px(6), -px(3));
    const bool coloured = m_spec.tone != Tone::Plain && m_spec.number != 0;
    const QColor ink = coloured ? toneColours(m_spec.tone, t).text : t.text;
    paintText(painter, inside, TextStyle::ActivityNumber, ink, shown(m_spec.number), Qt::AlignLeading | Qt::AlignTop);
    paintText(painter, inside, TextStyle::Small, t.second, m_spec.word, Qt::AlignLeading | Qt::AlignBottom);
}

NumberStrip::NumberStrip(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(px(6));
}

void NumberStrip::setNumbers(const QList<NumberSpec> &numbers)
{
    while (m_tiles.size() > numbers.size())
        delete m_tiles.takeLast();
    while (m_tiles.size() < numbers.size()) {
        auto *tile = new NumberTile(this);
        tile->setFocusPolicy(m_tiles.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
        connect(tile, &QAbstractButton::clicked, this, [this, tile] {
            tile->setChecked(!tile->isChecked()); // the page decides through setCurrent
            emit activated(tile->spec().id);
        });
        layout()->addWidget(tile);
        m_tiles.append(tile);
    }
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        m_tiles[i]->setSpec(numbers[i]);
        m_tiles[i]->setObjectName(objectName() + u'.' + numbers[i].id);
    }
}

void NumberStrip::setCurrent(const QString &id)
{
    for (NumberTile *tile : std::as_const(m_tiles))
        tile->setChecked(!id.isEmpty() && tile->spec().id == id);
}

void NumberStrip::keyPressEvent(QKeyEvent *event)
{
    const qsizetype now = m_tiles.indexOf(qobject_cast<NumberTile *>(focusWidget()));
    if (now < 0 || (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right))
        return QWidget::keyPressEvent(event);
    const bool back = (event->key() == Qt::Key_Left) != (layoutDirection() == Qt::RightToLeft);
    NumberTile *next = m_tiles[std::clamp<qsizetype>(now + (back ? -1 : 1), 0, m_tiles.size() - 1)];
    for (NumberTile *tile : std::as_const(m_tiles))
        tile->setFocusPolicy(tile == next ? Qt::StrongFocus : Qt::ClickFocus);
    next->setFocus(Qt::TabFocusReason);
}

} // namespace diapason
