// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/moodle/moodlecall.h"

#include <QRegularExpression>

#include <algorithm>

namespace diapason::demo {

using namespace Qt::StringLiterals;
using namespace drawn;

namespace refuse {

MoodleRefusal invalidParameter(const QString &debug)
{
    return MoodleRefusal({"invalid_parameter_exception", u"invalidparameter"_s, u"Invalid parameter value detected"_s, debug});
}

MoodleRefusal invalidResponse(const QString &debug)
{
    return MoodleRefusal({"invalid_response_exception", u"invalidresponse"_s, u"Invalid response value detected"_s, debug});
}

MoodleRefusal accessException(const QString &debug)
{
    return MoodleRefusal({"webservice_access_exception", u"accessexception"_s, u"Access control exception"_s, debug});
}

MoodleRefusal invalidRecord(const QString &table)
{
    if (table.isEmpty())
        return MoodleRefusal(
            {"dml_missing_record_exception", u"invalidrecordunknown"_s, u"Can't find data record in database."_s});
    return MoodleRefusal(
        {"dml_missing_record_exception", u"invalidrecord"_s, u"Can't find data record in database table %1."_s.arg(table)});
}

MoodleRefusal courseRefused(qint64 course)
{
    return plain(u"errorcoursecontextnotvalid"_s,
        u"You cannot execute functions in the course context (course id:%1). The context error message was: Course or activity not accessible."_s
            .arg(course));
}

MoodleRefusal loginRequired()
{
    return MoodleRefusal({"require_login_exception", u"requireloginerror"_s, u"Course or activity not accessible."_s});
}

MoodleRefusal noPermission(const Capability &capability)
{
    static const QHash<Capability, QString> labels{{"moodle/course:viewparticipants", u"View participants"_s},
        {"moodle/course:enrolreview", u"Review course enrolments"_s}, {"moodle/role:review", u"Review permissions for others"_s},
        {"moodle/site:accessallgroups", u"Access all groups"_s}, {"moodle/course:managegroups", u"Manage groups"_s},
        {"moodle/cohort:view", u"View site-wide cohorts"_s},
        {"local/diapason:read", u"Read Rocket.Chat activities, enrolments and roles for Diapason"_s},
        {"local/diapason:write", u"Change roles and retention of Rocket.Chat activities for Diapason"_s}};
    return MoodleRefusal({"required_capability_exception", u"nopermissions"_s,
        u"Sorry, but you do not currently have permissions to do that (%1)."_s.arg(labels.value(capability))});
}

MoodleRefusal plain(const QString &code, const QString &message) { return MoodleRefusal({"moodle_exception", code, message}); }

} // namespace refuse

bool MoodleCall::canEnter(const Course &course) const
{
    if (course.id == world.siteCourse().id)
        return true;
    if (!course.visible && !may("moodle/course:viewhiddencourses", &course))
        return false;
    const Enrolment *own = world.enrolment(course, caller);
    return (own && own->state == EnrolmentState::Active) || may("moodle/course:view", &course);
}

bool MoodleCall::seesCategory(qint64 category) const
{
    if (may("moodle/category:viewhiddencategories"))
        return true;
    for (const Category *at = world.category(category); at; at = world.category(at->parent)) {
        if (!at->visible)
            return false;
    }
    return true;
}

bool MoodleCall::seesCourseInfo(const Course &course) const
{
    return course.visible || may("moodle/course:viewhiddencourses", &course);
}

std::expected<const Course *, MoodleFault> MoodleCall::enter(qint64 id) const
{
    const Course *course = world.course(id);
    if (!course)
        return refuse::invalidRecord(u"course"_s);
    if (!canEnter(*course))
        return refuse::courseRefused(id);
    return course;
}

QString MoodleCall::withoutTags(const QString &text)
{
    static const QRegularExpression tag(u"<[A-Za-z/!?][^>]*>?"_s);
    return QString(text).remove(tag);
}

QString MoodleCall::escaped(const QString &text)
{
    static const QRegularExpression loneAmpersand(u"&(?!(#\\d+|[A-Za-z]+);)"_s);
    return withoutTags(text).replace(loneAmpersand, u"&amp;"_s);
}

namespace {

std::expected<QJsonValue, MoodleFault> checked(const MoodleParam &declared, const PhpValue &given);

std::expected<QJsonValue, MoodleFault> checkedScalar(const MoodleParam &declared, const QString &text)
{
    if (declared.kind == MoodleParam::Kind::Bool) {
        if (text != "0"_L1 && text != "1"_L1)
            return refuse::invalidParameter(declared.name + u" => expected bool"_s);
        return QJsonValue(text == "1"_L1);
    }
    if (declared.kind == MoodleParam::Kind::Int) {
        bool whole = false;
        const qint64 number = text.toLongLong(&whole);
        if (!whole || QString::number(number) != text)
            return refuse::invalidParameter(
                u"%1 => Invalid external api parameter: the server was expecting \"int\" type"_s.arg(declared.name));
        return QJsonValue(number);
    }
    return QJsonValue(text);
}

std::expected<QJsonValue, MoodleFault> checked(const MoodleParam &declared, const PhpValue &given)
{
    const bool wantsArray = declared.kind == MoodleParam::Kind::List || declared.kind == MoodleParam::Kind::Struct;
    if (wantsArray != given.isArray)
        return refuse::invalidParameter(declared.name + u" => wrong shape"_s);
    if (!wantsArray)
        return checkedScalar(declared, given.text);
    if (declared.kind == MoodleParam::Kind::Struct)
        return checkedParams(declared.inner, given);
    QJsonArray list;
    for (const auto &[key, item] : given.items) {
        const auto value = checked(declared.inner.first(), item);
        if (!value)
            return value;
        list.append(*value);
    }
    return QJsonValue(list);
}

} // namespace

std::expected<QJsonObject, MoodleFault> checkedParams(const QList<MoodleParam> &declared, const PhpValue &form)
{
    for (const auto &[key, value] : form.items) {
        if (std::ranges::find(declared, key, &MoodleParam::name) == declared.cend())
            return refuse::invalidParameter(u"Unexpected keys (%1) detected in parameter array."_s.arg(key));
    }
    QJsonObject args;
    for (const MoodleParam &param : declared) {
        const PhpValue *given = form.find(param.name);
        if (!given && param.required)
            return refuse::invalidParameter(u"Missing required key in single structure: %1"_s.arg(param.name));
        if (!given) {
            if (!param.fallback.isUndefined())
                args[param.name] = param.fallback;
            continue;
        }
        const auto value = checked(param, *given);
        if (!value)
            return std::unexpected(value.error());
        args[param.name] = *value;
    }
    return args;
}

} // namespace diapason::demo
