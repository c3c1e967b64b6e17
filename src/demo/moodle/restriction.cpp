// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/moodle/restriction.h"

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
};

bool meetsProfile(const QJsonObject &condition, const Subject &subject)
{
    const QString field = condition["sf"_L1].toString();
    const QString value = condition["v"_L1].toString();
    const QString own = field == "email"_L1 ? subject.person.email : field == "idnumber"_L1 ? subject.person.idNumber : QString{};
    const QString op = condition["op"_L1].toString();
    return op == "contains"_L1 ? own.contains(value, Qt::CaseInsensitive) : op == "isequalto"_L1 && own == value;
}

bool meets(const QJsonObject &condition, const Subject &subject)
{
    const QString type = condition["type"_L1].toString();
    if (type == "group"_L1)
        return condition.contains("id"_L1) ? subject.groups.contains(condition["id"_L1].toInteger()) : !subject.groups.isEmpty();
    if (type == "grouping"_L1) {
        const auto grouping = std::ranges::find(subject.course.groupings, condition["id"_L1].toInteger(), &Grouping::id);
        return grouping != subject.course.groupings.cend()
            && std::ranges::any_of(grouping->groups, [&](qint64 group) { return subject.groups.contains(group); });
    }
    if (type == "date"_L1) {
        const bool after = subject.world.now().toSecsSinceEpoch() >= condition["t"_L1].toInteger();
        return condition["d"_L1].toString() == ">="_L1 ? after : !after;
    }
    return type == "profile"_L1 && meetsProfile(condition, subject);
}

bool meetsTree(const QJsonObject &tree, const Subject &subject)
{
    const QJsonArray children = tree["c"_L1].toArray();
    const QString op = tree["op"_L1].toString();
    const auto child = [&](const QJsonValue &value) {
        const QJsonObject object = value.toObject();
        return object.contains("op"_L1) && object.contains("c"_L1) ? meetsTree(object, subject) : meets(object, subject);
    };
    const bool all = std::ranges::all_of(children, child), any = children.isEmpty() || std::ranges::any_of(children, child);
    if (op == "|"_L1)
        return any;
    if (op == "!|"_L1)
        return !any;
    return op == "!&"_L1 ? !all : all;
}

} // namespace

Restriction restrictionFor(const MoodleWorld &world, const Course &course, const QByteArray &availability, qint64 personId)
{
    const Person *person = world.person(personId);
    if (availability.isEmpty() || !person)
        return {};
    const Enrolment *enrolment = world.enrolment(course, personId);
    const QJsonObject tree = QJsonDocument::fromJson(availability).object();
    const Subject subject{
        .world = world, .course = course, .person = *person, .groups = enrolment ? enrolment->groups : QList<qint64>{}};
    Restriction restriction{.met = meetsTree(tree, subject)};
    if (restriction.met)
        return restriction;
    restriction.hidden = tree["show"_L1] == QJsonValue(false) || tree["showc"_L1].toArray().contains(QJsonValue(false));
    restriction.info = u"Not available unless: You belong to <strong>%1</strong>"_s.arg(MoodleCall::escaped(course.shortName));
    return restriction;
}

} // namespace diapason::demo
