// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/chainview.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/plaintooltips.h"
#include "gui/theme/theme.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QToolTip>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr int textLeft = 36; // where words begin
constexpr int nodeCentre = 18; // of the discs
constexpr int nodeSize = 18;
constexpr int padding = 5;

/// Text whose long words may break: addresses and usernames are wider than a narrow pane.
QString breakable(QString text)
{
    static const QRegularExpression within(u"(?<=\\S{12}[@._/-])(?=\\S)"_s);
    return text.replace(within, QString(QChar(0x200B)));
}

/// The line under a step, but for its time: "fact · Moodle · enrolled users".
QString originOf(const ChainStep &step)
{
    return step.ground.isEmpty() || step.source.isEmpty() ? step.ground + step.source : step.ground + u" · "_s + step.source;
}

int wrappedHeight(TextStyle style, const QString &text, int width)
{
    return text.isEmpty()
        ? 0
        : QFontMetrics(textFont(style)).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, breakable(text)).height();
}

void paintWrapped(QPainter &painter, const QRect &where, TextStyle style, const QColor &colour, const QString &text)
{
    painter.setFont(textFont(style));
    painter.setPen(colour);
    painter.drawText(where, Qt::TextWordWrap, breakable(text));
}

void paintNode(QPainter &painter, const ChainStep &step, QPointF centre, double ratio)
{
    using enum ChainStep::Outcome;
    const Tokens &t = tokens();
    const double size = px(nodeSize);
    const QRectF disc(centre.x() - size / 2, centre.y() - size / 2, size, size);
    const auto mark = [&](QLatin1StringView icon, double scale, const QColor &colour) {
        const int side = int(size * scale);
        paintPixmap(painter, {centre.x() - side / 2.0, centre.y()}, iconPixmap(icon, side, colour, ratio));
    };
    switch (step.outcome) {
    case Passed:
        paintPlate(painter, disc.adjusted(1, 1, -1, -1), t.surface, t.inStep.text, size, 1.4);
        mark("check"_L1, 0.78, t.inStep.text);
        return;
    case Broken:
        paintPlate(painter, disc, toneColours(step.tone, t).text, {}, size);
        mark("x"_L1, 0.8, t.surface);
        return;
    case NotApplicable:
        paintPlate(painter, disc.adjusted(1, 1, -1, -1), t.surface, t.separator, size, 1.4);
        painter.fillRect(QRectF(centre.x() - 3, centre.y() - 0.75, 6, 1.5), t.third);
        return;
    case Unknown:
        paintPlate(painter, disc.adjusted(1, 1, -1, -1), t.surface, t.information.text, size, 1.4);
        paintText(painter, disc, TextStyle::Count, t.information.text, u"?"_s, Qt::AlignCenter);
        return;
    }
}

} // namespace

struct ChainView::Box {
    QRect all;
    QRect title;
    QRect detail;
    QRect source;
    [[nodiscard]] QPoint node() const
    {
        return {all.left() + px(nodeCentre), title.top() + QFontMetrics(textFont(TextStyle::Name)).height() / 2};
    }
};

ChainView::ChainView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::TabFocus);
}

void ChainView::setSteps(const QList<ChainStep> &steps)
{
    m_steps = steps;
    const auto broken = std::ranges::find(steps, ChainStep::Outcome::Broken, &ChainStep::outcome);
    m_current = broken == steps.cend() ? 0 : int(broken - steps.cbegin());
    describe();
    updateGeometry();
    update();
}

void ChainView::setTerse(bool terse)
{
    if (terse == m_terse)
        return;
    m_terse = terse;
    updateGeometry();
    update();
}

QString ChainView::sentence(int index) const
{
    if (index < 0 || index >= m_steps.size())
        return {};
    const ChainStep &step = m_steps[index];
    const auto outcome = [&] {
        switch (step.outcome) {
        case ChainStep::Outcome::Passed: return tr("passed", "chain step");
        case ChainStep::Outcome::Broken: return tr("broken", "chain step");
        case ChainStep::Outcome::NotApplicable: return tr("not applicable", "chain step");
        case ChainStep::Outcome::Unknown: return tr("not known", "chain step");
        }
        return QString{};
    }();
    const QString words = step.detail.isEmpty() ? step.title : step.title + u", "_s + step.detail;
    //: Read aloud: %1 of %2 is the position, %3 "passed" or "broken", %4 the words.
    QString said = tr("Step %1 of %2, %3: %4").arg(index + 1).arg(m_steps.size()).arg(outcome, words);
    if (!step.source.isEmpty())
        //: Read aloud after a step's words, %1; %2 is the source
        said = tr("%1, from %2").arg(said, step.source);
    if (!step.time.isEmpty())
        said += u", "_s + step.time;
    return step.meaning.isEmpty() ? said : said + u". "_s + step.meaning;
}

QString ChainView::tip(int index) const
{
    if (index < 0 || index >= m_steps.size())
        return {};
    const ChainStep &step = m_steps[index];
    QStringList lines{isDetailed(step) ? QString() : step.detail, step.meaning, step.more};
    lines.removeAll(QString{});
    return lines.join(u'\n');
}

bool ChainView::isDetailed(const ChainStep &step) const
{
    return !step.detail.isEmpty() && (!m_terse || step.outcome == ChainStep::Outcome::Broken);
}

