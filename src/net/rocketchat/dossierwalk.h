// SPDX-License-Identifier: GPL-3.0-or-later
// How one goes through a room page by page, stops, and goes on another day, while messages come and go.
#pragma once

#include "net/rocketchat/dossierrows.h"

namespace diapason::rocketchat {

/// Where somebody is in a list. What a page left behind is told by the last row that was seen: a count alone would pass over
/// rows once older ones are deleted.
struct DossierWalk {
    // Forward, in a list with offsets.
    int offset = 0; ///< rows before the next page, as they were counted last
    QString last = {}; ///< id of the last row seen
    qint64 lastAt = 0; ///< its time, milliseconds
    // Backward by time, in an archived room.
    bool back = false;
    qint64 latest = 0; ///< rows of this time or earlier come next; 0: the newest
    int skip = 0; ///< how many of exactly that time were seen
    int fullest = 0; ///< rows of the longest page: a shorter one is the last
    bool replies = false; ///< a second passage, for the answers whose questions were only met after them
    // Both.
    QStringList roots = {}; ///< messages of the person that somebody answered

    /// No text of anybody: ids, times and counts.
    [[nodiscard]] QString cursor() const;
    /// Malformed "cursor" when it is none of ours.
    [[nodiscard]] static Result<DossierWalk> from(const QString &cursor);
};

/// The first row of a page that was not seen yet. Nothing when rows between the last seen and this page may be missing: then an
/// earlier page is to be read. `from` is the page's offset.
[[nodiscard]] std::optional<qsizetype> firstNew(const DossierWalk &walk, const DossierRows &rows, int from);

/// After a page of an archived room. False at its end.
[[nodiscard]] bool stepBack(DossierWalk &walk, const DossierRows &rows);

} // namespace diapason::rocketchat
