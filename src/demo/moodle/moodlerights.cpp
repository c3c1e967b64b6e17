// SPDX-License-Identifier: GPL-3.0-or-later
// Capabilities: what the standard roles grant, and where they are looked for.
#include "demo/moodle/moodleworld.h"

namespace diapason::demo {

using namespace Qt::StringLiterals;
using namespace drawn;

namespace {

constexpr qint64 managerRole = 1, editingTeacherRole = 3, teacherRole = 4, studentRole = 5;

const QSet<Capability> &granted(qint64 role)
{
    static const QSet<Capability> student{"moodle/course:viewparticipants", "moodle/user:viewdetails"};
    static const QSet<Capability> teacher = student
        + QSet<Capability>{"moodle/course:enrolreview", "moodle/course:viewhiddenactivities", "moodle/course:viewhiddensections",
            "moodle/course:viewhiddencourses", "moodle/course:ignoreavailabilityrestrictions", "moodle/role:review",
            "moodle/site:viewfullnames", "moodle/site:viewuseridentity", "moodle/course:viewhiddenuserfields"};
    static const QSet<Capability> editingTeacher = teacher
        + QSet<Capability>{"moodle/course:update", "moodle/course:manageactivities", "moodle/course:managegroups",
            "moodle/site:accessallgroups", "moodle/course:viewhiddengroups", "moodle/course:activityvisibility"};
    static const QSet<Capability> manager = editingTeacher
        + QSet<Capability>{"moodle/course:view", "moodle/user:viewalldetails", "moodle/category:viewhiddencategories",
            "moodle/cohort:view", "moodle/category:manage"};
    static const QSet<Capability> none;
    switch (role) {
    case managerRole: return manager;
    case editingTeacherRole: return editingTeacher;
    case teacherRole: return teacher;
    case studentRole: return student;
    default: return none;
    }
}

} // namespace

const QList<Capability> &MoodleWorld::readingCapabilities()
{
    static const QList<Capability> list{"webservice/rest:use", "moodle/webservice:createtoken", "moodle/course:view",
        "moodle/course:viewhiddencourses", "moodle/category:viewhiddencategories", "moodle/course:viewhiddenactivities",
        "moodle/course:viewhiddensections", "moodle/course:ignoreavailabilityrestrictions", "moodle/course:viewparticipants",
        "moodle/course:enrolreview", "moodle/user:viewdetails", "moodle/user:viewalldetails", "moodle/site:viewuseridentity",
        "moodle/course:useremail", "moodle/site:accessallgroups", "moodle/course:managegroups", "moodle/course:viewhiddengroups",
        "moodle/role:review", "moodle/course:update", "moodle/site:viewfullnames", "moodle/course:viewhiddenuserfields",
        "moodle/user:viewhiddendetails", "moodle/cohort:view", "moodle/course:manageactivities"};
    return list;
}

bool MoodleWorld::holdsByRole(qint64 person, const Capability &capability, const Course &course) const
{
    if (const Enrolment *enrolled = enrolment(course, person)) {
        for (const qint64 role : enrolled->roles) {
            if (granted(role).contains(capability))
                return true;
        }
    }
    for (const CategoryRole &above : categoryRoles) {
        if (above.person != person || !granted(above.role).contains(capability))
            continue;
        if (above.category == 0)
            return true;
        for (const Category *at = category(course.category); at; at = category(at->parent)) {
            if (at->id == above.category)
                return true;
        }
    }
    return false;
}

bool MoodleWorld::may(qint64 person, const Capability &capability, const Course *course) const
{
    if (m_administrators.contains(person))
        return true;
    const auto held = m_system.constFind(person);
    if (held != m_system.cend() && held->contains(capability))
        return true;
    return course && holdsByRole(person, capability, *course);
}

} // namespace diapason::demo
