// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fileaside.h"

#include "core/log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

/// A name nothing has yet: two files may be damaged within a second.
QString freeName(const QString &path)
{
    const QString wanted = path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss"_s);
    QString name = wanted;
    for (int i = 2; QFile::exists(name); ++i)
        name = wanted + u"-%1"_s.arg(i);
    return name;
}

bool rename(const QString &from, const QString &to)
{
    if (!QFile::rename(from, to))
        return false;
    for (const QString &beside : {u"-wal"_s, u"-shm"_s})
        QFile::rename(from + beside, to + beside);
    return true;
}

/// The files of a database that are there.
QStringList filesOf(const QString &path)
{
    const QFileInfo file(path);
    const QDir folder = file.dir();
    QStringList names{file.fileName()};
    for (const QString &beside : {u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s})
        names += file.fileName() + beside;
    names += folder.entryList({file.fileName() + u".damaged-*"_s}, QDir::Files);
    QStringList paths;
    for (const QString &name : std::as_const(names))
        if (const QString each = folder.filePath(name); QFile::exists(each))
            paths += each;
    return paths;
}

void overwrite(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC);
    if (file < 0)
        return;
    struct stat found = {};
    const QByteArray zeros(256 * 1024, '\0');
    if (fstat(file, &found) == 0 && S_ISREG(found.st_mode))
        for (off_t at = 0; at < found.st_size;) {
            const ssize_t written
                = pwrite(file, zeros.constData(), size_t(std::min<off_t>(zeros.size(), found.st_size - at)), at);
            if (written <= 0)
                break;
            at += written;
        }
    fsync(file);
    close(file);
}

Result<void> removeAll(const QStringList &paths, const QString &kind)
{
    QString stayed;
    for (const QString &path : paths)
        if (!QFile::remove(path) && stayed.isEmpty())
            stayed = path;
    if (!stayed.isEmpty())
        return Failure{Error{.kind = Error::Kind::Storage, .code = u"unwritable"_s, .call = kind, .detail = stayed}};
    return {};
}

} // namespace

quint64 fileNumber(const QString &path)
{
    struct stat found = {};
    return stat(QFile::encodeName(path).constData(), &found) == 0 ? quint64(found.st_ino) : 0;
}

Result<QString> moveAside(const QString &path, quint64 number)
{
    QLockFile lock(path + u".lock"_s); // two consoles may meet the damage at once
    if (!lock.tryLock(5000))
        return Failure{Error{.kind = Error::Kind::Storage, .code = u"busy"_s, .detail = path}};
    if (fileNumber(path) != number)
        return QString();
    const QString name = freeName(path);
    if (!rename(path, name))
        return Failure{Error{.kind = Error::Kind::Storage, .code = u"unwritable"_s, .detail = path}};
    qCWarning(lcStore) << "a damaged database was set aside";
    return name;
}

void moveHere(const QString &former, const QString &path)
{
    if (QFile::exists(path) || !QFile::exists(former))
        return;
    QLockFile lock(former + u".lock"_s); // two consoles may open the campus at once
    if (lock.tryLock(5000) && !QFile::exists(path))
        rename(former, path);
}

Result<void> removeDatabase(const QString &path, const QString &kind) { return removeAll(filesOf(path), kind); }

Result<void> shredDatabase(const QString &path, const QString &kind)
{
    const QStringList paths = filesOf(path);
    for (const QString &each : paths)
        overwrite(each);
    return removeAll(paths, kind);
}

} // namespace diapason
