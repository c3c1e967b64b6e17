// SPDX-License-Identifier: GPL-3.0-or-later
// A campus: one Moodle and one Rocket.Chat that belong together, with their rules. Also its file form.
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QDate>
#include <QHash>
#include <QStringList>
#include <QUrl>

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

/// Who is expected: `Active` people only, or the plugin's own definition, every enrolment (mod_rocketchat.md §2).
enum class Expectation { Active, Plugin };

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

struct CampusRules {
    Expectation expectation = Expectation::Active;
    RoleMapping roles = {};
    QHash<Cmid, RoleMapping> activities = {}; ///< overrides per activity
    QList<UsernameStep> username = {};        ///< none: unchanged
    GroupNameRule groupName = {};
    QStringList exceptions = {};              ///< chat usernames never written to; "*" stands for any characters
    Protections protections = {};
    Limits limits = {};
    QList<FreezeWindow> freezes = {};
    AccountRule accounts = {};
    [[nodiscard]] RoleMapping mapping(Cmid cmid) const { return activities.value(cmid, roles); }
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
