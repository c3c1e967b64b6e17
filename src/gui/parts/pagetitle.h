// SPDX-License-Identifier: GPL-3.0-or-later
// A page's title with its note, and a place for buttons at the right.
#pragma once

#include "gui/parts/label.h"

class QHBoxLayout;

namespace diapason {

class PageTitle final : public QWidget
{
    Q_OBJECT
public:
    explicit PageTitle(QWidget *parent = nullptr);
    /// The note stands beside the title, or under it (`below`).
    void setTitle(const QString &title, const QString &note = {}, bool below = false);
    /// After the title: a pill, an icon.
    void setBadge(QWidget *badge);
    void addAction(QWidget *button);
    using QWidget::addAction;

private:
    ElidedLabel *m_title;
    ElidedLabel *m_note;
    ElidedLabel *m_below;
    QHBoxLayout *m_titleRow;
    QHBoxLayout *m_actions;
};

} // namespace diapason
