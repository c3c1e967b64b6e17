// SPDX-License-Identifier: GPL-3.0-or-later
// The failure shapes of contracts/rocketchat.md §1.4, each in the form the profile's version gives it.
#pragma once

#include "demo/chat/chatcall.h"

namespace diapason::demo {

using Refused = std::unexpected<Refusal>;

/// F1, or F12 where the version turned it into 403: a Meteor error was thrown. The reason comes from a table.
[[nodiscard]] Refused thrown(const ChatCall &call, const QString &code, const QString &method = {});
[[nodiscard]] Refused thrownWith(
    const ChatCall &call, const QString &code, const QString &reason, const QJsonObject &details = {});
/// F2 and F3: text without `errorType`.
[[nodiscard]] Refused said(const QString &text, int status = 400);
/// F4: code and reason swapped (rooms.info, rooms.adminRooms.getRoom).
[[nodiscard]] Refused swapped(const ChatCall &call);
/// F5: a permission the route declares is missing.
[[nodiscard]] Refused notPermitted(const ChatCall &call);
/// F6: the handler refused by hand.
[[nodiscard]] Refused forbidden(const ChatCall &call);
/// F7.
[[nodiscard]] Refused unauthenticated(const ChatCall &call);
/// F8: a login was refused.
[[nodiscard]] Refused loginRefused(
    const ChatCall &call, const QJsonValue &error, const QString &message, const QJsonObject &details = {});
/// F9, or F10 on typed routes.
[[nodiscard]] Refused invalidParams(const QString &complaint, bool typed = false);
/// F11.
[[nodiscard]] Refused throttled(const ChatCall &call, qint64 seconds);
/// F13: a real 404, with `success`.
[[nodiscard]] Refused notFound(const QString &text);

} // namespace diapason::demo
