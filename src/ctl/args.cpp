// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/args.h"

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

const QStringList scopeOptions{u"--activity"_s, u"--course"_s};
const QStringList writeOptions{u"--dry-run"_s, u"--with-removals"_s, u"--quiet"_s, u"--yes"_s};
const QStringList planOptions{u"-o"_s, u"--as"_s, u"--report"_s};
const QStringList allowNames{u"--allow"_s, u"--why"_s, u"--as"_s};
const QStringList serveNumbers{u"--latency"_s, u"--page-cap"_s};
const QStringList serveVersions{u"--moodle-version"_s, u"--rocketchat-version"_s};
const QStringList serveSwitches{u"--tls"_s, u"--no-unlimited"_s, u"--rate-limit"_s};
const QStringList everywhere{u"--lang"_s, u"--help"_s, u"-h"_s, u"--version"_s};

QList<OptionSpec> specs(const QStringList &arguments)
{
    QList<OptionSpec> all = campusOptionSpecs() + journalOptionSpecs() + sweepOptionSpecs();
    all.append({u"--activity"_s, true});
    all.append({u"--course"_s, true, arguments.contains(u"sweep"_s)});
    for (const QString &name : serveNumbers + serveVersions + planOptions + QStringList{u"--limit"_s, u"--name"_s, u"--why"_s})
        all.append({name, true});
    for (const QString &name : retentionValueNames() + exportValueNames())
        all.append({name, true});
    for (const QString &name : retentionSwitchNames() + exportSwitchNames())
        all.append({name, false});
    all.append({u"--allow"_s, true, true});
    for (const QString &name :
        QStringList{u"--all"_s, u"--json"_s, u"--stamp"_s, u"--help"_s, u"-h"_s, u"--version"_s} + writeOptions + serveSwitches)
        all.append({name, false});
    return all;
}

/// What each command understands besides the options of all of them.
QStringList meaningful(Command::Kind kind)
{
    const QStringList campus{u"--campus"_s, u"--demo"_s, u"--demo-size"_s, u"--companion"_s, u"--json"_s};
    switch (kind) {
    case Command::Kind::Help:
    case Command::Kind::Version:
        return campus + scopeOptions + writeOptions + planOptions + allowNames + serveNumbers + serveVersions + serveSwitches
            + QStringList{u"--all"_s, u"--limit"_s, u"--name"_s, u"--before"_s} + journalOptionNames() + retentionValueNames()
            + retentionSwitchNames() + sweepOptionNames() + exportValueNames() + exportSwitchNames();
    case Command::Kind::Courses: return campus + QStringList{u"--course"_s};
    case Command::Kind::Check: return campus + scopeOptions + QStringList{u"--all"_s};
    case Command::Kind::Sweep: return campus + sweepOptionNames();
    case Command::Kind::Resync: return campus + scopeOptions + writeOptions + allowNames + QStringList{u"--report"_s};
    case Command::Kind::Plan:
        return campus + scopeOptions + allowNames + QStringList{u"--all"_s, u"--with-removals"_s, u"--yes"_s, u"-o"_s};
    case Command::Kind::Show: return campus;
    case Command::Kind::Sign: return {u"--json"_s, u"--as"_s};
    case Command::Kind::Apply: return campus + allowNames + QStringList{u"--yes"_s, u"--quiet"_s, u"--report"_s};
    case Command::Kind::Journal: return journalOptionNames();
    case Command::Kind::Purge: return {u"--before"_s, u"--campus"_s, u"--yes"_s, u"--json"_s};
    case Command::Kind::Undo: return campus + writeOptions + QStringList{u"--report"_s};
    case Command::Kind::Find: return campus + QStringList{u"--limit"_s};
    case Command::Kind::Person: return campus;
    case Command::Kind::PersonExport:
        return campus + exportValueNames() + exportSwitchNames() + QStringList{u"-o"_s, u"--as"_s, u"--yes"_s};
    case Command::Kind::Doctor:
    case Command::Kind::LinkConfirm: return campus + QStringList{u"--stamp"_s, u"--yes"_s, u"--report"_s};
    case Command::Kind::LinkShow:
    case Command::Kind::LinkForget: return campus;
    case Command::Kind::Campuses: return {u"--json"_s};
    case Command::Kind::Import: return {u"--json"_s, u"--name"_s};
    case Command::Kind::Export: return {u"--json"_s, u"--yes"_s};
    case Command::Kind::Retention:
        return campus + scopeOptions + writeOptions + planOptions + allowNames + QStringList{u"--all"_s} + retentionValueNames()
            + retentionSwitchNames();
    case Command::Kind::Account: return campus + QStringList{u"--activity"_s};
    case Command::Kind::DemoServe:
        return serveNumbers + serveVersions + serveSwitches + QStringList{u"--demo-size"_s, u"--companion"_s, u"--json"_s};
    }
    return {};
}

