// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/privacy/stepbar.h"

#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace diapason {

using namespace Qt::StringLiterals;

StepButton::StepButton(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepButton::setLook(const Look &look)
{
    if (m_look == look)
        return;
    m_look = look;
    //: One step of a case for a screen reader: its number, how many there are, its word, how it stands
    setAccessibleName(tr("Step %1 of %2, %3, %4")
                          .arg(look.number)
                          .arg(look.of)
                          .arg(look.word,
                              look.state == StepState::Done            ? tr("done")
                                  : look.state == StepState::Attention ? tr("asks for something")
                                                                       : tr("open")));
    updateGeometry();
    update();
}

QSize StepButton::sizeHint() const { return {textWidth(TextStyle::Name, m_look.word) + px(16), px(52)}; }
QSize StepButton::minimumSizeHint() const { return {textWidth(TextStyle::Second, m_look.word) + px(4), px(52)}; }

void StepButton::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &t = tokens();
    Canvas painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const bool done = m_look.state == StepState::Done, attention = m_look.state == StepState::Attention;
    const QPointF centre(width() / 2.0, px(17));
    const double radius = px(10);
    const auto line = [&](double from, double to, bool passed) {
        painter.setPen(QPen(passed ? t.accent : t.separator, 2));
        painter.drawLine(QPointF(from, centre.y()), QPointF(to, centre.y()));
    };
    const double gap = radius + px(5);
    if (m_look.number > 1)
        line(rtl ? width() : 0, rtl ? centre.x() + gap : centre.x() - gap, m_look.afterDone);
    if (m_look.number < m_look.of)
        line(rtl ? centre.x() - gap : centre.x() + gap, rtl ? 0 : width(), done);
    const QColor ink = attention ? t.add.text : t.accent;
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(t.surface, ink, 0.3));
        painter.drawEllipse(centre, radius + px(4), radius + px(4));
    }
    painter.setPen(QPen(done || isChecked() || attention ? ink : t.outline, 1.6));
    painter.setBrush(done ? ink : t.surface);
    painter.drawEllipse(centre, radius, radius);
    const QRectF circle(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    if (done)
        painter.drawPixmap(circle.center() - QPointF(px(7), px(7)), iconPixmap("check2"_L1, px(14), t.onAccent, devicePixelRatioF()));
    else
        paintText(painter, circle, TextStyle::Count, attention ? ink : t.text,
            attention ? u"!"_s : QString::number(m_look.number), Qt::AlignCenter);
    const QRectF word(0, px(31), width(), px(19));
    const TextStyle style = isChecked() ? TextStyle::ClassWord : textWidth(TextStyle::Name, m_look.word) > width() ? TextStyle::Second : TextStyle::Name;
    paintText(painter, word, style, isChecked() || underMouse() ? t.text : t.second, m_look.word, Qt::AlignCenter);
    if (hasFocus())
        paintFocus(painter, QRectF(rect()).adjusted(1, 1, -1, -1));
}

StepBar::StepBar(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(4), px(4), px(4), px(4));
    row->setSpacing(0);
}

void StepBar::setSteps(const QList<Step> &steps)
{
    m_steps = steps;
    while (m_buttons.size() > steps.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < steps.size()) {
        auto *button = new StepButton(this);
        button->installEventFilter(this);
        layout()->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, button] { choose(m_buttons.indexOf(button)); });
        m_buttons += button;
    }
    for (qsizetype i = 0; i < steps.size(); ++i) {
        m_buttons.at(i)->setObjectName(u"privacy.step."_s + steps.at(i).id);
        m_buttons.at(i)->setLook({.number = int(i) + 1,
            .of = int(steps.size()),
            .word = steps.at(i).word,
            .state = steps.at(i).state,
            .afterDone = i > 0 && steps.at(i - 1).state == StepState::Done});
    }
    setCurrent(m_current);
}

void StepBar::setCurrent(const QString &id)
{
    m_current = id;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const bool current = m_steps.at(i).id == id;
        m_buttons.at(i)->setChecked(current);
        m_buttons.at(i)->setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void StepBar::choose(qsizetype at)
{
    if (at < 0 || at >= m_steps.size())
        return;
    const QString id = m_steps.at(at).id;
    const bool other = id != m_current;
    setCurrent(id);
    m_buttons.at(at)->setFocus(Qt::OtherFocusReason);
    if (other)
        emit chosen(id);
}

bool StepBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const qsizetype at = m_buttons.indexOf(static_cast<StepButton *>(watched)), last = m_buttons.size() - 1;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (key) {
    case Qt::Key_Left: choose(at - forward); return true;
    case Qt::Key_Right: choose(at + forward); return true;
    case Qt::Key_Home: choose(0); return true;
    case Qt::Key_End: choose(last); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace diapason
