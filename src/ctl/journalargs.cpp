// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/journalargs.h"

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

/// "2026-09-14"; invalid when the option is not there.
Result<QDate> dayOf(const CommandLine &line, const QString &option)
{
    if (!line.has(option))
        return QDate();
    const QDate day = QDate::fromString(line.options.value(option), Qt::ISODate);
    return day.isValid() ? Result<QDate>(day) : usageFailure(option, u"not-a-day"_s);
}

Result<std::optional<Outcome>> outcomeOf(const CommandLine &line)
{
    QStringList codes;
    for (int i = 0; i < outcomeCount; ++i)
        codes += outcomeCode(Outcome(i));
    const Result<QString> code = choiceOf(line, u"--outcome"_s, codes, {});
    if (!code)
        return Failure{code.error()};
    return code->isEmpty() ? std::optional<Outcome>() : Outcome(codes.indexOf(*code));
}

/// "12" or "12.3", as the journal numbers runs and their items.
Result<JournalOptions> undoOf(const QString &word)
{
    const QStringList parts = word.split(u'.');
    bool runFine = false, itemFine = parts.size() == 1;
    JournalOptions options{.run = parts.first().toLongLong(&runFine)};
    if (parts.size() == 2)
        options.item = parts.last().toInt(&itemFine);
    const bool positive = options.run > 0 && (parts.size() == 1 || options.item > 0);
    return runFine && itemFine && positive ? Result<JournalOptions>(options) : usageFailure(word, u"not-a-run"_s);
}

} // namespace

QList<OptionSpec> journalOptionSpecs()
{
    QList<OptionSpec> specs{{u"--csv"_s, false}, {u"--before"_s, true}};
    for (const QString &name : {u"--run"_s, u"--person"_s, u"--room"_s, u"--outcome"_s, u"--since"_s})
        specs.append({name, true});
    return specs;
}

QStringList journalOptionNames()
{
    return {u"--run"_s, u"--person"_s, u"--room"_s, u"--outcome"_s, u"--since"_s, u"--limit"_s, u"--csv"_s, u"--json"_s,
        u"--campus"_s};
}

Result<JournalOptions> journalOptions(const CommandLine &line)
{
    if (line.words.value(0) == "undo"_L1)
        return undoOf(line.words.value(1));
    JournalOptions options{.person = line.options.value(u"--person"_s),
        .room = RoomId{line.options.value(u"--room"_s)},
        .csv = line.has(u"--csv"_s)};
    if (line.has(u"--run"_s)) {
        const Result<qint64> run = numberOf(line, u"--run"_s);
        if (!run)
            return Failure{run.error()};
        options.run = *run;
    }
    const Result<std::optional<Outcome>> outcome = outcomeOf(line);
    if (!outcome)
        return Failure{outcome.error()};
    options.outcome = *outcome;
    const Result<QDate> since = dayOf(line, u"--since"_s), before = dayOf(line, u"--before"_s);
    if (!since || !before)
        return Failure{since ? before.error() : since.error()};
    options.since = *since;
    options.before = *before;
    return options;
}

} // namespace diapason::ctl
