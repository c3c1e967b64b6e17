// SPDX-License-Identifier: GPL-3.0-or-later
// Drift over the last thirty days, as a chart or as a table.
#pragma once

#include "gui/parts/card.h"
#include "models/driftdaysmodel.h"

class QStackedWidget;
class QTableView;

namespace diapason {

class Button;
class DriftChart;

class ChartCard final : public Card
{
    Q_OBJECT
public:
    explicit ChartCard(QWidget *parent = nullptr);

    /// `today`: the drifts that stand in the table now, which the last day may not know yet.
    void setDays(const QList<DriftDay> &days, int today);
    void setChosen(QDate day);
    [[nodiscard]] bool asTable() const;
    void showTable(bool table);
    [[nodiscard]] DriftChart *chart() const { return m_chart; }

signals:
    void dayChosen(QDate day);
    void familyChosen(diapason::Family family);
    void viewChanged(); ///< asTable()

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeTable();
    void retranslate();

    DriftDaysModel m_model;
    int m_today = 0;
    QStackedWidget *m_stack;
    DriftChart *m_chart;
    QTableView *m_table;
    Button *m_toggle;
};

} // namespace diapason