/// "campuses", "campuses import FILE", "campuses export NAME [FILE]".
Result<Command::Kind> campusesCommandOf(const QStringList &words)
{
    const QString verb = words.value(1);
    const bool import = verb == "import"_L1;
    if (!verb.isEmpty() && !import && verb != "export"_L1)
        return usageFailure(words.first(2).join(u' '), u"unknown-command"_s);
    if (verb.isEmpty())
        return Command::Kind::Campuses;
    if (words.size() < 3)
        return usageFailure(words.join(u' '), import ? u"import-missing"_s : u"export-missing"_s);
    if (const qsizetype most = import ? 3 : 4; words.size() > most)
        return usageFailure(words.at(most), u"unexpected"_s);
    return import ? Command::Kind::Import : Command::Kind::Export;
}

/// "show FILE", "sign FILE", "apply FILE"; nothing for any other command.
std::optional<Result<Command::Kind>> planCommandOf(const QStringList &words)
{
    static const QHash<QString, Command::Kind> known{
        {u"show"_s, Command::Kind::Show}, {u"sign"_s, Command::Kind::Sign}, {u"apply"_s, Command::Kind::Apply}};
    const auto kind = known.constFind(words.first());
    if (kind == known.cend())
        return {};
    if (words.size() < 2)
        return usageFailure(words.first(), u"plan-missing"_s);
    if (words.size() > 2)
        return usageFailure(words.at(2), u"unexpected"_s);
    return *kind;
}

/// "journal", "journal purge", "undo RUN[.ITEM]"; nothing for any other command.
std::optional<Result<Command::Kind>> journalCommandOf(const CommandLine &line)
{
    const QString word = line.words.first(), second = line.words.value(1);
    const bool undo = word == "undo"_L1, purge = second == "purge"_L1;
    if (!undo && word != "journal"_L1)
        return {};
    if (line.words.size() > 2 || (!undo && !purge && !second.isEmpty()))
        return usageFailure(line.words.at(line.words.size() > 2 ? 2 : 1), u"unexpected"_s);
    if (undo)
        return second.isEmpty() ? usageFailure(word, u"run-missing"_s) : Result<Command::Kind>(Command::Kind::Undo);
    if (purge)
        return line.has(u"--before"_s) ? Result<Command::Kind>(Command::Kind::Purge) : usageFailure(word, u"before-missing"_s);
    return Command::Kind::Journal;
}

/// "link show CMID", "link confirm CMID ROOMID|none", "link forget CMID"; nothing for any other command.
std::optional<Result<Command::Kind>> linkCommandOf(const QStringList &words)
{
    if (words.first() != "link"_L1)
        return {};
    static const QHash<QString, Command::Kind> known{{u"show"_s, Command::Kind::LinkShow},
        {u"confirm"_s, Command::Kind::LinkConfirm}, {u"forget"_s, Command::Kind::LinkForget}};
    const auto kind = known.constFind(words.value(1));
    if (kind == known.cend())
        return usageFailure(words.first(std::min<qsizetype>(2, words.size())).join(u' '), u"unknown-command"_s);
    const qsizetype needed = *kind == Command::Kind::LinkConfirm ? 4 : 3;
    if (words.size() < needed)
        return usageFailure(words.join(u' '), words.size() < 3 ? u"activity-missing"_s : u"room-missing"_s);
    if (words.size() > needed)
        return usageFailure(words.at(needed), u"unexpected"_s);
    bool isNumber = false;
    if (words.at(2).toLongLong(&isNumber) <= 0 || !isNumber)
        return usageFailure(words.at(2), u"not-a-number"_s);
    return *kind;
}

