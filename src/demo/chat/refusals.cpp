// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/chat/refusals.h"

using namespace Qt::StringLiterals;

namespace diapason::demo {

namespace {

QString reasonFor(const QString &code)
{
    static const QHash<QString, QString> reasons = {
        {u"error-not-allowed"_s, u"Not allowed"_s},
        {u"error-not-authorized"_s, u"Not authorized"_s},
        {u"not-authorized"_s, u"Not Authorized"_s},
        {u"error-action-not-allowed"_s, u"Action not allowed"_s},
        {u"error-room-param-not-provided"_s, u"The parameter \"roomId\" or \"roomName\" is required"_s},
        {u"error-room-not-found"_s, u"The required \"roomId\" or \"roomName\" param provided does not match any group"_s},
        {u"error-room-archived"_s, u"The private group is archived"_s},
        {u"error-room-type-not-supported"_s, u"The room type is not supported"_s},
        {u"error-invalid-room"_s, u"Invalid room"_s},
        {u"error-user-param-not-provided"_s, u"The required \"userId\" or \"username\" param was not provided"_s},
        {u"error-users-params-not-provided"_s,
            u"Please provide \"userId\" or \"username\" or \"userIds\" or \"usernames\" as param"_s},
        {u"error-empty-invite-list"_s, u"Cannot invite if no valid users are provided"_s},
        {u"error-invalid-user"_s, u"The required \"userId\" or \"username\" param provided does not match any users"_s},
        {u"error-user-is-banned"_s, u"User is banned from this room"_s},
        {u"error-user-not-in-room"_s, u"User is not in this room"_s},
        {u"error-you-are-last-owner"_s, u"You are the last owner. Please set new owner before leaving the room."_s},
        {u"error-remove-last-owner"_s, u"This is the last owner. Please set a new owner before removing this one."_s},
        {u"error-user-already-moderator"_s, u"User is already a moderator"_s},
        {u"error-user-not-moderator"_s, u"User is not a moderator"_s},
        {u"error-user-already-owner"_s, u"User is already an owner"_s},
        {u"error-user-not-owner"_s, u"User is not an owner"_s},
        {u"error-user-already-leader"_s, u"User is already a leader"_s},
        {u"error-user-not-leader"_s, u"User is not a leader"_s},
        {u"error-invalid-settings"_s, u"Invalid settings provided"_s},
        {u"error-invalid-sort"_s, u"Invalid sort parameter provided"_s},
        {u"error-invalid-name"_s, u"Invalid name"_s},
        {u"error-team-not-found"_s, u"The \"teamId\" provided does not match any team"_s},
        {u"error-token-already-exists"_s, u"A token with this name already exists"_s},
        {u"error-token-does-not-exists"_s, u"Token does not exist"_s},
        {u"error-roomid-param-not-provided"_s, u"The parameter \"roomId\" or \"roomName\" is required"_s},
        {u"error-roomId-param-invalid"_s, u"The \"updatedSince\" query parameter must be a valid date."_s},
        {u"error-password-policy-not-met"_s, u"The password does not meet the server's policy"_s},
    };
    return reasons.value(code, code);
}

/// The codes the 9.0 notes list; error-not-authorized, with its prefix, is not among them.
bool becomesForbidden(const ChatProfile &profile, const QString &code)
{
    static const QStringList listed = {u"error-not-allowed"_s, u"not-allowed"_s, u"not-authorized"_s, u"not_authorized"_s,
        u"no-permission"_s, u"error-not-authorized-federation"_s};
    return (profile.forbiddenIs403 && listed.contains(code)) || (profile.notAuthorizedIs403 && code == "error-not-authorized"_L1);
}

Refused failure(int status, QJsonObject body)
{
    body.insert(u"success"_s, false);
    return Refused{Refusal{status, std::move(body)}};
}

} // namespace

Refused thrownWith(const ChatCall &call, const QString &code, const QString &reason, const QJsonObject &details)
{
    if (becomesForbidden(call.profile(), code))
        return failure(403, {{u"error"_s, reason}, {u"errorType"_s, u"error-forbidden"_s}});
    QJsonObject body{{u"error"_s, u"%1 [%2]"_s.arg(reason, code)}, {u"errorType"_s, code}};
    if (!details.isEmpty())
        body.insert(u"details"_s, details);
    return failure(400, std::move(body));
}

Refused thrown(const ChatCall &call, const QString &code, const QString &method)
{
    return thrownWith(call, code, reasonFor(code), method.isEmpty() ? QJsonObject{} : QJsonObject{{u"method"_s, method}});
}

Refused said(const QString &text, int status) { return failure(status, {{u"error"_s, text}}); }

Refused swapped(const ChatCall &call)
{
    if (call.profile().forbiddenIs403)
        return failure(403, {{u"error"_s, u"Not Allowed"_s}, {u"errorType"_s, u"error-forbidden"_s}});
    return failure(400, {{u"error"_s, u"not-allowed"_s}, {u"errorType"_s, u"Not Allowed"_s}});
}

Refused notPermitted(const ChatCall &call)
{
    return said(call.profile().permissionRefusedInWords
            ? u"User does not have the permissions required for this action [error-unauthorized]"_s
            : u"unauthorized"_s,
        403);
}

Refused forbidden(const ChatCall &call) { return said(call.profile().atLeast(9) ? u"forbidden"_s : u"unauthorized"_s, 403); }

Refused unauthenticated(const ChatCall &call)
{
    const QString sentence = u"You must be logged in to do this."_s;
    QJsonObject body;
    if (call.profile().unauthenticatedHasLegacyKeys) {
        body.insert(u"status"_s, u"error"_s);
        body.insert(u"message"_s, sentence);
    }
    if (call.profile().unauthenticatedHasSuccess) {
        body.insert(u"success"_s, false);
        body.insert(u"error"_s, sentence);
    }
    return Refused{Refusal{401, std::move(body)}};
}

Refused loginRefused(const ChatCall &call, const QJsonValue &error, const QString &message, const QJsonObject &details)
{
    QJsonObject body{{u"status"_s, u"error"_s}, {u"error"_s, error}, {u"message"_s, message}};
    if (!details.isEmpty())
        body.insert(u"details"_s, details);
    if (call.profile().loginSaysSuccess)
        body.insert(u"success"_s, false);
    return Refused{Refusal{401, std::move(body)}};
}

Refused invalidParams(const QString &complaint, bool typed)
{
    return typed ? failure(400, {{u"errorType"_s, u"error-invalid-params"_s}, {u"error"_s, complaint}})
                 : failure(400, {{u"error"_s, complaint + u" [invalid-params]"_s}, {u"errorType"_s, u"invalid-params"_s}});
}

Refused throttled(const ChatCall &call, qint64 seconds)
{
    QJsonObject body{{u"error"_s,
        u"Error, too many requests. Please slow down. You must wait %1 seconds before trying this endpoint again. [error-too-many-requests]"_s
            .arg(seconds)}};
    if (call.profile().throttledNamesErrorType)
        body.insert(u"errorType"_s, u"error-too-many-requests"_s);
    return failure(429, std::move(body));
}

Refused notFound(const QString &text) { return said(text, 404); }

} // namespace diapason::demo
