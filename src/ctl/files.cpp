// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/files.h"

#include "launch/commandline.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace diapason::ctl {

Result<void> writeFile(const QString &path, const QByteArray &content, bool replace)
{
    if (!replace && QFileInfo::exists(path))
        return usageFailure(path, u"file-exists"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Failure{
            Error{.kind = Error::Kind::Storage, .code = u"not-written"_s, .detail = path + u": "_s + file.errorString()}};
    return {};
}

namespace {

template <class Parse>
std::invoke_result_t<Parse, QByteArray> readAs(const QString &path, Parse parse)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Error{.kind = Error::Kind::Usage, .code = u"plan-file"_s, .call = path, .detail = file.errorString()}};
    auto content = parse(file.readAll());
    if (!content) {
        Error error = content.error();
        error.call = path;
        return Failure{error};
    }
    return content;
}

} // namespace

Result<PlanDocument> readPlanFile(const QString &path) { return readAs(path, parsePlan); }

Result<RetentionPolicy> readPolicyFile(const QString &path) { return readAs(path, readRetentionPolicy); }

} // namespace diapason::ctl
