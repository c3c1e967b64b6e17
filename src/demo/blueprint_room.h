// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the room of one activity: first as it should be, then stroke by stroke away from it.
#pragma once

#include "demo/blueprint_painter.h"

namespace diapason::demo {

/// Which roles make whom, as the campus file says for this activity.
struct PaintedMapping {
    QList<qint64> moderators = {role::editingTeacher};
    QList<qint64> members = {role::student};
};

class RoomBrush
{
public:
    /// In step with the course as it is enrolled now. `name` when it is not the plugin's for today's course.
    RoomBrush(Painter &painter, qint64 course, qint64 cmid, const PaintedMapping &mapping = {}, const QString &name = {});

    // Each of these turns one row "in_step" into another class, or adds a row.
    void neverAdded(qint64 person);
    void removed(qint64 person, int by, const QDateTime &at); ///< missing, somebody did it
    void left(qint64 person, const QDateTime &at);
    void deactivated(qint64 person, const QDateTime &since); ///< still subscribed, shown by no member list
    void contested(qint64 person, qint64 other); ///< two people, one account, which is not in the room
    void promoted(qint64 person);
    void demoted(qint64 person);
    void stranger(int account);
    /// In the room although none of their roles is mapped: extra where the campus removes such people.
    void unmapped(qint64 person);
    void unenrolled(qint64 person); ///< extra: removed from the course, not from the room
    void apart(int account, bool owner = false); ///< in the room and protected
    /// The course's Moodle side cannot be read whole: rows that rest on it are unknown.
    void unreadable();

    // These change the room itself.
    void archived(const QDateTime &at);
    void archivedBetween(const QDateTime &from, const QDateTime &to);
    void retention(const drawn::Retention &retention) { room().retention = retention; }
    void said(int account, const QDateTime &at, const QString &text);
    /// Talk since `from`, some of it pinned, with files and in threads; the room is as old as that.
    void talked(const QDateTime &from, int messages);
    void ownerless();

    [[nodiscard]] drawn::Room &room() { return m_painter.campus.rooms[m_room]; }
    [[nodiscard]] QList<qint64> students() const { return m_members; } ///< expected as members, in enrolment order

private:
    void fill(const PaintedMapping &mapping, const QDateTime &at);
    void count(const QString &from, const QString &to);
    void drop(int account);
    void tell(drawn::Event event);

    Painter &m_painter;
    qint64 m_course;
    qint64 m_cmid;
    int m_room = 0;
    QList<qint64> m_members;
};

} // namespace diapason::demo
