// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/addresses.h"

#include "app/session.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

QUrl harmless(const QUrl &url)
{
    const bool web = url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    return web ? url : QUrl();
}

/// What the server calls itself, else what the campus was given.
QUrl below(const QUrl &said, const QUrl &given, const QString &path)
{
    QUrl url = said.isEmpty() ? given : said;
    url.setPath(url.path() + path);
    return url;
}

QUrl moodlePage(const Session &session, const QString &path, qint64 id)
{
    QUrl url = below(session.catalogue().moodle.url, session.campus().moodle, path);
    url.setQuery(u"id=%1"_s.arg(id));
    return harmless(url);
}

} // namespace

QUrl activityAddress(const Activity &activity) { return harmless(activity.url); }

QUrl courseAddress(const Session &session, const Course &course)
{
    return moodlePage(session, u"/course/view.php"_s, course.id.value);
}

QUrl personAddress(const Session &session, qint64 moodleUserId)
{
    return moodlePage(session, u"/user/profile.php"_s, moodleUserId);
}

QUrl accountAddress(const Session &session, const QString &username)
{
    return harmless(below(session.catalogue().chat.url, session.campus().rocketchat, u"/direct/"_s + username));
}

QUrl roomAddress(const Session &session, const Room &room)
{
    return harmless(below(session.catalogue().chat.url, session.campus().rocketchat, u"/group/"_s + room.name));
}

} // namespace diapason
