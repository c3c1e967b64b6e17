// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/journalreport.h"

#include "ctl/jsonparts.h"
#include "ctl/table.h"
#include "ctl/words.h"
#include "words/journal.h"
#include "words/journalexport.h"
#include "words/moments.h"
#include "words/translate.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

Tone toneOf(Outcome outcome)
{
    if (outcome == Outcome::Done || outcome == Outcome::AlreadySo)
        return Tone::Good;
    const bool bad = outcome == Outcome::Open || outcome == Outcome::Refused || outcome == Outcome::Doubtful;
    return bad ? Tone::Blocked : Tone::Quiet;
}

QString stateOf(const JournalSummary &summary, const QDateTime &now)
{
    if (!summary.run.ended.isValid())
        //: A run of the journal: its end is not known
        return Ctl::tr("not ended");
    return words::dayAndTime(summary.run.ended, now);
}

QString remarkOf(const JournalRun &run)
{
    QStringList remarks;
    if (run.undoes > 0)
        //: A run of the journal; %1 is the number of another one
        remarks += Ctl::tr("takes back run %1").arg(run.undoes);
    for (const QString &line : run.allowed)
        remarks += words::allowedOnce(line);
    return remarks.join(u" · "_s);
}

QString runsText(const JournalReport &report, bool coloured)
{
    Table table({{Ctl::tr("Run"), Tone::Plain, true}, {Ctl::tr("Started")}, {Ctl::tr("Ended")}, {Ctl::tr("Campus")},
        {Ctl::tr("By")}, {Ctl::tr("Done"), Tone::Plain, true}, {Ctl::tr("Not done"), Tone::Plain, true},
        {Ctl::tr("Fate unknown"), Tone::Plain, true}, {Ctl::tr("Remark")}});
    for (const JournalSummary &summary : report.runs) {
        const int done = summary.count(Outcome::Done) + summary.count(Outcome::AlreadySo);
        const int unsettled = summary.unsettled();
        table.add({{QString::number(summary.run.id), Tone::Plain, true}, {words::dayAndTime(summary.run.started, report.at)},
            {stateOf(summary, report.at)}, {summary.run.campus}, {summary.run.author}, {words::number(done), Tone::Good, true},
            {words::number(summary.total() - done - unsettled), Tone::Quiet, true},
            {words::number(unsettled), unsettled > 0 ? Tone::Blocked : Tone::Quiet, true}, {remarkOf(summary.run), Tone::Quiet}});
    }
    return table.isEmpty() ? Ctl::tr("The journal holds no run.") + u'\n' : table.text(coloured);
}

QString entriesText(const JournalReport &report, bool coloured)
{
    Table table({{Ctl::tr("Entry"), Tone::Plain, true}, {Ctl::tr("When")}, {Ctl::tr("Outcome")}, {Ctl::tr("Operation")},
        {Ctl::tr("Person")}, {Ctl::tr("Rocket.Chat")}, {Ctl::tr("Activity")}, {Ctl::tr("Detail")}});
    for (const JournalEntry &entry : report.page.entries)
        table.add({{words::journalNumber(entry), Tone::Plain, true}, {words::dayAndTime(entry.opened, report.at)},
            {words::outcome(entry.outcome), toneOf(entry.outcome)}, {words::operationVerb(entry.operation.kind)},
            {entry.operation.name}, {entry.operation.username}, {words::journalPlace(entry)},
            {words::journalDetail(entry), Tone::Quiet}});
    if (table.isEmpty())
        return Ctl::tr("The journal holds no such entry.") + u'\n';
    const qint64 more = report.page.total - report.page.entries.size();
    const QString rest
        = more > 0 ? words::display(Ctl::tr("%Ln more: --limit shows them.", nullptr, int(more))) + u'\n' : QString();
    return table.text(coloured) + rest;
}

/// Who did it, and when.
QString headOf(const JournalReport &report)
{
    if (report.run.id == 0)
        return {};
    //: %1 is a number, %2 a campus, %3 who did it, %4 a moment
    const QString head = Ctl::tr("Run %1 · %2 · %3 · %4")
                             .arg(QString::number(report.run.id), report.run.campus, report.run.author,
                                 words::dayAndTime(report.run.started, report.at));
    const QString remark = remarkOf(report.run);
    return safe(remark.isEmpty() ? head : head + u" · "_s + remark) + u"\n\n"_s;
}

} // namespace

QString journalText(const JournalReport &report, bool coloured)
{
    return report.filtered ? headOf(report) + entriesText(report, coloured) : runsText(report, coloured);
}

QJsonObject journalJson(const JournalReport &report)
{
    QJsonArray runs, entries;
    for (const JournalSummary &summary : report.runs)
        runs += words::journalRunObject(summary);
    for (const JournalEntry &entry : report.page.entries)
        entries += words::journalEntryObject(entry);
    return {{u"campus"_s, textOrNull(report.campus)}, {u"at"_s, timeOrNull(report.at)}, {u"runs"_s, runs},
        {u"total"_s, report.filtered ? report.page.total : qint64(report.runs.size())}, {u"entries"_s, entries}};
}

} // namespace diapason::ctl
