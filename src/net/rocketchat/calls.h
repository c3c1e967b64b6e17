// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences we know how to say to Rocket.Chat, one aggregate each. Adding a call means adding one here.
// Secrets and texts (`services`, `lastMessage`, `msg`) are dropped by the parsers: they never enter a value.
#pragma once

#include "domain/chat.h"
#include "domain/retention.h"
#include "net/call.h"

#include <QJsonArray>
#include <QJsonObject>

namespace diapason::rocketchat {

/// A part of a list. `count` is what is asked for: the server may give less (rocketchat.md T-8).
struct Window {
    int offset = 0;
    int count = 0; ///< 0: everything, where the operator left that on (T-9)
};
template <class T>
struct Page {
    using Row = T;
    QList<T> rows = {};
    int total = 0;
};

// --- session (§2) ---

/// Reply: the version, "8.2" or "8.2.1".
struct Info {
    using Reply = QString;
    static constexpr QLatin1StringView path{"/api/info"}, needs{};
    [[nodiscard]] Pairs query() const { return {}; }
    [[nodiscard]] static Result<QString> parse(const QByteArray &body);
};
struct Me {
    struct Reply {
        AccountId id = {};
        QString username = {};
        QStringList roles = {};
    };
    static constexpr QLatin1StringView path{"/api/v1/me"}, needs{};
    [[nodiscard]] Pairs query() const { return {}; }
    [[nodiscard]] static Result<Reply> parse(const QByteArray &body);
};
/// Reply: permission → roles.
struct Permissions {
    using Reply = QHash<QString, QStringList>;
    static constexpr QLatin1StringView path{"/api/v1/permissions.listAll"}, needs{};
    [[nodiscard]] Pairs query() const { return {}; }
    [[nodiscard]] static Result<Reply> parse(const QByteArray &body);
};

// --- groups (§4.2–4.4) ---

struct AllGroups {
    Window window = {};
    using Reply = Page<Room>;
    static constexpr QLatin1StringView path{"/api/v1/groups.listAll"}, needs{"view-room-administration"};
    [[nodiscard]] Pairs query() const;
    [[nodiscard]] static Result<Reply> parse(const QByteArray &body);
};
struct OwnGroups {
    Window window = {};
    using Reply = Page<Room>;
    static constexpr QLatin1StringView path{"/api/v1/groups.list"}, needs{};
    [[nodiscard]] Pairs query() const;
    [[nodiscard]] static Result<Reply> parse(const QByteArray &body);
};
struct GroupInfo {
    RoomId room = {};
    using Reply = Room;
    static constexpr QLatin1StringView path{"/api/v1/groups.info"}, needs{};
    [[nodiscard]] Pairs query() const;
    [[nodiscard]] static Result<Reply> parse(const QByteArray &body);
};
/// The room's custom fields alone, by the same call: others may have written there what is not ours to keep.
struct GroupFields {
    RoomId room = {};
    using Reply = QJsonObject;
    static constexpr QLatin1StringView path{"/api/v1/groups.info"}, needs{};
    [[nodiscard]] Pairs query() const { return {{QStringLiteral("roomId"), room.value}}; }
    [[nodiscard]] static Result<Reply> parse(const QByteArray &body);
};

// --- members (§4.5, 4.7, 5.5, 5.6) ---

/// Active accounts with their roles. 7.3 and later.
struct MembersByRole {
    RoomId room = {};
    Window window = {};
    using Reply = Page<RoomMember>;
    static constexpr QLatin1StringView path{"/api/v1/rooms.membersOrderedByRole"}, needs{"view-broadcast-member-list"};
    [[nodiscard]] Pairs query() const;
    [[nodiscard]] static Result<Reply> parse(const QByteArray &body);
};
/// Active accounts without roles. Refused for an archived group.
struct GroupMembers {
    RoomId room = {};
    Window window = {};
    using Reply = Page<RoomMember>;
    static constexpr QLatin1StringView path{"/api/v1/groups.members"}, needs{"view-broadcast-member-list"};
    [[nodiscard]] Pairs query() const;
    [[nodiscard]] static Result<Reply> parse(const QByteArray &body);
};
/// Who holds a role, deactivated accounts included. Refused for an archived group.
struct GroupRoles {
    RoomId room = {};
    using Reply = QList<RoomMember>;
    static constexpr QLatin1StringView path{"/api/v1/groups.roles"}, needs{};
    [[nodiscard]] Pairs query() const;
    [[nodiscard]] static Result<Reply> parse(const QByteArray &body);
};
/// The same for archived groups too. 7.10 and later.
struct RolesOfRoom {
    RoomId room = {};
    using Reply = QList<RoomMember>;
    static constexpr QLatin1StringView path{"/api/v1/rooms.roles"}, needs{};
    [[nodiscard]] Pairs query() const;
    [[nodiscard]] static Result<Reply> parse(const QByteArray &body);
};

// --- accounts (§3.1, 3.2) ---

struct AccountList {
    Window window = {};
    using Reply = Page<Account>;
    static constexpr QLatin1StringView path{"/api/v1/users.list"}, needs{"view-d-room"};
    [[nodiscard]] Pairs query() const;
    [[nodiscard]] static Result<Reply> parse(const QByteArray &body);
};
/// By id, by username in its exact spelling, or by e-mail address (8.4 and later; before, "invalid-params"). An unknown one
/// is NotFound "user-not-found".
struct AccountInfo {
    AccountId id = {};
    QString username = {};
    QString email = {};
    using Reply = Account;
    static constexpr QLatin1StringView path{"/api/v1/users.info"}, needs{};
    [[nodiscard]] Pairs query() const;
    [[nodiscard]] static Result<Reply> parse(const QByteArray &body);
};

/// Active accounts whose username or name holds the term, ignoring case; the first `most` by username (§3.8).
/// Reply: ids, usernames and names only.
struct AccountSearch {
    static constexpr qsizetype most = 10;
    QString term = {};
    using Reply = QList<Account>;
    static constexpr QLatin1StringView path{"/api/v1/users.autocomplete"}, needs{"view-outside-room"};
    [[nodiscard]] Pairs query() const;
    [[nodiscard]] static Result<Reply> parse(const QByteArray &body);
};

// --- history (§4.18) ---

/// Newest first, back from `latest` (inclusive) or from now.
struct History {
    RoomId room = {};
    QDateTime latest = {};
    int count = 100;
    struct Line {
        QString id = {};
        QDateTime at = {};
        MessageTrace trace = {};
        std::optional<MembershipEvent> event = {}; ///< none for everything else, whose text was not kept
    };
    using Reply = QList<Line>;
    static constexpr QLatin1StringView path{"/api/v1/groups.history"}, needs{};
    [[nodiscard]] Pairs query() const;
    [[nodiscard]] static Result<Reply> parse(const QByteArray &body);
};

/// Oldest first, with how many there are in all. Refused for an archived group.
struct OldestMessages {
    RoomId room = {};
    Window window = {};
    using Reply = Page<MessageTrace>;
    static constexpr QLatin1StringView path{"/api/v1/groups.messages"}, needs{};
    [[nodiscard]] Pairs query() const;
    [[nodiscard]] static Result<Reply> parse(const QByteArray &body);
};

// --- writes (§3.4, §4.9–4.11, §5.4) ---

/// Whether `success` is true.
[[nodiscard]] Result<void> parseDone(const QByteArray &body);

struct Invite {
    RoomId room = {};
    QList<AccountId> accounts = {}; ///< at most 100; one alone is sent as `userId`, which every version knows
    using Reply = void;
    static constexpr QLatin1StringView path{"/api/v1/groups.invite"}, needs{"add-user-to-joined-room"};
    [[nodiscard]] QJsonObject body() const;
    [[nodiscard]] static Result<void> parse(const QByteArray &body) { return parseDone(body); }
};

/// What the calls about one member of one room share.
struct OneMember {
    RoomId room = {};
    AccountId account = {};
    using Reply = void;
    [[nodiscard]] QJsonObject body() const;
    [[nodiscard]] static Result<void> parse(const QByteArray &body) { return parseDone(body); }
};
struct AddModerator : OneMember {
    static constexpr QLatin1StringView path{"/api/v1/groups.addModerator"}, needs{"set-moderator"};
};
struct RemoveModerator : OneMember {
    static constexpr QLatin1StringView path{"/api/v1/groups.removeModerator"}, needs{"set-moderator"};
};
struct Kick : OneMember {
    static constexpr QLatin1StringView path{"/api/v1/groups.kick"}, needs{"remove-user"};
};

/// Reply: the new account's id.
struct CreateAccount {
    NewAccount account = {};
    QString password = {};
    using Reply = AccountId;
    static constexpr QLatin1StringView path{"/api/v1/users.create"}, needs{"create-user"};
    [[nodiscard]] QJsonObject body() const;
    [[nodiscard]] static Result<AccountId> parse(const QByteArray &body);
};

/// rooms.saveRoomSettings with `systemMessages` alone (§5.4). `lines` is Room::mutedLines.
struct MuteLines {
    RoomId room = {};
    QString lines = {};
    using Reply = void;
    static constexpr QLatin1StringView path{"/api/v1/rooms.saveRoomSettings"}, needs{"edit-room"};
    [[nodiscard]] QJsonObject body() const;
    [[nodiscard]] static Result<void> parse(const QByteArray &body) { return parseDone(body); }
};

/// rooms.saveRoomSettings with retention keys alone (§5.4). A key that is empty here is not sent: beside
/// `retentionOverrideGlobal` most servers drop the others in silence (T-16).
struct SaveRetention {
    RoomId room = {};
    std::optional<bool> enabled = {};
    std::optional<bool> overrideGlobal = {};
    std::optional<RetentionOverride> values = {}; ///< its age and flags, not the two above
    using Reply = void;
    static constexpr QLatin1StringView path{"/api/v1/rooms.saveRoomSettings"}, needs{"edit-room-retention-policy"};
    [[nodiscard]] QJsonObject body() const;
    [[nodiscard]] static Result<void> parse(const QByteArray &body) { return parseDone(body); }
};

/// Replaces all of them (§4.17).
struct SetCustomFields {
    RoomId room = {};
    QJsonObject fields = {};
    using Reply = void;
    static constexpr QLatin1StringView path{"/api/v1/groups.setCustomFields"}, needs{"edit-room"};
    [[nodiscard]] QJsonObject body() const
    {
        return {{QStringLiteral("roomId"), room.value}, {QStringLiteral("customFields"), fields}};
    }
    [[nodiscard]] static Result<void> parse(const QByteArray &body) { return parseDone(body); }
};

} // namespace diapason::rocketchat
