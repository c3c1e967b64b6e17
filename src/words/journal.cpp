// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/journal.h"

#include "words/translate.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

/// After a look at a call whose fate was not known (app/recovery.h); empty for any other code.
QString foundBy(const QString &code)
{
    if (code == "unproven"_L1)
        return Words::tr("Rocket.Chat said yes; nobody has looked since");
    if (code == "found-so"_L1)
        return Words::tr("looked up later: the room was found so");
    if (code == "not-so"_L1)
        return Words::tr("looked up later: the room was not found so; it was not sent again");
    if (code == "account-unread"_L1)
        return Words::tr("not settled: the account could not be looked up");
    if (code == "still-muted"_L1)
        return Words::tr("the room could not be given back its lines; it is tried again at the next start");
    if (code == "room-gone"_L1)
        return Words::tr("not settled: the room is gone, or closed to this account");
    if (code == "activity-gone"_L1)
        return Words::tr("not settled: the activity is gone from Moodle");
    if (code == "activity-unread"_L1)
        return Words::tr("not settled: the companion of Moodle could not be read wholly");
    if (code == "room-unread"_L1)
        return Words::tr("not settled: the room could not be read wholly");
    if (code == "messages-gone"_L1)
        return Words::tr("looked up later: none of the messages is left");
    if (code == "messages-there"_L1)
        return Words::tr("looked up later: all the messages are still there; it was not sent again");
    if (code == "messages-left"_L1)
        return Words::tr("not settled: messages are left, and nobody knows how many went");
    if (code == "account-so"_L1)
        return Words::tr("looked up later: the account was found so");
    if (code == "account-not-so"_L1)
        return Words::tr("looked up later: the account was not found so; it was not sent again");
    if (code == "account-gone"_L1)
        return Words::tr("not settled: the account is gone from Rocket.Chat");
    if (code == "changed-since"_L1)
        return Words::tr("not settled: a later call changed what the room shows");
    return {};
}

int countOf(const QList<JournalEntry> &entries, Outcome outcome)
{
    return int(std::ranges::count(entries, outcome, &JournalEntry::outcome));
}

} // namespace

QString journalDetail(const JournalEntry &entry)
{
    const bool found = isUnsettled(entry) || (entry.outcome != Outcome::Skipped && entry.code != "messages-left"_L1);
    if (const QString by = found ? foundBy(entry.code) : QString(); !by.isEmpty())
        return by;
    if (entry.outcome == Outcome::Open)
        return Words::tr("the call may have left; nobody has looked since");
    if (entry.outcome == Outcome::Done)
        return {};
    OperationResult result{.cmid = entry.cmid, .operation = entry.operation, .outcome = entry.outcome};
    if (!entry.code.isEmpty())
        result.error = Error{.kind = Error::Kind::Refused, .server = Server::RocketChat, .code = entry.code};
    return outcomeDetail(result);
}

QString journalPlace(const JournalEntry &entry)
{
    const JournalPlace &place = entry.place;
    if (!place.activity.isEmpty())
        return place.course.isEmpty() ? place.activity : place.course + u" · "_s + place.activity;
    //: Where something was done; %1 is a number
    return Words::tr("Activity %1").arg(entry.cmid.value);
}

QString journalLine(const JournalEntry &entry)
{
    if (entry.operation.username.isEmpty())
        //: %1 is a room, %2 what is done
        return Words::tr("%1: %2").arg(entry.operation.name, operationVerb(entry.operation.kind));
    //: %1 is a person, %2 their username, %3 what is done: "add", "make moderator"
    return Words::tr("%1 (%2): %3").arg(entry.operation.name, entry.operation.username, operationVerb(entry.operation.kind));
}

QString journalNumber(const JournalEntry &entry) { return QString::number(entry.run) + u'.' + QString::number(entry.item); }

QString lookedBack(const QList<JournalEntry> &looked)
{
    if (looked.isEmpty())
        return {};
    QStringList sentences{display(
        Words::tr("An earlier run was cut short: what became of %Ln call(s) was looked up.", nullptr, int(looked.size())))};
    if (const int done = countOf(looked, Outcome::Done); done > 0)
        //: Of calls whose fate was not known
        sentences += display(Words::tr("%Ln of them had taken effect.", nullptr, done));
    if (const int without = countOf(looked, Outcome::NotSent) + countOf(looked, Outcome::Refused); without > 0)
        //: Of calls whose fate was not known
        sentences += display(Words::tr("%Ln of them had not.", nullptr, without));
    if (const int unsure = countOf(looked, Outcome::Doubtful) + countOf(looked, Outcome::Open); unsure > 0)
        //: Of calls whose fate was not known
        sentences += display(Words::tr("%Ln of them cannot be settled; the journal says why.", nullptr, unsure));
    return (sentences << Words::tr("Nothing was sent again.")).join(u' ');
}

QString allowedOnce(const QString &line)
{
    const std::optional<AllowedOnce> once = parseAllowed(line);
    if (!once)
        return line;
    const Verdict &verdict = once->verdict;
    //: A guard of a plan for one activity: %1 is the guard, %2 the activity's number
    const QString what = verdict.cmid.isValid() && !isOfNoActivity(verdict.cmid)
        ? Words::tr("%1, activity %2").arg(guard(verdict), QString::number(verdict.cmid.value))
        : guard(verdict);
    const QString count = verdict.kind == Verdict::Kind::Frozen
        ? display(Words::tr("%Ln removal(s) or demotion(s)", nullptr, verdict.value))
        : guardDetail(verdict);
    //: What a run exceeded: %1 is a guard, %2 a number and its limit, %3 who allowed it, %4 why
    return Words::tr("%1: %2; allowed once by %3: %4").arg(what, count, once->by, once->why);
}

QString notUndone(NotUndone::Why why)
{
    switch (why) {
    case NotUndone::Why::NothingDone: return Words::tr("nothing was done");
    case NotUndone::Why::Unsettled: return Words::tr("nobody knows yet whether it was done");
    case NotUndone::Why::SoAlready: return Words::tr("the room is as it was before");
    case NotUndone::Why::ChangedSince: return Words::tr("somebody changed it since");
    case NotUndone::Why::RoomUnread: return Words::tr("the room could not be read wholly");
    case NotUndone::Why::AccountStays: return Words::tr("an account that was created stays: Diapason deletes none");
    case NotUndone::Why::Irreversible: return Words::tr("what was deleted does not come back");
    case NotUndone::Why::NoActivity:
        return Words::tr("the room belongs to no activity; add the person there on Rocket.Chat");
    case NotUndone::Why::RoomGone: return Words::tr("the activity or its room is gone");
    }
    return {};
}

QString notUndoneLine(const NotUndone &left)
{
    //: %1 is an entry of the journal: a person and what was done, %2 says why it stays
    return Words::tr("Not taken back: %1; %2").arg(journalLine(left.entry), notUndone(left.why));
}

QString undoLimits()
{
    return Words::tr("What was done is taken back, not unsaid: the lines in the room stay, who led it is not restored, and "
                     "whoever was absent does not learn what they missed.");
}

} // namespace diapason::words
