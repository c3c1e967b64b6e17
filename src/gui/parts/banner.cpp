// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/banner.h"

#include "gui/parts/tone.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Information: return Tone::Information;
    case Banner::Kind::Good: return Tone::InStep;
    case Banner::Kind::Attention: return Tone::Add;
    case Banner::Kind::Blocked: return Tone::Blocked;
    }
    return Tone::Information;
}

QLatin1StringView iconOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Information: return "info-circle"_L1;
    case Banner::Kind::Good: return "check-circle"_L1;
    case Banner::Kind::Attention: return "exclamation-triangle"_L1;
    case Banner::Kind::Blocked: return "slash-circle-fill"_L1;
    }
    return {};
}

} // namespace

Banner::Banner(Kind kind, QWidget *parent)
    : QFrame(parent),
      m_kind(kind),
      m_symbol(new QLabel),
      m_title(new PlainTextLabel(TextStyle::ClassWord)),
      m_text(new PlainTextLabel(TextStyle::Second)),
      m_row(new QHBoxLayout(this)),
      m_actions(new QHBoxLayout)
{
    m_text->setWordWrap(true);
    m_title->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(m_title);
    words->addWidget(m_text);
    m_actions->setSpacing(px(8));
    m_row->setContentsMargins(px(12), px(9), px(12), px(9));
    m_row->setSpacing(px(9));
    m_row->addWidget(m_symbol, 0, Qt::AlignTop);
    m_row->addLayout(words, 1);
    m_row->addLayout(m_actions);
    connect(&Theme::instance(), &Theme::changed, this, &Banner::restyle);
    restyle();
}

void Banner::setKind(Kind kind)
{
    m_kind = kind;
    restyle();
}

void Banner::setSymbol(QLatin1StringView icon)
{
    m_icon = icon;
    restyle();
}

void Banner::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(text.isEmpty() ? title : title + u". "_s + text);
}

Button *Banner::addAction(const QString &id, const QString &text, Button::Kind kind)
{
    auto *button = new Button(kind, text);
    button->setObjectName(objectName() + u'.' + id);
    button->setSmall(true);
    m_actions->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, id] { emit triggered(id); });
    return button;
}

void Banner::clearActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

void Banner::setLead(QWidget *lead)
{
    delete m_lead;
    m_lead = lead;
    m_symbol->setVisible(!lead);
    if (lead)
        m_row->insertWidget(0, lead);
}

void Banner::restyle()
{
    const Tint tint = toneTint(toneOf(m_kind));
    m_symbol->setPixmap(iconPixmap(m_icon.isEmpty() ? iconOf(m_kind) : m_icon, px(16), tint(tokens()), devicePixelRatio()));
    m_title->setTint(tint);
    update();
}

void Banner::paintEvent(QPaintEvent * /*event*/)
{
    const FamilyColours colours = toneColours(toneOf(m_kind), tokens());
    Canvas painter(this);
    const bool quiet = m_kind == Kind::Information;
    paintPlate(painter, contentsRect(), quiet ? tokens().banner : colours.ground, quiet ? tokens().separator : colours.edge, px(8));
}

} // namespace diapason
