// SPDX-License-Identifier: GPL-3.0-or-later
// The right column of a preview: members before and after, what the guard says, and whose plan it is.
#pragma once

#include "gui/plans/guardscard.h"

class QGridLayout;

namespace diapason {

class DocumentCard;
class PlanSheet;

class PlanAside final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanAside(QWidget *parent = nullptr);
    void show(PlanSheet &sheet);
    void showDocument(const PlanSheet &sheet);
    using QWidget::show;

signals:
    void allowWanted(const diapason::Verdict &verdict);
    void withdrawWanted(const diapason::Allowance &allowance);
    void signWanted();

private:
    void showRooms(const Plan &plan, const std::optional<WorkspaceRetention> &workspace);

    Card *m_members;
    QGridLayout *m_grid;
    GuardsCard *m_guards;
    DocumentCard *m_document;
};

} // namespace diapason
