// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rocketchat/gatecalls.h"

#include "net/rocketchat/json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace diapason::rocketchat {

using json::Keys;

Pairs PublicSettings::query() const
{
    return {
        {u"_id"_s, ids.join(u',')}, {u"count"_s, QString::number(window.count)}, {u"offset"_s, QString::number(window.offset)}};
}

Result<PublicSettings::Reply> PublicSettings::parse(const QByteArray &body)
{
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    if (!root["settings"_L1].isArray())
        return json::malformed(root.isEmpty() ? u"json"_s : u"settings"_s);
    Reply page{.total = root["total"_L1].toInt()};
    for (const auto &row : root["settings"_L1].toArray())
        page.rows.append({row["_id"_L1].toString(), row["value"_L1].toVariant().toString()});
    return page;
}

QJsonObject Login::body() const
{
    QJsonObject body{{u"user"_s, user}, {u"password"_s, password}};
    if (!code.isEmpty())
        body.insert(u"code"_s, code);
    return body;
}

Result<ChatSession> Login::parse(const QByteArray &body)
{
    return json::parse<ChatSession>(body, [](Keys &root, ChatSession &session) {
        const auto profile = [&session](Keys &me) { session.username = me.text("username", QString()); };
        const auto data = [&](Keys &keys) {
            session.account = AccountId{keys.text("userId")};
            session.token = keys.text("authToken");
            keys.inside("me", profile);
        };
        if (!root.inside("data", data))
            root.fail("data");
    });
}

Result<void> Logout::parse(const QByteArray &body)
{
    const Result<QString> status = json::parse<QString>(body, [](Keys &root, QString &word) { word = root.text("status"); });
    if (!status)
        return Failure{status.error()};
    return *status == "success"_L1 ? Result<void>{} : json::malformed(u"status"_s);
}

QJsonObject OneToken::body() const { return {{u"tokenName"_s, name}}; }

QJsonObject GenerateToken::body() const { return {{u"tokenName"_s, name}, {u"bypassTwoFactor"_s, true}}; }

Result<QString> GenerateToken::parse(const QByteArray &body)
{
    return json::parse<QString>(body, [](Keys &root, QString &token) { token = root.text("token"); });
}

Result<TokenList::Reply> TokenList::parse(const QByteArray &body)
{
    return json::parse<Reply>(body, [](Keys &root, Reply &tokens) {
        root.each("tokens", [&](Keys &row) {
            const QString name = row.text("name");
            tokens.insert(name, row.flag("bypassTwoFactor", false));
        });
    });
}

} // namespace diapason::rocketchat
