// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/doctor.h"

#include "words/translate.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

struct NeedWords {
    QString need = {};
    QString effect = {};
};

NeedWords clockWords(Server server)
{
    //: %1 is a server: its clock and this computer's
    return {Words::tr("Agree with the clock of %1").arg(serverName(server)),
        Words::tr("Times and ages shown are wrong by as much, and so are waits for rate limits.")};
}

NeedWords moodleNeed(AccessNeed need)
{
    switch (need) {
    case AccessNeed::MoodleToken: return {Words::tr("Enter Moodle with a token"), Words::tr("Nothing can be read from Moodle.")};
    case AccessNeed::MoodleFunctions:
        return {Words::tr("Call every function needed"), Words::tr("What those functions read stays unread.")};
    case AccessNeed::ViewCourses:
        return {Words::tr("Open courses without being enrolled"), Words::tr("Courses refuse their activities and people.")};
    case AccessNeed::HiddenCourses:
        return {Words::tr("See hidden courses"), Words::tr("Hidden courses are missing from every list, in silence.")};
    case AccessNeed::HiddenCategories:
        return {
            Words::tr("See hidden categories"), Words::tr("Hidden categories are missing, and their courses stand elsewhere.")};
    case AccessNeed::HiddenActivities:
        return {Words::tr("See hidden activities"),
            Words::tr("Hidden activities are missing from their courses, in silence: their rooms look orphaned.")};
    case AccessNeed::RestrictedActivities:
        return {Words::tr("See restricted activities"),
            Words::tr("Activities behind an access restriction may be missing from their courses.")};
    case AccessNeed::Participants:
        return {Words::tr("List who is enrolled"), Words::tr("The people of a course are refused: nothing can be compared.")};
    case AccessNeed::CountPeople:
        return {Words::tr("Count who is enrolled"),
            Words::tr("Nothing proves that a list of people is whole: readings are incomplete, and removals stay off.")};
    case AccessNeed::EveryPerson:
        return {Words::tr("See every enrolled person"),
            Words::tr("Most people are left out in silence: readings are incomplete, and removals stay off.")};
    case AccessNeed::FullNames:
        return {Words::tr("See full names"), Words::tr("Names are cut short: people cannot be found by their surname.")};
    case AccessNeed::MoodleClock: return clockWords(Server::Moodle);
    case AccessNeed::Usernames: return {Words::tr("See usernames"), Words::tr("Nobody can be matched with an account.")};
    case AccessNeed::EnrolmentStates:
        return {Words::tr("Tell active enrolments from suspended ones"),
            Words::tr("Who is suspended is not known: such lines are unknown.")};
    case AccessNeed::Companion:
        return {Words::tr("Ask the companion plugin of Moodle"),
            Words::tr(
                "It is optional: without it, links between activities and rooms and some reasons are worked out, not read.")};
    case AccessNeed::CompanionWrites:
        return {Words::tr("Change the retention of activities through the companion"),
            Words::tr("It is optional: without it, Diapason changes the retention of the rooms, and what the activities ask for comes "
                      "back whenever their form is saved.")};
    case AccessNeed::PersonRows:
        return {Words::tr("Read the courses and roles of one person"),
            Words::tr("It is optional: without it, what a privacy case collects from Moodle lacks enrolments, roles and groups, and "
                      "says so.")};
    case AccessNeed::DataRequests:
        return {Words::tr("Make and follow Moodle’s own data requests"),
            Words::tr("It is optional: without it, a privacy officer makes Moodle’s own request in Moodle itself.")};
    case AccessNeed::SeparateGroups:
        return {Words::tr("See all groups of a course"),
            Words::tr("Courses in separate groups answer with nobody: their readings are incomplete.")};
    default: return {Words::tr("See e-mail addresses"), Words::tr("People cannot be found by their address.")};
    }
}

