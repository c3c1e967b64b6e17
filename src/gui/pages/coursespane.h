// SPDX-License-Identifier: GPL-3.0-or-later
// The left pane: every course and activity of the campus, filtered and sorted.
#pragma once

#include "app/planmaker.h"
#include "models/coursefilter.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QTreeView;

namespace diapason {

class Button;
class ChipBar;
class PlainTextLabel;
class Session;
class StatePane;

class CoursesPane final : public QWidget
{
    Q_OBJECT
public:
    explicit CoursesPane(Session &session, QWidget *parent = nullptr);

    /// Selects and shows it, opening what is above. Silent.
    void showActivity(Cmid cmid);
    /// The same, and clears a filter that hides it.
    void findActivity(Cmid cmid);
    void showCategory(CategoryId category);
    /// Opens it and chooses its first activity, once its activities are known.
    void showCourse(CourseId course);
    [[nodiscard]] TreeState state() const { return m_filter.state(); }
    void setState(TreeState state);
    [[nodiscard]] CourseFilter::Order order() const { return m_filter.order(); }
    void setOrder(CourseFilter::Order order);
    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    /// Asks for a plan over the current category, or the current course; of an activity, its course.
    void previewCurrent();

signals:
    void activityChosen(diapason::Cmid cmid);
    void viewChanged(); ///< state() or order()
    void planWanted(const diapason::PlanScope &scope);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFilters();
    void connectParts();
    void grow();
    void assign();
    void showChips();
    void showFooter();
    void showEmpty();
    void openMatches();
    void retranslate();
    void reveal(const QModelIndex &index);
    void unhide(const QModelIndex &index);
    void chooseFirst();
    void currentChanged(const QModelIndex &current);
    void openFirstTime();
    void showMenu(const QPoint &position);
    [[nodiscard]] QModelIndex whole() const;
    [[nodiscard]] QString previewsOff() const;

    Session &m_session;
    CourseTreeModel m_model;
    CourseFilter m_filter;
    QFutureWatcher<CourseTreeModel::Grown> m_growing;
    QTimer m_soon; ///< many activities change in a burst while a campus is read
    Cmid m_current;
    CourseId m_wanted; ///< whose first activity is to be shown
    bool m_silent = false;
    bool m_opened = false;
    PlainTextLabel *m_title = nullptr;
    Button *m_sort = nullptr;
    QLineEdit *m_find = nullptr;
    ChipBar *m_chips = nullptr;
    QTreeView *m_tree;
    StatePane *m_state;
    PlainTextLabel *m_footer;
};

} // namespace diapason
