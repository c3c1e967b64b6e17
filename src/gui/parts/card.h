// SPDX-License-Identifier: GPL-3.0-or-later
// A framed box with an optional heading.
#pragma once

#include "gui/parts/label.h"
#include "gui/theme/icons.h"

#include <QFrame>
#include <QVBoxLayout>

namespace diapason {

class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    /// `note` in second text after the title; `aside` at the right. Empty ones take no place.
    void setHeading(const QString &title, const QString &note = {}, const QString &aside = {});
    void setSymbol(const Symbol &symbol, Tint tint = &Tokens::accent);
    /// On the raised ground, as boxes inside panes are.
    void setRaised(bool raised);
    /// Where the content goes.
    [[nodiscard]] QVBoxLayout *body() { return m_body; }

private:
    void ensureHeading();

    QVBoxLayout *m_body;
    QWidget *m_head = nullptr;
    QLabel *m_symbolLabel = nullptr;
    PlainTextLabel *m_title = nullptr;
    ElidedLabel *m_note = nullptr;
    PlainTextLabel *m_aside = nullptr;
    Symbol m_symbol;
    Tint m_symbolTint;
};

} // namespace diapason
