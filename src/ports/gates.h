// SPDX-License-Identifier: GPL-3.0-or-later
// How somebody comes in: what the servers say before anybody is known to them, and how a token is had.
// Nothing here is kept: tokens and passwords live as long as the call, and in what the caller does with the answer.
#pragma once

#include "domain/profile.h"

#include <QCoroTask>

#include <stop_token>

namespace diapason {

/// tool_mobile_get_public_config, over lib/ajax/service-nologin.php (moodle.md §2).
struct MoodleGateFacts {
    QUrl address = {}; ///< the site's own: may differ from what was typed (https, www, path)
    QString addressText = {}; ///< the same, letter by letter: browser sign-on is signed with it (domain/signon.h)
    QString siteName = {};
    QString release = {}; ///< empty: Moodle tells it to accounts only
    bool webServices = true;
    bool maintenance = false;
    QString maintenanceText = {}; ///< plain text
    enum class Login { App, Browser, EmbeddedBrowser } login = Login::App; ///< typeoflogin
    QUrl launch = {}; ///< where browser sign-on begins; empty when it is not offered
};

/// GET api/info and settings.public (rocketchat.md §2.5, §2.6).
struct ChatGateFacts {
    QUrl address = {}; ///< what the workspace says of itself, often wrong: to be shown, never taken over unasked
    QString version = {}; ///< "8.5"
    QString siteName = {};
    bool passwordLogin = true; ///< Accounts_ShowFormLogin
    bool ldap = false;
    bool bypassDefect = false; ///< a personal token would still be asked for a second factor (8.5, rocketchat.md §2.4)
};

/// A second factor as Rocket.Chat asks for it (error "totp-required").
struct SecondFactor {
    QString method = {}; ///< "totp", "email", "password"
    QString code = {}; ///< as typed; for "password" the password, of which only the hash leaves
};

struct ChatSession {
    AccountId account = {};
    QString username = {};
    QString token = {};
    bool temporary = true; ///< from a password: ends with logout, which deletes the token it is called with
};

/// All errors as in net/transport.h, with Server set. `detail` of SecondFactor errors lists the methods on offer, the
/// server's own choice first: "totp, email". No error holds a password, a code or a token.
class Gates
{
public:
    virtual ~Gates() = default;
    /// Asks the address as typed. A redirect is not followed: NotAnApi "redirect" with the address in `detail` that would
    /// have to be typed instead.
    [[nodiscard]] virtual QCoro::Task<Result<MoodleGateFacts>> moodle(QUrl address, Trust trust, std::stop_token stop) = 0;
    /// login/token.php. `service` is the short name of the external service. Unauthenticated "invalidlogin",
    /// "usernotconfirmed", "passwordisexpired", "restoredaccountresetpassword"; Denied "cannotcreatetoken", "usernotallowed";
    /// Refused "servicenotavailable", "enablewsdescription", "noguest".
    [[nodiscard]] virtual QCoro::Task<Result<QString>> moodleToken(
        QUrl address, Trust trust, QString username, QString password, QString service, std::stop_token stop)
        = 0;
    [[nodiscard]] virtual QCoro::Task<Result<ChatGateFacts>> chat(QUrl address, Trust trust, std::stop_token stop) = 0;
    /// POST login. Kind::SecondFactor when a code is asked for, or `factor` did not fit ("totp-invalid").
    [[nodiscard]] virtual QCoro::Task<Result<ChatSession>> chatLogin(
        QUrl address, Trust trust, QString user, QString password, std::optional<SecondFactor> factor, std::stop_token stop)
        = 0;
    /// users.2fa.sendEmailCode: a fresh code for whoever may have one; the server does not tell who may.
    [[nodiscard]] virtual QCoro::Task<Result<void>> sendEmailCode(QUrl address, Trust trust, QString user, std::stop_token stop)
        = 0;
    /// users.generatePersonalAccessToken with bypassTwoFactor; replaces the one of that name (users.regenerate…) when it
    /// exists. The session stays as it is. May ask for a second factor of its own.
    [[nodiscard]] virtual QCoro::Task<Result<ChatSession>> personalToken(
        QUrl address, Trust trust, ChatSession session, QString name, std::optional<SecondFactor> factor, std::stop_token stop)
        = 0;
    /// Ends a temporary session; refuses any other (Kind::Usage "not-temporary"): logout would delete a personal token.
    [[nodiscard]] virtual QCoro::Task<Result<void>> chatLogout(
        QUrl address, Trust trust, ChatSession session, std::stop_token stop)
        = 0;
};

} // namespace diapason
