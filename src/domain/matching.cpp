// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/matching.h"

#include "domain/names.h"
#include "domain/textindex.h"

#include <QVarLengthArray>

#include <array>

namespace diapason {
namespace {

/// The usernameKey() of a username. Mostly that is the username itself, and then no text is made.
class Key
{
public:
    explicit Key(const QString &username)
    {
        const auto isFolded = [](QChar c) { return c.unicode() < 0x80 && (c < u'A' || c > u'Z'); };
        if (std::ranges::all_of(username, isFolded))
            m_view = username;
        else
            m_view = m_made = usernameKey(username);
    }
    Q_DISABLE_COPY_MOVE(Key)
    ~Key() = default;
    operator QStringView() const { return m_view; }

private:
    QString m_made = {};
    QStringView m_view = {};
};

/// So many are looked up at a time, so that memory is waited for once and not for each.
constexpr qint32 atOnce = 32;
using Hashes = std::array<size_t, size_t(atOnce)>;

/// One pass over each list, every look-up by an index of its own: a room may hold thousands.
class Matcher
{
public:
    Matcher(
        const QList<RoomMember> &members, const AccountDirectory &accounts, const CampusRules &rules, const AccountId &service);
    Matching match(const QList<Person> &people, const PeopleFacts &facts);

private:
    void enterMembers();
    void enterAccounts();
    [[nodiscard]] QString username(const Person &person, const PeopleFacts &facts) const;
    [[nodiscard]] qint32 memberOf(const AccountId &id) const;
    [[nodiscard]] qint32 accountOf(qint32 member) const;
    [[nodiscard]] Matching::Seat seat(const AccountId &confirmed) const;
    [[nodiscard]] Matching::Seat seat(QStringView key, size_t hash, const QString &username) const;
    [[nodiscard]] Hashes expectPeople(const QList<QString> &usernames, qint32 from) const;
    void matchPerson(Matching &matching, qint32 person, size_t hash);
    [[nodiscard]] bool isService(const Matching::Seat &seat) const;
    void matchConfirmed(Matching &matching, const QList<Person> &people);
    void claim(Matching &matching, qint32 person, QVarLengthArray<qint32, 3> others);
    [[nodiscard]] QVarLengthArray<qint32, 3> claimants(const Matching::Seat &seat, qint32 person);
    void settle(Matching &matching) const;

