// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFile>
#include <QSet>

namespace diapason {

/// Which runs of a journal somebody living holds: one byte of a file beside the journal is locked for each.
///
/// The kernel gives such a lock back when its program ends, however it ends, and knows nothing of clocks or process
/// numbers: no heartbeat can be late, and no number be taken for another program's. The locks are of the open file, so
/// that two journals of one program exclude one another as well. One file system serves one machine here, as it does
/// for SQLite's own.
class RunHolds
{
public:
    explicit RunHolds(QString path) : m_file(std::move(path)) { }

    /// False when somebody has it, we included. Kind::Storage "unwritable" when locks do not work there.
    [[nodiscard]] Result<bool> take(qint64 run);
    void letGo(qint64 run);

private:
    [[nodiscard]] Result<bool> lock(qint64 run, short how);

    QFile m_file;
    QSet<qint64> m_taken;
};

} // namespace diapason
