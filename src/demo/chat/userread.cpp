// SPDX-License-Identifier: GPL-3.0-or-later
// users.info, users.list, users.listByStatus, users.autocomplete: contracts/rocketchat.md §3.1 – §3.3, §3.8.
#include "demo/chat/documents.h"
#include "demo/chat/paging.h"
#include "demo/chat/refusals.h"
#include "demo/chat/routes.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace diapason::demo {

namespace {

using Users = QList<const ChatUser *>;

QJsonObject userRow(const ChatUser &user, bool isFull)
{
    QJsonObject out{{u"_id"_s, user.id}, {u"name"_s, user.name}, {u"status"_s, user.status}, {u"active"_s, user.active},
        {u"type"_s, user.type}, {u"roles"_s, QJsonArray::fromStringList(user.roles)},
        {u"nameInsensitive"_s, user.name.toLower()}};
    if (!user.username.isEmpty())
        out.insert(u"username"_s, user.username);
    if (user.lastLogin.isValid())
        out.insert(u"lastLogin"_s, stamp(user.lastLogin));
    if (user.federated)
        out.insert(u"federated"_s, true);
    if (isFull)
        out.insert(u"emails"_s, emailsOf(user));
    return out;
}

QJsonArray roomsOf(const ChatUser &user)
{
    QJsonArray out;
    for (const ChatRoom *room : user.rooms) {
        const ChatSubscription *const own = room->memberOf(&user);
        QJsonObject row{
            {u"_id"_s, own->id()}, {u"rid"_s, room->id}, {u"name"_s, room->name}, {u"t"_s, room->type}, {u"unread"_s, 0}};
        if (own->roles && !own->roles->isEmpty())
            row.insert(u"roles"_s, QJsonArray::fromStringList(*own->roles));
        out.append(row);
    }
    return out;
}

/// The one parameter that names the user; null when there is none, or more than one.
QString onlyName(const ChatCall &call)
{
    QStringList known = {u"userId"_s, u"username"_s, u"importId"_s};
    if (call.profile().atLeast(8, 4))
        known.append(u"email"_s);
    if (call.profile().atLeast(8, 5))
        known.append(u"freeSwitchExtension"_s);
    known.removeIf([&](const QString &key) { return !call.has(key); });
    return known.size() == 1 ? known.first() : QString{};
}

Answer info(ChatCall &call)
{
    const QString key = onlyName(call);
    if (key.isEmpty())
        return invalidParams(u"must match exactly one schema in oneOf"_s);
    const QString value = call.text(key);
    const ChatUser *user = nullptr;
    if (key == "userId"_L1)
        user = call.world.userById(value);
    else if (key == "username"_L1)
        user = call.world.userByName(value);
    else if (key == "email"_L1)
        user = call.world.userByEmail(value);
    if (!user)
        return said(u"User not found."_s);

    const bool isFull = user == call.caller || call.may(u"view-full-other-user-info"_s);
    QJsonObject out{{u"_id"_s, user->id}, {u"username"_s, user->username}, {u"name"_s, user->name}, {u"type"_s, user->type},
        {u"active"_s, user->active}, {u"status"_s, user->status}, {u"utcOffset"_s, 1}, {u"federated"_s, user->federated},
        {u"canViewAllInfo"_s, isFull}};
    if (isFull) {
        out.insert(u"emails"_s, emailsOf(*user));
        out.insert(u"roles"_s, QJsonArray::fromStringList(user->roles));
        out.insert(u"createdAt"_s, stamp(user->createdAt));
        out.insert(u"customFields"_s, user->customFields);
        out.insert(u"services"_s, servicesOf(*user));
        if (user->lastLogin.isValid())
            out.insert(u"lastLogin"_s, stamp(user->lastLogin));
    }
    const bool wantsRooms = call.profile().userRoomsByFields
        ? QJsonDocument::fromJson(call.text(u"fields"_s).toUtf8())["userRooms"_L1].toInt() == 1
        : call.isTrue(u"includeUserRooms"_s);
    if (wantsRooms && (user == call.caller || call.may(u"view-other-user-channels"_s)))
        out.insert(u"rooms"_s, roomsOf(*user));
    return QJsonObject{{u"user"_s, out}};
}

QString sortText(const ChatUser *user, const QString &key)
{
    if (key == "_id"_L1)
        return user->id;
    if (key == "name"_L1 || key == "nameInsensitive"_L1)
        return user->name;
    if (key == "createdAt"_L1)
        return stamp(user->createdAt);
    if (key == "status"_L1)
        return user->status;
    return user->username;
}

const Users &sortedUsers(ChatWorld &world, const QList<SortKey> &keys)
{
    QString order = u"by "_s;
    for (const SortKey &key : keys)
        order += key.key + (key.ascending ? u'+' : u'-');
    ChatWorld::UserOrder &kept = world.userOrder;
    if (kept.revision != world.usersRevision() || kept.order != order) {
        kept = {world.usersRevision(), order, {}};
        for (const auto &user : world.users())
            kept.users.append(user.get());
        sortRows(kept.users, keys.isEmpty() ? QList<SortKey>{{u"username"_s}} : keys, sortText);
    }
    return kept.users;
}

template <class Fits>
Answer listing(const ChatCall &call, bool isFiltered, Fits fits)
{
    const auto page = pageOf(call);
    if (!page)
        return std::unexpected(page.error());
    const bool isFull = call.may(u"view-full-other-user-info"_s);
    const auto toRow = [&](const ChatUser *user) { return userRow(*user, isFull); };
    const Users &all = sortedUsers(call.world, page->sort);
    if (!isFiltered)
        return paged(u"users"_s, all, *page, toRow);
    Users some;
    std::ranges::copy_if(all, std::back_inserter(some), fits);
    return paged(u"users"_s, some, *page, toRow);
}

Answer list(ChatCall &call)
{
    if (call.world.isOn(u"API_Apply_permission_view-outside-room_on_users-list"_s) && !call.may(u"view-outside-room"_s))
        return notPermitted(call);
    const QString email = call.profile().atLeast(8, 4) ? call.text(u"email"_s) : QString{};
    return listing(
        call, !email.isEmpty(), [&](const ChatUser *user) { return user->emails.contains(email, Qt::CaseInsensitive); });
}

Answer listByStatus(ChatCall &call)
{
    const QString status = call.text(u"status"_s);
    const QString type = call.text(u"type"_s);
    const QString term = call.text(u"searchTerm"_s);
    const QStringList roles = call.list(u"roles"_s);
    return listing(call, true, [&](const ChatUser *user) {
        const auto isHeld = [&](const QString &role) { return user->roles.contains(role); };
        return (status.isEmpty() || user->active == (status == "active"_L1))
            && (!call.has(u"hasLoggedIn"_s) || user->lastLogin.isValid() == call.isTrue(u"hasLoggedIn"_s))
            && (type.isEmpty() || user->type == type) && (roles.isEmpty() || std::ranges::any_of(roles, isHeld))
            && (user->username.contains(term, Qt::CaseInsensitive) || user->name.contains(term, Qt::CaseInsensitive));
    });
}

/// Active accounts alone, and no more than ten of them.
Answer autocomplete(ChatCall &call)
{
    const QJsonObject selector = QJsonDocument::fromJson(call.text(u"selector"_s).toUtf8()).object();
    const QString term = selector["term"_L1].toString();
    const QList<SortKey> byUsername;
    QJsonArray items;
    for (const ChatUser *user : sortedUsers(call.world, byUsername)) {
        const bool fits = user->username.contains(term, Qt::CaseInsensitive) || user->name.contains(term, Qt::CaseInsensitive);
        if (items.size() < 10 && user->active && !user->username.isEmpty() && fits) {
            items.append(QJsonObject{
                {u"_id"_s, user->id}, {u"username"_s, user->username}, {u"name"_s, user->name}, {u"status"_s, user->status}});
        }
    }
    return QJsonObject{{u"items"_s, items}};
}

} // namespace

QList<ChatRoute> userReadRoutes()
{
    return {
        {.method = "GET", .name = u"users.info"_s, .handler = info},
        {.method = "GET",
            .name = u"users.list"_s,
            .handler = list,
            .permission = u"view-d-room"_s,
            .schema = {.keys = "count offset sort email query fields", .when = &ChatProfile::strictUserList}},
        {.method = "GET",
            .name = u"users.listByStatus"_s,
            .handler = listByStatus,
            .permission = u"view-d-room"_s,
            .schema = {.keys = "count offset sort status hasLoggedIn:b type roles:[s] searchTerm inactiveReason:[s]"},
            .since = {6, 8}},
        {.method = "GET",
            .name = u"users.autocomplete"_s,
            .handler = autocomplete,
            .permission = u"view-outside-room"_s,
            .schema = {.keys = "selector!"}},
    };
}

} // namespace diapason::demo
