// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences said to Rocket.Chat before, and in order to, have a token (rocketchat.md §2).
#pragma once

#include "net/rocketchat/calls.h"
#include "ports/gates.h"

namespace diapason::rocketchat {

/// Settings anybody may read; before 7.0 all of them come, whatever ids are asked for. Only plain values are kept, as text.
struct PublicSettings {
    QStringList ids = {};
    Window window = {};
    struct Setting {
        QString id = {};
        QString value = {}; ///< "true", "false", or text
    };
    using Reply = Page<Setting>;
    static constexpr QLatin1StringView path{"/api/v1/settings.public"}, needs{};
    [[nodiscard]] Pairs query() const;
    [[nodiscard]] static Result<Reply> parse(const QByteArray &body);
};

/// The plain password: a directory needs it in clear (S-43).
struct Login {
    QString user = {};
    QString password = {};
    QString code = {};
    using Reply = ChatSession;
    static constexpr QLatin1StringView path{"/api/v1/login"}, needs{};
    [[nodiscard]] QJsonObject body() const;
    [[nodiscard]] static Result<Reply> parse(const QByteArray &body);
};

/// Deletes the token it is called with, whatever its kind.
struct Logout {
    using Reply = void;
    static constexpr QLatin1StringView path{"/api/v1/logout"}, needs{};
    [[nodiscard]] QJsonObject body() const { return {}; }
    [[nodiscard]] static Result<void> parse(const QByteArray &body);
};

/// To one's own mailbox (§1.7).
struct SendEmailCode {
    QString user = {};
    using Reply = void;
    static constexpr QLatin1StringView path{"/api/v1/users.2fa.sendEmailCode"}, needs{};
    [[nodiscard]] QJsonObject body() const { return {{QStringLiteral("emailOrUsername"), user}}; }
    [[nodiscard]] static Result<void> parse(const QByteArray &body) { return parseDone(body); }
};

/// What the calls about one personal token share.
struct OneToken {
    QString name = {};
    static constexpr QLatin1StringView needs{"create-personal-access-tokens"};
    [[nodiscard]] QJsonObject body() const;
};
struct GenerateToken : OneToken {
    using Reply = QString;
    static constexpr QLatin1StringView path{"/api/v1/users.generatePersonalAccessToken"};
    [[nodiscard]] QJsonObject body() const; ///< with bypassTwoFactor
    [[nodiscard]] static Result<Reply> parse(const QByteArray &body);
};
/// Keeps what the old one had of bypassTwoFactor.
struct RegenerateToken : OneToken {
    using Reply = QString;
    static constexpr QLatin1StringView path{"/api/v1/users.regeneratePersonalAccessToken"};
    [[nodiscard]] static Result<Reply> parse(const QByteArray &body) { return GenerateToken::parse(body); }
};
struct RemoveToken : OneToken {
    using Reply = void;
    static constexpr QLatin1StringView path{"/api/v1/users.removePersonalAccessToken"};
    [[nodiscard]] static Result<void> parse(const QByteArray &body) { return parseDone(body); }
};
/// Reply: name → whether it bypasses the second factor.
struct TokenList {
    using Reply = QHash<QString, bool>;
    static constexpr QLatin1StringView path{"/api/v1/users.getPersonalAccessTokens"}, needs{"create-personal-access-tokens"};
    [[nodiscard]] Pairs query() const { return {}; }
    [[nodiscard]] static Result<Reply> parse(const QByteArray &body);
};

} // namespace diapason::rocketchat
