// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong where links end: activities without a room, rooms without an activity.
#include "domain/linkevidence.h"

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

QString binWord(BinRow::Bin bin)
{
    switch (bin) {
    case BinRow::Bin::Course: return u"course"_s;
    case BinRow::Bin::Category: return u"category"_s;
    case BinRow::Bin::Unknown: break;
    }
    return u"unknown"_s;
}

QHash<RoomId, const BinRow *> binOf(const CompanionListing *companion)
{
    QHash<RoomId, const BinRow *> bin;
    if (companion)
        for (const BinRow &row : companion->bin)
            bin.insert(row.room, &row);
    return bin;
}

QSet<RoomId> claimedBy(const QHash<Cmid, Link> &links)
{
    QSet<RoomId> claimed;
    for (const Link &link : links) {
        claimed.insert(link.room);
        claimed.unite({link.candidates.cbegin(), link.candidates.cend()});
    }
    return claimed;
}

} // namespace

QString linkFault(const Link &link)
{
    if (link.has(LinkClue::Kind::Gone))
        return u"vanished"_s;
    switch (link.confidence) {
    case Link::Confidence::Conflicting: return u"conflicting"_s;
    case Link::Confidence::Guess: return u"guessed"_s;
    case Link::Confidence::None:
    case Link::Confidence::Likely:
    case Link::Confidence::Certain: break;
    }
    return u"unlinked"_s;
}

bool isLinkFault(const QString &code)
{
    return code == "unlinked"_L1 || code == "vanished"_L1 || code == "conflicting"_L1 || code == "guessed"_L1;
}

Finding linkFinding(const QString &code, const Link &link)
{
    Finding finding{.kind = Finding::Kind::Unlinked, .cmid = link.cmid};
    if (code == "vanished"_L1) {
        finding.kind = Finding::Kind::Vanished;
    } else if (code == "conflicting"_L1) {
        finding.kind = Finding::Kind::Conflicting;
        QStringList others;
        for (const LinkClue &clue : link.clues)
            if (clue.kind == LinkClue::Kind::SharedRoom || clue.kind == LinkClue::Kind::Taken)
                others.append(clue.value);
        if (others.isEmpty())
            for (const RoomId &room : link.candidates)
                others.append(room.value);
        finding.detail = others.join(u", "_s);
    }
    return finding;
}

QList<Finding> orphans(const GroupNamer &namer, const QHash<Cmid, Link> &links, const QList<Room> &rooms, bool everyActivityKnown,
    const CompanionListing *companion)
{
    const QHash<RoomId, const BinRow *> bin = binOf(companion);
    const QSet<RoomId> claimed = claimedBy(links);
    // The plugin fills the table only under a patched recycle bin: an empty one says nothing.
    const bool binKnown = companion && companion->stamp.complete() && !companion->bin.isEmpty();
    const QString prefix = namer.hash() + u'_';
    QList<Finding> found;
    for (const Room &room : rooms) {
        if (!LinkEvidence::canBeLinked(room) || claimed.contains(room.id))
            continue;
        if (const BinRow *row = bin.value(room.id)) {
            found.append({.kind = Finding::Kind::InBin, .cmid = row->cmid, .room = room.id, .detail = binWord(row->bin)});
            continue;
        }
        const auto hint = namer.hint(room.name);
        if (everyActivityKnown && (hint || room.name.startsWith(prefix)))
            found.append({.kind = Finding::Kind::Orphan,
                .cmid = hint ? hint->name.cmid : Cmid{},
                .room = room.id,
                .detail = room.name,
                .number = room.archived && !binKnown ? 1 : 0});
    }
    return found;
}

} // namespace diapason
