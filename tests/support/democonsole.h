// SPDX-License-Identifier: GPL-3.0-or-later
// The console's window on the demo campus: real HTTP, a real journal and store, real widgets by object name.
#pragma once

#include "demo/democampus.h"
#include "gui/frame/mainwindow.h"
#include "gui/pages/coursespage.h"
#include "gui/pages/places.h"
#include "net/moodle/moodleclient.h"
#include "net/rocketchat/rocketchatserver.h"
#include "store/sqlitejournal.h"
#include "store/sqlitesnapshots.h"
#include "support/scripteddialogs.h"

#include <QTemporaryDir>
#include <QTest>

namespace diapason::test {

/// One console. Two on the same servers are two people at two computers.
struct DemoConsole {
    QTemporaryDir folder;
    ScriptedDialogs dialogs;
    std::unique_ptr<Session> session;
    MainWindow window;
    CoursesPage *page;

    explicit DemoConsole(const demo::DemoCampus &servers, const CampusRules &rules)
        : session(sessionOf(servers, rules, folder)),
          window(*session)
    {
        page = addPlaces(window, *session, dialogs);
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        session->open();
        (void)QTest::qWaitFor([this] { return session->readAt().isValid() && !session->job(); }, 60'000);
        QTest::qWait(80); // the tree gathers changes for 60 ms
    }
    template <class T = QWidget>
    T *find(const QString &name)
    {
        T *found = window.findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void click(const QString &name) { QTest::mouseClick(find(name), Qt::LeftButton); }

private:
    static std::unique_ptr<Session> sessionOf(const demo::DemoCampus &servers, const CampusRules &rules, const QTemporaryDir &dir)
    {
        auto clock = std::make_unique<SystemClock>();
        auto moodle = std::make_unique<MoodleClient>(servers.moodleUrl(), servers.moodleToken(), *clock);
        auto chat
            = std::make_unique<RocketChatServer>(servers.chatUrl(), AccountId{servers.chatUserId()}, servers.chatToken(), *clock);
        Campus campus = parseCampus(servers.campusFile()).value();
        campus.rules = rules;
        return std::make_unique<Session>(campus, std::move(moodle), std::move(chat),
            std::make_unique<SqliteJournal>(dir.filePath(QStringLiteral("journal.sqlite"))),
            std::make_unique<SqliteSnapshots>(dir.filePath(QStringLiteral("kept.sqlite"))), std::move(clock));
    }
};

} // namespace diapason::test
