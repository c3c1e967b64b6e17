// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/runholds.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace diapason {

Result<bool> RunHolds::lock(qint64 run, short how)
{
    struct flock range = {};
    range.l_type = how;
    range.l_whence = SEEK_SET;
    range.l_start = run;
    range.l_len = 1;
    if (::fcntl(m_file.handle(), F_OFD_SETLK, &range) == 0)
        return true;
    if (errno == EAGAIN || errno == EACCES)
        return false;
    return Failure{Error{.kind = Error::Kind::Storage,
        .code = u"unwritable"_s,
        .call = u"journal"_s,
        .detail = m_file.fileName() + u": "_s + QString::fromLocal8Bit(std::strerror(errno))}};
}

Result<bool> RunHolds::take(qint64 run)
{
    if (m_taken.contains(run))
        return false;
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
        return Failure{Error{.kind = Error::Kind::Storage,
            .code = u"unwritable"_s,
            .call = u"journal"_s,
            .detail = m_file.fileName() + u": "_s + m_file.errorString()}};
    const Result<bool> taken = lock(run, F_WRLCK);
    if (taken && *taken)
        m_taken.insert(run);
    return taken;
}

void RunHolds::letGo(qint64 run)
{
    if (m_taken.remove(run))
        (void)lock(run, F_UNLCK);
}

} // namespace diapason
