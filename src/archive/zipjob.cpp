// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zipjob.h"

#include "archive/entryname.h"

#include <cstring>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

constexpr qint64 millisecondsBetweenNews = 100;

Error cancelled() { return {.kind = Error::Kind::Cancelled}; }

} // namespace

ZipJob::ZipJob(ZipOrder order) : m_order(std::move(order)), m_part(m_order.path) { }

ZipJob::~ZipJob()
{
    if (m_zip)
        zip_discard(m_zip);
}

bool ZipJob::fail(Error error)
{
    if (!m_failure)
        m_failure = std::move(error);
    return false;
}

Error ZipJob::failure(zip_error_t *error) const
{
    if (m_failure)
        return *m_failure;
    if (m_part.failure())
        return *m_part.failure();
    if (m_order.stop.stop_requested())
        return cancelled();
    return {.kind = Error::Kind::Storage,
        .code = u"unwritable"_s,
        .call = u"archive"_s,
        .detail = m_order.path + u": "_s + QString::fromUtf8(zip_error_strerror(error))};
}

void ZipJob::tell(bool now)
{
    if (!m_order.progress || (!now && m_told.isValid() && m_told.elapsed() < millisecondsBetweenNews))
        return;
    m_told.start();
    m_order.progress(Progress{.call = u"archive"_s, .done = int(m_written.size()), .total = int(m_feeds.size())});
}

bool ZipJob::openFeed(Feed &feed)
{
    if (feed.opened) // what was pulled cannot be pulled again; libzip pulls everything once
        return fail({.kind = Error::Kind::Storage, .code = u"unwritable"_s, .call = u"archive"_s, .detail = m_order.path});
    feed.opened = true;
    if (!feed.next)
        feed.next = m_order.last(m_written).next;
    return true;
}

/// Fills `piece`, or ends the entry.
bool ZipJob::refill(Feed &feed)
{
    while (!feed.ended && feed.used == feed.piece.size()) {
        if (m_order.stop.stop_requested())
            return fail(cancelled());
        Result<std::optional<QByteArray>> next = feed.next();
        if (!next)
            return fail(next.error());
        feed.piece = next->value_or(QByteArray());
        feed.used = 0;
        feed.hash.addData(feed.piece);
        feed.bytes += feed.piece.size();
        if (!*next)
            end(feed);
    }
    return true;
}

void ZipJob::end(Feed &feed)
{
    feed.ended = true;
    feed.next = {}; // what it held is let go before the next one begins
    m_written.append({.name = feed.name, .bytes = feed.bytes, .sha256 = feed.hash.result().toHex()});
    tell(m_written.size() == qsizetype(m_feeds.size()));
}

zip_int64_t ZipJob::pull(Feed &feed, char *into, qint64 room)
{
    if (!refill(feed))
        return -1;
    const qsizetype size = std::min<qsizetype>(room, feed.piece.size() - feed.used);
    if (size > 0)
        std::memcpy(into, feed.piece.constData() + feed.used, size_t(size));
    feed.used += size;
    tell(false);
    return size;
}

zip_int64_t ZipJob::onFeed(void *state, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    Feed &feed = *static_cast<Feed *>(state);
    switch (command) {
    case ZIP_SOURCE_SUPPORTS: return ZIP_SOURCE_SUPPORTS_READABLE;
    case ZIP_SOURCE_OPEN: return feed.job->openFeed(feed) ? 0 : -1;
    case ZIP_SOURCE_READ: return feed.job->pull(feed, static_cast<char *>(data), qint64(length));
    case ZIP_SOURCE_STAT:
        zip_stat_init(static_cast<zip_stat_t *>(data)); // its size is known once it was pulled
        return sizeof(zip_stat_t);
    case ZIP_SOURCE_ERROR: {
        zip_error_t error;
        zip_error_init_with_code(&error, ZIP_ER_READ);
        return zip_error_to_data(&error, data, length);
    }
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE: return 0;
    default: return -1;
    }
}