    const QList<RoomMember> &m_members;
    const AccountDirectory &m_accounts;
    const CampusRules &m_rules;
    const AccountId &m_service;
    UsernameMapper m_chatName;
    TextIndex m_byId;
    QSet<qint32> m_repeated; ///< members that are in the list already
    TextIndex m_byUsername;
    qint32 m_serviceMember = -1;
    QList<qint32> m_accountOf; ///< per member; empty where there are too many accounts to go through
    TextIndex m_firstWithName; ///< of people without a member; hashes are the same for every index
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
      m_byId(members.size()),
      m_byUsername(members.size()),
      m_claimedBy(members.size(), -1),
      m_accountClaimedBy(rules.matches.isEmpty() ? 0 : accounts.accounts().size(), -1)
{
    enterMembers();
    m_serviceMember = memberOf(service);
    if (accounts.accounts().size() <= members.size())
        enterAccounts();
}

void Matcher::enterMembers()
{
    const auto idAt = [this](qint32 i) { return QStringView(m_members.at(i).id.value); };
    const auto keyAt = [this](qint32 i) { return Key(m_members.at(i).username); };
    Hashes ids, names;
    for (qint32 from = 0; from < m_members.size(); from += atOnce) {
        const qint32 to = std::min(from + atOnce, qint32(m_members.size()));
        for (qint32 i = from; i < to; ++i) {
            __builtin_prefetch(m_members.at(i).id.value.constData());
            __builtin_prefetch(m_members.at(i).username.constData());
        }
        for (qint32 i = from; i < to; ++i) {
            ids[size_t(i - from)] = m_byId.expect(m_members.at(i).id.value);
            names[size_t(i - from)] = m_byUsername.expect(Key(m_members.at(i).username));
        }
        for (qint32 i = from; i < to; ++i) {
            const RoomMember &member = m_members.at(i);
            // A page read twice repeats people; the first line about an account is the one that counts.
            if (m_byId.enter(member.id.value, ids[size_t(i - from)], i, idAt) >= 0)
                m_repeated.insert(i);
            else if (!member.username.isEmpty())
                m_byUsername.enter(Key(member.username), names[size_t(i - from)], i, keyAt);
        }
    }
}

/// The directory would be asked about every member otherwise.
void Matcher::enterAccounts()
{
    m_accountOf.fill(-1, m_members.size());
    for (qint32 i = 0; i < m_accounts.accounts().size(); ++i) {
        if (const qint32 member = memberOf(m_accounts.accounts().at(i).id); member >= 0)
            m_accountOf[member] = i; // the last one, as the directory has it
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

qint32 Matcher::memberOf(const AccountId &id) const
{
    return m_byId.find(id.value, m_byId.expect(id.value), [this](qint32 i) { return QStringView(m_members.at(i).id.value); });
}

qint32 Matcher::accountOf(qint32 member) const
{
    return m_accountOf.isEmpty() ? qint32(m_accounts.find(m_members.at(member).id)) : m_accountOf.at(member);
}

bool Matcher::isService(const Matching::Seat &seat) const
{
    if (!m_service.isValid())
        return false;
    if (seat.member >= 0) // and an account, if any, of the same id
        return seat.member == m_serviceMember;
    return seat.account >= 0 && m_accounts.accounts().at(seat.account).id == m_service;
}

Matching::Seat Matcher::seat(const AccountId &confirmed) const
{
    Matching::Seat seat{.member = memberOf(confirmed), .account = qint32(m_accounts.find(confirmed)), .confirmed = true};
    seat.nowhere = seat.member < 0 && seat.account < 0 && m_accounts.knows(confirmed);
    seat.service = isService(seat);
    return seat;
}

Matching::Seat Matcher::seat(QStringView key, size_t hash, const QString &username) const
{
    Matching::Seat seat;
    seat.member = m_byUsername.find(key, hash, [this](qint32 i) { return Key(m_members.at(i).username); });
    seat.account = seat.member < 0 ? qint32(m_accounts.find(username)) : accountOf(seat.member);
    // An account renamed between two readings is still the same account.
    if (seat.member < 0 && seat.account >= 0)
        seat.member = memberOf(m_accounts.accounts().at(seat.account).id);
    seat.nowhere = seat.member < 0 && seat.account < 0 && m_accounts.knows(username);
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

/// Those who were confirmed come first: nobody takes their account by its name.
void Matcher::matchConfirmed(Matching &matching, const QList<Person> &people)
{
    for (qint32 i = 0; i < people.size(); ++i) {
        const auto confirmed = m_rules.matches.constFind(people.at(i).id);
        if (confirmed == m_rules.matches.cend())
            continue;
        matching.people[i] = seat(confirmed->id);
        if (matching.people.at(i).service)
            continue;
        QVarLengthArray<qint32, 3> others = claimants(matching.people.at(i), i);
        const auto known = m_firstConfirmed.constFind(confirmed->id);
        if (known != m_firstConfirmed.cend())
            others.append(*known);
        else
            m_firstConfirmed.insert(confirmed->id, i);
        claim(matching, i, others);
    }
}

/// Each step fetches what the next one needs.
Hashes Matcher::expectPeople(const QList<QString> &usernames, qint32 from) const
{
    Hashes hashes;
    const size_t many = size_t(std::min(qint32(usernames.size()) - from, atOnce));
    std::array<const RoomMember *, size_t(atOnce)> likely;
    for (size_t i = 0; i < many; ++i)
        hashes[i] = m_byUsername.expect(Key(usernames.at(from + qint32(i))));
    for (size_t i = 0; i < many; ++i) {
        const qint32 member = m_byUsername.likely(hashes[i]);
        likely[i] = member < 0 ? nullptr : &m_members.at(member);
        __builtin_prefetch(likely[i]);
    }
    for (size_t i = 0; i < many; ++i)
        __builtin_prefetch(likely[i] ? likely[i]->username.constData() : nullptr);
    return hashes;
}

void Matcher::matchPerson(Matching &matching, qint32 person, size_t hash)
{
    const QString &name = matching.usernames.at(person);
    Matching::Seat &found = matching.people[person];
    if (found.confirmed || name.isEmpty())
        return;
    const Key key(name);
    found = seat(key, hash, name);
    if (found.service)
        return;
    QVarLengthArray<qint32, 3> others = claimants(found, person);
    // Who has the same member is known by that; the others, by the name itself.
    if (found.member < 0) {
        const auto keyAt = [&](qint32 other) { return Key(matching.usernames.at(other)); };
        if (const qint32 first = m_firstWithName.enter(key, hash, person, keyAt); first >= 0)
            others.append(first);
    }
    claim(matching, person, others);
}

Matching Matcher::match(const QList<Person> &people, const PeopleFacts &facts)
{
    Matching matching;
    matching.usernames.reserve(people.size());
    matching.people.resize(people.size());
    m_firstWithName = TextIndex(people.size());
    if (!m_rules.matches.isEmpty())
        matchConfirmed(matching, people);
    for (qint32 from = 0; from < people.size(); from += atOnce) {
        const qint32 to = std::min(from + atOnce, qint32(people.size()));
        for (qint32 i = from; i < to; ++i)
            __builtin_prefetch(people.at(i).username.constData());
        for (qint32 i = from; i < to; ++i)
            matching.usernames.emplace_back(username(people.at(i), facts));
        const Hashes hashes = expectPeople(matching.usernames, from);
        for (qint32 i = from; i < to; ++i)
            matchPerson(matching, i, hashes[size_t(i - from)]);
    }
    settle(matching);
    return matching;
}

void Matcher::settle(Matching &matching) const
{
    for (qint32 i = 0; i < m_members.size(); ++i) {
        if (i == m_serviceMember || m_repeated.contains(i))
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

void fetchAhead(const Matching &matching, const QList<RoomMember> &members, qint32 person)
{
    constexpr qint32 names = 8, rows = 16; // people ahead
    if (person + rows >= matching.people.size())
        return;
    if (const qint32 member = matching.people.at(person + rows).member; member >= 0)
        __builtin_prefetch(&members.at(member));
    if (const qint32 member = matching.people.at(person + names).member; member >= 0)
        __builtin_prefetch(members.at(member).username.constData());
}

} // namespace diapason
