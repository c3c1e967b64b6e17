// SPDX-License-Identifier: GPL-3.0-or-later
// A demo campus and the way into it, as the assistant has them: real HTTP, campuses in a file of a folder of its own.
#pragma once

#include "app/campuses.h"
#include "app/entrance.h"
#include "demo/democampus.h"
#include "net/moodle/moodleclient.h"
#include "net/netgates.h"
#include "net/rocketchat/rocketchatserver.h"
#include "store/sqliteprofiles.h"
#include "support/await.h"
#include "support/fakevault.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace diapason::test {

/// The way in by itself, without any servers.
class EntranceDesk
{
public:
    QTemporaryDir folder;
    SystemClock clock;
    NetGates gates{clock, {.patience = std::chrono::seconds(20), .tries = 1}};
    std::shared_ptr<Profiles> profiles = std::make_shared<SqliteProfiles>(folder.filePath(QStringLiteral("campuses.sqlite")));
    std::shared_ptr<FakeVault> keychain = std::make_shared<FakeVault>();
    std::shared_ptr<FakeVault> thisRun = std::make_shared<FakeVault>();
    Campuses campuses{{.profiles = profiles, .keychain = keychain, .thisRun = thisRun}};
    Entrance entrance{gates,
        {.moodle =
                [this](QUrl url, Trust trust, QString token) {
                    MoodleOptions options;
                    options.transport.trust = std::move(trust);
                    options.transport.tries = 1;
                    return std::make_unique<MoodleClient>(std::move(url), std::move(token), clock, options);
                },
            .chat =
                [this](QUrl url, Trust trust, AccountId account, QString token) {
                    return std::make_unique<RocketChatServer>(std::move(url), std::move(account), std::move(token), clock,
                        TransportOptions{.tries = 1, .trust = std::move(trust)});
                }},
        clock};

    /// Until the question in progress is answered.
    bool settle()
    {
        return QTest::qWaitFor([this] { return !entrance.busy(); }, 30000);
    }
};

/// With a campus to enter.
class EntranceStage : public EntranceDesk
{
public:
    explicit EntranceStage(const demo::DemoCampus::Options &options = {}) : campus(options) { }

    demo::DemoCampus campus;

    void moodle(const std::function<void(demo::MoodleWorld &)> &change)
    {
        campus.moodleHost().run([&] { change(campus.moodleWorld()); });
    }
    void chat(const std::function<void(demo::ChatWorld &, demo::ChatUser &)> &change)
    {
        campus.chatHost().run([&] { change(campus.chatWorld(), *campus.chatWorld().userById(campus.chatUserId())); });
    }
    void addresses()
    {
        entrance.checkMoodle(campus.moodleUrl().toString());
        (void)settle();
        entrance.checkChat(campus.chatUrl().toString());
        (void)settle();
    }
    void signIntoMoodle()
    {
        const auto &who = campus.moodleSignIn();
        entrance.moodleByPassword(who.username, who.password, campus.moodleService());
        (void)settle();
    }
    void signIntoChat()
    {
        const auto &who = campus.chatSignIn();
        entrance.chatByPassword(who.username, who.password);
        (void)settle();
        if (!entrance.chat().factors.isEmpty())
            entrance.chatFactor({.method = QStringLiteral("totp"), .code = who.totpCode});
        (void)settle();
    }
    /// What the browser is sent on to when somebody has signed in there.
    QString browse(const QUrl &address)
    {
        QNetworkAccessManager network;
        network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(address)));
        QObject::connect(reply.get(), &QNetworkReply::sslErrors, reply.get(), [&] { reply->ignoreSslErrors(); });
        (void)QTest::qWaitFor([&] { return reply->isFinished(); }, 10000);
        return QString::fromLatin1(reply->rawHeader("Location"));
    }
    /// "name bypasses" of the personal tokens of the account.
    QStringList personalTokens()
    {
        QStringList names;
        chat([&](demo::ChatWorld &world, demo::ChatUser &user) {
            for (const demo::ChatToken &token : world.personalTokens(user))
                names += token.name + (token.bypassTwoFactor ? QStringLiteral(" bypasses") : QString());
        });
        return names;
    }
};

/// What went wrong, in a word.
inline QString codeOf(const EntryCheck &check)
{
    return check.error ? check.error->code : QStringLiteral("(none)");
}

} // namespace diapason::test
