// SPDX-License-Identifier: GPL-3.0-or-later
// The right column of a preview: members before and after, and what the guard says.
#pragma once

#include "domain/guard.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace diapason {

class Card;

class PlanAside final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanAside(QWidget *parent = nullptr);
    void show(const Plan &plan, const QList<Verdict> &verdicts);
    using QWidget::show;

private:
    void showMembers(const Plan &plan);
    void showGuards(const Plan &plan, const QList<Verdict> &verdicts);

    Card *m_members;
    QGridLayout *m_grid;
    Card *m_guards;
    QVBoxLayout *m_list;
};

} // namespace diapason
