// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/democampus.h"
#include "net/netgates.h"
#include "support/await.h"

namespace diapason::test {

template <class T>
Error errorOf(const Result<T> &result)
{
    return result ? Error{.code = QStringLiteral("(none)")} : result.error();
}

/// A campus and somebody at its gate.
struct Visit {
    /// Of the tokens made here.
    inline static const QString name = QStringLiteral("Diapason console");

    explicit Visit(const QString &version = QStringLiteral("8.8")) : campus(demo::DemoCampus::Options{.chatVersion = version}) { }

    void change(const std::function<void(demo::ChatWorld &, demo::ChatUser &)> &how)
    {
        campus.chatHost().run([&] { how(campus.chatWorld(), *campus.chatWorld().userById(campus.chatUserId())); });
    }
    [[nodiscard]] Result<ChatSession> logIn(const std::optional<SecondFactor> &factor = {}, QString password = {})
    {
        if (password.isNull())
            password = campus.chatSignIn().password;
        return await(gates.chatLogin(campus.chatUrl(), {}, campus.chatSignIn().username, password, factor, {}));
    }
    [[nodiscard]] Result<ChatSession> token(const ChatSession &session, const std::optional<SecondFactor> &factor = {})
    {
        return await(gates.personalToken(campus.chatUrl(), {}, session, name, factor, {}));
    }
    [[nodiscard]] Result<void> logOut(const ChatSession &session)
    {
        return await(gates.chatLogout(campus.chatUrl(), {}, session, {}));
    }
    [[nodiscard]] bool lives(const ChatSession &session)
    {
        bool known = false;
        change([&](demo::ChatWorld &world, demo::ChatUser &) { known = world.token(session.token) != nullptr; });
        return known;
    }
    /// Names of the account's personal tokens with what they do to the second factor.
    [[nodiscard]] QStringList tokens()
    {
        QStringList names;
        change([&](demo::ChatWorld &world, demo::ChatUser &user) {
            for (const demo::ChatToken &each : world.personalTokens(user))
                names += each.name + (each.bypassTwoFactor ? QStringLiteral(" bypasses") : QString());
        });
        names.sort();
        return names;
    }
    [[nodiscard]] SecondFactor totp() const { return {QStringLiteral("totp"), campus.chatSignIn().totpCode}; }
    [[nodiscard]] SecondFactor email() const { return {QStringLiteral("email"), campus.chatSignIn().emailCode}; }
    void withoutFactors()
    {
        change([](demo::ChatWorld &, demo::ChatUser &user) { user.totpCode = user.emailCode = QString(); });
    }

    demo::DemoCampus campus;
    SystemClock clock;
    NetGates gates{clock, {.patience = std::chrono::seconds(20), .backOff = std::chrono::milliseconds(1)}};
};

} // namespace diapason::test
