// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of both servers, for the browser. Empty where the address is not http or https.
#pragma once

#include <QUrl>

namespace diapason {

struct Activity;
struct Course;
struct Room;
class Session;

[[nodiscard]] QUrl activityAddress(const Activity &activity);
[[nodiscard]] QUrl courseAddress(const Session &session, const Course &course);
[[nodiscard]] QUrl personAddress(const Session &session, qint64 moodleUserId);
[[nodiscard]] QUrl accountAddress(const Session &session, const QString &username); ///< a direct conversation
[[nodiscard]] QUrl roomAddress(const Session &session, const Room &room);

} // namespace diapason
