// SPDX-License-Identifier: GPL-3.0-or-later
// For tests whose program starts itself again and is killed: the demo campus that the parent serves, as the child opens it.
#pragma once

#include "support/opendemo.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <cstdlib>

namespace diapason::test {

/// What a child must be told to open the campus; the rules as they are now. Empty when they could not be written.
inline QStringList entranceTo(const OpenDemo &demo)
{
    const QString path = demo.dir.filePath(QStringLiteral("campus.json"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(campusToJson({.rules = demo.rules})) <= 0)
        return {};
    return {demo.servers.moodleUrl().toString(), demo.servers.moodleToken(), demo.servers.chatUrl().toString(),
        demo.servers.chatUserId(), demo.servers.chatToken(), path};
}

/// Begins with the arguments of entranceTo(); `rest` is what follows them.
class ServedCampus
{
public:
    explicit ServedCampus(const QStringList &arguments)
        : rest(arguments.sliced(6)),
          moodle(QUrl(arguments.at(0)), arguments.at(1), clock),
          chat(QUrl(arguments.at(2)), AccountId{arguments.at(3)}, arguments.at(4), clock),
          rules(rulesIn(arguments.at(5))),
          reader(moodle, chat, rules, clock)
    {
    }
    /// Courses and rooms.
    Catalogue list() { return await(reader.list(await(reader.connect({})).catalogue().value(), {}, {})).value(); }

    QStringList rest;
    SystemClock clock;
    MoodleClient moodle;
    RocketChatServer chat;
    CampusRules rules;
    Reader reader;

private:
    static CampusRules rulesIn(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            std::exit(1); // an end of its own is not the kill that the parent waits for
        return parseCampus(file.readAll()).value().rules;
    }
};

} // namespace diapason::test
