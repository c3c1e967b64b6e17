// SPDX-License-Identifier: GPL-3.0-or-later
// A campus: one Moodle and one Rocket.Chat that belong together, with their rules. Also its file form.
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QDate>
#include <QHash>
#include <QMap>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace diapason {

/// Moodle role short names; who holds one of `moderators` is expected as moderator, whatever else they hold.
struct RoleMapping {
    QStringList moderators = {QStringLiteral("editingteacher")};
    QStringList members = {QStringLiteral("student")};
    friend bool operator==(const RoleMapping &, const RoleMapping &) = default;
};

/// One step from Moodle's username to Rocket.Chat's.
struct UsernameStep {
    enum class Kind { StripDomains, Replace };
    Kind kind = Kind::Replace;
    QStringList domains = {}; ///< StripDomains: "@domain" at the end goes, ignoring case
    QString pattern = {};     ///< Replace: a regular expression
    QString with = {};        ///< Replace: literal text
    bool bytes = false;       ///< Replace: match UTF-8 bytes, as PHP without the u flag does
    friend bool operator==(const UsernameStep &, const UsernameStep &) = default;
};

/// Who is expected: `Active` people only, or the plugin's own definition, every enrolment (mod_rocketchat.md §2). Each is a
/// set of rules from which single ones may depart.
enum class Expectation { Active, Plugin };

/// What the campus makes of somebody with a mapped role whose state speaks against it.
enum class Treatment : quint8 {
    Expect, ///< as if nothing were: the plugin's way
    Keep,   ///< not expected; whoever is in the room stays there, as information
    Remove, ///< not expected; whoever is in the room is one too many
};

/// What may speak against somebody. Without the companion the first three cannot be told apart (EnrolmentState::Inactive):
/// where their treatments differ, nobody is removed, and who might be expected stays undecided.
enum class PersonState : quint8 { SuspendedEnrolment, NotStarted, Expired, SuspendedAccount, UnconfirmedAccount, NoRole };
inline constexpr int personStateCount = 6;
/// The stable words of files: "suspendedEnrolment"; "keep".
[[nodiscard]] QString personStateCode(PersonState state);
[[nodiscard]] QString treatmentCode(Treatment treatment);

/// What the access restrictions of an activity mean for its room.
enum class RestrictionPolicy : quint8 {
    Ignore, ///< nothing: the plugin's way
    Show,   ///< who is kept out is shown as such and left alone
    Honour, ///< who is kept out is not expected, and one too many in the room; who cannot be judged is left alone
};
[[nodiscard]] QString restrictionPolicyCode(RestrictionPolicy policy); ///< "honour"

/// A run that would do more is blocked, or asks for a second signature.
struct Limits {
    int removalsPerRoom = 20;
    double removalsShare = 0.2; ///< of the members present, rounded down
    int removalsPerRun = 100;
    int demotionsPerRoom = 10;
    int demotionsPerRun = 50;
    int countersignAbove = 200; ///< removals and demotions of a run that one person may sign for
    int readingMinutes = 60;    ///< older readings allow no removal
    int accountsPerRoom = 30;   ///< accounts that are created for one room's people
    int accountsPerRun = 100;
    int shortenedPerRun = 10;   ///< rooms whose messages would go sooner than they do now
    friend bool operator==(const Limits &, const Limits &) = default;
};

/// Days on which nobody is removed or demoted: both ends belong to it, in the time of this computer.
struct FreezeWindow {
    QString name = {};
    QDate from = {};
    QDate until = {};
    QList<CategoryId> categories = {}; ///< with everything below them; none: the whole campus
    friend bool operator==(const FreezeWindow &, const FreezeWindow &) = default;
};

/// One line of the plugin's `replacementgroupnamecharacters`: an expression, and what takes its place ("$1" is a group of it).
struct NameReplacement {
    QString pattern = {};
    QString with = {};
    friend bool operator==(const NameReplacement &, const NameReplacement &) = default;
};

/// How the plugin names its groups, in its own settings (moodle.md §7.3). Expressions see bytes, as PHP does without its u flag.
struct GroupNameRule {
    QString format = QStringLiteral("{$a->moodleid}_{$a->courseshortname}_{$a->moduleid}"); ///< `groupnametoformat`
    QList<NameReplacement> replacements = {};
    QString forbidden = QStringLiteral("[^0-9a-zA-Z-_.]"); ///< `validationgroupnameregex`: becomes "_"; empty: nothing does
    friend bool operator==(const GroupNameRule &, const GroupNameRule &) = default;
};

/// Who is never written to besides the exceptions, the service account, bots, apps and owners.
struct Protections {
    QStringList people = {};      ///< Moodle usernames
    QStringList moodleRoles = {}; ///< short names: whoever holds one in the course
    QStringList chatRoles = {};   ///< "moderator", "leader": whoever is one in the room
    friend bool operator==(const Protections &, const Protections &) = default;
};

