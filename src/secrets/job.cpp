// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/job.h"

#include <QLibrary>

#include <coroutine>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

/// Waits for a job; what it said is copied before it deletes itself.
class JobEnd
{
public:
    explicit JobEnd(QKeychain::Job *job) : m_job(job) { }
    [[nodiscard]] bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        // Queued: the job's own list of jobs goes on before we do.
        QObject::connect(m_job, &QKeychain::Job::finished, m_job, [waiting] { waiting.resume(); }, Qt::QueuedConnection);
        m_job->start();
    }
    [[nodiscard]] JobAnswer await_resume() const
    {
        const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(m_job);
        const bool good = m_job->error() == QKeychain::NoError;
        return {.error = m_job->error(), .text = read && good ? read->textData() : QString(), .detail = m_job->errorString()};
    }

private:
    QKeychain::Job *m_job;
};

/// libsecret keeps the session it once made, and after a restart of the keyring has only errors: the next job makes
/// a new one. No job is under way here, for there is one at a time.
void forgetSession()
{
    using Forget = void (*)();
    static const auto forget = reinterpret_cast<Forget>(QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect"));
    if (forget)
        forget();
}

QKeychain::Job *jobFor(const Question &question)
{
    if (question.verb == Question::Verb::Read)
        return new QKeychain::ReadPasswordJob(keychainService);
    if (question.verb == Question::Verb::Remove)
        return new QKeychain::DeletePasswordJob(keychainService);
    auto *write = new QKeychain::WritePasswordJob(keychainService);
    write->setTextData(question.value);
    return write;
}

} // namespace

QCoro::Task<JobAnswer> runJob(Question question)
{
    forgetSession();
    QKeychain::Job *job = jobFor(question);
    job->setInsecureFallback(false);
    job->setKey(question.key);
    co_return co_await JobEnd(job);
}

QString codeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound: return u"missing"_s;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return u"denied"_s;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return u"absent"_s;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: break;
    }
    return u"denied"_s;
}

} // namespace diapason
