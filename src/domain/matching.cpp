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
    Matcher(
        const QList<RoomMember> &members, const AccountDirectory &accounts, const CampusRules &rules, const AccountId &service);
    Matching match(const QList<Person> &people, const PeopleFacts &facts);

private:
    [[nodiscard]] QString username(const Person &person, const PeopleFacts &facts) const;
    [[nodiscard]] Matching::Seat seat(const AccountId &confirmed) const;
    [[nodiscard]] Matching::Seat seat(const QString &key) const;
    [[nodiscard]] bool isService(const Matching::Seat &seat) const;
    void claim(Matching &matching, qint32 person, QVarLengthArray<qint32, 3> others);
    [[nodiscard]] QVarLengthArray<qint32, 3> claimants(const Matching::Seat &seat, qint32 person);
    void settle(Matching &matching) const;

    const QList<RoomMember> &m_members;
    const AccountDirectory &m_accounts;
    const CampusRules &m_rules;
    const AccountId &m_service;
    UsernameMapper m_chatName;
    QHash<AccountId, qint32> m_byId;
    QSet<qint32> m_repeated; ///< members that are in the list already
    QHash<QString, qint32> m_byUsername;
    QHash<QString, qint32> m_firstWithKey;
    QHash<AccountId, qint32> m_firstConfirmed;
    QList<qint32> m_claimedBy; ///< per member: the first person who maps to it
    QList<qint32> m_accountClaimedBy; ///< per account, only where something was confirmed: names tell otherwise
};

Matcher::Matcher(
    const QList<RoomMember> &members, const AccountDirectory &accounts, const CampusRules &rules, const AccountId &service)
    : m_members(members),
      m_accounts(accounts),
      m_rules(rules),
      m_service(service),
      m_chatName(rules.username),
      m_claimedBy(members.size(), -1),
      m_accountClaimedBy(rules.matches.isEmpty() ? 0 : accounts.accounts().size(), -1)
{
    m_byId.reserve(members.size());
    m_byUsername.reserve(members.size());
    for (qint32 i = 0; i < members.size(); ++i) {
        // A page read twice repeats people; the first line about an account is the one that counts.
        if (enter(m_byId, members.at(i).id, i))
            m_repeated.insert(i);
        else if (!members.at(i).username.isEmpty())
            enter(m_byUsername, usernameKey(members.at(i).username), i);
    }
}

QString Matcher::username(const Person &person, const PeopleFacts &facts) const
{
    if (!facts.people.isEmpty()) {
        const auto known = facts.people.constFind(person.id);
        if (known != facts.people.cend() && known->chatUsername)
            return *known->chatUsername;
    }
    return m_chatName(person.username);
}

bool Matcher::isService(const Matching::Seat &seat) const
{
    return m_service.isValid()
        && ((seat.member >= 0 && m_members.at(seat.member).id == m_service)
            || (seat.account >= 0 && m_accounts.accounts().at(seat.account).id == m_service));
}

Matching::Seat Matcher::seat(const AccountId &confirmed) const
{
    Matching::Seat seat{.member = m_byId.value(confirmed, -1), .account = qint32(m_accounts.find(confirmed)), .confirmed = true};
    seat.nowhere = seat.member < 0 && seat.account < 0 && m_accounts.knows(confirmed);
    seat.service = isService(seat);
    return seat;
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
    seat.nowhere = seat.member < 0 && seat.account < 0 && m_accounts.knows(key);
    seat.service = isService(seat);
    return seat;
}

/// Who maps to the member or the account of the seat already; from now on `person` does.
QVarLengthArray<qint32, 3> Matcher::claimants(const Matching::Seat &seat, qint32 person)
{
    QVarLengthArray<qint32, 3> others;
    const auto take = [&](QList<qint32> &claims, qint32 index) {
        if (index < 0 || index >= claims.size())
            return;
        if (claims.at(index) >= 0)
            others.append(claims.at(index));
        else
            claims[index] = person;
    };
    take(m_claimedBy, seat.member);
    take(m_accountClaimedBy, seat.account);
    return others;
}

/// Whose account it is was settled for somebody whom a person confirmed, against everybody who has only the name.
void Matcher::claim(Matching &matching, qint32 person, QVarLengthArray<qint32, 3> others)
{
    Matching::Seat &seat = matching.people[person];
    for (const qint32 other : others) {
        seat.shared = true;
        if (seat.confirmed || !matching.people.at(other).confirmed)
            matching.people[other].shared = true;
    }
}

Matching Matcher::match(const QList<Person> &people, const PeopleFacts &facts)
{
    Matching matching;
    matching.usernames.reserve(people.size());
    matching.people.resize(people.size());
    // Those who were confirmed come first: nobody takes their account by its name.
    for (qint32 i = 0; !m_rules.matches.isEmpty() && i < people.size(); ++i) {
        const auto confirmed = m_rules.matches.constFind(people.at(i).id);
        if (confirmed == m_rules.matches.cend())
            continue;
        matching.people[i] = seat(confirmed->id);
        if (matching.people.at(i).service)
            continue;
        QVarLengthArray<qint32, 3> others = claimants(matching.people.at(i), i);
        if (const auto first = enter(m_firstConfirmed, confirmed->id, i))
            others.append(*first);
        claim(matching, i, others);
    }
    for (qint32 i = 0; i < people.size(); ++i) {
        matching.usernames.append(username(people.at(i), facts));
        if (matching.people.at(i).confirmed)
            continue;
        const QString key = usernameKey(matching.usernames.last());
        matching.people[i] = seat(key);
        if (key.isEmpty() || matching.people.at(i).service)
            continue;
        QVarLengthArray<qint32, 3> others = claimants(matching.people.at(i), i);
        // Who has the same member is known by that; the others, by the name itself.
        if (const auto first = matching.people.at(i).member < 0 ? enter(m_firstWithKey, key, i) : std::nullopt)
            others.append(*first);
        claim(matching, i, others);
    }
    settle(matching);
    return matching;
}

void Matcher::settle(Matching &matching) const
{
    for (qint32 i = 0; i < m_members.size(); ++i) {
        const AccountId &id = m_members.at(i).id;
        if (id == m_service || m_repeated.contains(i))
            continue;
        ++matching.present;
        if (m_claimedBy.at(i) < 0)
            matching.strangers.append(i);
    }
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
    const CampusRules &rules, const AccountId &service, const PeopleFacts &facts)
{
    return Matcher{members, accounts, rules, service}.match(people, facts);
}

} // namespace diapason
