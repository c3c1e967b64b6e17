// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/fold.h"

#include "gui/parts/exchangelink.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

FoldButton::FoldButton(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FoldButton::sizeHint() const { return {px(6) * 2 + px(12) + px(6) + textWidth(TextStyle::Chip, text()), px(26)}; }

void FoldButton::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &t = tokens();
    Canvas painter(this);
    if (underMouse())
        paintPlate(painter, rect(), t.hover, {}, px(6));
    if (hasFocus())
        paintFocus(painter, rect(), px(6));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect arrow = style()->visualRect(layoutDirection(), rect(), QRect(px(6), 0, px(12), height()));
    const auto name = isChecked() ? "chevron-down"_L1 : mirrored ? "arrow-left"_L1 : "chevron-right"_L1;
    paintPixmap(painter, {double(arrow.left()), height() / 2.0}, iconPixmap(name, px(12), t.accent, devicePixelRatio()));
    const QRect words = style()->visualRect(layoutDirection(), rect(), rect().adjusted(px(24), 0, -px(6), 0));
    paintText(painter, words, TextStyle::Chip, t.accent, text());
}

DetailsFold::DetailsFold(QWidget *parent)
    : QWidget(parent),
      m_button(new FoldButton),
      m_text(new QPlainTextEdit),
      m_link(new Button(Button::Kind::Quiet, {}, "arrow-left-right"_L1))
{
    m_text->setReadOnly(true);
    m_text->setFont(textFont(TextStyle::Mono));
    m_text->setFixedHeight(px(110));
    m_text->setTabChangesFocus(true);
    m_text->hide();
    m_link->setSmall(true);
    m_link->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(4));
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addWidget(m_text);
    column->addWidget(m_link, 0, Qt::AlignHCenter);
    connect(m_button, &QAbstractButton::toggled, this, &DetailsFold::unfold);
    connect(m_link, &QAbstractButton::clicked, this, [this] { showExchange(this, m_exchange); });
    hide();
}

void DetailsFold::unfold()
{
    m_text->setVisible(m_button->isChecked());
    m_link->setVisible(m_button->isChecked() && m_exchange > 0);
}

void DetailsFold::setDetails(const QString &title, const QString &details, qint64 exchange)
{
    m_exchange = exchange;
    m_link->setObjectName(objectName() + u".exchange"_s);
    //: Leads from an error to the request that met it, in the inspector
    m_link->setText(tr("Show the exchange"));
    unfold();

    m_button->setObjectName(objectName() + u".toggle"_s);
    m_text->setObjectName(objectName() + u".text"_s);
    m_button->setText(title);
    m_button->updateGeometry();
    m_text->setAccessibleName(title);
    if (m_text->toPlainText() != details)
        m_text->setPlainText(details);
    setVisible(!details.isEmpty());
}

} // namespace diapason
