// SPDX-License-Identifier: GPL-3.0-or-later
// Labels whose text is always plain, whatever a server sent, in a style and tint of the theme.
#pragma once

#include "gui/theme/fonts.h"
#include "gui/theme/tokens.h"

#include <QLabel>

namespace diapason {

class PlainTextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainTextLabel(TextStyle style = TextStyle::Body, Tint tint = &Tokens::text, QWidget *parent = nullptr);

    void setTint(Tint tint);
    void setTextStyle(TextStyle style);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    TextStyle m_style;
    Tint m_tint;
};

/// One line that elides on the right (or in the middle, for usernames); the whole text is the tooltip while it is cut.
class ElidedLabel final : public PlainTextLabel
{
    Q_OBJECT
public:
    using PlainTextLabel::PlainTextLabel;

    void setElideMode(Qt::TextElideMode mode);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace diapason
