// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/abilities.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

using enum AccessNeed;
using Needs = QList<AccessNeed>;

struct AbilityFacts {
    QLatin1StringView code;
    Needs forbid; ///< without one of these there is nothing to do
    Needs limit; ///< without one of these something is left out
};

/// A comparison that lacks one of these shows something, and nothing of it can be repaired.
const Needs reading{MoodleToken, ChatToken, ViewCourses, Participants};
const Needs deciding{MoodleToken, ChatToken, ViewCourses, Participants, Usernames, EveryPerson, EnrolmentStates};
/// A case is about one person's rooms.
const Needs casework{MoodleToken, ChatToken, RoomsOfPerson};
/// Activities and courses that are left out.
const Needs leftOut{HiddenCourses, HiddenActivities, RestrictedActivities};

Needs with(const Needs &needs, const Needs &more) { return Needs(needs) += more; }

const QList<AbilityFacts> &table()
{
    static const QList<AbilityFacts> facts{
        {"browse"_L1, {MoodleToken, ChatToken, ViewCourses},
            with(leftOut, {MoodleFunctions, HiddenCategories, ListRooms, PluginCreates})},
        {"find_people"_L1, {MoodleToken, ViewCourses, Participants},
            with(leftOut, {ListRooms, EveryPerson, FullNames, Usernames, Emails, SeparateGroups})},
        {"compare"_L1, reading,
            with(leftOut,
                {ListRooms, MoodleFunctions, EveryPerson, CountPeople, Usernames, EnrolmentStates, SeparateGroups, ReadRooms,
                    MoodleClock, ChatClock})},
        {"add_members"_L1, with(deciding, {AddMembers}), {CountPeople, SeparateGroups, ReadRooms}},
        {"create_accounts"_L1, with(deciding, {Emails, CreateAccounts}), {CountPeople, SeparateGroups, ReadRooms}},
        {"change_roles"_L1, with(deciding, {SetModerators}), {CountPeople, SeparateGroups, ReadRooms}},
        {"remove_members"_L1, with(deciding, {RemoveMembers, CountPeople}), {SeparateGroups, ReadRooms}},
        {"whole_campus"_L1, {MoodleToken, ChatToken, ViewCourses}, {ListRooms, NoRateLimit}},
        {"change_retention"_L1, {MoodleToken, ChatToken, EditRooms, EditRetention}, {ListRooms, ReadRooms, CompanionWrites}},
        {"answer_access"_L1, with(casework, {}), with(leftOut, {ViewCourses, ReadRooms, AccountDetails, PersonRows, DataRequests})},
        {"erase_messages"_L1, with(casework, {CleanHistory}), {ReadRooms}},
        {"deactivate"_L1, with(casework, {SwitchAccounts}), {}},
        {"delete_accounts"_L1, with(casework, {DeleteUsers}), {PrivateSettings}},
    };
    return facts;
}

AbilityFinding judged(Ability ability, const QList<AccessFinding> &findings)
{
    using Access = AccessFinding::State;
    AbilityFinding finding{.ability = ability, .state = AbilityFinding::State::Yes};
    const auto lacks = [&](AccessNeed need) { return findings.at(int(need)).state == Access::Lacks; };
    const auto unseen = [&](AccessNeed need) { return findings.at(int(need)).state == Access::NotSeen; };
    const AbilityFacts &facts = table().at(int(ability));
    std::ranges::copy_if(facts.forbid, std::back_inserter(finding.because), lacks);
    const bool forbidden = !finding.because.isEmpty();
    std::ranges::copy_if(facts.limit, std::back_inserter(finding.because), lacks);
    if (forbidden)
        finding.state = AbilityFinding::State::No;
    else if (std::ranges::any_of(facts.forbid, unseen))
        finding.state = AbilityFinding::State::NotSeen;
    else if (!finding.because.isEmpty())
        finding.state = AbilityFinding::State::Limited;
    return finding;
}

} // namespace

QString abilityCode(Ability ability) { return table().at(int(ability)).code; }

bool isOptional(Ability ability) { return ability == Ability::CreateAccounts || ability > Ability::WholeCampus; }

bool isEssential(AccessNeed need)
{
    return !isOptional(need) && std::ranges::any_of(table(), [need](const AbilityFacts &facts) { return facts.forbid.contains(need); });
}

QList<AbilityFinding> abilitiesBy(const QList<AccessFinding> &findings)
{
    QList<AbilityFinding> result;
    for (int ability = 0; ability < abilities; ++ability)
        result += judged(Ability(ability), findings);
    return result;
}

} // namespace diapason
