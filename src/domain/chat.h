// SPDX-License-Identifier: GPL-3.0-or-later
// Rocket.Chat's side as values. Message texts never enter here.
#pragma once

#include "core/ids.h"
#include "domain/campus.h"
#include "domain/reading.h"

#include <QHash>
#include <QSet>
#include <QUrl>

#include <memory>

namespace diapason {

/// Who we are on the chat server, and what it lets us do (rocketchat.md §2, §8).
struct ChatSite {
    QUrl url = {};
    QString version = {}; ///< "8.2" or "8.2.1"
    AccountId accountId = {}; ///< the service account
    QString username = {};
    QStringList roles = {};
    std::optional<std::chrono::seconds> ahead = {}; ///< of our clock, by the answer's Date; empty when it had none
    QHash<QString, QStringList> permissions = {}; ///< permissions.listAll: permission → roles
    /// Whether a global role of ours grants it (rocketchat.md §2.9).
    [[nodiscard]] bool may(const QString &permission) const
    {
        const QStringList granted = permissions.value(permission);
        return std::ranges::any_of(roles, [&](const QString &role) { return granted.contains(role); });
    }
    /// Or whether one that it may hold in a room does; where no permissions were read nothing is forbidden.
    [[nodiscard]] bool mayInRooms(const QString &permission) const
    {
        const QStringList granted = permissions.value(permission);
        return permissions.isEmpty() || may(permission) || granted.contains(QLatin1StringView("owner"))
            || granted.contains(QLatin1StringView("moderator")) || granted.contains(QLatin1StringView("leader"));
    }
};

/// The room's own retention override; absent until first set (rocketchat.md §5.4).
struct RetentionOverride {
    std::optional<bool> enabled = {};
    bool overrideGlobal = false;
    double maxAgeDays = -1; ///< below 0: not set
    bool excludePinned = false;
    bool filesOnly = false;
    bool ignoreThreads = false;
    friend bool operator==(const RetentionOverride &, const RetentionOverride &) = default;
};

/// What Diapason wrote into a room's custom fields, `{"diapason":{"moodle":sha1,"cmid":n}}` (rocketchat.md §4.17): its activity.
struct RoomStamp {
    QString site = {}; ///< siteHash() of that activity's Moodle
    Cmid cmid = {};
    friend bool operator==(const RoomStamp &, const RoomStamp &) = default;
};

/// A private group (groups.listAll, groups.info).
struct Room {
    RoomId id = {};
    QString name = {};
    QString displayName = {}; ///< `fname`
    QString topic = {};
    bool archived = false;
    bool broadcast = false;
    bool encrypted = false;
    bool readOnly = false;
    bool discussion = false; ///< has `prid`
    bool team = false; ///< has `teamId`
    int usersCount = 0; ///< every subscription: deactivated ones too
    QDateTime created = {};
    std::optional<RetentionOverride> retention = {};
    std::optional<RoomStamp> stamp = {}; ///< none: never written, or this server's listing leaves custom fields out
    /// `sysMes` as JSON: a boolean, or the types of lines it does not show; empty when it has none (domain/quiet.h).
    QString mutedLines = {};
    /// What people call it: without a display name, its name.
    [[nodiscard]] const QString &title() const { return displayName.isEmpty() ? name : displayName; }
    friend bool operator==(const Room &, const Room &) = default;
};

struct RoomListing {
    QList<Room> rooms = {};
    ReadStamp stamp = {};
    int calls = 0;
    bool onlyOwn = false; ///< groups.list: rooms the account is not in are not listed
};

struct Account {
    enum class Type { User, Bot, App, Unknown };
    AccountId id = {};
    QString username = {}; ///< as stored: calls use this spelling
    QString name = {};
    QString email = {};
    Type type = Type::Unknown;
    bool active = true;
    bool federated = false;
    friend bool operator==(const Account &, const Account &) = default;
};

/// What users.create is given. The password is made where it is sent, and known nowhere.
struct NewAccount {
    QString name = {};
    QString username = {};
    QString email = {};
    AccountRule rule = {};
};
/// Whether Rocket.Chat's default rule accepts it: "[0-9a-zA-Z-_.]+", and neither "all" nor "here" (rocketchat.md §3.4).
[[nodiscard]] bool isUsername(const QString &username);

/// A username as Rocket.Chat's uniqueness compares it: case does not count, accents do.
[[nodiscard]] QString usernameKey(const QString &username);

/// Accounts of the chat server, all of them or only those that were asked for.
class AccountDirectory
{
public:
    AccountDirectory() = default;
    AccountDirectory(
        QList<Account> accounts, ReadStamp stamp, bool whole, QStringList asked = {}, const QList<AccountId> &askedIds = {});

