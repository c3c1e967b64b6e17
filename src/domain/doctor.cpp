// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/doctor.h"

#include "domain/signs.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

struct NeedFacts {
    QLatin1StringView code, rights; ///< several rights: a blank between them
    Server server;
    AccessUse use;
};

constexpr std::array<NeedFacts, accessNeeds> facts{{
    {"moodle_token"_L1, ""_L1, Server::Moodle, AccessUse::Everything},
    {"moodle_functions"_L1, ""_L1, Server::Moodle, AccessUse::Everything},
    {"view_courses"_L1, "moodle/course:view"_L1, Server::Moodle, AccessUse::Compare},
    {"hidden_courses"_L1, "moodle/course:viewhiddencourses"_L1, Server::Moodle, AccessUse::Browse},
    {"hidden_categories"_L1, "moodle/category:viewhiddencategories"_L1, Server::Moodle, AccessUse::Browse},
    {"hidden_activities"_L1, "moodle/course:viewhiddenactivities moodle/course:viewhiddensections"_L1, Server::Moodle,
        AccessUse::Browse},
    {"restricted_activities"_L1, "moodle/course:ignoreavailabilityrestrictions"_L1, Server::Moodle, AccessUse::Browse},
    {"participants"_L1, "moodle/course:viewparticipants"_L1, Server::Moodle, AccessUse::Compare},
    {"count_people"_L1, "moodle/course:viewparticipants"_L1, Server::Moodle, AccessUse::Compare},
    {"every_person"_L1, "moodle/user:viewdetails"_L1, Server::Moodle, AccessUse::Compare},
    {"full_names"_L1, "moodle/site:viewfullnames"_L1, Server::Moodle, AccessUse::Search},
    {"usernames"_L1, "moodle/user:viewalldetails"_L1, Server::Moodle, AccessUse::Compare},
    {"enrolment_states"_L1, "moodle/course:enrolreview"_L1, Server::Moodle, AccessUse::Compare},
    {"separate_groups"_L1, "moodle/site:accessallgroups"_L1, Server::Moodle, AccessUse::Compare},
    {"emails"_L1, "moodle/site:viewuseridentity"_L1, Server::Moodle, AccessUse::Search},
    {"companion"_L1, "local/diapason:read"_L1, Server::Moodle, AccessUse::Compare},
    {"companion_writes"_L1, "local/diapason:write moodle/course:manageactivities"_L1, Server::Moodle, AccessUse::Retention},
    {"person_rows"_L1, ""_L1, Server::Moodle, AccessUse::Privacy},
    {"data_requests"_L1, "tool/dataprivacy:managedatarequests tool/dataprivacy:makedatarequestsforchildren"_L1, Server::Moodle, AccessUse::Privacy},
    {"moodle_clock"_L1, ""_L1, Server::Moodle, AccessUse::Compare},
    {"chat_token"_L1, ""_L1, Server::RocketChat, AccessUse::Everything},
    {"list_rooms"_L1, "view-room-administration"_L1, Server::RocketChat, AccessUse::Browse},
    {"read_rooms"_L1, ""_L1, Server::RocketChat, AccessUse::Compare},
    {"account_details"_L1, "view-full-other-user-info"_L1, Server::RocketChat, AccessUse::Search},
    {"add_members"_L1, "add-user-to-joined-room"_L1, Server::RocketChat, AccessUse::Repair},
    {"remove_members"_L1, "remove-user"_L1, Server::RocketChat, AccessUse::Repair},
    {"set_moderators"_L1, "set-moderator"_L1, Server::RocketChat, AccessUse::Repair},
    {"edit_rooms"_L1, "edit-room"_L1, Server::RocketChat, AccessUse::Retention},
    {"edit_retention"_L1, "edit-room-retention-policy"_L1, Server::RocketChat, AccessUse::Retention},
    {"create_accounts"_L1, "create-user"_L1, Server::RocketChat, AccessUse::Repair},
    {"rooms_of_person"_L1, "view-other-user-channels"_L1, Server::RocketChat, AccessUse::Privacy},
    {"clean_history"_L1, "clean-channel-history"_L1, Server::RocketChat, AccessUse::Privacy},
    {"switch_accounts"_L1, "edit-other-user-active-status"_L1, Server::RocketChat, AccessUse::Privacy},
    {"delete_users"_L1, "delete-user"_L1, Server::RocketChat, AccessUse::Privacy},
    {"private_settings"_L1, "view-privileged-setting"_L1, Server::RocketChat, AccessUse::Privacy},
    {"no_rate_limit"_L1, "api-bypass-rate-limit"_L1, Server::RocketChat, AccessUse::Speed},
    {"plugin_creates"_L1, ""_L1, Server::RocketChat, AccessUse::Browse},
    {"chat_clock"_L1, ""_L1, Server::RocketChat, AccessUse::Speed},
}};

const NeedFacts &factsOf(AccessNeed need) { return facts[size_t(need)]; }

} // namespace

Server serverOf(AccessNeed need) { return factsOf(need).server; }
AccessUse useOf(AccessNeed need) { return factsOf(need).use; }
bool isOptional(AccessNeed need)
{
    return useOf(need) == AccessUse::Privacy || useOf(need) == AccessUse::Retention || need == AccessNeed::CreateAccounts;
}
QStringList rightsOf(AccessNeed need) { return QString(factsOf(need).rights).split(u' ', Qt::SkipEmptyParts); }
QString accessNeedCode(AccessNeed need) { return factsOf(need).code; }

QList<AccessFinding> diagnose(const AccessEvidence &evidence)
{
    Findings findings;
    moodleSigns(evidence, findings);
    chatSigns(evidence, findings);
    return findings.all();
}

} // namespace diapason
