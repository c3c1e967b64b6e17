// SPDX-License-Identifier: GPL-3.0-or-later
// core_enrol_get_enrolled_users (moodle.md §4) and core_user_get_course_user_profiles (§5): the same rows for chosen people.
#include "demo/moodle/functions.h"
#include "demo/moodle/userdetails.h"

#include <algorithm>

namespace diapason::demo::ws {

using namespace Qt::StringLiterals;
using namespace drawn;

namespace {

struct EnrolledOptions {
    Capability withCapability = {};
    qint64 group = 0;
    bool onlyActive = false;
    bool onlySuspended = false;
    QSet<QString> fields = {};
    qint64 from = 0;
    qint64 number = 0; ///< 0: all
    QString sortBy = QStringLiteral("id");
    bool descending = false;
};

/// PHP's truth of a string: "false" is true.
bool truthy(const QString &value) { return !value.isEmpty() && value != "0"_L1; }

std::expected<EnrolledOptions, MoodleFault> enrolledOptions(const QJsonArray &given)
{
    static const QStringList orders{u"id"_s, u"firstname"_s, u"lastname"_s, u"siteorder"_s};
    EnrolledOptions options;
    for (const QJsonValue &option : given) {
        const QString name = option["name"_L1].toString(), value = option["value"_L1].toString();
        if (name == "withcapability"_L1)
            options.withCapability = value.toUtf8();
        else if (name == "groupid"_L1)
            options.group = value.toLongLong();
        else if (name == "onlyactive"_L1)
            options.onlyActive = truthy(value);
        else if (name == "onlysuspended"_L1)
            options.onlySuspended = truthy(value);
        else if (name == "userfields"_L1)
            for (const QString &field : value.split(u',', Qt::SkipEmptyParts))
                options.fields.insert(field.trimmed());
        else if (name == "limitfrom"_L1)
            options.from = value.toLongLong();
        else if (name == "limitnumber"_L1)
            options.number = value.toLongLong();
        else if (name == "sortby"_L1)
            options.sortBy = value;
        else if (name == "sortdirection"_L1 && value != "ASC"_L1 && value != "DESC"_L1)
            return refuse::invalidParameter(u"Invalid value for sortdirection parameter (value: %1)"_s.arg(value));
        else if (name == "sortdirection"_L1)
            options.descending = value == "DESC"_L1;
    }
    if (!orders.contains(options.sortBy))
        return refuse::invalidParameter(u"Invalid value for sortby parameter (value: %1)"_s.arg(options.sortBy));
    return options;
}

std::optional<MoodleFault> refused(const MoodleCall &call, const Course &course, const EnrolledOptions &options)
{
    if (!call.may("moodle/course:viewparticipants", &course) && !call.may("moodle/course:enrolreview", &course))
        return refuse::noPermission("moodle/course:viewparticipants").error();
    if (!options.withCapability.isEmpty() && !call.may("moodle/role:review", &course))
        return refuse::noPermission("moodle/role:review").error();
    const Enrolment *own = call.world.enrolment(course, call.caller);
    if (options.group != 0 && !(own && own->groups.contains(options.group)) && !call.may("moodle/site:accessallgroups", &course))
        return refuse::noPermission("moodle/site:accessallgroups").error();
    if ((options.onlyActive || options.onlySuspended) && !call.may("moodle/course:enrolreview", &course))
        return refuse::noPermission("moodle/course:enrolreview").error();
    if (options.onlyActive && options.onlySuspended)
        return MoodleFault{"coding_exception", u"codingerror"_s, u"Coding error detected, it must be fixed by a programmer"_s};
    return {};
}

QList<const Enrolment *> selected(const MoodleCall &call, const Course &course, const EnrolledOptions &options)
{
    const Enrolment *own = call.world.enrolment(course, call.caller);
    // Separate groups without the right: only people of one's own groups, and no error.
    const bool apart = course.groupMode == GroupMode::Separate && !call.may("moodle/site:accessallgroups", &course);
    QList<const Enrolment *> found;
    for (const Enrolment &enrolment : course.enrolments) {
        const Person *person = call.world.person(enrolment.person);
        const bool active = enrolment.state == EnrolmentState::Active;
        if (!person || person->deleted || (options.onlyActive && !active) || (options.onlySuspended && active))
            continue;
        if (options.group != 0 && !enrolment.groups.contains(options.group))
            continue;
        if (!options.withCapability.isEmpty() && !call.world.holdsByRole(person->id, options.withCapability, course))
            continue;
        const bool together
            = own && std::ranges::any_of(enrolment.groups, [&](qint64 group) { return own->groups.contains(group); });
        if (!apart || together)
            found.append(&enrolment);
    }
    return found;
}

void sort(const MoodleCall &call, const EnrolledOptions &options, QList<const Enrolment *> &rows)
{
    const auto key = [&](const Enrolment *row) -> std::pair<QString, qint64> {
        const Person &person = *call.world.person(row->person);
        if (options.sortBy == "id"_L1)
            return {{}, person.id};
        return {options.sortBy == "firstname"_L1 ? person.firstName : person.lastName + u' ' + person.firstName, person.id};
    };
    std::ranges::stable_sort(rows, {}, key);
    if (options.descending)
        std::ranges::reverse(rows);
}

} // namespace

bool seesGroup(const MoodleCall &call, const Course &course, const Group &group)
{
    return !group.hidden || !call.world.profile.groupVisibility || call.may("moodle/course:viewhiddengroups", &course);
}

MoodleAnswer getEnrolledUsers(const MoodleCall &call)
{
    const auto options = enrolledOptions(call.args["options"_L1].toArray());
    if (!options)
        return std::unexpected(options.error());
    const auto course = call.enter(call.args["courseid"_L1].toInteger());
    if (!course)
        return std::unexpected(course.error());
    if (const auto fault = refused(call, **course, *options))
        return std::unexpected(*fault);
    QList<const Enrolment *> rows = selected(call, **course, *options);
    sort(call, *options, rows);
    // Pages are cut before permissions filter: a short or empty page is not the end.
    const qsizetype from = qBound<qsizetype>(0, options->from, rows.size());
    const qsizetype to = options->number > 0 ? qMin<qsizetype>(rows.size(), from + options->number) : rows.size();
    const UserDetails details(call, *course, options->fields);
    QJsonArray answer;
    for (qsizetype i = from; i < to; ++i) {
        const Person &person = *call.world.person(rows[i]->person);
        const QJsonObject row = details.of(person, rows[i]);
        if (!row.isEmpty() && UserDetails::isPoisoned(person))
            return refuse::invalidResponse(
                u"fullname => Invalid external api response: the server was expecting \"notags\" type"_s);
        if (!row.isEmpty())
            answer.append(row);
    }
    return answer;
}

/// Who is not enrolled there, or not shown, is left out without a word.
MoodleAnswer getCourseUserProfiles(const MoodleCall &call)
{
    QJsonArray answer;
    for (const QJsonValue &asked : call.args["userlist"_L1].toArray()) {
        const auto course = call.enter(asked["courseid"_L1].toInteger());
        if (!course)
            return std::unexpected(course.error());
        const Enrolment *enrolment = call.world.enrolment(**course, asked["userid"_L1].toInteger());
        const Person *person = enrolment ? call.world.person(enrolment->person) : nullptr;
        if (!person || person->deleted)
            continue;
        if (const QJsonObject row = UserDetails(call, *course, {}).of(*person, enrolment); !row.isEmpty())
            answer.append(row);
    }
    return answer;
}

} // namespace diapason::demo::ws
