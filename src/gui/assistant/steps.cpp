// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assistant/steps.h"

#include "gui/theme/fonts.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {
constexpr int itemHeight = 44, emblem = 34, top = 84;
}

Steps::Steps(const QStringList &names, QWidget *parent) : QWidget(parent), m_names(names)
{
    setObjectName(u"assistant.steps"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    setCurrent(0);
}

void Steps::setCurrent(int step)
{
    m_current = step;
    //: Steps of an assistant, as read aloud; %3 is the name of the step
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_names.size()).arg(m_names.value(step)));
    update();
}

QSize Steps::sizeHint() const
{
    int widest = 0;
    for (const QString &name : m_names)
        widest = std::max(widest, textWidth(TextStyle::ClassWord, name));
    return {std::max(px(176), widest + px(64)), px(top + itemHeight * double(m_names.size()) + 24)};
}

void Steps::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &t = tokens();
    Canvas painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), t.rail);
    QApplication::windowIcon().paint(&painter, QRect(px(18), px(22), px(emblem), px(emblem)));
    paintText(painter, QRect(px(62), px(22), width() - px(70), px(emblem)), TextStyle::PaneTitle, t.dark ? t.text : Qt::white,
        u"Diapason"_s);
    for (int i = 0; i < m_names.size(); ++i) {
        const QRect row(px(10), px(top + i * itemHeight), width() - px(20), px(itemHeight - 6));
        const bool current = i == m_current, behind = i < m_current;
        if (current)
            paintPlate(painter, row, t.railPlate, {}, px(6));
        const QColor ink = current ? QColor(Qt::white) : t.railWord;
        const QRectF disc(row.left() + px(10), row.center().y() - px(9) + 0.5, px(18), px(18));
        painter.setPen(QPen(ink, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc);
        if (behind)
            paintPixmap(
                painter, {disc.left() + px(4), disc.center().y()}, iconPixmap("check"_L1, px(10), ink, devicePixelRatio()));
        else
            paintText(painter, disc, TextStyle::Small, ink, QString::number(i + 1), Qt::AlignCenter);
        paintText(painter, row.adjusted(px(38), 0, -px(4), 0), current ? TextStyle::ClassWord : TextStyle::Body, ink, m_names[i]);
    }
}

} // namespace diapason
