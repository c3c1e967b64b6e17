// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqliteworkfiles.h"

#include "store/dossierreader.h"
#include "store/fileaside.h"
#include "store/workfile.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diapason {

SqliteWorkFiles::SqliteWorkFiles(QString folder, int mostPages) : m_folder(std::move(folder)), m_mostPages(mostPages) { }

QString SqliteWorkFiles::pathOf(qint64 request) const { return m_folder + u"/case-%1.sqlite"_s.arg(request); }

QCoro::Task<Result<std::unique_ptr<WorkFile>>> SqliteWorkFiles::open(qint64 request, QByteArray key)
{
    const QString path = pathOf(request);
    const std::shared_ptr<const Seal> seal = Seal::make(key, request);
    if (!seal)
        co_return Failure{sealedError(path)};
    auto file = std::make_unique<SqliteWorkFile>(path, seal, m_mostPages);
    if (const Result<void> begun = co_await file->begin(); !begun)
        co_return Failure{begun.error()};
    co_return Result<std::unique_ptr<WorkFile>>(std::move(file));
}

Result<void> SqliteWorkFiles::remove(qint64 request) { return shredDatabase(pathOf(request), u"workfile"_s); }

QList<qint64> SqliteWorkFiles::present() const
{
    static const QRegularExpression name(QRegularExpression::anchoredPattern(uR"(case-(\d+)\.sqlite)"_s));
    QList<qint64> present;
    for (const QString &file : QDir(m_folder).entryList({u"case-*.sqlite"_s}, QDir::Files))
        if (const auto match = name.match(file); match.hasMatch())
            present.append(match.captured(1).toLongLong());
    std::ranges::sort(present);
    return present;
}

QByteArray SqliteWorkFiles::newKey() const { return newSealKey(); }

QString defaultWorkFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/diapason/work"_s;
}

} // namespace diapason
