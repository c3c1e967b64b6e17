// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/creation.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

using Kind = Operation::Kind;

const Person *personOf(const RunState &run, const Operation &operation)
{
    const QList<Person> &people = run.now->course.people;
    const auto found = std::ranges::find(people, operation.person, &Person::id);
    return found == people.cend() ? nullptr : &*found;
}

/// Creations of the room being worked on with one of these outcomes.
QList<qsizetype> creations(const RunState &run, const QList<Outcome> &outcomes)
{
    QList<qsizetype> found;
    for (const qsizetype i : run.indices) {
        const OperationResult &result = run.report.results.at(i);
        if (result.operation.kind == Kind::CreateAccount && outcomes.contains(result.outcome))
            found += i;
    }
    return found;
}

/// Asks the server for these people's accounts, whatever else happens: it is the look after a write.
QCoro::Task<AccountDirectory> lookUp(RunPtr run, QList<qsizetype> indices)
{
    QStringList names;
    for (const qsizetype i : std::as_const(indices))
        names += run->report.results.at(i).operation.username;
    AccountDirectory found = co_await run->chat.accounts(names, {}, {}, {});
    QList<Account> theirs;
    for (const QString &name : std::as_const(names))
        if (const qsizetype at = found.find(name); at >= 0)
            theirs += found.accounts().at(at);
    knowAccounts(*run, theirs);
    co_return AccountDirectory(found);
}

} // namespace

void knowAccounts(RunState &run, const QList<Account> &accounts)
{
    for (const Account &account : accounts) {
        run.reader.know(account);
        for (OperationResult &result : run.report.results)
            if (!result.operation.account.isValid() && usernameKey(result.operation.username) == usernameKey(account.username))
                result.operation.account = account.id;
    }
}

QCoro::Task<Result<void>> createAccount(RunPtr run, Operation operation)
{
    const Person *person = personOf(*run, operation);
    if (!person || person->email.isEmpty())
        co_return Failure{localError(u"no-email"_s)};
    const NewAccount wanted{
        .name = person->fullName, .username = operation.username, .email = person->email, .rule = run->reader.rules().accounts};
    const Result<AccountId> made = co_await run->chat.createAccount(wanted, run->stop);
    if (!made)
        co_return Failure{made.error()};
    knowAccounts(*run,
        {Account{
            .id = *made, .username = wanted.username, .name = wanted.name, .email = wanted.email, .type = Account::Type::User}});
    co_return Result<void>{};
}

QCoro::Task<> settleCreations(RunPtr run)
{
    const QList<qsizetype> unsure = creations(*run, {Outcome::Doubtful});
    if (!unsure.isEmpty()) {
        const AccountDirectory found = co_await lookUp(run, unsure);
        for (const qsizetype i : unsure)
            if (found.find(run->report.results.at(i).operation.username) >= 0)
                run->settle(i, Outcome::Done);
        co_await closeEntries(run, unsure);
    }
    for (const qsizetype i : std::as_const(run->indices)) {
        const OperationResult &result = run->report.results.at(i);
        const bool waits = result.operation.kind == Kind::Invite || result.operation.kind == Kind::AddModerator;
        if (waits && result.outcome == Outcome::Open && !result.operation.account.isValid())
            run->settle(i, Outcome::Skipped, localError(u"not-created"_s));
    }
    run->tell();
}

QCoro::Task<> confirmCreations(RunPtr run)
{
    const QHash<AccountId, RoomRoles> members = rolesOf(run->now->room);
    QList<qsizetype> elsewhere;
    for (const qsizetype i : creations(*run, {Outcome::Done, Outcome::AlreadySo, Outcome::Doubtful})) {
        OperationResult &result = run->report.results[i];
        if (result.outcome != Outcome::Doubtful && shows(members, result.operation))
            result.verified = true;
        else
            elsewhere += i;
    }
    if (elsewhere.isEmpty())
        co_return;
    const AccountDirectory found = co_await lookUp(run, elsewhere);
    for (const qsizetype i : std::as_const(elsewhere)) {
        const QString username = run->report.results.at(i).operation.username;
        const bool there = found.find(username) >= 0;
        const Outcome outcome = run->report.results.at(i).outcome;
        if (there && outcome == Outcome::Doubtful)
            run->settle(i, Outcome::Done);
        else if (!there && found.stamp().complete() && found.knows(username) && outcome == Outcome::Done)
            run->settle(i, Outcome::Refused, localError(u"no-effect"_s));
        run->report.results[i].verified = there;
    }
}

} // namespace diapason
