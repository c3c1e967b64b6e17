// SPDX-License-Identifier: GPL-3.0-or-later
// Times of the history: of this week by their day's name, older ones by their date.
#pragma once

#include <QDateTime>
#include <QString>

namespace diapason::words {

/// "03:10" today, "Tuesday 03:10" within a week, else "14 Sept. 03:10", with its year when it is another one.
[[nodiscard]] QString dayAndTime(const QDateTime &when, const QDateTime &now);
/// "Tuesday 03:10 – 09:40", or one moment when both are the same minute.
[[nodiscard]] QString span(const QDateTime &from, const QDateTime &until, const QDateTime &now);

/// When an unreachable server is tried again: "next try in 12 s", "trying again now" for an invalid time.
[[nodiscard]] QString nextTry(const QDateTime &when, const QDateTime &now);

} // namespace diapason::words
