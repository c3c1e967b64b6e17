// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/campusfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

constexpr qint64 longestCampus = 4 * 1024 * 1024;

Failure usage(const QString &code, const QString &detail, const QString &path)
{
    return Failure{Error{.kind = Error::Kind::Usage, .code = code, .call = path, .detail = detail}};
}

} // namespace

QString campusFileName(const QString &campus)
{
    static const QRegularExpression unsafe(u"[^0-9a-z]+"_s);
    QString name;
    for (const QChar letter : campus.normalized(QString::NormalizationForm_D).toLower())
        if (!letter.isMark())
            name += letter;
    name.replace(unsafe, u"-"_s);
    while (name.startsWith(u'-'))
        name.removeFirst();
    while (name.endsWith(u'-'))
        name.chop(1);
    return (name.isEmpty() ? u"campus"_s : name.left(80)) + u".json"_s;
}

Result<void> writeCampusFile(const QString &path, const Campus &campus)
{
    const QByteArray content = campusToJson(campus);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Failure{
            Error{.kind = Error::Kind::Storage, .code = u"not-written"_s, .detail = path + u": "_s + file.errorString()}};
    return {};
}

Result<Campus> readCampusFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Error{.kind = Error::Kind::Usage,
            .code = path,
            .detail = QFileInfo::exists(path) ? u"file-unreadable"_s : u"file-missing"_s}};
    Result<Campus> campus = parseCampus(file.read(longestCampus));
    if (!campus) {
        campus.error().call = path;
        return campus;
    }
    for (const auto &[key, address] : {std::pair{u"moodle"_s, campus->moodle}, {u"rocketchat"_s, campus->rocketchat}})
        if (address.isEmpty())
            return usage(key, u"an address is missing here"_s, path);
    if (campus->name.isEmpty())
        campus->name = campus->moodle.host();
    return campus;
}

} // namespace diapason