NeedWords chatNeed(AccessNeed need)
{
    switch (need) {
    case AccessNeed::ChatToken:
        return {Words::tr("Enter Rocket.Chat with a token"), Words::tr("Nothing can be read from Rocket.Chat.")};
    case AccessNeed::ListRooms:
        return {
            Words::tr("List every private group"), Words::tr("Only groups the account is in are listed: others look unlinked.")};
    case AccessNeed::ReadRooms:
        return {Words::tr("Read the members of the rooms"),
            Words::tr(
                "A private group shows its members to its members only: use the account the plugin uses, or invite this one.")};
    case AccessNeed::AccountDetails:
        return {Words::tr("See the addresses of accounts"),
            Words::tr("Accounts show no e-mail address: people under another username cannot be recognised by it.")};
    case AccessNeed::AddMembers: return {Words::tr("Add members to the rooms"), Words::tr("Missing people cannot be added.")};
    case AccessNeed::RemoveMembers:
        return {Words::tr("Remove members from the rooms"), Words::tr("Extra members cannot be removed.")};
    case AccessNeed::SetModerators: return {Words::tr("Change who is moderator"), Words::tr("Roles cannot be repaired.")};
    case AccessNeed::EditRooms:
        return {Words::tr("Change the settings of the rooms"),
            Words::tr("It is optional: without it, no retention is changed, no run is quiet, and nothing is noted in the rooms.")};
    case AccessNeed::EditRetention:
        return {Words::tr("Change the retention of the rooms"), Words::tr("It is optional: without it, retention is shown and not changed.")};
    case AccessNeed::CreateAccounts:
        return {Words::tr("Create accounts"),
            Words::tr("People without an account stay without one; it matters only where the campus rules let Diapason create "
                      "accounts.")};
    case AccessNeed::PluginCreates:
        return {Words::tr("Let the Moodle plugin create its groups"),
            Words::tr("Rocket.Chat refuses the plugin's way of creating groups from version 8.8 on: new activities get no room "
                      "until the plugin is updated.")};
    case AccessNeed::ChatClock: return clockWords(Server::RocketChat);
    default:
        return {Words::tr("Read without a rate limit"), Words::tr("Large rooms are read slowly; nothing else is different.")};
    }
}

/// Rights that privacy cases alone need.
NeedWords caseNeed(AccessNeed need)
{
    switch (need) {
    case AccessNeed::RoomsOfPerson:
        return {Words::tr("List the rooms of one person"),
            Words::tr("It is optional: without it, no privacy case can be collected or rehearsed, and people are looked for room by "
                      "room.")};
    case AccessNeed::CleanHistory:
        return {Words::tr("Delete somebody’s messages in a room"),
            Words::tr("It is optional: without it, an erasure leaves the messages where they are.")};
    case AccessNeed::SwitchAccounts:
        return {Words::tr("Deactivate accounts"),
            Words::tr("It is optional: without it, an administrator of Rocket.Chat deactivates the account of an erasure.")};
    case AccessNeed::DeleteUsers:
        return {Words::tr("Delete accounts"),
            Words::tr("It is optional: without it, an administrator of Rocket.Chat deletes the account of an erasure.")};
    default:
        return {Words::tr("Read what becomes of the messages of deleted accounts"),
            Words::tr("It is optional: without it, the rehearsal of an erasure cannot say whether the messages go with the account.")};
    }
}

NeedWords wordsOf(AccessNeed need)
{
    if (serverOf(need) == Server::Moodle)
        return moodleNeed(need);
    return useOf(need) == AccessUse::Privacy ? caseNeed(need) : chatNeed(need);
}

} // namespace

QString accessNeed(AccessNeed need) { return wordsOf(need).need; }

QString accessEffect(AccessNeed need) { return wordsOf(need).effect; }

QString accessState(AccessFinding::State state)
{
    switch (state) {
    //: States of a right of this account
    case AccessFinding::State::Has: return Words::tr("there");
    //: Nothing shows that the right is missing, and nothing can prove that it is there
    case AccessFinding::State::NoSign: return Words::tr("no sign of a lack");
    //: A right of this account
    case AccessFinding::State::Lacks: return Words::tr("missing", "right");
    //: A right that could not be looked at
    case AccessFinding::State::NotSeen: return Words::tr("not looked at");
    }
    return {};
}

QString accessUse(AccessUse use)
{
    switch (use) {
    //: What a missing right spoils
    case AccessUse::Everything: return Words::tr("everything");
    //: What a missing right spoils
    case AccessUse::Browse: return Words::tr("lists");
    //: What a missing right spoils
    case AccessUse::Compare: return Words::tr("comparing");
    //: What a missing right spoils
    case AccessUse::Repair: return Words::tr("repairing");
    //: What a missing right spoils
    case AccessUse::Retention: return Words::tr("retention");
    //: What a missing right spoils
    case AccessUse::Search: return Words::tr("search");
    //: What a missing right spoils
    case AccessUse::Speed: return Words::tr("speed");
    //: What a missing right spoils
    case AccessUse::Privacy: return Words::tr("privacy cases");
    }
    return {};
}

namespace {

/// What is asked of an administrator.
struct Wanted {
    QStringList rights = {};
    QStringList functions = {};
    void add(const AccessFinding &finding)
    {
        for (const QString &right : rightsOf(finding.need))
            rights += u"  "_s + right;
        for (const QString &function : finding.missing)
            functions += u"  "_s + function;
    }
};

/// Rights and functions that only some campuses want, under a heading that says for what.
void addOptional(QStringList &parts, const QString &heading, const Wanted &wanted)
{
    if (!wanted.rights.isEmpty() || !wanted.functions.isEmpty())
        parts += heading + u'\n' + (wanted.functions + wanted.rights).join(u'\n');
}

} // namespace

