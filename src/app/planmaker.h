// SPDX-License-Identifier: GPL-3.0-or-later
// One plan over all activities of a course or a category: what was not read in this session is read first.
#pragma once

#include "app/session.h"

#include <QTimer>

namespace diapason {

/// What a plan is made over.
struct PlanScope {
    QString name = {}; ///< of the course or the category
    QList<CourseId> courses = {};
    QSet<Cmid> activities = {}; ///< of those courses; none: all of them
    [[nodiscard]] bool has(Cmid cmid) const { return activities.isEmpty() || activities.contains(cmid); }
};
/// A course alone; no course in it when it is not of this campus.
[[nodiscard]] PlanScope scopeOf(const CourseListing &listing, CourseId course);
/// A category with everything below it.
[[nodiscard]] PlanScope scopeOf(const CourseListing &listing, CategoryId category);

struct MadePlan {
    PlanScope scope = {};
    Plan plan = {}; ///< its rooms are those in which there is something to do, or to say
    QStringList unread = {}; ///< activities, or whole courses, that could not be read, or were not before it was stopped
    QStringList roomless = {}; ///< activities without a room
    int inStep = 0; ///< activities with nothing to do
};

class PlanMaker final : public QObject
{
    Q_OBJECT
public:
    explicit PlanMaker(Session &session, QObject *parent = nullptr);

    /// made() follows, at once when everything was read before. What was being made is forgotten.
    void make(const PlanScope &scope);
    /// Reads no further; made() follows with what was read by then.
    void stop();
    /// Nothing follows.
    void forget() { m_step = Step::Idle; }
    [[nodiscard]] bool busy() const { return m_step != Step::Idle; }
    [[nodiscard]] const PlanScope &scope() const { return m_scope; }
    [[nodiscard]] int done() const; ///< activities read
    [[nodiscard]] int total() const; ///< activities to read; -1 while another job goes on

signals:
    void progressed();
    void made(const diapason::MadePlan &plan);

private:
    enum class Step { Idle, Waiting, Reading }; ///< Waiting: for the job in progress
    void look();
    void startReading();
    void finish();
    void add(MadePlan &result, const Activity &activity) const;
    [[nodiscard]] bool isRead(Cmid cmid) const;
    [[nodiscard]] bool hasRoom(Cmid cmid) const;

    Session &m_session;
    PlanScope m_scope;
    Step m_step = Step::Idle;
    bool m_stopped = false;
    QList<Cmid> m_wanted; ///< activities that are read for this
    QTimer m_soon; ///< one job ends and the next begins in the same moment
};

} // namespace diapason
