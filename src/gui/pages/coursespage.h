// SPDX-License-Identifier: GPL-3.0-or-later
// Courses: the tree, the activity, and why, beside each other as the width allows (look.md §2).
#pragma once

#include "app/planmaker.h"
#include "gui/frame/breadth.h"

#include <QWidget>

#include <functional>

class QSplitter;

namespace diapason {

class ActivityPane;
class CoursesPane;
class Dialogs;
class Session;
class WhyPane;

class CoursesPage final : public QWidget
{
    Q_OBJECT
public:
    CoursesPage(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);

    void showActivity(Cmid cmid);
    /// The same for one that was asked for by name: filters that hide it are cleared, the table takes the focus.
    void findActivity(Cmid cmid);
    void findCourse(CourseId course);
    void findPerson(Cmid cmid, MoodleUserId person, const AccountId &account);
    [[nodiscard]] ActivityPane *activity() const { return m_activity; }
    [[nodiscard]] CoursesPane *courses() const { return m_courses; }
    [[nodiscard]] WhyPane *why() const { return m_why; }
    void toggleCourses();
    void toggleWhy();
    /// For the layout kept per campus.
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

signals:
    void planReady(const diapason::Plan &plan, bool applyFocused);
    void planWanted(const diapason::PlanScope &scope); ///< over a course or a category
    void activityShown(diapason::Cmid cmid);
    void personWanted(diapason::MoodleUserId person, const diapason::AccountId &account); ///< on both sides
    void retentionWanted(diapason::Cmid cmid); ///< of an activity's room
    /// An account or a room was confirmed or forgotten: the session uses `rules`, they are worth storing.
    void rulesChanged(const diapason::CampusRules &rules, const diapason::CampusRules &before);
    void layoutChanged(); ///< worth keeping: a pane was moved, shown or hidden

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Session &m_session;

    void arrange(Breadth breadth);
    void setDrawer(bool drawer);
    void placeDrawer();
    void openDrawer(bool open);
    void offerCourses();
    void explainCurrent();
    void changeMatches(const std::function<void(ConfirmedAccounts &)> &how);
    void addKeys();

    // Made where they stay: a widget that changes its parent is styled anew, with everything in it.
    QSplitter *m_panes; ///< courses | (activity, why)
    CoursesPane *m_courses;
    QSplitter *m_centre; ///< activity, why: beside or below
    ActivityPane *m_activity;
    WhyPane *m_why;
    std::optional<Breadth> m_breadth; ///< none before the first layout
    bool m_drawer = false; ///< courses lie over the page
};

} // namespace diapason