Result<Command::Kind> commandOf(const CommandLine &line)
{
    if (line.has(u"--version"_s))
        return Command::Kind::Version;
    if (line.has(u"--help"_s) || line.has(u"-h"_s))
        return Command::Kind::Help;
    if (line.words.isEmpty())
        return usageFailure({}, u"no-command"_s);
    const QString &word = line.words.first();
    const bool demo = word == "demo"_L1;
    if (word == "find"_L1) // as many words as there are
        return line.words.size() > 1 ? Result<Command::Kind>(Command::Kind::Find) : usageFailure(word, u"text-missing"_s);
    if (const auto options = exportOptions(line))
        return *options ? Result<Command::Kind>(Command::Kind::PersonExport) : Failure{options->error()};
    if (word == "person"_L1)
        return line.words.size() > 1 ? Result<Command::Kind>(Command::Kind::Person) : usageFailure(word, u"text-missing"_s);
    if (word == "campuses"_L1)
        return campusesCommandOf(line.words);
    if (const auto kind = planCommandOf(line.words))
        return *kind;
    if (const auto kind = journalCommandOf(line))
        return *kind;
    if (const auto account = accountOptions(line))
        return *account ? Result<Command::Kind>(Command::Kind::Account) : Failure{account->error()};
    if (const auto retention = retentionOptions(line))
        return *retention ? Result<Command::Kind>(Command::Kind::Retention) : Failure{retention->error()};
    if (const auto sweep = sweepOptions(line))
        return *sweep ? Result<Command::Kind>(Command::Kind::Sweep) : Failure{sweep->error()};
    if (const auto kind = linkCommandOf(line.words))
        return *kind;
    if (line.words.size() > (demo ? 2 : 1))
        return usageFailure(line.words.at(demo ? 2 : 1), u"unexpected"_s);
    if (word == "help"_L1)
        return Command::Kind::Help;
    if (word == "courses"_L1)
        return Command::Kind::Courses;
    if (word == "check"_L1)
        return Command::Kind::Check;
    if (word == "resync"_L1)
        return Command::Kind::Resync;
    if (word == "plan"_L1)
        return line.has(u"-o"_s) ? Result<Command::Kind>(Command::Kind::Plan) : usageFailure(word, u"out-missing"_s);
    if (word == "doctor"_L1)
        return Command::Kind::Doctor;
    if (demo && line.words.value(1) == "serve"_L1)
        return Command::Kind::DemoServe;
    return usageFailure(line.words.join(u' '), u"unknown-command"_s);
}

Result<Scope> scopeOf(const CommandLine &line, Command::Kind kind)
{
    Scope scope{.all = line.has(u"--all"_s)};
    if (line.words.value(0) == "link"_L1)
        scope.activity = Cmid{line.words.value(2).toLongLong()};
    if (line.has(u"--activity"_s)) {
        const Result<qint64> number = numberOf(line, u"--activity"_s);
        if (!number)
            return Failure{number.error()};
        scope.activity = Cmid{*number};
    }
    if (line.has(u"--course"_s) && kind != Command::Kind::Sweep) {
        const Result<qint64> number = numberOf(line, u"--course"_s);
        if (!number)
            return Failure{number.error()};
        scope.course = CourseId{*number};
    }
    const int given = int(scope.activity.isValid()) + int(scope.course.isValid()) + int(scope.all);
    const bool resync = kind == Command::Kind::Resync;
    const bool needed = resync || kind == Command::Kind::Check || kind == Command::Kind::Plan;
    const bool retains = line.words.value(0) == "retention"_L1;
    if (retains && line.has(u"--from"_s)) {
        scope.all = true;
        return given == 0 ? Result<Scope>(scope) : usageFailure(u"--from"_s, u"from-alone"_s);
    }
    if (retains && (given > 1 || (given == 0 && line.words.value(1) != "show"_L1)))
        return usageFailure(u"retention"_s, given == 0 ? u"scope-missing"_s : u"scope-twice"_s);
    if (needed && given != 1)
        return usageFailure(resync ? u"resync"_s : u"check"_s, given == 0 ? u"scope-missing"_s : u"scope-twice"_s);
    return scope;
}

Result<QString> reportOf(const CommandLine &line)
{
    const QString path = line.options.value(u"--report"_s);
    const bool known = path.endsWith(".html"_L1) || path.endsWith(".csv"_L1) || path.endsWith(".json"_L1);
    return path.isEmpty() || known ? Result<QString>(path) : usageFailure(u"--report"_s, u"report-kind"_s);
}

Result<int> limitOf(const CommandLine &line)
{
    if (!line.has(u"--limit"_s))
        return Command().limit;
    const Result<qint64> number = numberOf(line, u"--limit"_s);
    if (!number)
        return Failure{number.error()};
    return int(std::min<qint64>(*number, 1'000'000));
}

