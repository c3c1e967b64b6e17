// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/savewhole.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace diapason {

Result<void> saveWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Failure{
            Error{.kind = Error::Kind::Storage, .code = u"not-written"_s, .detail = path + u": "_s + file.errorString()}};
    return {};
}

} // namespace diapason
