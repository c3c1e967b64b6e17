// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rocketchat/json.h"
#include "net/rocketchat/calls.h"
#include "net/rocketchat/roles.h"
#include "net/rocketchat/window.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace diapason::rocketchat {

using json::Keys;

namespace {

RoomMember readMember(Keys &row)
{
    RoomMember member;
    member.id = AccountId{row.text("_id")};
    member.username = row.text("username");
    member.name = row.text("name", QString());
    member.roles = rolesOf(row.texts("roles")); // absent for plain members, and in groups.members for all
    return member;
}

Result<QList<RoomMember>> readRoles(const QByteArray &body)
{
    return json::parse<QList<RoomMember>>(body, [](Keys &root, QList<RoomMember> &members) {
        root.each("roles", [&](Keys &row) {
            RoomMember member;
            const bool known = row.inside("u", [&](Keys &user) {
                member.id = AccountId{user.text("_id")};
                member.username = user.text("username", QString());
                member.name = user.text("name", QString());
            });
            if (!known)
                row.fail("u");
            member.roles = rolesOf(row.texts("roles"));
            members.append(member);
        });
    });
}

} // namespace

Pairs MembersByRole::query() const
{
    return windowQuery(window, {{u"roomId"_s, room.value}}, u"{\"rolePriority\":1,\"username\":1}"_s);
}
Result<MembersByRole::Reply> MembersByRole::parse(const QByteArray &body)
{
    return readPage<RoomMember>(body, "members", readMember);
}

Pairs GroupMembers::query() const { return windowQuery(window, {{u"roomId"_s, room.value}}, u"{\"username\":1}"_s); }
Result<GroupMembers::Reply> GroupMembers::parse(const QByteArray &body)
{
    return readPage<RoomMember>(body, "members", readMember);
}

Pairs GroupRoles::query() const { return {{u"roomId"_s, room.value}}; }
Result<GroupRoles::Reply> GroupRoles::parse(const QByteArray &body) { return readRoles(body); }

Pairs RolesOfRoom::query() const { return {{u"rid"_s, room.value}}; }
Result<RolesOfRoom::Reply> RolesOfRoom::parse(const QByteArray &body) { return readRoles(body); }

Result<void> parseDone(const QByteArray &body)
{
    const Result<bool> done = json::parse<bool>(body, [](Keys &root, bool &success) {
        success = root.flag("success");
        if (!success)
            root.fail("success");
    });
    return done ? Result<void>{} : Failure{done.error()};
}

QJsonObject Invite::body() const
{
    QJsonObject body{{u"roomId"_s, room.value}};
    if (accounts.size() == 1) {
        body[u"userId"_s] = accounts.first().value;
    } else {
        QJsonArray ids;
        for (const AccountId &account : accounts)
            ids.append(account.value);
        body[u"userIds"_s] = ids;
    }
    return body;
}

QJsonObject MuteLines::body() const
{
    const QJsonArray read = QJsonDocument::fromJson('[' + lines.toUtf8() + ']').array();
    return {{u"rid"_s, room.value}, {u"systemMessages"_s, read.isEmpty() ? QJsonValue(QJsonArray()) : read.first()}};
}

QJsonObject OneMember::body() const { return {{u"roomId"_s, room.value}, {u"userId"_s, account.value}}; }

} // namespace diapason::rocketchat
