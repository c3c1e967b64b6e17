// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainvault.h"

#include "secrets/keychainthread.h"

#include <QCoroTimer>
#include <QFutureWatcher>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

using Answer = Result<QString>;

/// Asks, and leaves with the answer, at the limit, or when told to stop: whatever comes first.
QCoro::Task<Answer> asked(Question question, std::chrono::milliseconds limit, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return Failure{Error{.kind = Error::Kind::Cancelled}};
    const auto slip = std::make_shared<Slip>();
    const bool changes = question.verb != Question::Verb::Read;
    QFuture<Answer> answer = KeychainThread::instance().ask(std::move(question), slip);

    const std::unique_ptr<QTimer, QScopedPointerDeleteLater> alarm{new QTimer};
    alarm->setSingleShot(true);
    alarm->start(limit);
    const auto wake = [timer = alarm.get()] { timer->start(0); };
    QFutureWatcher<Answer> watcher;
    QObject::connect(&watcher, &QFutureWatcher<Answer>::finished, alarm.get(), wake);
    watcher.setFuture(answer);
    const std::stop_callback onStop{
        stop, [timer = alarm.get(), wake] { QMetaObject::invokeMethod(timer, wake, Qt::QueuedConnection); }};
    co_await alarm.get();

    if (answer.isFinished() && answer.resultCount() > 0)
        co_return answer.takeResult();
    Error error = stop.stop_requested() ? Error{.kind = Error::Kind::Cancelled} : keychainError(u"slow"_s);
    error.fateUnknown = slip->leave() && changes;
    co_return Failure{error};
}

QCoro::Task<Result<void>> told(Question question, std::chrono::milliseconds limit, std::stop_token stop)
{
    const Answer answer = co_await asked(std::move(question), limit, std::move(stop));
    if (!answer)
        co_return Failure{answer.error()};
    co_return {};
}

} // namespace

// No coroutine of these touches the vault, which may go while they wait.

QCoro::Task<Answer> KeychainVault::read(CampusId campus, Secret secret, std::stop_token stop)
{
    return asked({.verb = Question::Verb::Read, .key = secretKey(campus, secret)}, m_limit, std::move(stop));
}

QCoro::Task<Result<void>> KeychainVault::write(CampusId campus, Secret secret, QString value, std::stop_token stop)
{
    return told({.verb = Question::Verb::Write, .key = secretKey(campus, secret), .value = value}, m_limit, std::move(stop));
}

QCoro::Task<Result<void>> KeychainVault::remove(CampusId campus, Secret secret, std::stop_token stop)
{
    return told({.verb = Question::Verb::Remove, .key = secretKey(campus, secret)}, m_limit, std::move(stop));
}

} // namespace diapason
