// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rules/classtrials.h"

#include "gui/theme/glyphs.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "words/words.h"

#include <QEvent>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

int lineHeight() { return px(26); }

/// The list of people below keeps its room: what is only information gives way.
constexpr qsizetype linesShown = 6;

} // namespace

ClassTrials::ClassTrials(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ClassTrials::setCounts(const ClassCounts &before, const ClassCounts &after)
{
    m_lines.clear();
    for (size_t i = 0; i < before.size(); ++i)
        if (before[i] != after[i])
            m_lines.append({DriftClass(i), before[i], after[i]});
    std::ranges::stable_sort(m_lines, {}, [](const Line &line) { return family(line.driftClass); });
    describe();
    m_left = int(std::max<qsizetype>(0, m_lines.size() - linesShown));
    setToolTip(m_left > 0 ? accessibleName() : QString());
    setVisible(!m_lines.isEmpty());
    updateGeometry();
    update();
}

void ClassTrials::describe()
{
    QStringList words;
    for (const Line &line : std::as_const(m_lines))
        //: %1 is a drift class, %2 and %3 numbers
        words += tr("%1: %2, then %3")
                     .arg(words::driftClass(line.driftClass), words::number(line.before), words::number(line.after));
    setAccessibleName(words.join(u"; "_s));
}

QSize ClassTrials::sizeHint() const { return {px(240), rows() * lineHeight()}; }

QSize ClassTrials::minimumSizeHint() const { return {px(200), rows() * lineHeight()}; }

int ClassTrials::rows() const { return int(m_lines.size()) - m_left + (m_left > 0); }

void ClassTrials::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &t = tokens();
    Canvas painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double ratio = devicePixelRatioF();
    int wide = 0;
    for (const Line &line : std::as_const(m_lines))
        wide = std::max(wide, textWidth(TextStyle::Count, words::number(std::max(line.before, line.after))));
    int top = 0;
    for (const Line &line : m_lines.first(m_lines.size() - m_left)) {
        const QRect row(0, top, width(), lineHeight());
        const QColor colour = t.family(family(line.driftClass)).text;
        paintPixmap(painter, QPointF(0, row.center().y() + 0.5), glyphPixmap(line.driftClass, px(14), colour, ratio));
        const int numbers = 2 * wide + px(28);
        paintText(
            painter, row.adjusted(px(22), 0, -numbers - px(8), 0), TextStyle::Name, colour, words::driftClass(line.driftClass));
        const int left = width() - numbers;
        paintText(painter, QRect(left, top, wide, row.height()), TextStyle::Count, t.second, words::number(line.before),
            Qt::AlignTrailing | Qt::AlignVCenter);
        paintPixmap(
            painter, QPointF(left + wide + px(8), row.center().y() + 0.5), iconPixmap("arrow-right"_L1, px(12), t.second, ratio));
        paintText(painter, QRect(width() - wide, top, wide, row.height()), TextStyle::Count, t.text, words::number(line.after),
            Qt::AlignTrailing | Qt::AlignVCenter);
        top += lineHeight();
    }
    if (m_left > 0) {
        paintText(painter, QRect(px(22), top, width() - px(22), lineHeight()), TextStyle::Second, t.second,
            tr("and %Ln more classes", nullptr, m_left));
    }
}

void ClassTrials::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace diapason
