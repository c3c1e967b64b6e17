// SPDX-License-Identifier: GPL-3.0-or-later
// Links between activities and rooms, and the problems of either as a whole.
#include "words/translate.h"
#include "words/words.h"

namespace diapason::words {

QString confidence(const Link &link)
{
    const int clues = int(std::ranges::count_if(link.clues, &LinkClue::speaksFor));
    switch (link.confidence) {
    case Link::Confidence::Sure: return display(Words::tr("Sure link · %Ln clue(s)", nullptr, clues));
    case Link::Confidence::Likely: return display(Words::tr("Likely link · %Ln clue(s)", nullptr, clues));
    case Link::Confidence::None: break;
    }
    if (!link.candidates.isEmpty())
        return display(Words::tr("No link · %Ln room(s) could be the one", nullptr, int(link.candidates.size())));
    return Words::tr("No link");
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
    case LinkClue::Kind::OtherShortName:
        return Words::tr("The name of the room holds another short name, %1: the course may have been renamed.").arg(clue.value);
    case LinkClue::Kind::SeveralRooms: return Words::tr("Several rooms could belong to this activity; none was chosen.");
    }
    return {};
}

QString finding(const Finding &finding)
{
    switch (finding.kind) {
    case Finding::Kind::Unlinked: return Words::tr("No room was found for this activity.");
    case Finding::Kind::Vanished: return Words::tr("The room of this activity is gone.");
    case Finding::Kind::Orphan: return Words::tr("This room of the campus has no activity.");
    case Finding::Kind::Ownerless: return Words::tr("The room has no owner.");
    case Finding::Kind::ArchivedMismatch:
        return Words::tr("The activity and the room disagree: visible in Moodle means open, hidden means archived.");
    case Finding::Kind::Renamed: return Words::tr("The room no longer has the name that the activity gives it.");
    case Finding::Kind::Unreadable: return Words::tr("The room cannot be read with this account.");
    }
    return {};
}

} // namespace diapason::words
