// SPDX-License-Identifier: GPL-3.0-or-later
// What the optional Moodle plugin local_diapason tells beyond the core web services (moodle.md §7.2, §8). Every fact of it
// is optional: without the plugin the same values are simply not there, and whoever shows one says where it came from.
#pragma once

#include "domain/campus.h"
#include "domain/moodle.h"

#include <QUrl>

namespace diapason {

/// The answers' shape this program was written for. An older plugin lacks some of it, a newer one has more: both are read
/// as far as they go, and said.
inline constexpr int companionSchema = 1;
/// The function that changes an activity's retention, from release 1.1.0 on.
inline constexpr QLatin1StringView savesRetentionFunction{"local_diapason_set_retention"};

struct SiteRole {
    qint64 id = 0;
    QString shortName = {};
    QString name = {};
    QString archetype = {};
    friend bool operator==(const SiteRole &, const SiteRole &) = default;
};

/// local_diapason_get_site: the plugin's settings, never its token.
struct CompanionSite {
    int schema = 0;             ///< of its answers
    QString release = {};       ///< of local_diapason
    QString pluginRelease = {}; ///< of mod_rocketchat; empty: not installed
    QUrl chatUrl = {};          ///< the workspace the plugin writes to
    QString chatUserId = {};    ///< the plugin's account there
    GroupNameRule groupName = {};
    bool usernameHook = false;  ///< the site maps usernames by its own PHP: `PersonFacts::chatUsername` says what comes out
    bool createsAccounts = false;
    bool retentionFeature = false;
    int maxAgeLimitDays = 0;    ///< of the plugin's form; 0: none
    bool recycleBinPatched = false;
    QStringList backgroundEnrolments = {}; ///< enrolment methods whose changes wait for an ad hoc task
    QList<SiteRole> roles = {}; ///< every role of the site
    int pendingTasks = -1;      ///< ad hoc tasks of the plugin that wait; -1: not told
    int failedTasks = -1;       ///< of those, the ones that failed at least once
    friend bool operator==(const CompanionSite &, const CompanionSite &) = default;
};

/// What an activity's own form says about messages; days.
struct PluginRetention {
    bool enabled = false;
    int maxAgeDays = 0;
    bool filesOnly = false;
    bool excludePinned = false;
    friend bool operator==(const PluginRetention &, const PluginRetention &) = default;
};

/// local_diapason_get_activities: one row of the plugin's table.
struct CompanionActivity {
    Cmid cmid = {};
    CourseId course = {};
    RoomId room = {}; ///< `rocketchatid`: what the plugin writes to
    QList<qint64> moderatorRoles = {}; ///< role ids; may name deleted roles
    QList<qint64> memberRoles = {};
    PluginRetention retention = {};
    bool visible = true;
    bool stealth = false;
    bool deletionInProgress = false;
    QString sectionAvailability = {}; ///< raw JSON of the section's restriction, which no core function shows
    QDateTime created = {};
    QDateTime modified = {};
    friend bool operator==(const CompanionActivity &, const CompanionActivity &) = default;
};

/// An activity in a recycle bin, and the room that waits with it.
struct BinRow {
    enum class Bin { Course, Category, Unknown };
    qint64 item = 0; ///< ids of the two bins clash (mod_rocketchat.md D21)
    Bin bin = Bin::Unknown;
    Cmid cmid = {}; ///< the old one
    RoomId room = {};
    friend bool operator==(const BinRow &, const BinRow &) = default;
};

struct CompanionListing {
    QList<CompanionActivity> activities = {};
    QList<BinRow> bin = {};
    ReadStamp stamp = {};
    [[nodiscard]] const CompanionActivity *activity(Cmid cmid) const
    {
        const auto found = std::ranges::find(activities, cmid, &CompanionActivity::cmid);
        return found == activities.cend() ? nullptr : &*found;
    }
};

/// One enrolment of a person in the course; they may have several.
struct EnrolmentFact {
    QString method = {}; ///< the enrolment plugin: "manual", "cohort", "meta"
    QString instance = {}; ///< its name as teachers see it: the cohort's, the parent course's; often empty
    EnrolmentState state = EnrolmentState::Unknown; ///< never Inactive: here it is known why
    QDateTime from = {}; ///< invalid: no such bound
    QDateTime until = {};
    friend bool operator==(const EnrolmentFact &, const EnrolmentFact &) = default;
};

/// A role held elsewhere than in the course itself, which core functions do not show (mod_rocketchat.md §2.2).
struct RoleElsewhere {
    enum class Where { Module, Category, System };
    QString shortName = {};
    Where where = Where::System;
    QString place = {}; ///< the category's name
    Cmid cmid = {};     ///< Module: of which activity; a sync of the plugin ignores these (D11)
    friend bool operator==(const RoleElsewhere &, const RoleElsewhere &) = default;
};

/// local_diapason_get_people: about one enrolled person.
struct PersonFacts {
    QList<EnrolmentFact> enrolments = {};
    QList<RoleElsewhere> roles = {};
    std::optional<QString> chatUsername = {}; ///< what the site's hook makes of their username; empty without a hook
    friend bool operator==(const PersonFacts &, const PersonFacts &) = default;
};

/// The short names behind an activity's role ids; ids of deleted roles are left out.
[[nodiscard]] RoleMapping mappingOf(const CompanionActivity &activity, const QList<SiteRole> &roles);
/// The state of somebody's enrolment, with the reason where the companion tells it.
[[nodiscard]] EnrolmentState enrolmentOf(const Person &person, const PersonFacts *facts);

struct PeopleFacts {
    QHash<MoodleUserId, PersonFacts> people = {};
    ReadStamp stamp = {}; ///< never read: there is no companion, or nobody asked
    int calls = 0;
};

} // namespace diapason
