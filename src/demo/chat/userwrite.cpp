// SPDX-License-Identifier: GPL-3.0-or-later
// users.create, users.update: contracts/rocketchat.md §3.4, §3.5.
#include "demo/chat/documents.h"
#include "demo/chat/names.h"
#include "demo/chat/refusals.h"
#include "demo/chat/routes.h"
#include "demo/chat/secondfactor.h"

using namespace Qt::StringLiterals;

namespace diapason::demo {

namespace {

/// Nothing when the name and the address may be given to a user.
std::optional<Refusal> refusedIdentity(const ChatCall &call, const QString &username, const QString &email)
{
    const ChatWorld &world = call.world;
    if (!username.isEmpty() && !followsRule(username, world.text(u"UTF8_User_Names_Validation"_s))) {
        return thrownWith(call, u"error-input-is-not-a-valid-field"_s, u"%1 is not a valid username"_s.arg(username),
            {{u"method"_s, u"insertOrUpdateUser"_s}, {u"input"_s, username}, {u"field"_s, u"Username"_s}})
            .error();
    }
    const bool isReserved = username == "all"_L1 || username == "here"_L1;
    if (!username.isEmpty() && (isReserved || world.userByAnyCase(username)))
        return thrownWith(
            call, u"error-field-unavailable"_s, u"%1 is already in use :("_s.arg(username), {{u"field"_s, username}})
            .error();
    if (!email.isEmpty() && !email.contains(u'@'))
        return thrownWith(call, u"error-invalid-email"_s, u"Invalid email %1"_s.arg(email)).error();
    if (!email.isEmpty() && world.userByEmail(email))
        return thrownWith(call, u"error-field-unavailable"_s, u"%1 is already in use :("_s.arg(email), {{u"field"_s, email}})
            .error();
    return std::nullopt;
}

void joinDefaultChannels(ChatWorld &world, ChatUser &user)
{
    for (const auto &[id, room] : world.rooms()) {
        if (!room->isDefault || room->isArchived())
            continue;
        world.subscribe(*room, user);
        world.post(*room, {.type = u"uj"_s, .author = &user, .msg = user.username});
    }
}

Answer create(ChatCall &call)
{
    const QStringList roles = call.has(u"roles"_s) ? call.list(u"roles"_s) : QStringList{u"user"_s};
    if (!call.may(u"create-user"_s) || (roles != QStringList{u"user"_s} && !call.may(u"assign-roles"_s)))
        return thrown(call, u"error-action-not-allowed"_s, u"insertOrUpdateUser"_s);
    const QString username = call.text(u"username"_s);
    const QString email = call.text(u"email"_s);
    for (const auto &[key, field] : {std::pair{u"name"_s, u"Name"_s}, {u"username"_s, u"Username"_s}, {u"email"_s, u"Email"_s}}) {
        if (call.text(key).trimmed().isEmpty())
            return thrownWith(call, u"error-the-field-is-required"_s, u"The field %1 is required"_s.arg(field));
    }
    if (auto refused = refusedIdentity(call, username, email))
        return std::unexpected(*refused);
    ChatUser &user = call.world.addUser({.username = username,
        .name = call.text(u"name"_s),
        .emails = {email},
        .active = !call.has(u"active"_s) || call.isTrue(u"active"_s),
        .roles = roles,
        .password = call.text(u"password"_s),
        .customFields = call.body.value("customFields"_L1).toObject()});
    if (!call.has(u"joinDefaultChannels"_s) || call.isTrue(u"joinDefaultChannels"_s))
        joinDefaultChannels(call.world, user);
    QJsonObject out = profileDocument(call.world, user);
    out.insert(u"type"_s, user.type);
    out.insert(u"createdAt"_s, stamp(user.createdAt));
    if (!call.profile().atLeast(7))
        out.insert(u"services"_s, servicesOf(user));
    return QJsonObject{{u"user"_s, out}};
}

/// users.create with the requirement the contract could neither confirm nor deny.
Answer createConfirmed(ChatCall &call)
{
    if (call.profile().createUserWantsSecondFactor) {
        if (auto refused = SecondFactor{}.challenge(call))
            return std::unexpected(*refused);
    }
    return create(call);
}

Answer update(ChatCall &call)
{
    ChatUser *const user = call.world.userById(call.text(u"userId"_s));
    if (!user)
        return thrown(call, u"error-invalid-user"_s);
    if (user != call.caller && !call.may(u"edit-other-user-info"_s))
        return thrown(call, u"error-action-not-allowed"_s, u"insertOrUpdateUser"_s);
    const QJsonObject data = call.body.value("data"_L1).toObject();
    const QString username = data.value("username"_L1).toString(user->username);
    const QString email = data.value("email"_L1).toString();
    const bool renames = username.toCaseFolded() != user->username.toCaseFolded();
    if (auto refused = refusedIdentity(call, renames ? username : QString{}, user->emails.contains(email) ? QString{} : email))
        return std::unexpected(*refused);
    if (username != user->username)
        call.world.renameUser(*user, username);
    if (!email.isEmpty())
        call.world.setEmail(*user, email);
    user->name = data.value("name"_L1).toString(user->name);
    user->updatedAt = call.world.now();
    return QJsonObject{{u"user"_s, profileDocument(call.world, *user)}};
}

} // namespace

QList<ChatRoute> userWriteRoutes()
{
    return {
        {.method = "POST",
            .name = u"users.create"_s,
            .handler = createConfirmed,
            .schema = {.keys = "name! email! username! password! active:b verified:b requirePasswordChange:b setRandomPassword:b "
                               "sendWelcomeEmail:b joinDefaultChannels:b roles:[s] customFields:o bio nickname statusText "
                               "freeSwitchExtension"}},
        {.method = "POST",
            .name = u"users.update"_s,
            .handler = update,
            .schema = {.keys = "userId! data:o! confirmRelinquish:b"},
            .secondFactor = true},
    };
}

} // namespace diapason::demo
