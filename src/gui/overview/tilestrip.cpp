// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/tilestrip.h"

#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "words/words.h"

#include <QEvent>
#include <QKeyEvent>
#include <QStyle>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

int tileHeight() { return px(56); }
int tileGap() { return px(8); }
int apartGap() { return px(17); }

} // namespace

Tile::Tile(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::toggled, this, &Tile::describe);
}

void Tile::setSpec(const TileSpec &spec)
{
    m_spec = spec;
    setToolTip(spec.tip);
    describe();
    update();
}

void Tile::describe()
{
    //: Accessible name of a big number that filters: %1 is "Drifting", %2 is "47 activities"
    setAccessibleName((isChecked() ? tr("%1, %2, filter, set") : tr("%1, %2, filter, not set")).arg(m_spec.word, m_spec.counted));
}

QSize Tile::sizeHint() const
{
    const int word = textWidth(TextStyle::Chip, m_spec.word) + px(13) + px(6);
    const int number = textWidth(TextStyle::TileNumber, words::number(m_spec.number)) + px(20); // a tick stands beside it
    return {std::max(word, number) + 2 * px(11), tileHeight()};
}

void Tile::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &t = tokens();
    Canvas painter(this);
    const QColor ground = isChecked() ? t.selection : underMouse() ? t.hover : t.surface;
    paintPlate(painter, rect(), ground, isChecked() ? t.accent : t.separator, px(8), isChecked() ? 1.4 : 1);
    if (hasFocus())
        paintFocus(painter, rect(), px(8));
    const auto box = [this](int x, int y, int width, int height) {
        return style()->visualRect(layoutDirection(), rect(), QRect(x, y, width, height));
    };
    const int left = px(11), inside = width() - 2 * left;
    paintText(painter, box(left, px(6), inside, px(26)), TextStyle::TileNumber, t.text, words::number(m_spec.number));
    const bool coloured = m_spec.tone != Tone::Plain && m_spec.number > 0;
    const QColor ink = coloured ? toneColours(m_spec.tone, t).text : t.second;
    const QRect symbol = box(left, px(34), px(13), px(14));
    paintPixmap(painter, QPointF(symbol.left(), symbol.center().y() + 1), m_spec.symbol.pixmap(px(13), ink, devicePixelRatio()));
    paintText(painter, box(left + px(19), px(33), width() - left - px(19) - px(4), px(17)), TextStyle::Chip,
        isChecked() ? t.text : t.second, m_spec.word);
    if (!isChecked())
        return;
    const QRect tick = box(width() - px(24), px(8), px(14), px(14));
    paintPixmap(painter, QPointF(tick.left(), tick.center().y()), iconPixmap("check2"_L1, px(14), t.accent, devicePixelRatio()));
}

/// Arrows are the strip's: a button alone would walk on to whatever comes next.
void Tile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore();
}

TileStrip::TileStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, &TileStrip::arrange);
}

void TileStrip::setTiles(const QList<TileSpec> &tiles)
{
    while (m_tiles.size() > tiles.size())
        delete m_tiles.takeLast();
    while (m_tiles.size() < tiles.size()) {
        auto *tile = new Tile(this);
        tile->setFocusPolicy(m_tiles.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
        connect(tile, &QAbstractButton::clicked, this, [this, tile] {
            makeTabStop(tile);
            toggle(tile->spec().id, QGuiApplication::keyboardModifiers() & Qt::ControlModifier);
        });
        m_tiles += tile;
        tile->show();
    }
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        m_tiles[i]->setSpec(tiles[i]);
        m_tiles[i]->setObjectName(objectName() + u'.' + tiles[i].id);
    }
    setChecked(QStringList(m_checked));
    arrange();
}

void TileStrip::setChecked(const QStringList &ids)
{
    m_checked.clear();
    for (Tile *tile : std::as_const(m_tiles)) {
        const bool set = ids.contains(tile->spec().id);
        tile->setChecked(set);
        if (set)
            m_checked += tile->spec().id;
    }
}

void TileStrip::toggle(const QString &id, bool add)
{
    const QStringList before = m_checked;
    QStringList next = add ? before : QStringList{};
    if (before.contains(id))
        next.removeAll(id);
    else
        next += id;
    setChecked(next);
    if (m_checked != before)
        emit checkedChanged(m_checked);
}

int TileStrip::needed(qsizetype from, qsizetype count) const
{
    int width = 0;
    for (qsizetype i = from; i < from + count; ++i)
        width += m_tiles[i]->sizeHint().width() + (i == from ? 0 : m_tiles[i]->spec().apart ? apartGap() : tileGap());
    return width;
}

void TileStrip::arrange()
{
    if (m_tiles.isEmpty() || width() == 0)
        return;
    m_rules.clear();
    const qsizetype all = m_tiles.size();
    const bool two = needed(0, all) > width();
    const qsizetype first = two ? (all + 1) / 2 : all;
    placeRow(0, first, 0);
    if (two)
        placeRow(first, all - first, tileHeight() + tileGap());
    setFixedHeight(two ? 2 * tileHeight() + tileGap() : tileHeight());
    update();
}

/// What a row has left is shared evenly.
void TileStrip::placeRow(qsizetype from, qsizetype count, int y)
{
    const int spare = std::max(0, width() - needed(from, count));
    int x = 0;
    for (qsizetype i = 0; i < count; ++i) {
        Tile *tile = m_tiles[from + i];
        if (i > 0) {
            if (tile->spec().apart)
                m_rules += style()->visualRect(layoutDirection(), rect(), QRect(x + px(8), y, 1, tileHeight()));
            x += tile->spec().apart ? apartGap() : tileGap();
        }
        const int extra = int((i + 1) * spare / count) - int(i * spare / count);
        const int wide = std::min(tile->sizeHint().width() + extra, std::max(0, width() - x));
        tile->setGeometry(style()->visualRect(layoutDirection(), rect(), QRect(x, y, wide, tileHeight())));
        x += wide;
    }
}

QSize TileStrip::sizeHint() const { return {needed(0, m_tiles.size()), tileHeight()}; }

QSize TileStrip::minimumSizeHint() const { return {px(300), tileHeight()}; }

void TileStrip::resizeEvent(QResizeEvent * /*event*/) { arrange(); }

void TileStrip::makeTabStop(Tile *tile)
{
    for (Tile *other : std::as_const(m_tiles))
        other->setFocusPolicy(other == tile ? Qt::StrongFocus : Qt::ClickFocus);
}

void TileStrip::keyPressEvent(QKeyEvent *event)
{
    const qsizetype now = m_tiles.indexOf(qobject_cast<Tile *>(focusWidget()));
    if (now >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return m_tiles[now]->click();
    const bool steps = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (now < 0 || (!steps && event->key() != Qt::Key_Home && event->key() != Qt::Key_End))
        return QWidget::keyPressEvent(event);
    const bool back = (event->key() == Qt::Key_Left) != (layoutDirection() == Qt::RightToLeft);
    const qsizetype wanted = event->key() == Qt::Key_Home ? 0
        : event->key() == Qt::Key_End                     ? m_tiles.size() - 1
                                                          : now + (back ? -1 : 1);
    Tile *next = m_tiles[std::clamp<qsizetype>(wanted, 0, m_tiles.size() - 1)];
    makeTabStop(next);
    next->setFocus(Qt::TabFocusReason);
}

void TileStrip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    for (const QRect &rule : std::as_const(m_rules))
        painter.fillRect(rule, tokens().separator);
}

void TileStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange)
        arrange();
    QWidget::changeEvent(event);
}

} // namespace diapason
