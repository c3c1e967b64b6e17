// SPDX-License-Identifier: GPL-3.0-or-later
// core_user_get_users_by_field and core_user_get_users (moodle.md §4.1, §4.3, §5).
#include "demo/moodle/functions.h"
#include "demo/moodle/userdetails.h"

#include <QRegularExpression>

#include <algorithm>

namespace diapason::demo::ws {

using namespace Qt::StringLiterals;
using namespace drawn;

namespace {

QString valueOf(const Person &person, const QString &field)
{
    if (field == "id"_L1)
        return QString::number(person.id);
    if (field == "idnumber"_L1)
        return person.idNumber;
    if (field == "username"_L1)
        return person.username;
    if (field == "email"_L1)
        return person.email;
    if (field == "auth"_L1)
        return QString::fromLatin1(person.auth);
    return field == "firstname"_L1 ? person.firstName : person.lastName;
}

/// The rows of people; the searched fields must be visible to the caller, or the person is left out.
MoodleAnswer rowsOf(const MoodleCall &call, const QList<const Person *> &people, const QSet<QString> &searched)
{
    const UserDetails details(call, nullptr);
    QJsonArray rows;
    for (const Person *person : people) {
        const QJsonObject row = details.of(*person, nullptr);
        const bool visible = std::ranges::all_of(searched,
            [&](const QString &field) { return field == "idnumber"_L1 ? row.contains("username"_L1) : row.contains(field); });
        if (row.isEmpty() || !visible)
            continue;
        if (UserDetails::isPoisoned(*person)
            || (!person->deleted && row.contains("username"_L1) && !UserDetails::hasReadableUsername(call.world, *person)))
            return refuse::invalidResponse();
        rows.append(row);
    }
    return rows;
}

bool isAcceptable(const MoodleWorld &world, const QString &field, const QString &value)
{
    if (field == "id"_L1) {
        bool whole = false;
        const qint64 number = value.toLongLong(&whole);
        return whole && QString::number(number) == value;
    }
    return field != "username"_L1 || UserDetails::hasReadableUsername(world, Person{.username = value});
}

QList<const Person *> peopleById(const MoodleWorld &world, const QStringList &values)
{
    QList<const Person *> found;
    for (const QString &value : values) {
        const Person *person = world.person(value.toLongLong());
        if (person && !found.contains(person))
            found.append(person);
    }
    std::ranges::sort(found, {}, &Person::id);
    return found;
}

/// `%` stands for anything; the collation ignores case.
QRegularExpression like(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QRegularExpression::escape(pattern).replace(u"\\%"_s, u".*"_s)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
}

} // namespace

MoodleAnswer getUsersByField(const MoodleCall &call)
{
    static const QStringList fields{u"id"_s, u"idnumber"_s, u"username"_s, u"email"_s};
    const QString field = call.args["field"_L1].toString();
    if (!fields.contains(field))
        return refuse::invalidParameter(u"The search field '%1' is not supported"_s.arg(field));
    QStringList values;
    for (const QJsonValue &value : call.args["values"_L1].toArray()) {
        values.append(value.toString());
        if (!isAcceptable(call.world, field, values.last()))
            return refuse::invalidParameter(u"values => %1"_s.arg(field));
    }
    QList<const Person *> found;
    if (field == "id"_L1) {
        found = peopleById(call.world, values); // deleted accounts too
    } else {
        for (const Person &person : call.world.people()) {
            const QString own = valueOf(person, field);
            if (!person.deleted
                && std::ranges::any_of(values, [&](const QString &v) { return own.compare(v, Qt::CaseInsensitive) == 0; }))
                found.append(&person);
        }
    }
    return rowsOf(call, found, {field});
}

MoodleAnswer getUsers(const MoodleCall &call)
{
    static const QSet<QString> exact{u"id"_s, u"idnumber"_s, u"username"_s, u"auth"_s},
        loose{u"email"_s, u"lastname"_s, u"firstname"_s};
    QList<std::pair<QString, QRegularExpression>> criteria;
    QSet<QString> searched;
    QJsonArray warnings;
    for (const QJsonValue &criterion : call.args["criteria"_L1].toArray()) {
        const QString key = criterion["key"_L1].toString(), value = criterion["value"_L1].toString();
        if (!exact.contains(key) && !loose.contains(key)) {
            warnings.append(QJsonObject{{u"item"_s, key}, {u"warningcode"_s, u"invalidfieldparameter"_s},
                {u"message"_s, u"The search key '%1' is not supported, look at the web service documentation"_s.arg(key)}});
            continue;
        }
        searched.insert(key);
        QRegularExpression wanted = loose.contains(key)
            ? like(value)
            : QRegularExpression(QRegularExpression::anchoredPattern(QRegularExpression::escape(value)),
                  QRegularExpression::CaseInsensitiveOption);
        criteria.append({key, std::move(wanted)});
    }
    // Nothing left to search by: every account there is.
    QList<const Person *> found;
    for (const Person &person : call.world.people()) {
        const bool matches
            = std::ranges::all_of(criteria, [&](const auto &c) { return c.second.match(valueOf(person, c.first)).hasMatch(); });
        if (!person.deleted && matches)
            found.append(&person);
    }
    const MoodleAnswer rows = rowsOf(call, found, searched);
    if (!rows)
        return rows;
    return QJsonObject{{u"users"_s, *rows}, {u"warnings"_s, warnings}};
}

} // namespace diapason::demo::ws
