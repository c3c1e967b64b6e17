// SPDX-License-Identifier: GPL-3.0-or-later
// The journal as files, the same from the console and its twin.
#pragma once

#include "domain/journal.h"

#include <QJsonObject>

namespace diapason::words {

/// For people and their spreadsheets: one line per entry, headings in the language of the display, times in UTC.
[[nodiscard]] QByteArray journalCsv(const QList<JournalEntry> &entries);
/// {run, item, cmid, activity, course, room: {id, name}, kind, person: {moodleId, name}, account: {id, username}, class,
/// before, after, opened, closed, outcome, code, detail}; times in UTC, what is not known is null.
[[nodiscard]] QJsonObject journalEntryObject(const JournalEntry &entry);
/// {run, campus, author, started, ended, planHash, undoes, allowed: [line], outcomes: {code: n}}
[[nodiscard]] QJsonObject journalRunObject(const JournalSummary &summary);
/// {"entries": […]}
[[nodiscard]] QByteArray journalJson(const QList<JournalEntry> &entries);

} // namespace diapason::words
