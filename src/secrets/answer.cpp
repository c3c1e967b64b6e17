// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/answer.h"

#include "secrets/bus.h"
#include "secrets/job.h"
#include "secrets/secretservice.h"
#include "secrets/wallet.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

QCoro::Task<Result<bool>> isHidden(QDBusConnection bus, Wallet wallet, QString key)
{
    if (wallet.isValid())
        return isClosed(bus, wallet);
    return secretServiceHides(bus, keychainService, key);
}

/// QtKeychain calls a keychain that stayed closed "not found", "denied" or anything: only the keychain itself knows.
QCoro::Task<Error> meaningOf(JobAnswer said, QDBusConnection bus, Wallet wallet, Question question)
{
    const Result<bool> hidden = co_await isHidden(bus, wallet, question.key);
    Error error = !hidden ? hidden.error() : keychainError(*hidden ? u"locked"_s : codeOf(said.error), said.detail);
    error.fateUnknown = error.code == "slow"_L1 && question.verb != Question::Verb::Read;
    co_return error;
}

/// The job, and a look whether it did what it says: QtKeychain hears no refusal of KWallet to a write, nor of the
/// Secret Service to a removal.
QCoro::Task<JobAnswer> done(Question question)
{
    const JobAnswer said = co_await runJob(question);
    if (question.verb == Question::Verb::Read) {
        // KWallet's errors come back as a success without text; nothing of ours is without text.
        if (said.error == QKeychain::NoError && said.text.isEmpty())
            co_return JobAnswer{.error = QKeychain::EntryNotFound};
        co_return said;
    }
    const bool removal = question.verb == Question::Verb::Remove;
    if (said.error != QKeychain::NoError && !(removal && said.error == QKeychain::EntryNotFound))
        co_return said;
    const JobAnswer now = co_await runJob({.verb = Question::Verb::Read, .key = question.key});
    const bool kept = now.error == QKeychain::NoError && !now.text.isEmpty();
    if (removal ? !kept : kept && now.text == question.value)
        co_return JobAnswer{};
    co_return JobAnswer{.error = QKeychain::AccessDenied, .detail = u"the keychain agreed, and did otherwise"_s};
}

} // namespace

QCoro::Task<Result<QString>> answer(Question question, SharedSlip slip)
{
    const QDBusConnection bus = keychainBus();
    if (!bus.isConnected())
        co_return Failure{keychainError(u"absent"_s, bus.lastError().name())};
    const Result<Wallet> wallet = co_await walletOf(bus);
    if (!wallet)
        co_return Failure{wallet.error()};
    if (!wallet->isValid()) {
        const Result<void> open = co_await openSecretService(bus, slip->left.get_token());
        if (!open)
            co_return Failure{open.error()};
    }
    if (!slip->begin())
        co_return Failure{keychainError(u"slow"_s)};
    const JobAnswer said = co_await done(question);
    if (said.error != QKeychain::NoError)
        co_return Failure{co_await meaningOf(said, bus, *wallet, question)};
    co_return said.text;
}

} // namespace diapason
