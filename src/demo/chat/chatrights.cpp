// SPDX-License-Identifier: GPL-3.0-or-later
// ChatWorld's tokens and permissions.
#include "demo/chat/chatworld.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diapason::demo {

QString ChatWorld::login(ChatUser &user)
{
    const QString value = newSecret();
    user.lastLogin = now();
    m_tokens.insert(value,
        {.value = value, .user = &user, .createdAt = now(), .expires = now().addDays(number(u"Accounts_LoginExpiration"_s))});
    return value;
}

QString ChatWorld::addPersonalToken(ChatUser &user, const QString &name, bool bypassTwoFactor, QString value)
{
    if (value.isEmpty())
        value = newSecret();
    m_tokens.insert(value, {.value = value, .user = &user, .name = name, .bypassTwoFactor = bypassTwoFactor, .createdAt = now()});
    return value;
}

const ChatToken *ChatWorld::token(const QString &value) const
{
    const auto at = m_tokens.constFind(value);
    if (at == m_tokens.cend() || (at->expires.isValid() && at->expires <= now()))
        return nullptr;
    return &*at;
}

const ChatToken *ChatWorld::personalToken(const ChatUser &user, const QString &name) const
{
    const auto at = std::ranges::find_if(
        m_tokens, [&](const ChatToken &one) { return one.user == &user && one.isPersonal() && one.name == name; });
    return at == m_tokens.end() ? nullptr : &*at;
}

QList<ChatToken> ChatWorld::personalTokens(const ChatUser &user) const
{
    QList<ChatToken> out;
    std::ranges::copy_if(
        m_tokens, std::back_inserter(out), [&](const ChatToken &one) { return one.user == &user && one.isPersonal(); });
    std::ranges::sort(out, {}, &ChatToken::name);
    return out;
}

void ChatWorld::revoke(const QString &value) { m_tokens.remove(value); }

void ChatWorld::revokeAll(const ChatUser &user)
{
    m_tokens.removeIf([&](const auto &entry) { return entry.value().user == &user; });
}

bool ChatWorld::may(const ChatUser &user, const QString &permission, const ChatRoom *room) const
{
    const auto roles = permissions.constFind(permission);
    if (roles == permissions.cend())
        return false;
    const auto isHeld = [&](const QString &role) { return roles->contains(role); };
    if (std::ranges::any_of(user.roles, isHeld))
        return true;
    const ChatSubscription *const own = room ? room->memberOf(&user) : nullptr;
    return own && own->roles && std::ranges::any_of(*own->roles, isHeld);
}

bool ChatWorld::canAccess(const ChatUser &user, const ChatRoom &room) const
{
    if (room.type == "c"_L1 && may(user, u"view-c-room"_s))
        return true;
    return room.memberOf(&user) && (may(user, u"view-joined-room"_s) || may(user, u"view-%1-room"_s.arg(room.type)));
}

void ChatWorld::grant(const QString &permission, const QString &role)
{
    QStringList &roles = permissions[permission];
    if (!roles.contains(role))
        roles.append(role);
    permissionsUpdatedAt = now();
}

void ChatWorld::withdraw(const QString &permission, const QString &role)
{
    permissions[permission].removeAll(role);
    permissionsUpdatedAt = now();
}

} // namespace diapason::demo
