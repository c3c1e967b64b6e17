// SPDX-License-Identifier: GPL-3.0-or-later
// Classes, roles and states: the short words of the side-by-side table.
#include "words/translate.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::words {

QString driftClass(DriftClass driftClass)
{
    //: The fourteen class words are labels of a line, not adjectives: they agree with nobody.
    switch (driftClass) {
    case DriftClass::Unknown: return Words::tr("Unknown");
    case DriftClass::Ambiguous: return Words::tr("Ambiguous");
    case DriftClass::Suspended: return Words::tr("Suspended");
    //: Class of a line: none of the person’s Moodle roles is associated with a role in the room
    case DriftClass::NoRole: return Words::tr("No mapped role");
    //: Class of a line: the person is outside the activity’s access restriction
    case DriftClass::Restricted: return Words::tr("Outside restriction");
    case DriftClass::Deactivated: return Words::tr("Account deactivated");
    case DriftClass::NoAccount: return Words::tr("No account");
    case DriftClass::Left: return Words::tr("Left by choice");
    //: Class of a line: expected, has an account, is not in the room
    case DriftClass::Missing: return Words::tr("Missing");
    case DriftClass::ShouldBeModerator: return Words::tr("Should be moderator");
    case DriftClass::ShouldNotBeModerator: return Words::tr("Should not be moderator");
    case DriftClass::Protected: return Words::tr("Protected");
    //: Class of a line: in the room without being expected
    case DriftClass::Extra: return Words::tr("Extra");
    //: Class of a line: both sides agree
    case DriftClass::InStep: return Words::tr("In step");
    }
    return {};
}

QString familyName(Family family)
{
    switch (family) {
    //: Family of classes: people to add to the room
    case Family::Add: return Words::tr("To add");
    //: Family of classes: roles in the room to change
    case Family::Role: return Words::tr("Role");
    //: Family of classes: people in the room who are not expected
    case Family::Remove: return Words::tr("Extra");
    //: Family of classes: nothing can be done before somebody decides or reads again
    case Family::Blocked: return Words::tr("Blocked");
    case Family::Information: return Words::tr("Information");
    case Family::InStep: return Words::tr("In step");
    }
    return {};
}

QString memberRole(MemberRole role)
{
    switch (role) {
    case MemberRole::None: return Words::tr("Not expected");
    case MemberRole::Member: return Words::tr("Member");
    case MemberRole::Moderator: return Words::tr("Moderator");
    }
    return {};
}

QString actualRole(ActualRole role)
{
    switch (role) {
    case ActualRole::None: return Words::tr("No role");
    case ActualRole::Member: return Words::tr("Member");
    case ActualRole::Moderator: return Words::tr("Moderator");
    case ActualRole::Owner: return Words::tr("Owner");
    }
    return {};
}

QString moodleRole(const MoodleRole &role)
{
    if (!role.name.isEmpty())
        return role.name;
    // Standard roles have no name of their own; these are the words Moodle shows for them.
    if (role.shortName == "manager"_L1)
        return Words::tr("Manager");
    if (role.shortName == "coursecreator"_L1)
        return Words::tr("Course creator");
    if (role.shortName == "editingteacher"_L1)
        return Words::tr("Teacher");
    if (role.shortName == "teacher"_L1)
        return Words::tr("Non-editing teacher");
    if (role.shortName == "student"_L1)
        return Words::tr("Student");
    if (role.shortName == "guest"_L1)
        return Words::tr("Guest");
    if (role.shortName == "user"_L1)
        return Words::tr("Authenticated user");
    return role.shortName;
}

QString enrolment(const Person &person)
{
    switch (person.enrolment) {
    //: State of an enrolment
    case EnrolmentState::Active: return Words::tr("active");
    //: State of an enrolment: Moodle does not tell web services which of the two it is
    case EnrolmentState::Inactive: return Words::tr("not active");
    case EnrolmentState::Suspended: return Words::tr("enrolment suspended");
    case EnrolmentState::NotStarted: return Words::tr("enrolment not started");
    case EnrolmentState::Expired: return Words::tr("enrolment expired");
    //: State of an enrolment
    case EnrolmentState::Unknown: return Words::tr("state not read");
    }
    return {};
}

QString accountState(const Account &account)
{
    if (!account.active)
        return Words::tr("account deactivated");
    switch (account.type) {
    case Account::Type::Bot: return Words::tr("bot account");
    case Account::Type::App: return Words::tr("app account");
    case Account::Type::User:
    case Account::Type::Unknown: break;
    }
    return account.federated ? Words::tr("account of another server") : Words::tr("account active");
}

} // namespace diapason::words
