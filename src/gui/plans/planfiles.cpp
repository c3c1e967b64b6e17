// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plans/planfiles.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

constexpr qint64 longestPlan = 64 * 1024 * 1024; ///< some hundred thousand operations

} // namespace

QString shortHash(const QString &hash)
{
    const QString start = hash.first(std::min(qsizetype(8), hash.size())).toUpper();
    return start.first(std::min(qsizetype(4), start.size())) + u'-' + start.sliced(std::min(qsizetype(4), start.size()));
}

QString planFileName(const PlanDocument &document)
{
    QString name;
    for (const QChar letter : document.campus.simplified())
        name += letter.isLetterOrNumber() || letter == u'-' ? letter : u'_';
    return u"%1 %2 %3.plan.json"_s.arg(
        name.left(60), document.made.toLocalTime().date().toString(Qt::ISODate), shortHash(contentHash(document)));
}

QString firstNames(const QStringList &names)
{
    constexpr qsizetype shown = 5;
    const QString first = names.first(std::min(shown, names.size())).join(u", "_s);
    return names.size() > shown ? first + u", …"_s : first;
}

Result<PlanDocument> readPlanFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Error{.kind = Error::Kind::Usage,
            .code = path,
            .detail = QFileInfo::exists(path) ? u"file-unreadable"_s : u"file-missing"_s}};
    return parsePlan(file.read(longestPlan));
}

} // namespace diapason
