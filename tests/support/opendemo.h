// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/applier.h"
#include "demo/democampus.h"
#include "net/moodle/moodleclient.h"
#include "net/rocketchat/rocketchatserver.h"
#include "store/sqlitejournal.h"
#include "support/await.h"

#include <QTemporaryDir>

namespace diapason::test {

/// The demo campus, read and written as the programs do: real HTTP, a real journal file.
class OpenDemo
{
public:
    explicit OpenDemo(const demo::DemoCampus::Options &options = {}, const TransportOptions &chatLine = {}, const MoodleOptions &moodleLine = {})
        : servers(options), rules(parseCampus(servers.campusFile()).value().rules), moodle(servers.moodleUrl(), servers.moodleToken(), clock, moodleLine),
          chat(servers.chatUrl(), AccountId{servers.chatUserId()}, servers.chatToken(), clock, chatLine), reader(moodle, chat, rules, clock),
          applier(reader, chat, journal, clock, QStringLiteral("demo"))
    {
    }
    /// By its rules accounts may be created from now on.
    void letCreate()
    {
        rules.accounts.create = true;
        reader.setRules(rules);
    }
    /// Connects, lists, and reads the activities of every course.
    void open()
    {
        catalogue = await(reader.connect({})).catalogue().value();
        catalogue = await(reader.list(catalogue, {}, {})).value();
        for (const Course &course : std::as_const(catalogue.courses.courses))
            catalogue.activities.insert(course.id, await(moodle.activities(course.id, {})).value());
        catalogue.relink();
    }
    Result<std::shared_ptr<const Comparison>> check(qint64 number)
    {
        return await(reader.check(catalogue, *catalogue.activity(Cmid{number}), {}, {}));
    }
    RunReport apply(const std::shared_ptr<const Comparison> &comparison, bool withRemovals)
    {
        return await(applier.apply({.plan = {.rooms = {makePlan(*comparison, {.withRemovals = withRemovals, .createAccounts = rules.accounts.create})}}, .guard = {.limits = rules.limits}}, {comparison}, catalogue, {}, {}));
    }

    QTemporaryDir dir;
    demo::DemoCampus servers;
    SystemClock clock;
    CampusRules rules;
    SqliteJournal journal{dir.filePath(QStringLiteral("journal.sqlite"))};
    MoodleClient moodle;
    RocketChatServer chat;
    Reader reader;
    Applier applier;
    Catalogue catalogue;
};

} // namespace diapason::test
