// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rocketchat/othercase.h"
#include "net/rocketchat/pages.h"
#include "net/rocketchat/readers.h"

using namespace Qt::StringLiterals;

namespace diapason::rocketchat {

namespace {

/// So few questions are asked one by one before anything is known about the size of the list.
constexpr qsizetype few = 8;

struct Wanted {
    QStringList usernames = {};
    QList<AccountId> ids = {};
    [[nodiscard]] qsizetype size() const { return usernames.size() + ids.size(); }
};

struct Found {
    QList<Account> accounts = {};
    QStringList settled = {}; ///< usernames whose answer is known, "there is none" included
    QList<AccountId> settledIds = {};
    std::optional<Error> error = {};
    int done = 0;
    int searches = 0; ///< for other spellings
    bool searching = false; ///< no listing will tell of other spellings
};

Wanted unknownTo(const AccountDirectory &directory, const Wanted &wanted)
{
    Wanted unknown;
    std::ranges::copy_if(
        wanted.usernames, std::back_inserter(unknown.usernames), [&](const QString &name) { return directory.find(name) < 0; });
    std::ranges::copy_if(
        wanted.ids, std::back_inserter(unknown.ids), [&](const AccountId &id) { return directory.find(id) < 0; });
    return unknown;
}

QCoro::Task<> lookUp(TalkPtr talk, AccountInfo question, std::shared_ptr<Found> found, std::stop_token stop)
{
    const Result<Account> exact = co_await say(talk, question, stop);
    bool none = !exact && exact.error().kind == Error::Kind::NotFound && exact.error().code == "user-not-found"_L1;
    std::optional<Account> account = exact ? std::optional(*exact) : std::nullopt;
    std::optional<Error> error = exact || none ? std::nullopt : std::optional(exact.error());
    if (none && found->searching && !question.id.isValid()) {
        if (++found->searches <= mostSearches) {
            const auto other = co_await findInAnyCase(talk, question.username, stop);
            account = other ? *other : std::nullopt;
            error = other ? std::nullopt : std::optional(other.error());
        } else {
            error = Error{.kind = Error::Kind::Refused, .server = Server::RocketChat, .code = u"toomany"_s};
        }
        none = !error;
    }
    if (account)
        found->accounts.append(*account);
    if (error && !found->error)
        found->error = error;
    if (account || none) {
        if (question.id.isValid())
            found->settledIds.append(question.id);
        else
            found->settled.append(question.username);
    }
    ++found->done;
}

QCoro::Task<AccountDirectory> lookUpSingly(TalkPtr talk, Wanted wanted, bool searching, ProgressFn progress, std::stop_token stop)
{
    const auto found = std::make_shared<Found>();
    found->searching = searching;
    std::vector<QCoro::Task<>> questions;
    for (const QString &username : std::as_const(wanted.usernames))
        questions.push_back(lookUp(talk, AccountInfo{.username = username}, found, stop));
    for (const AccountId &id : std::as_const(wanted.ids))
        questions.push_back(lookUp(talk, AccountInfo{.id = id}, found, stop));
    for (QCoro::Task<> &question : questions) {
        co_await question;
        if (progress)
            progress({.server = Server::RocketChat,
                .call = callName(AccountInfo::path),
                .done = found->done,
                .total = int(wanted.size())});
    }
    ReadStamp stamp{.at = talk->clock.now(), .sources = {callName(AccountInfo::path)}, .gaps = {}};
    if (found->error)
        stamp.gaps += Gap{.kind = found->error->kind == Error::Kind::Cancelled ? Gap::Kind::Cancelled : Gap::Kind::AccountsUnread,
            .server = Server::RocketChat,
            .error = found->error};
    co_return AccountDirectory(found->accounts, stamp, false, found->settled, found->settledIds);
}

/// How many calls a listing of everyone takes; 0 when nobody knows yet.
qsizetype listingCost(const Learnt &learnt)
{
    if (learnt.unlimited.value_or(false))
        return 1;
    if (learnt.directory && learnt.cap > 0)
        return learnt.directory->accounts().size() / learnt.cap + 1;
    return 0;
}

/// Whether a list that was begun before is known to take more calls than the questions of now and of later.
bool isKnownNotToPay(const Learnt &learnt, qsizetype singly)
{
    const bool known = learnt.questionsComing > 0 && learnt.accounts > 0 && learnt.cap > 0 && !learnt.unlimited.value_or(false);
    return known && (learnt.accounts + learnt.cap - 1) / learnt.cap > singly + learnt.questionsComing;
}

/// The accounts listed, with what their listing lacks looked up singly.
QCoro::Task<AccountDirectory> completed(
    TalkPtr talk, AccountDirectory known, Wanted wanted, ProgressFn progress, std::stop_token stop)
{
    const Wanted unknown = unknownTo(known, wanted);
    if (unknown.size() == 0)
        co_return known;
    const AccountDirectory more = co_await lookUpSingly(talk, unknown, !known.whole(), progress, stop);
    co_return co_await aside([known, more] { return known.merged(more); });
}

/// Everyone; or, when that would take more calls than asking singly or is refused, those who are wanted.
QCoro::Task<AccountDirectory> listEveryone(TalkPtr talk, Wanted wanted, ProgressFn progress, std::stop_token stop)
{
    const WorthIt worthIt
        = [singly = wanted.size() + talk->learnt.questionsComing](int calls) { return calls <= singly; };
    Listing<Account> everyone = co_await readAll(talk, AccountList{}, progress, stop, worthIt);
    talk->learnt.accounts = everyone.total;
    const bool cancelled = everyone.error && everyone.error->kind == Error::Kind::Cancelled;
    ReadStamp stamp{.at = talk->clock.now(), .sources = {callName(AccountList::path)}, .gaps = everyone.gaps};
    if (everyone.dropped)
        stamp.gaps.clear(); // some accounts, all of them wholly known
    else if (everyone.error && !cancelled)
        stamp.gaps = {Gap{.kind = Gap::Kind::AccountsUnread,
            .server = Server::RocketChat,
            .expected = everyone.total,
            .got = int(everyone.rows.size()),
            .error = everyone.error}};
    const bool whole = stamp.gaps.isEmpty() && !everyone.dropped;
    const AccountDirectory listed
        = co_await aside([rows = everyone.rows, stamp, whole] { return AccountDirectory(rows, stamp, whole); });
    if (whole)
        talk->learnt.directory = listed;
    if (everyone.dropped)
        co_return co_await completed(talk, listed, wanted, progress, stop);
    if (everyone.error && everyone.rows.isEmpty() && !cancelled)
        co_return co_await lookUpSingly(talk, wanted, true, progress, stop);
    co_return listed;
}

} // namespace

QCoro::Task<AccountDirectory> readAccounts(
    TalkPtr talk, QStringList usernames, QList<AccountId> ids, ProgressFn progress, std::stop_token stop)
{
    const Wanted wanted{usernames, ids};
    if (talk->learnt.directory) {
        const AccountDirectory known = *talk->learnt.directory;
        const qsizetype unknown = unknownTo(known, wanted).size();
        if (unknown + talk->learnt.questionsComing <= std::max(few, listingCost(talk->learnt))) { // the listing may be older than the newest accounts
            const AccountDirectory all = co_await completed(talk, known, wanted, progress, stop);
            if (all.whole())
                talk->learnt.directory = all;
            co_return all;
        }
    } else if (wanted.size() + talk->learnt.questionsComing <= few) {
        // users.info minds the case of a username: a listing of one call tells whether a missing one exists in another
        // spelling, and else a search for it does.
        const bool listing = listingCost(talk->learnt) == 1;
        const AccountDirectory some = co_await lookUpSingly(talk, wanted, !listing, progress, stop);
        if (!listing || unknownTo(some, wanted).size() == 0 || !some.stamp().complete())
            co_return some;
    }
    if (!talk->learnt.directory && isKnownNotToPay(talk->learnt, wanted.size()))
        co_return co_await lookUpSingly(talk, wanted, true, progress, stop);
    co_return co_await listEveryone(talk, wanted, progress, stop);
}

} // namespace diapason::rocketchat
