// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/journalwords.h"

#include "models/journalmodel.h"
#include "models/journalrunsmodel.h"
#include "words/journal.h"
#include "words/planlines.h"
#include "words/words.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

/// With its seconds, and its year: an entry may be cited a year later.
QString exactly(const QDateTime &when)
{
    return when.isValid() ? words::day(when) + u' ' + QString::number(when.toLocalTime().date().year()) + u' ' + words::time(when)
                          : QString();
}

/// So that a narrow pane can break it.
QString inPieces(const QString &hash)
{
    QStringList pieces;
    for (qsizetype at = 0; at < hash.size(); at += 16)
        pieces << hash.mid(at, 16);
    return pieces.join(u' ');
}

void add(QList<JournalFact> &facts, const QString &label, const QString &text)
{
    if (!text.isEmpty())
        facts.append({label, text});
}

} // namespace

StateWords JournalWords::reading()
{
    return {.symbol = "journal-text"_L1, .tone = Tone::Plain, .sentence = tr("The journal is being read")};
}

StateWords JournalWords::failed(const Error &error)
{
    const words::ErrorWords said = words::error(error);
    return {.symbol = "x-octagon"_L1,
        .tone = Tone::Blocked,
        .sentence = said.what,
        .meaning = said.meaning.isEmpty() ? said.todo : said.meaning + u' ' + said.todo,
        .actions = {{.id = u"again"_s, .text = tr("Retry"), .icon = "arrow-clockwise"_L1}},
        .details = said.details};
}

StateWords JournalWords::nothingYet()
{
    return {.symbol = "journal-text"_L1,
        .tone = Tone::Plain,
        .sentence = tr("Nothing was written to this campus yet"),
        .meaning = tr("Every run stands here once it began: who applied it, what was done to whom, what came of it, and how to "
                      "take it back.")};
}

StateWords JournalWords::filteredAway()
{
    return {.symbol = "funnel"_L1,
        .tone = Tone::Plain,
        .sentence = tr("No entry fits"),
        .meaning = tr("Something is in the journal, but not with these words, days, outcomes and operations."),
        .actions = {{.id = u"clear"_s, .text = tr("Clear the filters")}}};
}

StateWords JournalWords::nothingChosen()
{
    return {.symbol = "journal-text"_L1,
        .tone = Tone::Plain,
        .sentence = tr("Nothing is chosen"),
        .meaning = tr("Choose a run or an entry to see all that is known of it.")};
}

QString JournalWords::footer(int shown, qint64 total, int selected)
{
    QStringList parts;
    if (shown < total)
        //: %1 is how many are shown, %Ln how many there are
        parts << tr("the newest %1 of %Ln entry(ies)", nullptr, int(total)).arg(words::number(shown));
    else
        parts << tr("%Ln entry(ies)", nullptr, int(total));
    if (selected > 0)
        parts << tr("%Ln selected", nullptr, selected);
    return parts.join(u" · "_s);
}

QString JournalWords::call(Operation::Kind kind)
{
    switch (kind) {
    case Operation::Kind::CreateAccount: return u"users.create"_s;
    case Operation::Kind::Mute:
    case Operation::Kind::SetRetention:
    case Operation::Kind::Unmute: return u"rooms.saveRoomSettings"_s;
    case Operation::Kind::Stamp: return u"groups.setCustomFields"_s;
    case Operation::Kind::SetActivityRetention: return u"local_diapason_set_retention"_s;
    case Operation::Kind::Invite: return u"groups.invite"_s;
    case Operation::Kind::AddModerator: return u"groups.addModerator"_s;
    case Operation::Kind::RemoveModerator: return u"groups.removeModerator"_s;
    case Operation::Kind::RemoveMessages: return u"rooms.cleanHistory"_s;
    case Operation::Kind::SetAccountState: return u"users.setActiveStatus"_s;
    case Operation::Kind::DeleteAccount: return u"users.delete"_s;
    case Operation::Kind::Kick: break;
    }
    return u"groups.kick"_s;
}

