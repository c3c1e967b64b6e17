// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/moodle/restriction.h"

#include "demo/moodle/userdetails.h"

#include <QJsonDocument>

#include <algorithm>

namespace diapason::demo {

using namespace Qt::StringLiterals;
using namespace drawn;

namespace {

struct Subject {
    const MoodleWorld &world;
    const Course &course;
    const Person &person;
    QList<qint64> groups = {};
    bool everyGroup = false; ///< moodle/site:accessallgroups
};

bool meetsProfile(const QJsonObject &condition, const Subject &subject)
{
    const QString field
        = condition.contains("cf"_L1) ? u"profile_field_"_s + condition["cf"_L1].toString() : condition["sf"_L1].toString();
    const QString own = UserDetails::profileValue(subject.person, field), value = condition["v"_L1].toString();
    const QString op = condition["op"_L1].toString();
    if (op == "isempty"_L1 || op == "isnotempty"_L1)
        return own.isEmpty() == (op == "isempty"_L1);
    if (op == "contains"_L1 || op == "doesnotcontain"_L1)
        return own.contains(value) == (op == "contains"_L1);
    return op == "startswith"_L1 ? own.startsWith(value) : op == "endswith"_L1 ? own.endsWith(value) : own == value;
}

bool meetsGroups(const QJsonObject &condition, const Subject &subject)
{
    const qint64 id = condition["id"_L1].toInteger();
    if (condition["type"_L1] == "group"_L1)
        return id == 0 ? !subject.groups.isEmpty() : subject.groups.contains(id);
    const auto grouping = std::ranges::find(subject.course.groupings, id, &Grouping::id);
    return grouping != subject.course.groupings.cend()
        && std::ranges::any_of(grouping->groups, [&](qint64 group) { return subject.groups.contains(group); });
}

bool meets(const QJsonObject &condition, const Subject &subject, bool negated)
{
    const QString type = condition["type"_L1].toString();
    if (type == "group"_L1 || type == "grouping"_L1)
        return subject.everyGroup || meetsGroups(condition, subject) != negated;
    if (type == "date"_L1) {
        const bool after = subject.world.now().toSecsSinceEpoch() >= condition["t"_L1].toInteger();
        return (after == (condition["d"_L1] == ">="_L1)) != negated;
    }
    return (type == "profile"_L1 && meetsProfile(condition, subject)) != negated;
}

/// The negation goes down to the conditions; an empty list is met, negated or not.
bool meetsTree(const QJsonObject &tree, const Subject &subject, bool negated)
{
    const QJsonArray children = tree["c"_L1].toArray();
    const QString op = tree["op"_L1].toString();
    const bool inside = op.startsWith(u'!') != negated, all = op.endsWith(u'&') != inside;
    const auto child = [&](const QJsonValue &value) {
        const QJsonObject object = value.toObject();
        return object.contains("type"_L1) ? meets(object, subject, inside) : meetsTree(object, subject, inside);
    };
    return children.isEmpty() || (all ? std::ranges::all_of(children, child) : std::ranges::any_of(children, child));
}

} // namespace

Restriction restrictionFor(const MoodleWorld &world, const Course &course, const QByteArray &availability, qint64 personId)
{
    const Person *person = world.person(personId);
    if (availability.isEmpty() || !person)
        return {};
    const Enrolment *enrolment = world.enrolment(course, personId);
    const QJsonObject tree = QJsonDocument::fromJson(availability).object();
    const Subject subject{.world = world,
        .course = course,
        .person = *person,
        .groups = enrolment ? enrolment->groups : QList<qint64>{},
        .everyGroup = world.may(personId, "moodle/site:accessallgroups", &course)};
    Restriction restriction{.met = meetsTree(tree, subject, false)};
    if (restriction.met)
        return restriction;
    restriction.hidden = tree["show"_L1] == QJsonValue(false) || tree["showc"_L1].toArray().contains(QJsonValue(false));
    restriction.info = u"Not available unless: You belong to <strong>%1</strong>"_s.arg(MoodleCall::escaped(course.shortName));
    return restriction;
}

} // namespace diapason::demo
