// SPDX-License-Identifier: GPL-3.0-or-later
// Personal access tokens: contracts/rocketchat.md §2.4.
#include "demo/chat/documents.h"
#include "demo/chat/refusals.h"
#include "demo/chat/routes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace diapason::demo {

namespace {

/// Nothing when the caller may have tokens and names one.
std::optional<Refusal> refusedToken(const ChatCall &call)
{
    if (!call.may(u"create-personal-access-tokens"_s))
        return thrown(call, u"not-authorized"_s).error();
    if (call.text(u"tokenName"_s).isEmpty())
        return said(u"The 'tokenName' param is required"_s).error();
    return std::nullopt;
}

Answer generate(ChatCall &call)
{
    if (auto refused = refusedToken(call))
        return std::unexpected(*refused);
    const QString name = call.text(u"tokenName"_s);
    if (call.world.personalToken(*call.caller, name))
        return thrown(call, u"error-token-already-exists"_s);
    return QJsonObject{{u"token"_s, call.world.addPersonalToken(*call.caller, name, call.isTrue(u"bypassTwoFactor"_s))}};
}

/// A copy of the caller's token of that name.
std::expected<ChatToken, Refusal> namedToken(const ChatCall &call)
{
    if (auto refused = refusedToken(call))
        return std::unexpected(*refused);
    const ChatToken *const token = call.world.personalToken(*call.caller, call.text(u"tokenName"_s));
    if (!token)
        return thrown(call, u"error-token-does-not-exists"_s);
    return *token;
}

Answer regenerate(ChatCall &call)
{
    const auto old = namedToken(call);
    if (!old)
        return std::unexpected(old.error());
    call.world.revoke(old->value);
    return QJsonObject{{u"token"_s, call.world.addPersonalToken(*call.caller, old->name, old->bypassTwoFactor)}};
}

Answer remove(ChatCall &call)
{
    const auto token = namedToken(call);
    if (!token)
        return std::unexpected(token.error());
    call.world.revoke(token->value);
    return QJsonObject{};
}

Answer list(ChatCall &call)
{
    if (!call.may(u"create-personal-access-tokens"_s))
        return thrown(call, u"not-authorized"_s);
    QJsonArray tokens;
    for (const ChatToken &token : call.world.personalTokens(*call.caller)) {
        tokens.append(QJsonObject{{u"name"_s, token.name}, {u"createdAt"_s, stamp(token.createdAt)},
            {u"lastTokenPart"_s, token.value.last(6)}, {u"bypassTwoFactor"_s, token.bypassTwoFactor}});
    }
    return QJsonObject{{u"tokens"_s, tokens}};
}

} // namespace

QList<ChatRoute> tokenRoutes()
{
    return {
        {.method = "POST", .name = u"users.generatePersonalAccessToken"_s, .handler = generate, .secondFactor = true},
        {.method = "POST", .name = u"users.regeneratePersonalAccessToken"_s, .handler = regenerate, .secondFactor = true},
        {.method = "POST", .name = u"users.removePersonalAccessToken"_s, .handler = remove, .secondFactor = true},
        {.method = "GET", .name = u"users.getPersonalAccessTokens"_s, .handler = list},
    };
}

} // namespace diapason::demo
