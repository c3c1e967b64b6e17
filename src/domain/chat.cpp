// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chat.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace diapason {

bool isUsername(const QString &username)
{
    static const QRegularExpression rule(u"^[0-9a-zA-Z._-]+\\z"_s);
    const QString key = usernameKey(username);
    return rule.match(username).hasMatch() && key != "all"_L1 && key != "here"_L1;
}

QString usernameKey(const QString &username) { return username.toCaseFolded(); }

QString membershipEventCode(MembershipEvent::Kind kind)
{
    switch (kind) {
    case MembershipEvent::Kind::Added: return u"added"_s;
    case MembershipEvent::Kind::Removed: return u"removed"_s;
    case MembershipEvent::Kind::Joined: return u"joined"_s;
    case MembershipEvent::Kind::Left: return u"left"_s;
    case MembershipEvent::Kind::ModeratorGiven: return u"moderator_given"_s;
    case MembershipEvent::Kind::ModeratorTaken: return u"moderator_taken"_s;
    case MembershipEvent::Kind::OwnerGiven: return u"owner_given"_s;
    case MembershipEvent::Kind::OwnerTaken: return u"owner_taken"_s;
    }
    return {};
}

AccountDirectory::AccountDirectory(
    QList<Account> accounts, ReadStamp stamp, bool whole, QStringList asked, const QList<AccountId> &askedIds)
    : m_accounts(std::move(accounts)),
      m_askedIds(askedIds.cbegin(), askedIds.cend()),
      m_stamp(std::move(stamp)),
      m_whole(whole)
{
    m_byUsername.reserve(m_accounts.size());
    m_byId.reserve(m_accounts.size());
    for (qsizetype i = 0; i < m_accounts.size(); ++i) {
        if (!m_accounts.at(i).username.isEmpty())
            m_byUsername.insert(usernameKey(m_accounts.at(i).username), i);
        m_byId.insert(m_accounts.at(i).id, i);
    }
    for (const QString &username : std::as_const(asked))
        m_asked.insert(usernameKey(username));
}

qsizetype AccountDirectory::find(const QString &username) const
{
    return m_byUsername.isEmpty() ? -1 : m_byUsername.value(usernameKey(username), -1);
}

qsizetype AccountDirectory::find(const AccountId &id) const { return m_byId.isEmpty() ? -1 : m_byId.value(id, -1); }

bool AccountDirectory::knows(const QString &username) const
{
    const QString key = usernameKey(username);
    return m_byUsername.contains(key) || m_asked.contains(key) || (m_whole && m_stamp.complete());
}

bool AccountDirectory::knows(const AccountId &id) const
{
    return m_byId.contains(id) || m_askedIds.contains(id) || (m_whole && m_stamp.complete());
}

AccountDirectory AccountDirectory::merged(const AccountDirectory &newer) const
{
    if (newer.m_whole && newer.m_stamp.complete())
        return newer;
    AccountDirectory both;
    // An account asked for again and no longer found is gone, and its old row with it.
    for (const Account &account : m_accounts) {
        const QString key = usernameKey(account.username);
        if (!newer.m_byId.contains(account.id) && !newer.m_askedIds.contains(account.id) && !newer.m_byUsername.contains(key)
            && !newer.m_asked.contains(key))
            both.m_accounts.append(account);
    }
    both = AccountDirectory{both.m_accounts + newer.m_accounts, newer.m_stamp, m_whole && m_stamp.complete()};
    both.m_asked = m_asked + newer.m_asked;
    both.m_askedIds = m_askedIds + newer.m_askedIds;
    return both;
}

} // namespace diapason
