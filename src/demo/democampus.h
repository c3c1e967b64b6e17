// SPDX-License-Identifier: GPL-3.0-or-later
// A whole campus on loopback: a Moodle and a Rocket.Chat, each on a thread of its own, filled from one blueprint.
#pragma once

#include "demo/blueprint.h"
#include "demo/chat/chatworld.h"
#include "demo/host.h"
#include "demo/moodle/moodleworld.h"

#include <memory>

namespace diapason::demo {

class DemoCampus
{
public:
    struct Options {
        Size size = Size::Small;
        quint32 seed = 2026;
        QString moodleVersion = QStringLiteral("4.5"); ///< 4.1, 4.5, 5.1
        QString chatVersion = QStringLiteral("8.8"); ///< 6.4, 6.8, 7.5, 8.0, 8.8, 9.0
        int latencyMs = 0; ///< added to every answer of both servers
        bool rateLimit = true; ///< the chat server limits calls per route…
        bool bypass = true; ///< …except the service account's
        int pageCap = 100; ///< the chat server's largest page
        bool unlimitedPages = true; ///< the chat server allows count=0
        bool companion = false; ///< Moodle has local_diapason
        bool tls = false; ///< both certificates are signed by one private authority, made for the occasion
    };

    DemoCampus();
    explicit DemoCampus(const Options &options);
    ~DemoCampus();
    Q_DISABLE_COPY_MOVE(DemoCampus)

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QString fault() const; ///< why it is not

    [[nodiscard]] QUrl moodleUrl() const { return m_moodle.host.url(); }
    [[nodiscard]] QUrl chatUrl() const { return m_chat.host.url(); }
    [[nodiscard]] QString moodleToken() const { return m_moodleToken; }
    [[nodiscard]] QString chatUserId() const { return m_chatUserId; }
    [[nodiscard]] QString chatToken() const { return m_chatToken; }
    /// What a person types to come in, and what their telephone and their mailbox would show them.
    struct SignIn {
        QString username = {};
        QString password = {};
        QString totpCode = {}; ///< empty: no such factor
        QString emailCode = {};
    };
    [[nodiscard]] const SignIn &moodleSignIn() const { return m_moodleSignIn; }
    [[nodiscard]] const SignIn &chatSignIn() const { return m_chatSignIn; }
    [[nodiscard]] QString moodleService() const { return m_moodleService; } ///< short name of the web service
    /// PEM of the authority that signed both servers' certificates, empty without TLS.
    [[nodiscard]] QByteArray certificates() const { return m_authority.pem; }
    /// The campus file of product.md with both addresses, without secrets.
    [[nodiscard]] QByteArray campusFile() const;
    [[nodiscard]] const Blueprint &blueprint() const { return m_blueprint; }

    [[nodiscard]] Host &moodleHost() { return m_moodle.host; }
    [[nodiscard]] Host &chatHost() { return m_chat.host; }
    /// Touch the worlds inside their host's run() only.
    [[nodiscard]] MoodleWorld &moodleWorld() { return *m_moodle.world; }
    [[nodiscard]] ChatWorld &chatWorld() { return *m_chat.world; }

private:
    void startMoodle(const Options &options);
    void startChat(const Options &options);

    // The host is last: its thread ends before what it serves goes.
    template <class World, class Simulator>
    struct Side {
        std::unique_ptr<World> world = {};
        std::unique_ptr<Simulator> simulator = {};
        Host host = {};
    };
    Blueprint m_blueprint;
    Side<MoodleWorld, class MoodleSimulator> m_moodle;
    Side<ChatWorld, class ChatSimulator> m_chat;
    Certificate m_authority;
    QString m_moodleToken, m_moodleService, m_chatUserId, m_chatToken;
    SignIn m_moodleSignIn, m_chatSignIn;
};

} // namespace diapason::demo
