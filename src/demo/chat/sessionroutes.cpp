// SPDX-License-Identifier: GPL-3.0-or-later
// login, logout, me: contracts/rocketchat.md §2.1 – §2.3.
#include "demo/chat/documents.h"
#include "demo/chat/refusals.h"
#include "demo/chat/routes.h"
#include "demo/chat/secondfactor.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace diapason::demo {

namespace {

ChatUser *whoLogsIn(const ChatCall &call)
{
    const QJsonValue user = call.body.value("user"_L1);
    QString name = user.toString();
    QString email = call.body.value("email"_L1).toString();
    if (user.isObject()) {
        name = user["username"_L1].toString();
        email = user["email"_L1].toString();
    } else if (name.isEmpty()) {
        name = call.body.value("username"_L1).toString();
    }
    if (name.contains(u'@'))
        std::swap(name, email);
    return email.isEmpty() ? call.world.userByName(name) : call.world.userByEmail(email);
}

/// Directory passwords are checked by a bind, which needs them in clear; others are not known here at all.
bool passwordFits(const ChatCall &call, const ChatUser &user)
{
    const QJsonValue given = call.body.value("password"_L1);
    if (user.password.isEmpty() || user.login == ChatLogin::Elsewhere)
        return false;
    if (user.login == ChatLogin::Directory)
        return call.world.isOn(u"LDAP_Enable"_s) && given.toString() == user.password;
    if (!given.isObject())
        return given.toString() == user.password;
    const QByteArray digest = QCryptographicHash::hash(user.password.toUtf8(), QCryptographicHash::Sha256).toHex();
    return given["algorithm"_L1].toString() == "sha-256"_L1 && given["digest"_L1].toString().toLatin1() == digest;
}

Answer session(const ChatCall &call, const ChatUser &user, const QString &token)
{
    QJsonObject out{{u"status"_s, u"success"_s},
        {u"data"_s, QJsonObject{{u"userId"_s, user.id}, {u"authToken"_s, token}, {u"me"_s, profileDocument(call.world, user)}}}};
    if (call.profile().loginSaysSuccess)
        out.insert(u"success"_s, true);
    return out;
}

Refused wrongCredentials(const ChatCall &call)
{
    return loginRefused(
        call, call.profile().loginFailsByNumber ? QJsonValue(403) : QJsonValue(u"Unauthorized"_s), u"Unauthorized"_s);
}

Answer login(ChatCall &call)
{
    if (const QString resume = call.body.value("resume"_L1).toString(); !resume.isEmpty()) {
        const ChatToken *const token = call.world.token(resume);
        return token ? session(call, *token->user, resume) : Answer{wrongCredentials(call)};
    }
    ChatUser *const user = whoLogsIn(call);
    if (!user || !passwordFits(call, *user))
        return wrongCredentials(call);
    if (!user->active)
        return loginRefused(call, u"error-user-is-not-activated"_s, u"User is not activated"_s);
    if (const QStringList methods = SecondFactor::methods(call.world, *user, true); !methods.isEmpty()) {
        const QString code = call.has(u"code"_s) ? call.text(u"code"_s) : call.header("x-2fa-code");
        if (code.isEmpty())
            return loginRefused(call, u"totp-required"_s, u"TOTP Required"_s, SecondFactor::details(methods));
        const QString named = call.header("x-2fa-method");
        const QString method = methods.contains(named) ? named : methods.first();
        if (const QString fault = SecondFactor::fault(call.world, *user, method, code); !fault.isEmpty())
            return loginRefused(call, fault, u"TOTP Invalid"_s, {{u"method"_s, method}});
    }
    return session(call, *user, call.world.login(*user));
}

Answer logout(ChatCall &call)
{
    call.world.revoke(call.token);
    return QJsonObject{{u"status"_s, u"success"_s}, {u"data"_s, QJsonObject{{u"message"_s, u"You've been logged out!"_s}}}};
}

/// §1.7. Whether the account exists is not told.
Answer sendEmailCode(ChatCall &call)
{
    const QString who = call.text(u"emailOrUsername"_s);
    ChatUser *const user = who.contains(u'@') ? call.world.userByEmail(who) : call.world.userByName(who);
    if (user)
        user->wrongEmailCodes = 0;
    return QJsonObject{};
}

Answer me(ChatCall &call) { return profileDocument(call.world, *call.caller); }

} // namespace

QList<ChatRoute> sessionRoutes()
{
    return {
        {.method = "POST", .name = u"login"_s, .handler = login, .anonymous = true, .bare = true},
        {.method = "POST", .name = u"logout"_s, .handler = logout, .bare = true},
        {.method = "GET", .name = u"logout"_s, .handler = logout, .bare = true},
        {.method = "GET", .name = u"me"_s, .handler = me},
        {.method = "POST", .name = u"users.2fa.sendEmailCode"_s, .handler = sendEmailCode, .anonymous = true},
    };
}

} // namespace diapason::demo
