// SPDX-License-Identifier: GPL-3.0-or-later
// An open campus for tests of the window: scripted servers, a clock that stands still.
#pragma once

#include "app/session.h"
#include "support/fakecampus.h"
#include "support/fakesnapshots.h"
#include "support/manualclock.h"

namespace diapason::test {

struct WindowSession {
    FakeMoodle *moodle = new FakeMoodle;
    FakeChat *chat = new FakeChat;
    ManualClock *clock = new ManualClock;
    std::unique_ptr<Session> session;

    explicit WindowSession(const QString &name = QStringLiteral("Haute-Brume"))
    {
        const ReadStamp whole{.at = clock->now(), .sources = {QStringLiteral("fake")}, .gaps = {}};
        moodle->listing.stamp = whole;
        chat->reading.stamp = whole;
        session = std::make_unique<Session>(Campus{.name = name,
                                                .moodle = QUrl(QStringLiteral("https://moodle.example.org")),
                                                .rocketchat = QUrl(QStringLiteral("https://chat.example.org"))},
            std::unique_ptr<MoodleServer>(moodle), std::unique_ptr<ChatServer>(chat), std::make_unique<FakeJournal>(),
            std::make_unique<FakeSnapshots>(), std::unique_ptr<Clock>(clock));
    }
};

} // namespace diapason::test
