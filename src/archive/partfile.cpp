// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/partfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

constexpr qint64 leftAlone = 60; // seconds: whoever made it has locked it long ago, if it lives

} // namespace

PartFile::PartFile(QString target) : m_target(std::move(target)), m_folder(QFileInfo(m_target).absolutePath()) { }

PartFile::~PartFile()
{
    if (!m_part.isEmpty())
        ::unlink(m_part.constData()); // while it is locked still: nobody takes it for a leftover
    if (m_file >= 0)
        ::close(m_file);
}

Error PartFile::error(int number) const
{
    const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG;
    return {.kind = Error::Kind::Storage,
        .code = full ? u"full"_s : u"unwritable"_s,
        .call = u"archive"_s,
        .detail = m_target + u": "_s + QString::fromLocal8Bit(std::strerror(number))};
}

bool PartFile::fail(int number)
{
    if (!m_failure)
        m_failure = error(number);
    return false;
}

void PartFile::removeLeftovers() const
{
    static const QRegularExpression ours(QRegularExpression::anchoredPattern(uR"(\.diapason-[0-9a-f]{16}\.part)"_s));
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u".diapason-*.part"_s}, QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        if (!ours.match(name).hasMatch())
            continue;
        const QByteArray path = QFile::encodeName(folder.filePath(name));
        const int file = ::open(path.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
        if (file < 0)
            continue;
        struct stat found = {};
        const bool old
            = ::fstat(file, &found) == 0 && found.st_uid == ::geteuid() && ::time(nullptr) - found.st_mtime > leftAlone;
        if (old && ::flock(file, LOCK_EX | LOCK_NB) == 0)
            ::unlink(path.constData());
        ::close(file);
    }
}

Result<void> PartFile::open()
{
    removeLeftovers();
    if (QFileInfo(m_target).isDir())
        return Failure{error(EISDIR)};
    const QString name = u".diapason-%1.part"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QChar(u'0'));
    const QByteArray path = QFile::encodeName(QDir(m_folder).filePath(name));
    m_file = ::open(path.constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (m_file < 0)
        return Failure{error(errno)};
    m_part = path;
    (void)::flock(m_file, LOCK_EX | LOCK_NB); // where files cannot be locked, a minute's rest is the only sign
    return {};
}

bool PartFile::write(const char *bytes, qint64 size)
{
    while (size > 0) {
        const ssize_t written = ::pwrite(m_file, bytes, size_t(size), m_place);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return fail(written < 0 ? errno : ENOSPC);
        bytes += written;
        size -= written;
        m_place += written;
        m_size = std::max(m_size, m_place);
    }
    return true;
}

bool PartFile::seekTo(qint64 place)
{
    m_place = place;
    return place >= 0;
}

Result<void> PartFile::finish()
{
    if (m_failure)
        return Failure{*m_failure};
    if (::fsync(m_file) != 0 || ::rename(m_part.constData(), QFile::encodeName(m_target).constData()) != 0)
        return Failure{error(errno)};
    m_part.clear();
    const int folder = ::open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) { // so that a power cut does not take the name back; the archive itself is whole
        (void)::fsync(folder);
        ::close(folder);
    }
    return {};
}

} // namespace diapason
