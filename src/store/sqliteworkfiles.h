// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/cases.h"

namespace diapason {

/// Work files as "case-<number>.sqlite" in one folder, which is made when the first is. No file may be removed while it is open.
class SqliteWorkFiles final : public WorkFiles
{
public:
    /// `mostPages`: a file grows no further; 0: no bound.
    explicit SqliteWorkFiles(QString folder, int mostPages = 0);

    [[nodiscard]] QCoro::Task<Result<std::unique_ptr<WorkFile>>> open(qint64 request, QByteArray key) override;
    [[nodiscard]] Result<void> remove(qint64 request) override;
    [[nodiscard]] QList<qint64> present() const override;
    [[nodiscard]] QByteArray newKey() const override;

private:
    [[nodiscard]] QString pathOf(qint64 request) const;

    QString m_folder;
    int m_mostPages;
};

/// Where work files are: $XDG_DATA_HOME/diapason/work.
[[nodiscard]] QString defaultWorkFolder();

} // namespace diapason