QString accessRequest(Server server, const QList<AccessFinding> &findings)
{
    Wanted always, cases, retention;
    bool rooms = false, plugin = false;
    for (const AccessFinding &finding : findings) {
        const bool unasked = finding.need == AccessNeed::CreateAccounts; // a strong permission is not asked for without need
        if (serverOf(finding.need) != server || finding.state != AccessFinding::State::Lacks || unasked)
            continue;
        (useOf(finding.need) == AccessUse::Privacy ? cases : useOf(finding.need) == AccessUse::Retention ? retention : always).add(finding);
        rooms = rooms || finding.need == AccessNeed::ReadRooms;
        plugin = plugin || finding.need == AccessNeed::PluginCreates;
    }
    QStringList parts;
    if (!always.rights.isEmpty())
        parts += (server == Server::Moodle
                         //: To an administrator of Moodle; a list of capabilities follows
                         ? Words::tr("Please give the service account a role in the system context that allows:")
                         //: To an administrator of Rocket.Chat; a list of permissions follows
                         : Words::tr("Please give a role of the service account these permissions:"))
            + u'\n' + always.rights.join(u'\n');
    if (!always.functions.isEmpty())
        //: To an administrator of Moodle; a list of function names follows
        parts += Words::tr("Please add these functions to the external service:") + u'\n' + always.functions.join(u'\n');
    if (rooms)
        parts += Words::tr(
            "Please let Diapason use the account of the Moodle plugin, or make this account owner of each private group.");
    if (plugin)
        parts += Words::tr("Please update the Moodle plugin mod_rocketchat: this Rocket.Chat refuses the groups it creates.");
    addOptional(parts,
        server == Server::Moodle
            //: To an administrator of Moodle; functions and a capability follow
            ? Words::tr("Only if retention is to be changed in Moodle as well, with the companion plugin up to date, please also add:")
            //: To an administrator of Rocket.Chat; a list of permissions follows
            : Words::tr("Only if retention is to be changed with Diapason, please also give a role of the service account:"),
        retention);
    addOptional(parts,
        server == Server::Moodle
            //: To an administrator of Moodle; functions and a capability follow
            ? Words::tr("Only if privacy cases are to be handled with Diapason, please also add (the capability through a role that the "
                        "site’s privacy settings name as privacy officer):")
            //: To an administrator of Rocket.Chat; a list of permissions follows
            : Words::tr("Only if privacy cases are to be handled with Diapason, please also give a role of the service account:"),
        cases);
    return parts.join(u'\n');
}

QString abilityName(Ability ability)
{
    switch (ability) {
    //: What the rights of the account allow, a list
    case Ability::Browse: return Words::tr("Browse courses and rooms");
    //: What the rights of the account allow, a list
    case Ability::FindPeople: return Words::tr("Find people");
    //: What the rights of the account allow, a list
    case Ability::Compare: return Words::tr("Compare and explain");
    //: What the rights of the account allow, a list
    case Ability::AddMembers: return Words::tr("Add members");
    //: What the rights of the account allow, a list
    case Ability::CreateAccounts: return Words::tr("Create accounts");
    //: What the rights of the account allow, a list
    case Ability::ChangeRoles: return Words::tr("Change roles");
    //: What the rights of the account allow, a list
    case Ability::RemoveMembers: return Words::tr("Remove members");
    //: What the rights of the account allow, a list
    case Ability::WholeCampus: return Words::tr("Check the whole campus");
    //: What the rights of the account allow, a list
    case Ability::ChangeRetention: return Words::tr("Change retention");
    //: What the rights of the account allow, a list: GDPR requests of people who want to see their data
    case Ability::AnswerAccess: return Words::tr("Answer access requests");
    //: What the rights of the account allow, a list
    case Ability::EraseMessages: return Words::tr("Erase somebody’s messages");
    //: What the rights of the account allow, a list
    case Ability::Deactivate: return Words::tr("Deactivate accounts");
    //: What the rights of the account allow, a list
    case Ability::DeleteAccounts: return Words::tr("Delete accounts");
    }
    return {};
}

QString abilityState(AbilityFinding::State state)
{
    switch (state) {
    //: Whether the rights of the account allow something
    case AbilityFinding::State::Yes: return Words::tr("Yes");
    //: Whether the rights of the account allow something
    case AbilityFinding::State::Limited: return Words::tr("Limited");
    //: Whether the rights of the account allow something
    case AbilityFinding::State::No: return Words::tr("No");
    //: Whether the rights of the account allow something: what decides was not looked at
    case AbilityFinding::State::NotSeen: return Words::tr("Not known");
    }
    return {};
}

QString clocksApartBy(std::chrono::seconds ahead)
{
    const int minutes = int(std::chrono::round<std::chrono::minutes>(std::chrono::abs(ahead)).count());
    return ahead.count() > 0 ? Words::tr("%Ln minute(s) ahead of this computer", nullptr, minutes)
                             : Words::tr("%Ln minute(s) behind this computer", nullptr, minutes);
}

} // namespace diapason::words
