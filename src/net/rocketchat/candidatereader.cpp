// SPDX-License-Identifier: GPL-3.0-or-later
// Other spellings were looked for with the accounts themselves; what is left are the addresses.
#include "domain/candidates.h"
#include "net/rocketchat/calls.h"
#include "net/rocketchat/othercase.h"
#include "net/rocketchat/readers.h"
#include "ports/aside.h"

using namespace Qt::StringLiterals;

namespace diapason::rocketchat {

namespace {

struct Looked {
    QList<Account> accounts = {};
    QList<AccountQuestion> questions = {}; ///< whose answer is known, "there is none" included
    std::optional<Error> error = {};
    int calls = 0;
};

QCoro::Task<> lookUp(TalkPtr talk, AccountQuestion question, std::shared_ptr<Looked> looked, std::stop_token stop)
{
    if (talk->learnt.noAddressLookup || question.email.isEmpty())
        co_return;
    ++looked->calls;
    Result<Account> account = co_await say(talk, AccountInfo{.email = question.email}, stop);
    if (account) {
        account->email = question.email; // hidden from accounts without view-full-other-user-info
        looked->accounts.append(*account);
    } else if (account.error().code.endsWith("invalid-params"_L1)) {
        talk->learnt.noAddressLookup = true;
    }
    if (account || account.error().code == "user-not-found"_L1)
        looked->questions.append(question);
    else if (!looked->error)
        looked->error = account.error();
}

ReadStamp stampOf(const Looked &looked, qsizetype asked, const QDateTime &at)
{
    ReadStamp stamp{.at = at, .sources = {callName(AccountInfo::path)}, .gaps = {}};
    if (looked.questions.size() == asked)
        return stamp;
    const bool cancelled = looked.error && looked.error->kind == Error::Kind::Cancelled;
    stamp.gaps += Gap{.kind = cancelled ? Gap::Kind::Cancelled : Gap::Kind::AccountsUnread,
        .server = Server::RocketChat,
        .expected = int(asked),
        .got = int(looked.questions.size()),
        .error = looked.error};
    return stamp;
}

bool showsAddresses(const std::optional<AccountDirectory> &directory)
{
    return directory && directory->whole()
        && std::ranges::any_of(directory->accounts(), [](const Account &account) { return !account.email.isEmpty(); });
}

} // namespace

QCoro::Task<CandidateListing> readCandidates(TalkPtr talk, QList<AccountQuestion> questions, std::stop_token stop)
{
    if (questions.isEmpty() || showsAddresses(talk->learnt.directory)) {
        const AccountDirectory all = talk->learnt.directory.value_or(AccountDirectory{});
        CandidateListing listing{.stamp = all.stamp()};
        if (questions.isEmpty())
            listing.stamp = {.at = talk->clock.now(), .sources = {}, .gaps = {}};
        listing.candidates = co_await aside([questions, all] { return candidatesFor(questions, all); });
        co_return listing;
    }
    const auto looked = std::make_shared<Looked>();
    std::vector<QCoro::Task<>> tasks;
    // The first one tells whether this server takes addresses: an old one is not asked fifty times.
    co_await lookUp(talk, questions.constFirst(), looked, stop);
    for (const AccountQuestion &question : questions.sliced(1, std::min<qsizetype>(questions.size(), mostSearches) - 1))
        tasks.push_back(lookUp(talk, question, looked, stop));
    for (QCoro::Task<> &task : tasks)
        co_await task;
    // Somebody who gave no address has nothing to be found by: that is an answer too.
    const auto unasked = std::ranges::count_if(questions, [](const AccountQuestion &q) { return q.email.isEmpty(); });
    CandidateListing listing{.stamp = stampOf(*looked, questions.size() - unasked, talk->clock.now()), .calls = looked->calls};
    listing.candidates = candidatesFor(looked->questions, AccountDirectory(looked->accounts, {}, false));
    co_return listing;
}

} // namespace diapason::rocketchat
