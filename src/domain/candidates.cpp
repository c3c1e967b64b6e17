// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/candidates.h"

#include "domain/names.h"

namespace diapason {

QList<AccountCandidate> candidatesFor(const QList<AccountQuestion> &questions, const AccountDirectory &directory)
{
    using Why = AccountCandidate::Why;
    // Questions are few and accounts many: the addresses asked for are what is indexed.
    QHash<QString, QList<qsizetype>> byAddress;
    for (const AccountQuestion &question : questions) {
        if (!question.email.isEmpty())
            byAddress.insert(question.email.toCaseFolded(), {});
    }
    const QList<Account> &accounts = directory.accounts();
    for (qsizetype i = 0; !byAddress.isEmpty() && i < accounts.size(); ++i) {
        const auto asked = byAddress.find(accounts.at(i).email.toCaseFolded());
        if (asked != byAddress.end())
            asked->append(i);
    }
    QList<AccountCandidate> candidates;
    for (const AccountQuestion &question : questions) {
        const qsizetype other = directory.find(question.username);
        const auto add = [&](qsizetype index, Why why) {
            const Account::Type type = accounts.at(index).type;
            if (type != Account::Type::Bot && type != Account::Type::App)
                candidates.append({question.person, accounts.at(index), why});
        };
        if (other >= 0 && accounts.at(other).username != question.username)
            add(other, Why::OtherCase);
        for (const qsizetype index : byAddress.value(question.email.toCaseFolded())) {
            if (index != other)
                add(index, Why::Email);
        }
    }
    std::ranges::stable_sort(candidates, {}, [](const AccountCandidate &c) { return std::pair(c.person, c.why); });
    return candidates;
}

QList<AccountCandidate> candidatesFor(const AccountQuestion &question, const AccountDirectory &directory)
{
    return candidatesFor(QList{question}, directory);
}

QList<AccountQuestion> questionsOf(const Comparison &comparison)
{
    QList<AccountQuestion> questions;
    for (const DriftRow &row : comparison.rows) {
        const Person *person = comparison.person(row);
        if (person && row.expected != MemberRole::None && row.member < 0 && row.account < 0 && row.cause == Cause::NoAccount) {
            questions.append({person->id, comparison.usernames.at(row.person), person->email, person->fullName});
        }
    }
    return questions;
}

namespace {

/// Rocket.Chat usernames that a person would have had by the rule.
QStringList formerUsernames(const AccountQuestion &question, const FormerNames &former, const UsernameMapper &chatName)
{
    QStringList names;
    for (const QString &name : former.people.value(question.person)) {
        const QString mapped = chatName(name);
        if (!mapped.isEmpty() && usernameKey(mapped) != usernameKey(question.username))
            names.append(mapped);
    }
    return names;
}

/// Accounts that were called so once, by the key of each name.
QMultiHash<QString, AccountId> onceCalled(const FormerNames &former)
{
    QMultiHash<QString, AccountId> ids;
    for (const auto &[id, names] : former.accounts.asKeyValueRange())
        for (const QString &name : names)
            ids.insert(usernameKey(name), id);
    return ids;
}

} // namespace

FormerWanted formerWanted(
    const QList<AccountQuestion> &questions, const FormerNames &former, const QList<UsernameStep> &steps)
{
    const UsernameMapper chatName(steps);
    const QMultiHash<QString, AccountId> ids = onceCalled(former);
    FormerWanted wanted;
    for (const AccountQuestion &question : questions) {
        wanted.usernames += formerUsernames(question, former, chatName);
        wanted.ids += ids.values(usernameKey(question.username));
    }
    return wanted;
}

QList<AccountCandidate> formerCandidates(const QList<AccountQuestion> &questions, const FormerNames &former,
    const QList<UsernameStep> &steps, const AccountDirectory &directory)
{
    const UsernameMapper chatName(steps);
    const QMultiHash<QString, AccountId> ids = onceCalled(former);
    QList<AccountCandidate> candidates;
    for (const AccountQuestion &question : questions) {
        QList<qsizetype> found;
        for (const QString &name : formerUsernames(question, former, chatName))
            found.append(directory.find(name));
        for (const AccountId &id : ids.values(usernameKey(question.username)))
            found.append(directory.find(id));
        std::ranges::sort(found);
        found.erase(std::ranges::unique(found).begin(), found.end());
        for (const qsizetype index : std::as_const(found)) {
            if (index < 0)
                continue;
            const Account &account = directory.accounts().at(index);
            if (account.type != Account::Type::Bot && account.type != Account::Type::App)
                candidates.append({question.person, account, AccountCandidate::Why::FormerName});
        }
    }
    return candidates;
}

void addFormer(CandidateListing &listing, const QList<AccountCandidate> &former)
{
    for (const AccountCandidate &candidate : former) {
        const bool known = std::ranges::any_of(listing.candidates, [&](const AccountCandidate &other) {
            return other.person == candidate.person && other.account.id == candidate.account.id;
        });
        if (!known)
            listing.candidates.append(candidate);
    }
    std::ranges::stable_sort(listing.candidates, {}, [](const AccountCandidate &c) { return std::pair(c.person, c.why); });
}

QString presentUsername(const Comparison &comparison, const AccountId &account)
{
    for (const RoomMember &member : comparison.room.members)
        if (member.id == account)
            return member.username;
    if (const qsizetype index = comparison.accounts.find(account); index >= 0)
        return comparison.accounts.accounts().at(index).username;
    for (const AccountCandidate &candidate : comparison.candidates.candidates)
        if (candidate.account.id == account)
            return candidate.account.username;
    return {};
}

QList<AccountCandidate> candidatesOf(const CandidateListing &listing, MoodleUserId person)
{
    QList<AccountCandidate> theirs;
    std::ranges::copy_if(
        listing.candidates, std::back_inserter(theirs), [&](const AccountCandidate &c) { return c.person == person; });
    return theirs;
}

Candidacy candidacy(const CandidateListing &listing, MoodleUserId person)
{
    QSet<AccountId> accounts;
    bool taken = false;
    for (const AccountCandidate &candidate : candidatesOf(listing, person)) {
        accounts.insert(candidate.account.id);
        taken = taken || candidate.why != AccountCandidate::Why::FormerName;
    }
    if (accounts.size() > 1)
        return Candidacy::Several;
    return taken ? Candidacy::ToConfirm : Candidacy::None;
}

} // namespace diapason
