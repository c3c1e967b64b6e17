// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matching.h"

#include "domain/names.h"

#include <QVarLengthArray>

namespace diapason {
namespace {

/// What the key stands for already; otherwise it now stands for `value`.
template <class Key>
std::optional<qint32> enter(QHash<Key, qint32> &hash, const Key &key, qint32 value)
{
    const qsizetype before = hash.size();
    qint32 &slot = hash[key];
    if (hash.size() == before)
        return slot;
    slot = value;
    return {};
}

/// One pass over each list, every look-up a hash: a room may hold thousands.
class Matcher
{
public:
    Matcher(const QList<RoomMember> &members, const AccountDirectory &accounts, const AccountId &service);
    Matching match(const QList<Person> &people, const QList<UsernameStep> &steps);

private:
    [[nodiscard]] Matching::Seat seat(const QString &key) const;
    void claim(Matching &matching, qint32 person, const QString &key);

    const QList<RoomMember> &m_members;
    const AccountDirectory &m_accounts;
    const AccountId &m_service;
    QHash<AccountId, qint32> m_byId;
    QHash<QString, qint32> m_byUsername;
    QHash<QString, qint32> m_firstWithKey;
    QList<qint32> m_claimedBy; ///< per member: the first person who maps to it
};

Matcher::Matcher(const QList<RoomMember> &members, const AccountDirectory &accounts, const AccountId &service)
    : m_members(members),
      m_accounts(accounts),
      m_service(service),
      m_claimedBy(members.size(), -1)
{
    m_byId.reserve(members.size());
    m_byUsername.reserve(members.size());
    for (qint32 i = 0; i < members.size(); ++i) {
        // A page read twice repeats people; the first line about an account is the one that counts.
        if (!enter(m_byId, members.at(i).id, i) && !members.at(i).username.isEmpty())
            enter(m_byUsername, usernameKey(members.at(i).username), i);
    }
}

Matching::Seat Matcher::seat(const QString &key) const
{
    if (key.isEmpty())
        return {};
    Matching::Seat seat;
    seat.member = m_byUsername.value(key, -1);
    seat.account = qint32(seat.member < 0 ? m_accounts.find(key) : m_accounts.find(m_members.at(seat.member).id));
    // An account renamed between two readings is still the same account.
    if (seat.member < 0 && seat.account >= 0)
        seat.member = m_byId.value(m_accounts.accounts().at(seat.account).id, -1);
    if (m_service.isValid()) {
        seat.service = (seat.member >= 0 && m_members.at(seat.member).id == m_service)
            || (seat.account >= 0 && m_accounts.accounts().at(seat.account).id == m_service);
    }
    return seat;
}

void Matcher::claim(Matching &matching, qint32 person, const QString &key)
{
    Matching::Seat &seat = matching.people[person];
    QVarLengthArray<qint32, 2> others;
    if (const auto first = enter(m_firstWithKey, key, person))
        others.append(*first);
    if (seat.member >= 0) {
        qint32 &first = m_claimedBy[seat.member];
        if (first >= 0)
            others.append(first);
        else
            first = person;
    }
    for (const qint32 other : others)
        matching.people[other].shared = seat.shared = true;
}

Matching Matcher::match(const QList<Person> &people, const QList<UsernameStep> &steps)
{
    const UsernameMapper chatName{steps};
    Matching matching;
    matching.usernames.reserve(people.size());
    matching.people.reserve(people.size());
    m_firstWithKey.reserve(people.size());
    for (qint32 i = 0; i < people.size(); ++i) {
        matching.usernames.append(chatName(people.at(i).username));
        const QString key = usernameKey(matching.usernames.last());
        matching.people.append(seat(key));
        if (!key.isEmpty() && !matching.people.last().service)
            claim(matching, i, key);
    }
    for (qint32 i = 0; i < m_members.size(); ++i) {
        const AccountId &id = m_members.at(i).id;
        if (id == m_service || m_byId.value(id) != i)
            continue;
        ++matching.present;
        if (m_claimedBy.at(i) < 0)
            matching.strangers.append(i);
    }
    return matching;
}

} // namespace

bool listsEveryone(const ReadStamp &stamp)
{
    using enum Gap::Kind;
    return std::ranges::all_of(stamp.gaps, [](const Gap &gap) {
        return gap.kind == StatesUnread || gap.kind == AccountStatesUnread || gap.kind == RolesUnread
            || gap.kind == AccountsUnread;
    });
}

Matching matching(const QList<Person> &people, const QList<RoomMember> &members, const AccountDirectory &accounts,
    const QList<UsernameStep> &steps, const AccountId &service)
{
    return Matcher{members, accounts, service}.match(people, steps);
}

} // namespace diapason
