// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rocketchat/json.h"
#include "net/rocketchat/calls.h"
#include "net/rocketchat/window.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace diapason::rocketchat {

using json::Keys;

namespace {

Account::Type typeOf(const QString &type)
{
    static const QHash<QString, Account::Type> types{
        {u"user"_s, Account::Type::User}, {u"bot"_s, Account::Type::Bot}, {u"app"_s, Account::Type::App}};
    return types.value(type, Account::Type::Unknown);
}

/// `services` holds password hashes and login tokens: never asked for by name, so never read.
Account readAccount(Keys &row)
{
    Account account;
    account.id = AccountId{row.text("_id")};
    account.username = row.text("username", QString()); // absent until the person has chosen one
    account.name = row.text("name", QString());
    row.each(
        "emails",
        [&](Keys &email) {
            const QString address = email.text("address", QString());
            if (account.email.isEmpty())
                account.email = address;
        },
        json::Presence::Optional);
    account.type = typeOf(row.text("type", QString()));
    account.active = row.flag("active", true);
    account.federated = row.flag("federated", false);
    return account;
}

} // namespace

Pairs AccountList::query() const { return windowQuery(window, {}, u"{\"_id\":1}"_s); }
Result<AccountList::Reply> AccountList::parse(const QByteArray &body) { return readPage<Account>(body, "users", readAccount); }

Pairs AccountInfo::query() const
{
    if (id.isValid())
        return {{u"userId"_s, id.value}};
    return {email.isEmpty() ? std::pair(u"username"_s, username) : std::pair(u"email"_s, email)};
}
Result<Account> AccountInfo::parse(const QByteArray &body)
{
    return json::parse<Account>(body, [](Keys &root, Account &account) {
        if (!root.inside("user", [&](Keys &row) { account = readAccount(row); }))
            root.fail("user");
    });
}

Pairs AccountSearch::query() const
{
    const QJsonDocument selector{QJsonObject{{u"term"_s, term}}};
    return {{u"selector"_s, QString::fromUtf8(selector.toJson(QJsonDocument::Compact))}};
}

Result<QList<Account>> AccountSearch::parse(const QByteArray &body)
{
    return json::parse<QList<Account>>(body, [](Keys &root, QList<Account> &accounts) {
        root.each("items", [&](Keys &row) { accounts.append(readAccount(row)); });
    });
}

QJsonObject CreateAccount::body() const
{
    const AccountRule &rule = account.rule;
    QJsonObject body{{u"name"_s, account.name}, {u"email"_s, account.email}, {u"username"_s, account.username},
        {u"password"_s, password}, {u"roles"_s, QJsonArray::fromStringList(rule.roles)}, {u"verified"_s, rule.verified},
        {u"joinDefaultChannels"_s, rule.joinDefaultChannels}, {u"requirePasswordChange"_s, rule.requirePasswordChange},
        {u"sendWelcomeEmail"_s, rule.welcomeEmail}};
    if (rule.requirePasswordChange) // by its own policy, and mailed to whoever is to use it once
        body.insert("setRandomPassword"_L1, true);
    return body;
}

Result<AccountId> CreateAccount::parse(const QByteArray &body)
{
    return json::parse<AccountId>(body, [](Keys &root, AccountId &id) {
        if (!root.inside("user", [&](Keys &row) { id = AccountId{row.text("_id")}; }))
            root.fail("user");
    });
}

} // namespace diapason::rocketchat
