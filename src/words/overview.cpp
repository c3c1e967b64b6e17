// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/overview.h"

#include "words/retention.h"
#include "words/translate.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

/// The cause of most rows that could not be judged, where the reading says one.
QString unreadTitle(const OverviewLine &line)
{
    if (line.summary)
        for (const CauseCount &cause : line.summary->grounds.causes)
            if (cause.driftClass == DriftClass::Unknown)
                return causeTitle(cause.driftClass, cause.cause);
    return line.summary && line.summary->chatComplete ? Words::tr("Moodle’s list incomplete") : Words::tr("Room read incompletely");
}

QString findingWord(const OverviewLine &line)
{
    for (const Finding::Kind kind : line.findings)
        if (const QString word = roomFindingWord(kind); !word.isEmpty())
            return word;
    return {};
}

} // namespace

QString standing(Standing standing)
{
    switch (standing) {
    //: Over a number of activities
    case Standing::InStep: return Words::tr("In step", "activities");
    //: Over a number of activities
    case Standing::Drifting: return Words::tr("Drifting", "activities");
    //: Over a number of activities
    case Standing::Unlinked: return Words::tr("Unlinked", "activities");
    //: Over a number of activities: their rooms are gone
    case Standing::Vanished: return Words::tr("Vanished", "activities");
    //: Over a number of activities
    case Standing::Unreadable: return Words::tr("Unreadable", "activities");
    //: Over a number of activities
    case Standing::NeverRead: return Words::tr("Never read", "activities");
    case Standing::Orphan: return Words::tr("Orphan rooms");
    }
    return {};
}

QString standingWord(Standing standing)
{
    switch (standing) {
    //: How one activity stands
    case Standing::InStep: return Words::tr("In step", "one activity");
    //: How one activity stands
    case Standing::Drifting: return Words::tr("Drifting", "one activity");
    //: How one activity stands
    case Standing::Unlinked: return Words::tr("Unlinked", "one activity");
    //: How one activity stands: its room is gone
    case Standing::Vanished: return Words::tr("Vanished", "one activity");
    //: How one activity stands
    case Standing::Unreadable: return Words::tr("Unreadable", "one activity");
    //: How one activity stands
    case Standing::NeverRead: return Words::tr("Never read", "one activity");
    case Standing::Orphan: return Words::tr("Orphan room");
    }
    return {};
}

QString standingMeaning(Standing standing)
{
    switch (standing) {
    case Standing::InStep: return Words::tr("Read whole on both sides, and nothing differs.");
    case Standing::Drifting: return Words::tr("Read whole on both sides, and somebody is missing, extra, in the wrong role or ambiguous.");
    case Standing::Unlinked: return Words::tr("No room is used: none was found, or somebody has to choose or confirm one.");
    case Standing::Vanished: return Words::tr("The room of the activity is gone.");
    case Standing::Unreadable: return Words::tr("The last reading failed or is incomplete: nothing is concluded from it.");
    case Standing::NeverRead: return Words::tr("Nobody read these activities yet: a sweep does.");
    case Standing::Orphan: return Words::tr("Rooms of this campus that belong to no activity.");
    }
    return {};
}

QString familyPart(Family family, int count)
{
    switch (family) {
    //: Under a bar: people to add to the room
    case Family::Add: return display(Words::tr("%Ln to add", nullptr, count));
    //: Under a bar: roles in the room to change
    case Family::Role: return display(Words::tr("%Ln role(s)", nullptr, count));
    //: Under a bar: people in the room who are not expected
    case Family::Remove: return display(Words::tr("%Ln extra", nullptr, count));
    //: Under a bar: lines that nobody can repair before somebody decides
    case Family::Blocked: return display(Words::tr("%Ln blocked", nullptr, count));
    case Family::Information:
    case Family::InStep: break;
    }
    return {};
}

QString driftParts(const FamilyCounts &counts)
{
    QStringList parts;
    for (int i = 0; i < driftFamilies; ++i)
        if (counts[size_t(i)] > 0)
            parts += familyPart(Family(i), counts[size_t(i)]);
    return parts.join(u" · "_s);
}

QString lineCause(const OverviewLine &line)
{
    switch (line.standing) {
    case Standing::Drifting: return line.mainCause ? causeTitle(line.mainCause->driftClass, line.mainCause->cause) : QString();
    case Standing::Unlinked:
        return line.findings.contains(Finding::Kind::Conflicting) ? Words::tr("Several rooms could be it") : Words::tr("No room found");
    case Standing::Vanished: return Words::tr("The room is gone");
    case Standing::Unreadable:
        if (line.failure)
            return error(*line.failure).what;
        return line.summary ? unreadTitle(line) : Words::tr("The room may not be listed");
    case Standing::Orphan: return Words::tr("No activity claims it");
    case Standing::NeverRead:
    case Standing::InStep: break;
    }
    return findingWord(line);
}

QString lineCauseWhole(const OverviewLine &line)
{
    QStringList all{standingMeaning(line.standing)};
    if (line.failure) {
        const ErrorWords said = error(*line.failure);
        all = {said.what, said.meaning, said.todo};
    } else if (const QString cause = lineCause(line); !cause.isEmpty()) {
        all.prepend(cause);
    }
    for (const Finding::Kind kind : line.findings)
        if (const QString word = roomFindingWord(kind); !word.isEmpty() && !all.contains(word))
            all += word;
    all.removeAll(QString());
    return all.join(u'\n');
}

QString readAge(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        //: How long ago an activity was read, in a narrow column
        return Words::tr("never");
    const qint64 passed = std::max<qint64>(0, at.secsTo(now));
    //: How long ago, in a narrow column; seconds
    if (passed < 60)
        return display(Words::tr("%Ln s", nullptr, int(passed)));
    //: How long ago, in a narrow column; minutes
    if (passed < 3600)
        return display(Words::tr("%Ln min", nullptr, int(passed / 60)));
    //: How long ago, in a narrow column; hours
    if (passed < 24 * 3600)
        return display(Words::tr("%Ln h", nullptr, int(passed / 3600)));
    //: How long ago, in a narrow column; days
    return display(Words::tr("%Ln d", nullptr, int(passed / (24 * 3600))));
}

QString mappingOffer(const MappingOffer &offer)
{
    //: %1 is a Moodle role
    return display(Words::tr("Mapping “%1” to members would settle %Ln room(s)", nullptr, offer.rooms)
            .arg(moodleRole({.shortName = offer.role})));
}

QString lineSentence(const OverviewLine &line, const QDateTime &now)
{
    const QString title = line.cmid.isValid() ? line.courseTitle + u", "_s + line.activity : line.roomName;
    QStringList parts{title + u". "_s + standingWord(line.standing)};
    if (line.known())
        parts << Words::tr("%1 expected, %2 present").arg(number(line.summary->expected), number(line.summary->present));
    if (line.drifting())
        parts << driftParts(line.drifts).replace(u" · "_s, u", "_s);
    QString said = parts.join(u", "_s);
    if (const QString cause = lineCause(line); !cause.isEmpty())
        said += u". "_s + cause;
    if (line.summary)
        //: How old a reading is, at the end of a line; %1 is "2 min ago"
        said += u". "_s + Words::tr("Read %1").arg(age(line.summary->at, now));
    return said + u'.';
}

} // namespace diapason::words
