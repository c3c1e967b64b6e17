// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <expected>
#include <optional>
#include <tuple>

namespace diapason {

/// The two servers of a campus; None for what happens on this machine.
enum class Server { None, Moodle, RocketChat };

/// A failure as facts. Its sentence is made by `words`, where a translator sees it whole.
struct Error {
    enum class Kind {
        Cancelled,       ///< the user, or the end of the program, asked to stop
        Timeout,         ///< no answer within the deadline
        Network,         ///< unknown host, refused or cut connection; `code` tells which
        Tls,             ///< certificate refused; `detail` holds the library's words
        NotAnApi,        ///< a web page, or an empty body, where JSON was expected
        Unauthenticated, ///< wrong, expired or revoked token, or another user's
        SecondFactor,    ///< Rocket.Chat asks for a second factor
        Denied,          ///< a capability or permission is missing; `code` names it when known
        NotFound,        ///< the thing is not there, or hidden from this account
        RateLimited,     ///< 429
        Maintenance,     ///< the server says it is closed for now
        Refused,         ///< the server understood and said no; `code` is its word
        Malformed,       ///< an answer that is not what the contract says; `code` names the first bad key
        Storage,         ///< a local file or database
        Keychain,        ///< the system keychain: "locked", "absent", "denied", "slow", "missing" (no such secret)
        Usage,           ///< what the user gave us; `code` names the option, key or file
    };
    Kind kind = Kind::Network;
    Server server = Server::None;
    QString code = {};        ///< the server's own word ("error-not-allowed"), or ours, never translated
    QString call = {};        ///< "groups.members", "core_enrol_get_enrolled_users"
    QString detail = {};      ///< for the log and the details fold, already redacted
    int status = 0;           ///< HTTP status, 0 when there was none
    bool fateUnknown = false; ///< a write that may have taken effect: look, never resend
    std::optional<std::chrono::milliseconds> retryAfter = {}; ///< set only when the server said so
    qint64 exchange = 0;      ///< the request that met it, in ports/exchanges.h; 0: none, or not recorded

    /// Whether the same read may succeed a moment later.
    [[nodiscard]] bool isTransient() const
    {
        return kind == Kind::Timeout || kind == Kind::Network || kind == Kind::RateLimited || kind == Kind::Maintenance
            || (kind == Kind::NotAnApi && status >= 500);
    }
    /// The same thing went wrong, whichever request met it.
    friend bool operator==(const Error &a, const Error &b)
    {
        const auto facts = [](const Error &e) {
            return std::tie(e.kind, e.server, e.code, e.call, e.detail, e.status, e.fateUnknown, e.retryAfter);
        };
        return facts(a) == facts(b);
    }
};

template <class T>
using Result = std::expected<T, Error>;
using Failure = std::unexpected<Error>;

} // namespace diapason
