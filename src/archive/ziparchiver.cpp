// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ziparchiver.h"

#include "archive/passphrase.h"
#include "archive/zipjob.h"
#include "ports/aside.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

Result<QList<WrittenEntry>> carryOut(std::unique_ptr<ZipJob> job) { return job->run(); } // and ends it, on this thread

} // namespace

ZipArchiver::ZipArchiver(std::shared_ptr<const Clock> clock) : m_clock(std::move(clock)) { m_thread.setMaxThreadCount(1); }

QCoro::Task<Result<QList<WrittenEntry>>> ZipArchiver::write(QString path, QString passphrase, QList<ArchiveEntry> entries,
    std::function<ArchiveEntry(const QList<WrittenEntry> &)> last, ProgressFn progress, std::stop_token stop)
{
    if (passphrase.isEmpty())
        co_return Failure{Error{.kind = Error::Kind::Usage, .code = u"passphrase"_s, .call = u"archive"_s}};
    const auto here = std::make_unique<QObject>(); // what is told late, when all is over, is told to nobody
    ZipOrder order{.path = std::move(path),
        .passphrase = passphrase.normalized(QString::NormalizationForm_C).toUtf8(),
        .entries = std::move(entries),
        .last = std::move(last),
        .stop = std::move(stop),
        .at = m_clock->now()};
    if (progress)
        order.progress = [context = here.get(), progress](const Progress &news) {
            QMetaObject::invokeMethod(context, [=] { progress(news); }, Qt::QueuedConnection);
        };
    const auto shared = std::make_shared<ZipOrder>(std::move(order));
    Result<QList<WrittenEntry>> written = co_await aside(
        [shared] {
            ZipOrder mine = std::exchange(*shared, {}); // what the entries hold ends on this thread
            QByteArray secret = mine.passphrase;
            Result<QList<WrittenEntry>> done = carryOut(std::make_unique<ZipJob>(std::move(mine)));
            sodium_memzero(const_cast<char *>(secret.constData()), size_t(secret.size())); // the only copy left: not detached
            return done;
        },
        &m_thread);
    co_return written;
}

QString ZipArchiver::newPassphrase() const { return makePassphrase(); }

} // namespace diapason
