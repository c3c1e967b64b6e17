// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the overview in its card: title, families, find field, category, rows, and what is ticked below.
#pragma once

#include "gui/overview/overviewtable.h"
#include "gui/parts/statepane.h"

#include <QFrame>

class QLineEdit;

namespace diapason {

class Button;
class ChipBar;
class ChoiceBox;
class PlainTextLabel;
class Session;

class OverviewPane final : public QFrame
{
    Q_OBJECT
public:
    explicit OverviewPane(Session &session, QWidget *parent = nullptr);

    /// Lines anew; what is ticked stays. Rows keep their places while somebody is at work in them.
    void assign(OverviewModel::Grown grown);
    [[nodiscard]] OverviewTable *table() const { return m_table; }
    [[nodiscard]] OverviewModel &rows() { return m_model; }
    /// Tiles, causes and days: what is chosen outside the card.
    void changeFilter(const std::function<void(OverviewFilter &)> &how);
    [[nodiscard]] const OverviewFilter &filter() const { return m_model.filter(); }
    void toggleFamily(Family family);
    void setDay(QDate day, const QSet<Cmid> &drifting); ///< an invalid day: of any
    void clearFilters();
    void showState();
    void retranslate();

signals:
    void filterChanged();
    void viewChanged(); ///< filter and order are worth keeping
    void openWanted();  ///< the failed listing again
    void planWanted();  ///< of the ticked lines

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeBottom();
    void addKeys();
    void wireFilters();
    void wireRows();
    void applied();
    void fillCategories();
    void showChips();
    void showTitle();
    void showTicks();
    [[nodiscard]] QString whyNoPlan() const; ///< empty: one can be made

    Session &m_session;
    OverviewModel m_model;
    QDate m_day;
    PlainTextLabel *m_title = nullptr;
    ChipBar *m_families = nullptr;
    QLineEdit *m_find = nullptr;
    ChoiceBox *m_category = nullptr;
    ChipBar *m_others = nullptr; ///< filters that were set elsewhere, to be cleared
    Button *m_settle = nullptr;
    OverviewTable *m_table = nullptr;
    StatePane *m_state = nullptr;
    PlainTextLabel *m_selected = nullptr;
    PlainTextLabel *m_note = nullptr;
    Button *m_clear = nullptr;
    Button *m_plan = nullptr;
};

} // namespace diapason
