// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/chat/chatsimulator.h"
#include "demo/chat/chatworld.h"
#include "demo/host.h"
#include "net/rocketchat/rocketchatserver.h"

#include <QTimeZone>

#include <atomic>

namespace diapason::test {

/// A simulated Rocket.Chat behind real HTTP, its service account, and one room to fill.
class ChatStage
{
public:
    explicit ChatStage(QStringView version = u"8.0")
        : world(demo::ChatProfile::of(version)),
          simulator(world),
          host(demo::Host::Setup{.handler = [this](const demo::Request &request) { return simulator.handle(request); },
              .route = &demo::ChatSimulator::routeOf})
    {
        world.now = [this] { return QDateTime::fromMSecsSinceEpoch(time.load(), QTimeZone::UTC); };
        demo::ChatUser &service = world.addUser({.id = QStringLiteral("svc00000000000001"),
            .username = QStringLiteral("moodle.service"),
            .name = QStringLiteral("Moodle"),
            .type = QStringLiteral("bot"),
            .roles = {QStringLiteral("bot"), QStringLiteral("console")}});
        world.grant(QStringLiteral("view-room-administration"), QStringLiteral("console"));
        token = world.addPersonalToken(service, QStringLiteral("diapason"), true);
        addRoom(QStringLiteral("room0000000000001"), QStringLiteral("chem-101"));
    }

    /// Changes the world in the server's thread.
    void change(const std::function<void(demo::ChatWorld &)> &how)
    {
        host.run([&] { how(world); });
    }

    /// A room the service account owns.
    void addRoom(const QString &id, const QString &name)
    {
        change([&](demo::ChatWorld &w) {
            demo::ChatUser *service = w.userById(QStringLiteral("svc00000000000001"));
            demo::ChatRoom &room = w.addRoom({.id = id, .name = name, .creator = service});
            w.subscribe(room, *service, QStringList{QStringLiteral("owner")});
        });
    }
    /// `count` accounts "person0000"…, the first `members` of them in the room.
    void fill(int count, int members)
    {
        change([&](demo::ChatWorld &w) {
            demo::ChatRoom *room = w.roomById(roomId().value);
            for (int i = 0; i < count; ++i) {
                const QString number = QStringLiteral("%1").arg(i, 4, 10, QLatin1Char('0'));
                demo::ChatUser &user = w.addUser({.id = QStringLiteral("account_") + number,
                    .username = QStringLiteral("person") + number,
                    .name = QStringLiteral("Person ") + number,
                    .emails = {number + QStringLiteral("@uni.example")}});
                if (i < members)
                    w.subscribe(*room, user);
            }
        });
    }
    /// The operator switches unlimited lists off and caps pages.
    void capPages(int cap)
    {
        change([cap](demo::ChatWorld &w) {
            w.set(QStringLiteral("API_Allow_Infinite_Count"), false);
            w.set(QStringLiteral("API_Upper_Count_Limit"), cap);
            w.set(QStringLiteral("API_Default_Count"), std::min(cap, 50));
        });
    }
    [[nodiscard]] static RoomId roomId() { return RoomId{QStringLiteral("room0000000000001")}; }
    [[nodiscard]] static AccountId account(int n)
    {
        return AccountId{QStringLiteral("account_%1").arg(n, 4, 10, QLatin1Char('0'))};
    }
    [[nodiscard]] static QString username(int n) { return QStringLiteral("person%1").arg(n, 4, 10, QLatin1Char('0')); }
    /// The room as the server's listing would show it.
    [[nodiscard]] Room room()
    {
        Room room{.id = roomId()};
        change([&](demo::ChatWorld &w) { room.usersCount = int(w.roomById(roomId().value)->members.size()); });
        return room;
    }

    [[nodiscard]] static TransportOptions quick()
    {
        return {.patience = std::chrono::seconds(20), .backOff = std::chrono::milliseconds(1)};
    }
    [[nodiscard]] std::unique_ptr<RocketChatServer> client(Clock &by, TransportOptions options = quick()) const
    {
        return std::make_unique<RocketChatServer>(
            host.url(), AccountId{QStringLiteral("svc00000000000001")}, token, by, std::move(options));
    }
    [[nodiscard]] std::unique_ptr<RocketChatServer> client() { return client(clock); }

    std::atomic<qint64> time = QDateTime(QDate(2026, 9, 14), QTime(10, 40), QTimeZone::UTC).toMSecsSinceEpoch();
    SystemClock clock;
    demo::ChatWorld world;
    demo::ChatSimulator simulator;
    demo::Host host;
    QString token;
};

} // namespace diapason::test
