// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/button.h"

#include "gui/theme/fonts.h"
#include "gui/theme/icons.h"

#include <QStyle>
#include <QVariant>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

QString kindName(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Primary: return u"primary"_s;
    case Button::Kind::Secondary: return u"secondary"_s;
    case Button::Kind::Destructive: return u"destructive"_s;
    case Button::Kind::Quiet: return u"quiet"_s;
    }
    return {};
}

Tint kindTint(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Primary: return &Tokens::onAccent;
    case Button::Kind::Secondary: return &Tokens::second;
    case Button::Kind::Destructive: return familyTint(Family::Blocked);
    case Button::Kind::Quiet: return &Tokens::accent;
    }
    return &Tokens::text;
}

} // namespace

Button::Button(Kind kind, QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setKind(kind);
}

Button::Button(Kind kind, const QString &text, QLatin1StringView icon, QWidget *parent) : Button(kind, parent)
{
    setText(text);
    setSymbol(icon);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    setProperty("kind", kindName(kind));
    if (!m_symbol.isEmpty())
        setSymbol(m_symbol);
    style()->unpolish(this);
    style()->polish(this);
}

void Button::setSymbol(QLatin1StringView icon)
{
    m_symbol = icon;
    setIcon(icon.isEmpty() ? QIcon{} : themedIcon(icon, kindTint(m_kind)));
    setIconSize({px(property("square").toBool() ? 14 : 17), px(14)}); // 3 px of air before a word
}

void Button::setSmall(bool small)
{
    setProperty("small", small);
    style()->unpolish(this);
    style()->polish(this);
}

void Button::setIconOnly(const QString &name)
{
    setText({});
    setProperty("square", true);
    setSymbol(m_symbol);
    setAccessibleName(name);
    setToolTip(name);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace diapason
