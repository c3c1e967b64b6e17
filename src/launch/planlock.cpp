// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/planlock.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace diapason {

Result<std::unique_ptr<QLockFile>> lockPlan(const QString &hash)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/diapason/applying"_s);
    auto lock = std::make_unique<QLockFile>(folder.filePath(hash + u".lock"_s));
    lock->setStaleLockTime(std::chrono::milliseconds(0)); // a run may last for hours; a dead program is noticed all the same
    if (folder.mkpath(u"."_s) && lock->tryLock())
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return Failure{Error{.kind = Error::Kind::Refused, .code = u"plan-applying"_s}};
    return Failure{Error{.kind = Error::Kind::Storage, .code = u"not-written"_s, .detail = lock->fileName()}};
}

} // namespace diapason
