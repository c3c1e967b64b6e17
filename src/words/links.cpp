// SPDX-License-Identifier: GPL-3.0-or-later
// Links between activities and rooms.
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

} // namespace diapason::words