bool ChainView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QList<Box> boxes = layOut(width());
    const auto under = std::ranges::find_if(boxes, [&](const Box &box) { return box.all.contains(help->pos()); });
    QToolTip::showText(help->globalPos(), plainToolTip(tip(int(under - boxes.cbegin()))), this);
    return true;
}

void ChainView::describe()
{
    setAccessibleName(tr("Evidence"));
    setAccessibleDescription(sentence(m_current));
    if (hasFocus()) {
        QAccessibleEvent said(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&said);
    }
}

QList<ChainView::Box> ChainView::layOut(int width) const
{
    QList<Box> boxes;
    const int left = px(textLeft);
    const int room = std::max(px(80), width - left - px(8));
    const int small = QFontMetrics(textFont(TextStyle::Small)).height();
    int y = 0;
    for (const ChainStep &step : m_steps) {
        Box box;
        const int beside = step.time.isEmpty() ? 0 : textWidth(TextStyle::Small, step.time) + px(8);
        const int origin = wrappedHeight(TextStyle::Small, originOf(step), room - beside);
        box.title = QRect(left, y + px(padding), room, wrappedHeight(TextStyle::Name, step.title, room));
        box.detail
            = QRect(left, box.title.bottom() + 1, room, isDetailed(step) ? wrappedHeight(TextStyle::Second, step.detail, room) : 0);
        box.source = QRect(left, box.detail.bottom() + 1, room, origin > 0 || beside > 0 ? std::max(origin, small) + px(1) : 0);
        const int height = std::max(px(28), box.source.bottom() + 1 - y + px(padding + 1));
        box.all = QRect(0, y, width, height);
        y += height;
        if (layoutDirection() == Qt::RightToLeft)
            for (QRect *rect : {&box.title, &box.detail, &box.source})
                rect->moveLeft(width - rect->right() - 1);
        boxes.append(box);
    }
    return boxes;
}

int ChainView::heightForWidth(int width) const
{
    const QList<Box> boxes = layOut(width);
    return boxes.isEmpty() ? 0 : boxes.last().all.bottom() + 1;
}

QSize ChainView::sizeHint() const { return {px(300), heightForWidth(width() > 0 ? width() : px(300))}; }

QSize ChainView::minimumSizeHint() const { return {px(160), heightForWidth(std::max(width(), px(160)))}; }

void ChainView::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &t = tokens();
    const QList<Box> boxes = layOut(width());
    Canvas painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto x = [this](const QPoint &node) { return layoutDirection() == Qt::RightToLeft ? width() - node.x() : node.x(); };
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        if (m_steps[i].outcome == ChainStep::Outcome::Broken)
            paintPlate(painter, boxes[i].all, toneColours(m_steps[i].tone, t).ground, {}, px(6));
    }
    for (qsizetype i = 0; i + 1 < boxes.size(); ++i) {
        const bool beyond = m_steps[i + 1].outcome == ChainStep::Outcome::NotApplicable;
        const double half = px(nodeSize) / 2.0;
        painter.setPen(QPen(beyond ? t.third : mixed(t.surface, t.third, 0.55), 1.5, beyond ? Qt::DotLine : Qt::SolidLine));
        painter.drawLine(QPointF(x(boxes[i].node()), boxes[i].node().y() + half),
            QPointF(x(boxes[i + 1].node()), boxes[i + 1].node().y() - half));
    }
    for (int i = 0; i < boxes.size(); ++i)
        paintStep(painter, boxes[i], i);
}

void ChainView::paintStep(QPainter &painter, const Box &box, int index) const
{
    const Tokens &t = tokens();
    const ChainStep &step = m_steps[index];
    const bool broken = step.outcome == ChainStep::Outcome::Broken;
    const bool quiet = step.outcome == ChainStep::Outcome::NotApplicable;
    const QPoint node = box.node();
    paintNode(painter, step, {double(layoutDirection() == Qt::RightToLeft ? width() - node.x() : node.x()), double(node.y())},
        devicePixelRatio());
    const QColor title = broken ? toneColours(step.tone, t).text : quiet ? t.second : t.text;
    paintWrapped(painter, box.title, broken ? TextStyle::ClassWord : TextStyle::Name, title, step.title);
    if (box.detail.height() > 0)
        paintWrapped(painter, box.detail, TextStyle::Second, broken ? t.text : t.second, step.detail);
    if (box.source.height() > 0) {
        const int time = textWidth(TextStyle::Small, step.time);
        paintText(painter, box.source, TextStyle::Small, t.second, step.time, Qt::AlignTrailing | Qt::AlignTop);
        QRect rest = box.source;
        if (layoutDirection() == Qt::RightToLeft)
            rest.setLeft(rest.left() + time + px(8));
        else
            rest.setRight(rest.right() - time - px(8));
        paintWrapped(painter, rest, TextStyle::Small, t.second, originOf(step));
    }
    if (hasFocus() && index == m_current)
        paintFocus(painter, QRectF(box.all).adjusted(1, 1, -1, -1), px(6));
}

void ChainView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down)
        return QWidget::keyPressEvent(event);
    m_current = std::clamp(m_current + (event->key() == Qt::Key_Up ? -1 : 1), 0, std::max(0, int(m_steps.size()) - 1));
    describe();
    update();
}

void ChainView::resizeEvent(QResizeEvent * /*event*/) { updateGeometry(); }

void ChainView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

} // namespace diapason
