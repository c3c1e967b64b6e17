// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is written under another name first.
#pragma once

#include "core/result.h"

namespace diapason {

/// Written beside `target` as ".diapason-<16 hexadecimal digits>.part", mode 0600, and put in its place by finish(): whatever
/// ends it before leaves nothing. One that a killed program left is removed by the next to be opened in that folder: locked by
/// nobody, and untouched for a minute. Errors are Kind::Storage, call "archive", code "full" or "unwritable". One thread.
class PartFile
{
public:
    explicit PartFile(QString target);
    ~PartFile();
    Q_DISABLE_COPY_MOVE(PartFile)

    [[nodiscard]] Result<void> open();
    bool write(const char *bytes, qint64 size); ///< at the place of writing, which moves on
    bool seekTo(qint64 place);
    [[nodiscard]] qint64 place() const { return m_place; }
    [[nodiscard]] qint64 size() const { return m_size; }
    /// On the disk, then in the target's place.
    [[nodiscard]] Result<void> finish();
    /// Why write() failed.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

private:
    [[nodiscard]] Error error(int number) const;
    bool fail(int number);
    void removeLeftovers() const;

    QString m_target;
    QString m_folder;
    QByteArray m_part; ///< its path; empty: there is none
    int m_file = -1;
    qint64 m_place = 0;
    qint64 m_size = 0;
    std::optional<Error> m_failure;
};

} // namespace diapason