QList<JournalFact> JournalWords::facts(const JournalEntry &entry)
{
    const Operation &operation = entry.operation;
    QList<JournalFact> facts;
    //: Labels of what the journal knows of one entry
    add(facts, tr("Outcome"), JournalModel::outcomeWord(entry.outcome));
    add(facts, tr("Which means"), words::journalDetail(entry));
    add(facts, tr("Who"), operation.name);
    add(facts, tr("Username"), operation.username);
    add(facts, tr("Operation"), words::operationVerb(operation.kind));
    add(facts, tr("Because"), words::operationReason(operation));
    add(facts, tr("Role in the room"), JournalModel::change(operation));
    add(facts, tr("Course"), entry.place.course);
    add(facts, tr("Activity"), entry.place.activity.isEmpty() ? words::journalPlace(entry) : entry.place.activity);
    add(facts, tr("Room"), entry.place.room.isEmpty() ? operation.room.value : entry.place.room);
    add(facts, tr("Opened"), exactly(entry.opened));
    add(facts, tr("Closed"), entry.closed.isValid() ? exactly(entry.closed) : tr("not closed"));
    add(facts, tr("Call"), call(operation.kind));
    if (isIrreversible(operation.kind))
        //: Of an entry of the journal
        add(facts, tr("Undo"), tr("impossible: what was deleted does not come back"));
    //: What the server, or a look at the room, called it
    add(facts, tr("Code"), entry.code);
    return facts;
}

QList<JournalFact> JournalWords::facts(const JournalSummary &summary)
{
    const JournalRun &run = summary.run;
    QList<JournalFact> facts;
    //: Labels of what the journal knows of a run
    add(facts, tr("By"), run.author);
    add(facts, tr("Begun"), exactly(run.started));
    add(facts, tr("Ended"), run.ended.isValid() ? exactly(run.ended) : tr("not ended"));
    if (run.undoes > 0)
        add(facts, tr("Takes back"), tr("run %1").arg(run.undoes));
    QStringList counts;
    for (const Outcome outcome : JournalRunsModel::outcomes(summary))
        counts << JournalRunsModel::counted(outcome, summary.count(outcome));
    add(facts, tr("Operations"), counts.join(u", "_s));
    add(facts, tr("Rooms"), run.places.isEmpty() ? QString() : words::number(run.places.size()));
    add(facts, tr("Plan"), inPieces(run.planHash));
    QStringList allowed;
    for (const QString &line : run.allowed)
        allowed << words::allowedOnce(line);
    //: What a guard would have blocked, and who allowed it why
    add(facts, tr("Allowed once"), allowed.join(u'\n'));
    return facts;
}

Confirmation JournalWords::forgetting(const QList<JournalSummary> &runs, const QDateTime &before)
{
    int going = 0, entries = 0, stay = 0;
    for (const JournalSummary &summary : runs) {
        const bool old = summary.run.ended.isValid() && summary.run.ended < before;
        const bool settled = summary.unsettled() == 0;
        going += old && settled;
        entries += old && settled ? summary.total() : 0;
        stay += old && !settled;
    }
    QStringList consequence{tr("%Ln entry(ies) go with them, and cannot be found or undone any more.", nullptr, entries),
        tr("The same goes for the runs of every other campus in the journal of this computer. Nothing changes on the servers.")};
    if (stay > 0)
        consequence << tr("%Ln run(s) stay, because it is not certain what became of some of its operations.", nullptr, stay);
    return {.title = tr("Forget old runs"),
        //: %1 is a day, as "14 Sept. 2026"
        .question = tr("Forget for good the %Ln run(s) of this campus that ended before %1?", nullptr, going)
            .arg(words::day(before) + u' ' + QString::number(before.toLocalTime().date().year())),
        .consequence = consequence.join(u' '),
        .accept = tr("Forget %Ln run(s)", nullptr, going),
        .destructive = true};
}

QString JournalWords::kept() { return tr("Kept for %Ln day(s)", nullptr, int(journalStays.count())); }

QString JournalWords::undo(const UndoOffer &offer)
{
    const int operations = offer.undo.plan.operations();
    const int left = int(offer.undo.left.size());
    QStringList sentences;
    sentences << (operations == 0 ? tr("Nothing can be taken back.")
                                  : tr("%Ln operation(s) take back what was done; they open as a plan, and nothing is written "
                                       "before it is applied.",
                                        nullptr, operations));
    if (left > 0)
        sentences << tr("%Ln entry(ies) stay as they are:", nullptr, left);
    return sentences.join(u' ');
}

QString JournalWords::whyNot(const UndoOffer &offer, const NotUndone &left)
{
    const auto unread = offer.unread.constFind(left.entry.cmid);
    return unread == offer.unread.cend() ? words::notUndone(left.why)
                                         : words::notUndone(left.why) + u" · "_s + words::error(*unread).what;
}

} // namespace diapason
