// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/chat/chatcall.h"

#include <QHash>

namespace diapason::demo {

/// The challenge on routes that want a fresh second factor (§1.7), and what it remembers.
class SecondFactor
{
public:
    /// Nothing when the call may go on, else totp-required or totp-invalid.
    [[nodiscard]] std::optional<Refusal> challenge(const ChatCall &call);

    /// The methods a user has, the preferred one first; the password only as a fallback for calls, never for a login.
    [[nodiscard]] static QStringList methods(const ChatWorld &world, const ChatUser &user, bool forLogin);
    /// What is wrong with a code: nothing, totp-invalid, or totp-max-attempts when too many wrong ones came by e-mail.
    [[nodiscard]] static QString fault(const ChatWorld &world, ChatUser &user, const QString &method, const QString &code);
    [[nodiscard]] static QJsonObject details(const QStringList &methods);

private:
    QHash<QString, QDateTime> m_until; ///< token, user agent and address → when the memory ends
};

} // namespace diapason::demo
