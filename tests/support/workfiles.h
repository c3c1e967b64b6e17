// SPDX-License-Identifier: GPL-3.0-or-later
// Work files of one key, and what tests put into them.
#pragma once

#include "store/sqliteworkfiles.h"
#include "support/await.h"
#include "support/dossiers.h"

namespace diapason::test {

inline const QByteArray key(32, 'k');

inline std::unique_ptr<WorkFile> opened(SqliteWorkFiles &files, qint64 request = 7) { return await(files.open(request, key)).value(); }

inline QList<DossierItem> everything(WorkFile &file)
{
    QList<DossierItem> all;
    const int total = await(file.page({}, 0, 1)).value().total;
    for (int offset = 0; offset < total; offset += 300)
        all += await(file.page({}, offset, 300)).value().items;
    return all;
}

inline QList<DossierItem> many(int from, int count)
{
    QList<DossierItem> items;
    for (int i = from; i < from + count; ++i)
        items += messageItem(QStringLiteral("m%1").arg(i), QStringLiteral("message number %1 about reagents").arg(i), i);
    return items;
}

} // namespace diapason::test
