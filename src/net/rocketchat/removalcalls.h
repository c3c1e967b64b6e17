// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be taken back, or not wholly (rocketchat.md §3.6, §3.7, §5.9).
#pragma once

#include "net/rocketchat/calls.h"

namespace diapason::rocketchat {

/// Everything one account wrote in a room. Reply: how many messages went.
struct CleanHistory {
    RoomId room = {};
    QString username = {}; ///< exact
    using Reply = int;
    static constexpr QLatin1StringView path{"/api/v1/rooms.cleanHistory"}, needs{"clean-channel-history"};
    static constexpr std::chrono::minutes patience{10}; ///< it answers when all is done
    [[nodiscard]] QJsonObject body() const;
    [[nodiscard]] static Result<int> parse(const QByteArray &body);
};

struct SetActiveStatus {
    AccountId account = {};
    bool active = false;
    bool relinquish = false;
    using Reply = void;
    static constexpr QLatin1StringView path{"/api/v1/users.setActiveStatus"}, needs{"edit-other-user-active-status"};
    [[nodiscard]] QJsonObject body() const
    {
        return {{QStringLiteral("userId"), account.value}, {QStringLiteral("activeStatus"), active},
            {QStringLiteral("confirmRelinquish"), relinquish}};
    }
    [[nodiscard]] static Result<void> parse(const QByteArray &body) { return parseDone(body); }
};

struct DeleteAccount {
    AccountId account = {};
    bool relinquish = false;
    using Reply = void;
    static constexpr QLatin1StringView path{"/api/v1/users.delete"}, needs{"delete-user"};
    static constexpr std::chrono::minutes patience{10}; ///< its messages go first
    [[nodiscard]] QJsonObject body() const
    {
        return {{QStringLiteral("userId"), account.value}, {QStringLiteral("confirmRelinquish"), relinquish}};
    }
    [[nodiscard]] static Result<void> parse(const QByteArray &body) { return parseDone(body); }
};

/// A private setting of the workspace (§2.6, §2.7); the console never writes one.
struct ErasureType {
    using Reply = QString;
    static constexpr QLatin1StringView path{"/api/v1/settings/Message_ErasureType"}, needs{"view-privileged-setting"};
    [[nodiscard]] Pairs query() const { return {}; }
    [[nodiscard]] static Result<QString> parse(const QByteArray &body);
};

} // namespace diapason::rocketchat
