// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/human.h"

#include "ctl/table.h"
#include "ctl/words.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

QString evidenceText(const QList<LinkClue> &clues, bool coloured)
{
    QString text;
    for (const LinkClue &clue : clues) {
        const QString line = safe(words::clue(clue) + u" ("_s + words::clueSource(clue.kind) + u')');
        text += u"    "_s + toned(line, clue.speaksFor() ? Tone::Plain : Tone::Add, coloured) + u'\n';
    }
    return text;
}

Tone toneOf(Link::Confidence confidence)
{
    switch (confidence) {
    case Link::Confidence::Certain: return Tone::Good;
    case Link::Confidence::Likely: return Tone::Add;
    case Link::Confidence::Guess: return Tone::Quiet;
    case Link::Confidence::Conflicting:
    case Link::Confidence::None: break;
    }
    return Tone::Blocked;
}

} // namespace

QString linkText(const CheckReport &report, const QList<LinkCandidate> &candidates, bool coloured)
{
    const Checked &checked = report.activities.first();
    const Link link = report.catalogue.links.value(checked.activity.cmid);
    //: %1 is a course, %2 an activity, %3 its number
    QString text = safe(Ctl::tr("%1 · %2 (activity %3)")
                           .arg(checked.course.shortName, checked.activity.name, QString::number(checked.activity.cmid.value)))
        + u'\n';
    text += u"  "_s + toned(safe(words::confidence(link)), toneOf(link.confidence), coloured) + u'\n';
    if (const Room *room = report.catalogue.room(link.room))
        text += u"  "_s + safe(Ctl::tr("Room: %1").arg(room->name) + u" · "_s + room->id.value) + u'\n';
    text += evidenceText(link.clues, coloured);
    for (const LinkCandidate &candidate : candidates) {
        const Room *room = report.catalogue.room(candidate.room);
        if (!room || candidate.room == link.room)
            continue;
        text += u"\n  "_s + safe(room->name + u" · "_s + room->id.value + u" · "_s)
            + toned(safe(words::confidenceWord(candidate.confidence)), toneOf(candidate.confidence), coloured) + u'\n'
            + evidenceText(candidate.clues, coloured);
    }
    return text;
}

} // namespace diapason::ctl
