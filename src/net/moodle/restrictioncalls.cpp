// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/moodle/restrictioncalls.h"

#include "net/moodle/json.h"

using namespace Qt::StringLiterals;

namespace diapason::moodle {
namespace {

const QString customPrefix = u"profile_field_"_s;

Result<qint64> idOf(const Json &row, const char *key)
{
    const qint64 id = number(row, key);
    if (id <= 0)
        return malformed(QString::fromLatin1(key));
    return id;
}

Result<CourseGroup> parseGroup(const Json &row)
{
    const auto id = idOf(row, "id");
    if (!id)
        return Failure{id.error()};
    CourseGroup group{.id = *id, .name = unescaped(row, "name")};
    if (has(row, "visibility"))
        group.visibility = int(number(row, "visibility"));
    return group;
}

Result<MoodleUserId> addMembers(const Json &row, QHash<qint64, QList<MoodleUserId>> &members)
{
    const auto group = idOf(row, "groupid");
    simdjson::dom::array ids;
    if (!group || row["userids"].get(ids))
        return malformed(u"userids"_s);
    QList<MoodleUserId> &list = members[*group];
    for (const Json id : ids) {
        int64_t value = 0;
        if (id.get(value))
            return malformed(u"userids"_s);
        list.append(MoodleUserId(value));
    }
    return MoodleUserId();
}

Result<qint64> addGrouping(const Json &row, QHash<qint64, QList<qint64>> &groupings)
{
    const auto id = idOf(row, "id");
    if (!id)
        return id;
    QList<qint64> &groups = groupings[*id];
    if (!has(row, "groups")) // a grouping without groups has no such key
        return id;
    const auto listed = listOf(row["groups"], u"groups"_s, [](const Json &group) { return idOf(group, "id"); });
    if (!listed)
        return Failure{listed.error()};
    groups = *listed;
    return id;
}

/// Long texts, unlike every other kind of custom field, are no condition's matter and hold HTML.
Result<QString> addCustom(const Json &row, QHash<QString, QString> &values)
{
    if (text(row, "type") != "textarea"_L1 && has(row, "value"))
        values.insert(customPrefix + text(row, "shortname"), text(row, "value"));
    return QString();
}

Result<MemberFields> parseFields(const Json &row)
{
    const auto id = idOf(row, "id");
    if (!id)
        return Failure{id.error()};
    MemberFields member{.id = MoodleUserId(*id)};
    for (const QString &field : standardFields()) {
        const QByteArray key = field.toLatin1();
        if (has(row, key.constData()))
            member.values.insert(field, text(row, key.constData()));
    }
    if (has(row, "customfields")) {
        const auto custom = listOf(
            row["customfields"], u"customfields"_s, [&member](const Json &field) { return addCustom(field, member.values); });
        if (!custom)
            return Failure{custom.error()};
    }
    return member;
}

} // namespace

const QStringList &standardFields()
{
    static const QStringList fields{
        u"firstname"_s, u"lastname"_s, u"email"_s, u"idnumber"_s, u"department"_s, u"institution"_s, u"city"_s, u"country"_s};
    return fields;
}

bool isCustomField(const QString &field) { return field.startsWith(customPrefix); }

Form GetCourseGroups::form() const
{
    Form form;
    form.add(u"courseid"_s, course.value);
    return asShown ? form.asShown() : form;
}

Result<QList<CourseGroup>> GetCourseGroups::parse(const Json &root) { return listOf(Json(root), u"groups"_s, parseGroup); }

Form GetGroupMembers::form() const { return Form().list(u"groupids"_s, groups); }

Result<QHash<qint64, QList<MoodleUserId>>> GetGroupMembers::parse(const Json &root)
{
    QHash<qint64, QList<MoodleUserId>> members;
    const auto rows = listOf(Json(root), u"groups"_s, [&members](const Json &row) { return addMembers(row, members); });
    if (!rows)
        return Failure{rows.error()};
    return members;
}

Form GetCourseGroupings::form() const { return Form().add(u"courseid"_s, course.value); }

Result<QHash<qint64, QString>> GetCourseGroupings::parse(const Json &root)
{
    QHash<qint64, QString> names;
    const auto rows = listOf(Json(root), u"groupings"_s, [&names](const Json &row) -> Result<qint64> {
        const auto id = idOf(row, "id");
        if (id)
            names.insert(*id, unescaped(row, "name"));
        return id;
    });
    if (!rows)
        return Failure{rows.error()};
    return names;
}

Form GetGroupings::form() const { return Form().list(u"groupingids"_s, groupings).add(u"returngroups"_s, true); }

Result<QHash<qint64, QList<qint64>>> GetGroupings::parse(const Json &root)
{
    QHash<qint64, QList<qint64>> groupings;
    const auto rows = listOf(Json(root), u"groupings"_s, [&groupings](const Json &row) { return addGrouping(row, groupings); });
    if (!rows)
        return Failure{rows.error()};
    return groupings;
}

Form GetMemberFields::form() const
{
    Form form;
    form.add(u"courseid"_s, course.value);
    if (!withCapability.isEmpty())
        form.option(u"withcapability"_s, withCapability);
    QStringList asked{u"id"_s};
    for (const QString &field : fields) {
        const QString name = isCustomField(field) ? u"customfields"_s : field;
        if (!asked.contains(name))
            asked.append(name);
    }
    form.option(u"userfields"_s, asked.join(u','));
    return form.option(u"limitfrom"_s, from).option(u"limitnumber"_s, number).option(u"sortby"_s, u"id"_s);
}

Result<QList<MemberFields>> GetMemberFields::parse(const Json &root) { return listOf(Json(root), u"users"_s, parseFields); }

} // namespace diapason::moodle