Result<ServeOptions> serveOf(const CommandLine &line)
{
    const Result<QString> chat
        = choiceOf(line, u"--rocketchat-version"_s, {u"6.4"_s, u"6.8"_s, u"7.5"_s, u"8.0"_s, u"8.8"_s, u"9.0"_s}, {});
    if (!chat)
        return Failure{chat.error()};
    const Result<QString> moodle = choiceOf(line, u"--moodle-version"_s, {u"4.1"_s, u"4.5"_s, u"5.1"_s}, {});
    if (!moodle)
        return Failure{moodle.error()};
    ServeOptions serve{.tls = line.has(u"--tls"_s),
        .unlimited = !line.has(u"--no-unlimited"_s),
        .rateLimit = line.has(u"--rate-limit"_s),
        .chatVersion = *chat,
        .moodleVersion = *moodle};
    for (const auto &[option, place] : {std::pair{u"--latency"_s, &serve.latencyMs}, {u"--page-cap"_s, &serve.pageCap}}) {
        if (!line.has(option) || line.options.value(option) == "0"_L1)
            continue;
        const Result<qint64> number = numberOf(line, option);
        if (!number || *number > 1'000'000)
            return usageFailure(option, u"not-a-number"_s);
        *place = int(*number);
    }
    return serve;
}

QString fileOf(const CommandLine &line, Command::Kind kind)
{
    switch (kind) {
    case Command::Kind::Plan:
    case Command::Kind::PersonExport:
    case Command::Kind::Retention: return line.options.value(u"-o"_s);
    case Command::Kind::Show:
    case Command::Kind::Sign:
    case Command::Kind::Apply: return line.words.value(1);
    case Command::Kind::Export: return line.words.value(3);
    default: return line.words.value(2);
    }
}

} // namespace

Result<Command> parseCommand(const QStringList &arguments)
{
    const Result<CommandLine> line = readCommandLine(arguments, specs(arguments));
    if (!line)
        return Failure{line.error()};
    const Result<Command::Kind> kind = commandOf(*line);
    if (!kind)
        return Failure{kind.error()};
    const QStringList allowed = meaningful(*kind) + everywhere;
    QStringList given = line->options.keys();
    given.sort(); // the same complaint every time
    for (const QString &option : std::as_const(given))
        if (!allowed.contains(option))
            return usageFailure(option, u"not-for-command"_s);
    const Result<CampusOptions> campus = campusOptions(*line);
    if (!campus)
        return Failure{campus.error()};
    const Result<words::Language> language = languageOption(*line);
    if (!language)
        return Failure{language.error()};
    const Result<Scope> scope = scopeOf(*line, *kind);
    if (!scope)
        return Failure{scope.error()};
    const Result<QString> report = reportOf(*line);
    if (!report)
        return Failure{report.error()};
    const Result<int> limit = limitOf(*line);
    if (!limit)
        return Failure{limit.error()};
    const Result<ServeOptions> serve = serveOf(*line);
    if (!serve)
        return Failure{serve.error()};
    const Result<AllowOptions> allow = allowOptions(*line);
    if (!allow)
        return Failure{allow.error()};
    const Result<JournalOptions> journal = journalOptions(*line);
    if (!journal)
        return Failure{journal.error()};
    return Command{.kind = *kind,
        .campus = *campus,
        .language = *language,
        .json = line->has(u"--json"_s),
        .scope = *scope,
        .dryRun = line->has(u"--dry-run"_s),
        .withRemovals = line->has(u"--with-removals"_s),
        .quiet = line->has(u"--quiet"_s),
        .yes = line->has(u"--yes"_s),
        .text = line->words.mid(*kind == Command::Kind::PersonExport ? 2 : 1).join(u' '),
        .limit = *limit,
        .name = *kind == Command::Kind::Export ? line->words.value(2) : line->options.value(u"--name"_s),
        .file = fileOf(*line, *kind),
        .as = line->options.value(u"--as"_s).simplified(),
        .report = *report,
        .allow = *allow,
        .journal = *journal,
        .room = *kind == Command::Kind::LinkConfirm && line->words.at(3) != "none"_L1 ? RoomId{line->words.at(3)} : RoomId{},
        .stamp = line->has(u"--stamp"_s),
        .serve = *serve,
        .account = accountOptions(*line).value_or(AccountOptions{}).value_or(AccountOptions{}),
        .retention = retentionOptions(*line).value_or(RetentionOptions{}).value_or(RetentionOptions{}),
        .sweep = sweepOptions(*line).value_or(SweepOptions{}).value_or(SweepOptions{}),
        .dossier = exportOptions(*line).value_or(ExportOptions{}).value_or(ExportOptions{})};
}

words::Language languageOf(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const QString code = argument.startsWith("--lang="_L1) ? argument.sliced(7)
            : argument == "--lang"_L1                          ? arguments.value(i + 1)
                                                               : QString();
        if (const auto language = words::languageFromCode(code))
            return *language;
    }
    return words::Language::System;
}

} // namespace diapason::ctl
