// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dossier.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

/// What opens an account or a server; it never belongs on paper.
bool opensSomething(const QString &key)
{
    static const QSet<QString> keys{u"services"_s, u"tokens"_s, u"token"_s, u"password"_s, u"logintokens"_s, u"authtoken"_s, u"e2e"_s,
        u"private_key"_s, u"resume"_s, u"totp"_s};
    return keys.contains(key.toLower());
}

/// Keys whose value names whoever did something with the person, or holds what somebody else wrote.
bool namesOthers(const QString &key)
{
    static const QSet<QString> keys{u"by"_s, u"byName"_s, u"addedBy"_s, u"removedBy"_s, u"invitedBy"_s, u"usernames"_s, u"lastMessage"_s};
    return keys.contains(key);
}

bool isOwn(const QString &username, const QStringList &own)
{
    return std::ranges::any_of(own, [&](const QString &mine) { return usernameKey(mine) == usernameKey(username); });
}

/// Someone's name, a list of them, or a record of them.
QJsonValue replaced(const QJsonValue &value, const QStringList &own, const QString &masked)
{
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonValue &each : value.toArray())
            all.append(replaced(each, own, masked));
        return all;
    }
    if (value.isString())
        return value.toString().isEmpty() || isOwn(value.toString(), own) ? value : QJsonValue(masked);
    return value.isObject() ? QJsonValue(masked) : value;
}

QJsonValue maskedValue(const QJsonValue &value, const QStringList &own, const QString &masked)
{
    if (value.isObject())
        return maskedFacts(value.toObject(), own, masked);
    if (!value.isArray())
        return value;
    QJsonArray all;
    for (const QJsonValue &each : value.toArray())
        all.append(maskedValue(each, own, masked));
    return all;
}

} // namespace

DossierItem maskedItem(DossierItem item, const QString &masked)
{
    if (item.unmasked)
        return item;
    if (item.isOthers() && item.file) {
        item.file->name = masked;
        item.file->path.clear();
        item.file->author = {};
    }
    if (!item.message)
        return item;
    DossierMessage &message = *item.message;
    for (DossierQuote &quote : message.quotes)
        quote = {masked, masked};
    if (item.isOthers()) {
        message.author = {};
        message.username = masked;
        message.name = masked;
        message.text = masked;
        message.mentions = {};
        message.files = {};
    }
    return item;
}

QJsonObject maskedFacts(const QJsonObject &facts, const QStringList &own, const QString &masked)
{
    // A direct message's room is called after the other side of it.
    const bool direct = facts["t"_L1].toString() == "d"_L1;
    QJsonObject out;
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        const QString key = it.key();
        if (opensSomething(key))
            continue;
        const bool others = namesOthers(key) || (direct && (key == "name"_L1 || key == "fname"_L1 || key == "displayName"_L1));
        out.insert(key, others ? replaced(it.value(), own, masked) : maskedValue(it.value(), own, masked));
    }
    return out;
}

CasePart casePartOf(DossierItem::Kind kind)
{
    switch (kind) {
    case DossierItem::Kind::Message: return CasePart::Messages;
    case DossierItem::Kind::File: return CasePart::Files;
    case DossierItem::Kind::Mention:
    case DossierItem::Kind::Reply: break;
    }
    return CasePart::Mentions;
}

bool leaves(const DossierItem &item, const PrivacyCase &request)
{
    if (item.excluded || !request.scope.has(casePartOf(item.kind)) || request.scope.without.contains(item.room))
        return false;
    if (item.isOthers())
        return true;
    const AccountId author = item.message ? item.message->author : item.file ? item.file->author : AccountId();
    return std::ranges::any_of(request.accounts, [&](const CaseAccount &account) {
        return account.id == author && account.decision == CaseAccount::Decision::Confirmed;
    });
}

QString partStateCode(PartReport::State state)
{
    switch (state) {
    case PartReport::State::Waiting: return u"waiting"_s;
    case PartReport::State::Complete: return u"complete"_s;
    case PartReport::State::Partial: return u"partial"_s;
    case PartReport::State::Failed: return u"failed"_s;
    case PartReport::State::Unreadable: return u"unreadable"_s;
    case PartReport::State::LeftOut: return u"left_out"_s;
    }
    return {};
}

QString partCode(const Error &error)
{
    if (!error.code.isEmpty())
        return error.code;
    switch (error.kind) {
    case Error::Kind::Cancelled: return u"cancelled"_s;
    case Error::Kind::Timeout: return u"timeout"_s;
    case Error::Kind::Network:
    case Error::Kind::Tls: return u"network"_s;
    case Error::Kind::Unauthenticated:
    case Error::Kind::SecondFactor:
    case Error::Kind::Denied: return u"denied"_s;
    case Error::Kind::NotFound: return u"not-found"_s;
    case Error::Kind::RateLimited: return u"rate-limited"_s;
    case Error::Kind::Maintenance: return u"maintenance"_s;
    case Error::Kind::NotAnApi:
    case Error::Kind::Malformed: return u"malformed"_s;
    case Error::Kind::Refused: return u"refused"_s;
    case Error::Kind::Storage:
    case Error::Kind::Keychain:
    case Error::Kind::Usage: break;
    }
    return u"local"_s;
}

} // namespace diapason
