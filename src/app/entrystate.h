// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a campus on its way in, as values.
#pragma once

#include "domain/certificate.h"
#include "ports/chatserver.h"
#include "ports/gates.h"
#include "ports/moodleserver.h"

#include <functional>

namespace diapason {

/// How a token is proved: by connecting with it.
struct EntryDoors {
    std::function<std::unique_ptr<MoodleServer>(QUrl, Trust, QString token)> moodle = {};
    std::function<std::unique_ptr<ChatServer>(QUrl, Trust, AccountId, QString token)> chat = {};
};

// Local faults, before anything is sent. Kind::Usage with one of these codes:
//   "address-empty", "address" (`detail` as serverAddress() says it), "address-page" (`detail` is the likely address);
//   "username-empty", "password-empty", "service-empty", "code-empty", "token-empty", "user-id-empty";
//   "moodle-token-form"   not 32 hexadecimal digits: perhaps a password
//   "moodle-token-chat"   a token of Rocket.Chat
//   "moodle-token-link"   the link of a browser sign-on
//   "chat-token-form", "chat-token-moodle"
//   "user-id-form"        a username or an e-mail address where the user id is wanted
// and, by the answer of the server: Usage "other-site", a token whose site is not the one that was checked (`detail`).

/// One question to a server, and where its answer is.
struct EntryCheck {
    enum class Phase : quint8 { Idle, Busy, Done, Failed };
    Phase phase = Phase::Idle;
    std::optional<Error> error = {}; ///< Failed; or what was lacking although it is Done
    [[nodiscard]] bool done() const { return phase == Phase::Done; }
    [[nodiscard]] bool busy() const { return phase == Phase::Busy; }
    [[nodiscard]] bool failed() const { return phase == Phase::Failed; }
};

struct MoodleEntry {
    EntryCheck address = {};
    QUrl url = {}; ///< that was asked
    QUrl offered = {}; ///< another address, to be taken over by whoever wants it: the site's own, or where a redirect leads
    MoodleGateFacts facts = {};
    EntryCheck access = {};
    MoodleSite site = {};
    bool inBrowser = false; ///< a link is waited for
    bool forcedScheme = false; ///< the site's forcedurlscheme outranked ours
    bool keptToken = false; ///< the stored one stays
};

struct ChatEntry {
    EntryCheck address = {};
    QUrl url = {};
    QUrl offered = {};
    ChatGateFacts facts = {};
    EntryCheck access = {};
    QStringList factors = {}; ///< not empty: a second factor is asked for, by one of these, the server's choice first
    bool factorForToken = false; ///< it let us in, and asks once more for the making of the token
    bool codeSent = false; ///< another code is on its way by e-mail
    ChatSite site = {};
    bool keptToken = false;
};

} // namespace diapason
