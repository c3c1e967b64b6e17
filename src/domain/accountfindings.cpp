// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/accountfindings.h"

#include "domain/candidates.h"
#include "domain/names.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

class Finder
{
public:
    explicit Finder(const Comparison &comparison);
    QList<Finding> find(const std::vector<bool> &noticed);

private:
    struct Named {
        AccountId id = {};
        QString username = {};
    };
    [[nodiscard]] Named account(const DriftRow &row) const;
    void add(Finding::Kind kind, const DriftRow &row, const QString &detail);
    void lookAt(const DriftRow &row);
    void lookAtCandidates(const DriftRow &row);
    void lookAtName(const DriftRow &row, const Named &account);
    [[nodiscard]] bool renamedInChat(const DriftRow &row, const Named &account) const;
    [[nodiscard]] bool renamedInMoodle(const DriftRow &row, const Named &account) const;
    void share(const DriftRow &row);

    const Comparison &m_c;
    const ConfirmedAccounts &m_matches;
    UsernameMapper m_chatName;
    QHash<QString, QStringList> m_sharing; ///< by account: who maps to it
    QSet<QString> m_shareSaid;
    QList<Finding> m_findings;
};

Finder::Finder(const Comparison &comparison)
    : m_c(comparison),
      m_matches(comparison.rules.matches),
      m_chatName(comparison.rules.username)
{
    for (const DriftRow &row : comparison.rows) {
        if (row.cause == Cause::SeveralPeople)
            m_sharing[usernameKey(m_c.chatUsername(row))].append(m_c.displayName(row));
    }
}

Finder::Named Finder::account(const DriftRow &row) const
{
    if (const Account *account = m_c.account(row))
        return {account->id, account->username};
    if (const RoomMember *member = m_c.member(row))
        return {member->id, member->username};
    return {};
}

void Finder::add(Finding::Kind kind, const DriftRow &row, const QString &detail)
{
    m_findings.append({.kind = kind,
        .cmid = m_c.activity.cmid,
        .room = m_c.room.room.id,
        .detail = detail,
        .person = m_c.person(row)->id,
        .account = account(row).id,
        .name = m_c.displayName(row)});
}

void Finder::share(const DriftRow &row)
{
    const QString key = usernameKey(m_c.chatUsername(row));
    if (m_shareSaid.contains(key))
        return;
    m_shareSaid.insert(key);
    QStringList others = m_sharing.value(key);
    others.removeOne(m_c.displayName(row));
    if (others.isEmpty()) // the other one was confirmed as its owner, and is no ambiguous row
        for (const DriftRow &other : m_c.rows) {
            if (other.person >= 0 && other.person != row.person && usernameKey(m_c.chatUsername(other)) == key)
                others.append(m_c.displayName(other));
        }
    add(Finding::Kind::SharedAccount, row, others.join(u", "_s));
}

void Finder::lookAtCandidates(const DriftRow &row)
{
    QStringList usernames;
    QString taken;
    for (const AccountCandidate &candidate : candidatesOf(m_c.candidates, m_c.person(row)->id)) {
        usernames.append(candidate.account.username);
        if (candidate.why == AccountCandidate::Why::Email && taken.isEmpty())
            taken = candidate.account.username;
    }
    usernames.removeDuplicates();
    if (!usernames.isEmpty())
        add(Finding::Kind::AccountToConfirm, row, usernames.join(u", "_s));
    if (!taken.isEmpty())
        add(Finding::Kind::AddressTaken, row, taken);
}

void Finder::lookAtName(const DriftRow &row, const Named &account)
{
    const QString &expected = m_c.usernames.at(row.person);
    if (expected.isEmpty() || account.username.isEmpty() || account.username == expected)
        return;
    if (usernameKey(account.username) == usernameKey(expected)) {
        add(Finding::Kind::CaseMismatch, row, account.username);
        return;
    }
    if (m_matches.value(m_c.person(row)->id).id != account.id)
        return;
    const bool inChat = renamedInChat(row, account);
    if (inChat)
        add(Finding::Kind::RenamedInChat, row, account.username);
    if (!inChat || renamedInMoodle(row, account))
        add(Finding::Kind::RenamedInMoodle, row, expected);
}

/// By the name noted when it was confirmed, by names of earlier readings, else by lines of the room about the expected name.
bool Finder::renamedInChat(const DriftRow &row, const Named &account) const
{
    const QString noted = m_matches.value(m_c.person(row)->id).username;
    if (!noted.isEmpty())
        return noted != account.username;
    const QString expected = usernameKey(m_c.usernames.at(row.person));
    const auto isExpected = [&](const QString &name) { return usernameKey(name) == expected; };
    if (m_c.former && std::ranges::any_of(m_c.former->accounts.value(account.id), isExpected))
        return true;
    return m_c.accounts.find(expected) < 0 && std::ranges::any_of(m_c.room.log.events, isExpected, &MembershipEvent::username);
}

/// Whether an earlier name of the person leads to the account as it is called, or was called when it was confirmed.
bool Finder::renamedInMoodle(const DriftRow &row, const Named &account) const
{
    const Person &person = *m_c.person(row);
    const QString noted = m_matches.value(person.id).username;
    return m_c.former && std::ranges::any_of(m_c.former->people.value(person.id), [&](const QString &name) {
        const QString mapped = usernameKey(m_chatName(name));
        return name != person.username && (mapped == usernameKey(account.username) || mapped == usernameKey(noted));
    });
}

void Finder::lookAt(const DriftRow &row)
{
    if (row.cause == Cause::SeveralPeople)
        share(row);
    if (row.expected == MemberRole::None)
        return;
    const Named named = account(row);
    if (named.id.isValid())
        lookAtName(row, named);
    else if (!m_matches.contains(m_c.person(row)->id))
        lookAtCandidates(row);
    if (row.driftClass == DriftClass::Deactivated)
        add(Finding::Kind::Deactivated, row, named.username);
}

QList<Finding> Finder::find(const std::vector<bool> &noticed)
{
    for (const DriftRow &row : m_c.rows) {
        if (row.person >= 0 && (noticed.empty() || noticed[size_t(row.person)]))
            lookAt(row);
    }
    return m_findings;
}

} // namespace

QList<Finding> accountFindings(const Comparison &comparison, const std::vector<bool> &noticed)
{
    return Finder{comparison}.find(noticed);
}

bool mayHaveFindings(const Comparison &comparison, const DriftRow &row)
{
    if (row.cause == Cause::SeveralPeople)
        return true;
    if (row.expected == MemberRole::None)
        return false;
    const Account *account = comparison.account(row);
    const RoomMember *member = comparison.member(row);
    if (row.driftClass == DriftClass::Deactivated || (!account && !member))
        return true;
    return (account ? account->username : member->username) != comparison.usernames.at(row.person);
}

} // namespace diapason
