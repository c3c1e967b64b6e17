// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/candidates.h"

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
