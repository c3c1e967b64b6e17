// SPDX-License-Identifier: GPL-3.0-or-later
// The journal on this machine: no server is asked, and no campus needs to be open.
#include "ctl/commands.h"
#include "ctl/journalreport.h"
#include "ctl/json.h"
#include "ctl/table.h"
#include "ctl/words.h"
#include "launch/campuskeys.h"
#include "store/sqlitejournal.h"
#include "words/journalexport.h"
#include "words/translate.h"
#include "words/words.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

/// The campus that was named, as runs know it; none: every campus.
Result<QString> campusOf(const CampusBook &book, const CampusOptions &options)
{
    if (!isCampusFile(options.campus))
        return options.campus;
    const Result<Campus> campus = campusOfFile(options.campus, book.environment);
    return campus ? Result<QString>(campus->name) : Failure{campus.error()};
}

JournalFilter filterOf(const Command &command, const QString &campus)
{
    const JournalOptions &asked = command.journal;
    JournalFilter filter{.text = asked.person, .campus = campus, .room = asked.room, .run = asked.run, .limit = command.limit};
    if (asked.outcome)
        filter.outcomes = {*asked.outcome};
    if (asked.since.isValid())
        filter.from = asked.since.startOfDay();
    return filter;
}

QCoro::Task<Result<JournalReport>> found(Journal &journal, Command command, QString campus)
{
    JournalReport report{.campus = campus, .at = QDateTime::currentDateTimeUtc(), .filtered = command.journal.filters()};
    if (command.journal.run > 0) { // that there is no such run is worth saying
        const Result<JournalRun> run = co_await journal.run(command.journal.run);
        if (!run)
            co_return Failure{run.error()};
        report.run = *run;
    }
    if (!report.filtered && !command.journal.csv) {
        const Result<QList<JournalSummary>> runs = co_await journal.summaries(campus, command.limit, 0);
        if (!runs)
            co_return Failure{runs.error()};
        report.runs = *runs;
        co_return report;
    }
    const Result<JournalPage> page = co_await journal.find(filterOf(command, campus));
    if (!page)
        co_return Failure{page.error()};
    report.page = *page;
    co_return report;
}

bool agreed(Terminal &terminal, const Command &command, const QString &campus)
{
    const QString day = QLocale().toString(command.journal.before, QLocale::LongFormat);
    const QString question = campus.isEmpty()
        //: %1 is a day
        ? Ctl::tr("Forget every run that ended before %1, for good? Type y to forget them:").arg(day)
        //: %1 is a day, %2 a campus
        : safe(Ctl::tr("Forget every run of “%2” that ended before %1, for good? Type y to forget them:").arg(day, campus));
    return command.yes || terminal.confirms(question);
}

} // namespace

int runJournal(const CampusBook &book, const Command &command, Terminal &terminal)
{
    const Result<QString> campus = campusOf(book, command.campus);
    if (!campus)
        return failed(terminal, campus.error(), command.json);
    SqliteJournal journal(defaultJournalPath());
    const Result<JournalReport> report = QCoro::waitFor(found(journal, command, *campus));
    if (!report)
        return failed(terminal, report.error(), command.json);
    if (command.journal.csv)
        terminal.say(QString::fromUtf8(words::journalCsv(report->page.entries)));
    else
        terminal.say(command.json ? toText(journalJson(*report)) : journalText(*report, terminal.coloured()));
    return Fine;
}

int runPurge(const CampusBook &book, const Command &command, Terminal &terminal)
{
    const Result<QString> campus = campusOf(book, command.campus);
    if (!campus)
        return failed(terminal, campus.error(), command.json);
    if (!command.yes && !terminal.canAsk())
        return failed(terminal, usageFailure(u"--yes"_s, u"no-terminal"_s).error(), command.json);
    if (!agreed(terminal, command, *campus))
        return Fine;
    SqliteJournal journal(defaultJournalPath());
    const QDateTime before = command.journal.before.startOfDay();
    const Result<int> runs = QCoro::waitFor(journal.forgetBefore(before, *campus));
    if (!runs)
        return failed(terminal, runs.error(), command.json);
    if (command.json)
        terminal.say(toText(QJsonObject{{u"forgotten"_s, *runs}, {u"before"_s, before.toUTC().toString(Qt::ISODate)}}));
    else
        terminal.say(words::display(Ctl::tr("%Ln run(s) forgotten.", nullptr, *runs)) + u'\n');
    return Fine;
}

} // namespace diapason::ctl