/// How accounts are made for people who have none (users.create, rocketchat.md §3.4), where the campus allows it at all.
struct AccountRule {
    bool create = false;
    QStringList roles = {QStringLiteral("user")}; ///< workspace roles; others than "user" ask for assign-roles
    bool joinDefaultChannels = false; ///< with a line in each of them
    bool verified = true; ///< the address counts as confirmed: Moodle knows it
    bool requirePasswordChange = false; ///< people sign in by password: the server makes one by its policy and mails it
    bool welcomeEmail = false;
    friend bool operator==(const AccountRule &, const AccountRule &) = default;
};

/// What somebody wants of a room's retention (domain/retention.h).
struct RetentionChoice {
    enum class Way : quint8 {
        Inherit, ///< the workspace's policy
        Exempt,  ///< no policy at all: messages stay
        Keep,    ///< its own age and flags
    };
    Way way = Way::Inherit;
    int days = 0; ///< Keep: from 1
    bool excludePinned = false;
    bool filesOnly = false;
    bool ignoreThreads = false;
    friend bool operator==(const RetentionChoice &, const RetentionChoice &) = default;
};

/// What the campus asks of the retention of its rooms.
struct RetentionRule {
    int ceilingDays = 0; ///< the longest that messages may stay; 0: no ceiling
    std::optional<RetentionChoice> policy = {}; ///< none: each room its own
    friend bool operator==(const RetentionRule &, const RetentionRule &) = default;
};

/// An account that somebody confirmed as a person's.
struct ConfirmedAccount {
    AccountId id = {};
    QString username = {}; ///< when it was confirmed; empty: not noted
    ConfirmedAccount() = default;
    ConfirmedAccount(AccountId account, QString name = {}) : id(std::move(account)), username(std::move(name)) { }
    friend bool operator==(const ConfirmedAccount &, const ConfirmedAccount &) = default;
};
using ConfirmedAccounts = QHash<MoodleUserId, ConfirmedAccount>;

struct CampusRules {
    Expectation expectation = Expectation::Active;
    QMap<PersonState, Treatment> departures = {}; ///< from what `expectation` says of a state; NoRole is never Expect
    std::optional<RestrictionPolicy> restrictions = {}; ///< none: what `expectation` says
    RoleMapping roles = {};
    bool inheritedRoles = true;               ///< roles of the categories above and of the site count, as with the plugin
    bool moduleRoles = false;                 ///< roles in the activity itself count; a sync of the plugin ignores them
    bool bothModerate = true;                 ///< who holds a role of either list is a moderator; otherwise a member
    bool moodleMappings = true;               ///< the activity's own roles in Moodle win over `roles`, where the companion tells them
    QHash<Cmid, RoleMapping> activities = {}; ///< overrides per activity
    QList<UsernameStep> username = {};        ///< none: unchanged
    GroupNameRule groupName = {};
    QStringList exceptions = {};              ///< chat usernames never written to; "*" stands for any characters
    Protections protections = {};
    Limits limits = {};
    QList<FreezeWindow> freezes = {};
    ConfirmedAccounts matches = {}; ///< confirmed by somebody: whose account this is, whatever the names say
    QHash<Cmid, RoomId> links = {}; ///< confirmed by somebody: the activity's room, whatever the names say; empty: none of the rooms is
    AccountRule accounts = {};
    RetentionRule retention = {};
    [[nodiscard]] RoleMapping mapping(Cmid cmid) const { return activities.value(cmid, roles); }
    [[nodiscard]] Treatment treatment(PersonState state) const;
    [[nodiscard]] RestrictionPolicy restrictionPolicy() const;
    friend bool operator==(const CampusRules &, const CampusRules &) = default;
};

struct Campus {
    QString name = {};
    QUrl moodle = {};
    QUrl rocketchat = {};
    CampusRules rules = {};
    friend bool operator==(const Campus &, const Campus &) = default;
};

/// Reads the campus file of product.md. Unknown keys, wrong types, bad addresses and bad expressions
/// are refused with Kind::Usage, the key's path in `code` ("rules.limits.removalsShare").
[[nodiscard]] Result<Campus> parseCampus(const QByteArray &json);
[[nodiscard]] QByteArray campusToJson(const Campus &campus);

/// Checks an address typed or read: http(s), a host, no user, query or fragment. Whether plain http is trusted is asked where
/// it would be used (Trust::plainHttp).
/// The result has no trailing slash. Kind::Usage with `what` in `code` otherwise.
[[nodiscard]] Result<QUrl> serverAddress(const QString &text, const QString &what);

} // namespace diapason