zip_int64_t ZipJob::onPart(void *state, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    PartFile &part = static_cast<ZipJob *>(state)->m_part;
    switch (command) {
    case ZIP_SOURCE_SUPPORTS: return ZIP_SOURCE_SUPPORTS_WRITABLE;
    case ZIP_SOURCE_STAT: {
        auto *stat = static_cast<zip_stat_t *>(data);
        zip_stat_init(stat);
        stat->size = 0; // it begins empty
        stat->valid |= ZIP_STAT_SIZE;
        return sizeof(zip_stat_t);
    }
    case ZIP_SOURCE_WRITE: return part.write(static_cast<const char *>(data), qint64(length)) ? zip_int64_t(length) : -1;
    case ZIP_SOURCE_SEEK_WRITE: {
        zip_error_t error;
        zip_error_init(&error);
        const zip_int64_t place
            = zip_source_seek_compute_offset(zip_uint64_t(part.place()), zip_uint64_t(part.size()), data, length, &error);
        return place >= 0 && part.seekTo(place) ? 0 : -1;
    }
    case ZIP_SOURCE_TELL_WRITE: return part.place();
    case ZIP_SOURCE_ERROR: {
        zip_error_t error;
        zip_error_init_with_code(&error, ZIP_ER_WRITE);
        return zip_error_to_data(&error, data, length);
    }
    case ZIP_SOURCE_OPEN: // the rest is PartFile's own: nothing is put in place, or removed, before libzip is done
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_BEGIN_WRITE:
    case ZIP_SOURCE_COMMIT_WRITE:
    case ZIP_SOURCE_ROLLBACK_WRITE:
    case ZIP_SOURCE_REMOVE:
    case ZIP_SOURCE_FREE: return 0;
    default: return -1;
    }
}

Result<void> ZipJob::begin()
{
    if (const Result<void> opened = m_part.open(); !opened)
        return opened;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *part = zip_source_function_create(&ZipJob::onPart, this, &error);
    if (part)
        m_zip = zip_open_from_source(part, ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!m_zip) {
        const Error why = failure(&error);
        zip_source_free(part);
        zip_error_fini(&error);
        return Failure{why};
    }
    zip_register_cancel_callback_with_state(
        m_zip, [](zip_t *, void *job) { return int(static_cast<ZipJob *>(job)->m_order.stop.stop_requested()); }, nullptr, this);
    return {};
}

Result<void> ZipJob::add(const QString &name, std::function<Result<std::optional<QByteArray>>()> next)
{
    m_feeds.push_back(std::make_unique<Feed>());
    Feed &feed = *m_feeds.back();
    feed.job = this;
    feed.name = name;
    feed.next = std::move(next);
    zip_source_t *source = zip_source_function(m_zip, &ZipJob::onFeed, &feed);
    const zip_int64_t index = source ? zip_file_add(m_zip, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(source);
        return Failure{failure(zip_get_error(m_zip))};
    }
    const auto number = zip_uint64_t(index);
    constexpr zip_uint32_t mode = (S_IFREG | S_IRUSR | S_IWUSR) << 16;
    if (zip_file_set_encryption(m_zip, number, ZIP_EM_AES_256, m_order.passphrase.constData()) < 0
        || zip_set_file_compression(m_zip, number, ZIP_CM_DEFLATE, 0) < 0
        || zip_file_set_mtime(m_zip, number, m_order.at.toSecsSinceEpoch(), 0) < 0
        || zip_file_set_external_attributes(m_zip, number, 0, ZIP_OPSYS_UNIX, mode) < 0)
        return Failure{failure(zip_get_error(m_zip))};
    return {};
}

Result<QList<WrittenEntry>> ZipJob::run()
{
    QStringList names;
    for (const ArchiveEntry &entry : std::as_const(m_order.entries))
        names += entry.name;
    names += m_order.last({}).name;
    if (const QString bad = badEntryName(names); !bad.isNull())
        return Failure{Error{.kind = Error::Kind::Storage, .code = u"entry-name"_s, .call = u"archive"_s, .detail = bad}};
    if (const Result<void> begun = begin(); !begun)
        return Failure{begun.error()};
    for (qsizetype i = 0; i < names.size(); ++i) { // the last is filled when libzip comes to it: it goes by their order
        const bool isLast = i == m_order.entries.size();
        if (const Result<void> added = add(names.at(i), isLast ? nullptr : std::move(m_order.entries[i].next)); !added)
            return Failure{added.error()};
    }
    if (zip_close(m_zip) != 0)
        return Failure{failure(zip_get_error(m_zip))}; // the destructor gives it up
    m_zip = nullptr;
    if (m_order.stop.stop_requested())
        return Failure{cancelled()};
    if (const Result<void> finished = m_part.finish(); !finished)
        return Failure{finished.error()};
    return m_written;
}

} // namespace diapason
