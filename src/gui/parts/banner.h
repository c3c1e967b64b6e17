// SPDX-License-Identifier: GPL-3.0-or-later
// Something said in place: information, good news, attention or blocked.
#pragma once

#include "gui/parts/button.h"
#include "gui/parts/label.h"

#include <QFrame>

class QHBoxLayout;

namespace diapason {

class Banner : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Information, Good, Attention, Blocked };

    explicit Banner(Kind kind = Kind::Information, QWidget *parent = nullptr);

    void setKind(Kind kind);
    /// Instead of the kind's own icon.
    void setSymbol(QLatin1StringView icon);
    void setWords(const QString &title, const QString &text);
    /// Adds a small button at the right, named "<banner>.<id>".
    Button *addAction(const QString &id, const QString &text, Button::Kind kind = Button::Kind::Secondary);
    void clearActions();
    /// In place of the icon, e.g. a CountdownRing. Takes ownership.
    void setLead(QWidget *lead);

signals:
    void triggered(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    Kind m_kind;
    QLatin1StringView m_icon = {};
    QLabel *m_symbol;
    QWidget *m_lead = nullptr;
    PlainTextLabel *m_title;
    PlainTextLabel *m_text;
    QHBoxLayout *m_row;
    QHBoxLayout *m_actions;
};

} // namespace diapason
