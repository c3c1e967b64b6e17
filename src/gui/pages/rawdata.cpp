// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/rawdata.h"

#include "domain/explain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

QString utc(const QDateTime &when) { return when.toUTC().toString(Qt::ISODate); }

QJsonObject stamp(const ReadStamp &stamp)
{
    return {
        {u"at"_s, utc(stamp.at)}, {u"sources"_s, QJsonArray::fromStringList(stamp.sources)}, {u"complete"_s, stamp.complete()}};
}

QJsonValue personJson(const Person *person)
{
    if (!person)
        return QJsonValue::Null;
    QJsonArray roles;
    for (const MoodleRole &role : person->roles)
        roles.append(QJsonObject{{u"id"_s, role.id}, {u"shortname"_s, role.shortName}, {u"name"_s, role.name}});
    return QJsonObject{{u"id"_s, person->id.value}, {u"username"_s, person->username}, {u"fullname"_s, person->fullName},
        {u"roles"_s, roles}, {u"groups"_s, QJsonArray::fromStringList(person->groups)},
        {u"enrolment"_s, stateCode(person->enrolment)}, {u"account"_s, stateCode(person->account)}};
}

QJsonValue memberJson(const RoomMember *member)
{
    if (!member)
        return QJsonValue::Null;
    QJsonArray roles;
    if (member->roles.owner)
        roles.append(u"owner"_s);
    if (member->roles.moderator)
        roles.append(u"moderator"_s);
    if (member->roles.leader)
        roles.append(u"leader"_s);
    return QJsonObject{
        {u"_id"_s, member->id.value}, {u"username"_s, member->username}, {u"name"_s, member->name}, {u"roles"_s, roles}};
}

QJsonValue accountJson(const Account *account)
{
    if (!account)
        return QJsonValue::Null;
    return QJsonObject{{u"_id"_s, account->id.value}, {u"username"_s, account->username}, {u"name"_s, account->name},
        {u"active"_s, account->active}, {u"federated"_s, account->federated}};
}

QJsonValue eventJson(const MembershipEvent *event)
{
    if (!event)
        return QJsonValue::Null;
    return QJsonObject{{u"kind"_s, membershipEventCode(event->kind)}, {u"username"_s, event->username}, {u"by"_s, event->by},
        {u"at"_s, utc(event->at)}};
}

} // namespace

QString rawData(const Comparison &comparison, const DriftRow &row)
{
    const QJsonObject room{{u"_id"_s, comparison.room.room.id.value}, {u"name"_s, comparison.room.room.name},
        {u"archived"_s, comparison.room.room.archived}, {u"usersCount"_s, comparison.room.room.usersCount}};
    const QJsonObject json{{u"class"_s, driftClassCode(row.driftClass)},
        {u"moodle"_s,
            QJsonObject{{u"course"_s, comparison.activity.course.value}, {u"cmid"_s, comparison.activity.cmid.value},
                {u"person"_s, personJson(comparison.person(row))}, {u"read"_s, stamp(comparison.course.stamp)}}},
        {u"rocketchat"_s,
            QJsonObject{{u"room"_s, room}, {u"expectedUsername"_s, comparison.chatUsername(row)},
                {u"member"_s, memberJson(comparison.member(row))}, {u"account"_s, accountJson(comparison.account(row))},
                {u"lastEvent"_s, eventJson(comparison.event(row))}, {u"read"_s, stamp(comparison.room.stamp)}}}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented));
}

} // namespace diapason