    [[nodiscard]] const QList<Account> &accounts() const { return m_accounts; }
    [[nodiscard]] const ReadStamp &stamp() const { return m_stamp; }
    [[nodiscard]] bool whole() const { return m_whole; }
    /// Index of the account with this username, ignoring case as Rocket.Chat's uniqueness does; -1 when not found.
    [[nodiscard]] qsizetype find(const QString &username) const;
    [[nodiscard]] qsizetype find(const AccountId &id) const;
    /// Whether "not found" means "there is none".
    [[nodiscard]] bool knows(const QString &username) const;
    [[nodiscard]] bool knows(const AccountId &id) const;
    /// Both directories in one; the newer rows win.
    [[nodiscard]] AccountDirectory merged(const AccountDirectory &newer) const;

private:
    QList<Account> m_accounts;
    QHash<QString, qsizetype> m_byUsername; ///< key folded
    QHash<AccountId, qsizetype> m_byId;
    QSet<QString> m_asked; ///< folded usernames that were looked up one by one
    QSet<AccountId> m_askedIds; ///< likewise
    ReadStamp m_stamp;
    bool m_whole = false;
};

/// Somebody for whom the username rule found no account.
struct AccountQuestion {
    MoodleUserId person = {};
    QString username = {}; ///< the expected one
    QString email = {};
    QString fullName = {};
};

/// An account that could be theirs. Only a person confirms one.
struct AccountCandidate {
    enum class Why { OtherCase, Email, FormerName };
    MoodleUserId person = {};
    Account account = {};
    Why why = Why::Email;
    friend bool operator==(const AccountCandidate &, const AccountCandidate &) = default;
};

struct CandidateListing {
    QList<AccountCandidate> candidates = {}; ///< by person, then Why
    ReadStamp stamp = {}; ///< gaps: who was not looked for, and why
    int calls = 0;
};

struct RoomRoles {
    bool owner = false;
    bool moderator = false;
    bool leader = false;
    friend bool operator==(const RoomRoles &, const RoomRoles &) = default;
};

struct RoomMember {
    AccountId id = {};
    QString username = {};
    QString name = {};
    RoomRoles roles = {};
};

/// A membership line of the room's history: who, when, and of what kind. Never a text.
struct MembershipEvent {
    /// Stores keep the numbers: new kinds come last. Those of roles (rocketchat.md §4.11) never say who is in the room.
    enum class Kind { Added, Removed, Joined, Left, ModeratorGiven, ModeratorTaken, OwnerGiven, OwnerTaken };
    Kind kind = Kind::Added;
    QString username = {}; ///< whom it is about
    QString by = {}; ///< who did it; empty for Joined and Left
    QDateTime at = {};
    [[nodiscard]] bool isOfRole() const { return kind >= Kind::ModeratorGiven; }
};
inline constexpr int membershipEventKinds = int(MembershipEvent::Kind::OwnerTaken) + 1;
/// "added", "removed", "joined", "left", "moderator_given", "moderator_taken", "owner_given", "owner_taken": for programs, never for eyes.
[[nodiscard]] QString membershipEventCode(MembershipEvent::Kind kind);

/// The latest membership lines of a room, newest first, back to `since`.
struct MembershipLog {
    QList<MembershipEvent> events = {};
    QDateTime since = {}; ///< the oldest message looked at
    bool toTheStart = false; ///< the window reached the room's first message
    ReadStamp stamp = {};
    int calls = 0;
};

/// Who is in a room.
struct RoomReading {
    Room room = {};
    QList<RoomMember> members = {}; ///< active accounts, plus deactivated ones that hold a role
    ReadStamp stamp = {};
    MembershipLog log = {}; ///< read only where people are missing
    int calls = 0;
};

} // namespace diapason
