// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/guard.h"
#include "gui/parts/card.h"

namespace diapason {

class PlanSheet;

/// What the guard says: blocks first, then what was allowed once, then what is favourable. What blocks a room's removals
/// before any is ticked is said as well.
class GuardsCard final : public Card
{
    Q_OBJECT
public:
    explicit GuardsCard(QWidget *parent = nullptr);
    void setGuards(PlanSheet &sheet);

signals:
    void allowWanted(const diapason::Verdict &verdict);
    void withdrawWanted(const diapason::Allowance &allowance);
    void signWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Mark { Blocked, Allowed, Fine };
    struct Line {
        Mark mark = Mark::Fine;
        QString title = {};
        QString detail = {};
        Verdict verdict = {}; ///< of what is blocked
        Allowance allowance = {};
        friend bool operator==(const Line &a, const Line &b)
        {
            return a.mark == b.mark && a.title == b.title && a.detail == b.detail && a.allowance == b.allowance;
        }
    };
    [[nodiscard]] QList<Line> linesOf(PlanSheet &sheet) const;
    void addLine(const Line &line);
    void addButton(const Line &line);

    QVBoxLayout *m_list;
    QList<Line> m_lines;
};

} // namespace diapason
