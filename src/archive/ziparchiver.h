// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ports/cases.h"

#include <QThreadPool>

namespace diapason {

/// Encrypted ZIP archives by libzip: every entry AES-256 (WinZip's AE-2) and deflated, names in UTF-8 and in clear, dated by
/// the clock, mode 0600 when they are unpacked. Entries are made, pulled and ended on the archiver's own thread. The passphrase
/// is used in Unicode's composed form. Must outlive the tasks it gave.
class ZipArchiver final : public Archiver
{
public:
    explicit ZipArchiver(std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>());
    [[nodiscard]] QCoro::Task<Result<QList<WrittenEntry>>> write(QString path, QString passphrase, QList<ArchiveEntry> entries,
        std::function<ArchiveEntry(const QList<WrittenEntry> &)> last, ProgressFn progress, std::stop_token stop) override;
    [[nodiscard]] QString newPassphrase() const override;

private:
    std::shared_ptr<const Clock> m_clock;
    QThreadPool m_thread; ///< one
};

} // namespace diapason
