// SPDX-License-Identifier: GPL-3.0-or-later
// Links between activities and rooms.
#include "words/translate.h"
#include "words/words.h"

namespace diapason::words {

namespace {

QString unlinked(const Link &link)
{
    const int candidates = int(link.candidates.size());
    if (link.has(LinkClue::Kind::Gone))
        return Words::tr("The room of the link is gone");
    if (link.has(LinkClue::Kind::NoneOfThese))
        return Words::tr("No room, as somebody said");
    if (link.confidence == Link::Confidence::Conflicting)
        return display(Words::tr("Conflicting link · %Ln room(s) claimed", nullptr, candidates));
    if (candidates > 0)
        return display(Words::tr("No link · %Ln room(s) could be the one", nullptr, candidates));
    return Words::tr("No link");
}

/// "12/15".
std::pair<int, int> counted(const QString &value)
{
    return {value.section(u'/', 0, 0).toInt(), value.section(u'/', 1).toInt()};
}

QString inCommon(const QString &value)
{
    const auto [shared, expected] = counted(value);
    if (shared == 0)
        return display(Words::tr("Nobody of %Ln expected person(s) is in the room.", nullptr, expected));
    if (2 * shared >= expected)
        //: %1 is a number, at most %Ln
        return display(Words::tr("%1 of %Ln expected person(s) are in the room.", nullptr, expected).arg(number(shared)));
    //: %1 is a number, less than half of %Ln
    return display(Words::tr("Only %1 of %Ln expected person(s) are in the room.", nullptr, expected).arg(number(shared)));
}

QString partly(const QString &value)
{
    const auto [read, members] = counted(value);
    //: %1 is a number, lower than %Ln
    return display(Words::tr("Only %1 of %Ln member(s) of the room were read: more may be in common.", nullptr, members)
            .arg(number(read)));
}

/// Clues that say why nothing was chosen, or speak against what was.
QString objection(const LinkClue &clue)
{
    switch (clue.kind) {
    case LinkClue::Kind::SeveralRooms: return Words::tr("Several rooms could belong to this activity; none was chosen.");
    case LinkClue::Kind::OtherShortName:
        return Words::tr("The name of the room holds another short name, %1: the course may have been renamed.").arg(clue.value);
    case LinkClue::Kind::OtherNumber:
        return Words::tr("The name of the room holds another number, %1: the activity may have been restored or copied.")
            .arg(clue.value);
    case LinkClue::Kind::CompanionOther: return Words::tr("The plugin itself writes to another room, %1.").arg(clue.value);
    case LinkClue::Kind::CompanionNone: return Words::tr("The plugin itself has no room for this activity.");
    case LinkClue::Kind::Taken: return Words::tr("The room belongs to activity %1.").arg(clue.value);
    case LinkClue::Kind::SharedRoom:
        //: %1 is one or more numbers of activities
        return Words::tr("The same room is claimed by activity %1 as well.").arg(clue.value);
    case LinkClue::Kind::Gone: return Words::tr("The room that was told, %1, is not on the server any more.").arg(clue.value);
    case LinkClue::Kind::NotListed:
        return Words::tr("The room that was told, %1, is not among those this account may list.").arg(clue.value);
    case LinkClue::Kind::NoneOfThese: return Words::tr("Somebody said that no room is the one of this activity.");
    case LinkClue::Kind::FewShared: return inCommon(clue.value);
    case LinkClue::Kind::MembersPartly: return partly(clue.value);
    case LinkClue::Kind::MembersUnread:
        return Words::tr("The members of the room could not be read: whether these are the people is not known.");
    case LinkClue::Kind::PeoplePartly:
        return Words::tr("Not everybody expected could be read from Moodle: more may be in common.");
    default: return {};
    }
}

} // namespace

QString confidence(const Link &link)
{
    const int clues = int(std::ranges::count_if(link.clues, &LinkClue::speaksFor));
    const bool certain = link.confidence == Link::Confidence::Certain;
    if (!certain && link.confidence != Link::Confidence::Likely)
        return unlinked(link);
    if (link.isContradicted())
        return display(Words::tr("Confirmed against the plugin · %Ln clue(s)", nullptr, clues));
    if (link.has(LinkClue::Kind::Confirmed))
        return display(Words::tr("Confirmed link · %Ln clue(s)", nullptr, clues));
    return certain ? display(Words::tr("Certain link · %Ln clue(s)", nullptr, clues))
                   : display(Words::tr("Likely link · %Ln clue(s)", nullptr, clues));
}

QString confidenceWord(Link::Confidence confidence)
{
    switch (confidence) {
    //: How sure a link between an activity and a room is
    case Link::Confidence::Certain: return Words::tr("Certain");
    //: How sure a link between an activity and a room is
    case Link::Confidence::Likely: return Words::tr("Likely");
    //: How sure a link between an activity and a room is: shown, never used before somebody confirmed it
    case Link::Confidence::Guess: return Words::tr("Guess");
    //: A link between an activity and a room that others claim too
    case Link::Confidence::Conflicting: return Words::tr("Conflicting");
    case Link::Confidence::None: break;
    }
    //: Nothing ties the activity and the room together
    return Words::tr("No evidence");
}

QString clue(const LinkClue &clue)
{
    switch (clue.kind) {
    case LinkClue::Kind::ExactName: return Words::tr("The room has exactly the name the activity gives it.");
    case LinkClue::Kind::SiteHash: return Words::tr("The name of the room begins with the fingerprint of this Moodle.");
    case LinkClue::Kind::CmidSuffix:
        return Words::tr("The name of the room holds the number of the activity, %1.").arg(clue.value);
    case LinkClue::Kind::ShortName:
        return Words::tr("The name of the room holds the short name of the course, %1.").arg(clue.value);
    case LinkClue::Kind::CollisionTime:
        return Words::tr("The name ends with a time: another room had this name when the room was created.");
    case LinkClue::Kind::Confirmed: return Words::tr("Somebody confirmed that this is the room of the activity.");
    case LinkClue::Kind::Companion: return Words::tr("The plugin itself writes to this room.");
    case LinkClue::Kind::CustomField: return Words::tr("A custom field of the room names the activity, %1.").arg(clue.value);
    case LinkClue::Kind::SharedMembers: return inCommon(clue.value);
    case LinkClue::Kind::CreatedTogether:
        return display(
            Words::tr("The room and the activity were created within %Ln minute(s).", nullptr, clue.value.toInt() + 1));
    case LinkClue::Kind::ArchivedAlike: return Words::tr("The activity is hidden and the room archived, as the plugin does it.");
    default: return objection(clue);
    }
}

QString clueSource(LinkClue::Kind kind)
{
    switch (kind) {
    case LinkClue::Kind::Confirmed:
    case LinkClue::Kind::NoneOfThese: return Words::tr("the rules of the campus");
    case LinkClue::Kind::Companion:
    case LinkClue::Kind::CompanionOther:
    case LinkClue::Kind::CompanionNone: return Words::tr("Moodle · local_diapason");
    case LinkClue::Kind::CustomField: return Words::tr("Rocket.Chat · custom fields of the room");
    case LinkClue::Kind::SharedMembers:
    case LinkClue::Kind::FewShared: return Words::tr("Moodle and Rocket.Chat · lists of people");
    case LinkClue::Kind::MembersPartly:
    case LinkClue::Kind::MembersUnread: return Words::tr("Rocket.Chat · members of the room");
    case LinkClue::Kind::PeoplePartly: return Words::tr("Moodle · people of the course");
    case LinkClue::Kind::CreatedTogether: return Words::tr("Moodle · local_diapason, Rocket.Chat · creation of the room");
    case LinkClue::Kind::ArchivedAlike: return Words::tr("Moodle · activity, Rocket.Chat · room");
    case LinkClue::Kind::Gone:
    case LinkClue::Kind::NotListed: return Words::tr("Rocket.Chat · list of private groups");
    case LinkClue::Kind::Taken:
    case LinkClue::Kind::SharedRoom:
    case LinkClue::Kind::SeveralRooms: return Words::tr("all links of the campus");
    case LinkClue::Kind::ExactName:
    case LinkClue::Kind::SiteHash:
    case LinkClue::Kind::CmidSuffix:
    case LinkClue::Kind::ShortName:
    case LinkClue::Kind::CollisionTime:
    case LinkClue::Kind::OtherShortName:
    case LinkClue::Kind::OtherNumber: break;
    }
    return Words::tr("Rocket.Chat · name of the room");
}

} // namespace diapason::words
