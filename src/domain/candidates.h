// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts that could belong to people for whom the username rule found none. Only a person confirms one of them.
#pragma once

#include "domain/compare.h"

namespace diapason {

/// The candidates of each question among the accounts of the directory, by person, then Why: the username in another case,
/// the same e-mail address ignoring case. Bots and apps are nobody's. An account is named once for a person.
[[nodiscard]] QList<AccountCandidate> candidatesFor(const QList<AccountQuestion> &questions, const AccountDirectory &directory);
[[nodiscard]] QList<AccountCandidate> candidatesFor(const AccountQuestion &question, const AccountDirectory &directory);

/// Whom to look for: the expected people of the comparison who have no account, as far as anybody knows.
[[nodiscard]] QList<AccountQuestion> questionsOf(const Comparison &comparison);

/// Accounts to look up because of former names: those that are called as a person was, and those that were called as the person
/// is.
struct FormerWanted {
    QStringList usernames = {};
    QList<AccountId> ids = {};
    [[nodiscard]] bool any() const { return !usernames.isEmpty() || !ids.isEmpty(); }
};
[[nodiscard]] FormerWanted formerWanted(
    const QList<AccountQuestion> &questions, const FormerNames &former, const QList<UsernameStep> &steps);
/// What came of looking them up, in the order of the questions. Bots and apps are nobody's.
[[nodiscard]] QList<AccountCandidate> formerCandidates(const QList<AccountQuestion> &questions, const FormerNames &former,
    const QList<UsernameStep> &steps, const AccountDirectory &directory);
/// Adds them to a listing whose order they take part in; an account that is a candidate already stays what it is.
void addFormer(CandidateListing &listing, const QList<AccountCandidate> &former);

/// The present username of an account, from whatever the comparison holds; empty when nothing tells.
[[nodiscard]] QString presentUsername(const Comparison &comparison, const AccountId &account);

/// What the candidates make of somebody without an account by the rule.
enum class Candidacy : quint8 {
    None,      ///< no account: nothing hinders the creation of one
    ToConfirm, ///< their address belongs to another account, so that none can be created
    Several,   ///< two accounts or more could be theirs
};
[[nodiscard]] Candidacy candidacy(const CandidateListing &listing, MoodleUserId person);
/// The candidates of one person, in the listing's order.
[[nodiscard]] QList<AccountCandidate> candidatesOf(const CandidateListing &listing, MoodleUserId person);

} // namespace diapason
