// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/partfile.h"
#include "domain/dossier.h"
#include "ports/progress.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

#include <memory>
#include <stop_token>
#include <vector>

#include <zip.h>

namespace diapason {

/// What is written, and what for.
struct ZipOrder {
    QString path = {};
    QByteArray passphrase = {}; ///< UTF-8
    QList<ArchiveEntry> entries = {};
    std::function<ArchiveEntry(const QList<WrittenEntry> &)> last = {};
    ProgressFn progress = {}; ///< any thread
    std::stop_token stop = {};
    QDateTime at = {};
};

/// One archive being written; one thread, blocking.
class ZipJob
{
public:
    explicit ZipJob(ZipOrder order);
    ~ZipJob();
    Q_DISABLE_COPY_MOVE(ZipJob)
    [[nodiscard]] Result<QList<WrittenEntry>> run();

private:
    /// One entry as libzip pulls it.
    struct Feed {
        ZipJob *job = nullptr;
        QString name = {};
        std::function<Result<std::optional<QByteArray>>()> next = {}; ///< none before the last entry is opened
        QByteArray piece = {};
        qsizetype used = 0; ///< of the piece
        qint64 bytes = 0;
        bool opened = false;
        bool ended = false;
        QCryptographicHash hash{QCryptographicHash::Sha256};
    };
    static zip_int64_t onFeed(void *state, void *data, zip_uint64_t length, zip_source_cmd_t command);
    static zip_int64_t onPart(void *state, void *data, zip_uint64_t length, zip_source_cmd_t command);
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> add(const QString &name, std::function<Result<std::optional<QByteArray>>()> next);
    [[nodiscard]] bool openFeed(Feed &feed);
    [[nodiscard]] zip_int64_t pull(Feed &feed, char *into, qint64 room);
    [[nodiscard]] bool refill(Feed &feed);
    void end(Feed &feed);
    void tell(bool now);
    [[nodiscard]] bool fail(Error error);
    [[nodiscard]] Error failure(zip_error_t *error) const;

    ZipOrder m_order;
    PartFile m_part;
    std::vector<std::unique_ptr<Feed>> m_feeds;
    QList<WrittenEntry> m_written;
    std::optional<Error> m_failure;
    QElapsedTimer m_told;
    zip_t *m_zip = nullptr;
};

} // namespace diapason
