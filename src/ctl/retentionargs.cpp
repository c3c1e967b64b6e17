// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/retentionargs.h"

#include "domain/retention.h"

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

using Verb = RetentionOptions::Verb;
using Way = RetentionChoice::Way;

Result<std::optional<RetentionChoice>> choiceIn(const CommandLine &line)
{
    const QStringList exceptions{u"--exclude-pinned"_s, u"--files-only"_s, u"--ignore-threads"_s};
    const QStringList ways{u"--days"_s, u"--exempt"_s, u"--inherit"_s, u"--policy"_s};
    QStringList given;
    std::ranges::copy_if(ways, std::back_inserter(given), [&](const QString &option) { return line.has(option); });
    if (line.has(u"--from"_s)) {
        const bool more
            = !given.isEmpty() || std::ranges::any_of(exceptions, [&](const QString &each) { return line.has(each); });
        return more ? usageFailure(u"--from"_s, u"from-alone"_s) : Result<std::optional<RetentionChoice>>(std::nullopt);
    }
    if (given.size() != 1)
        return usageFailure(u"retention"_s, u"retention-choice"_s);
    if (given.first() == "--policy"_L1)
        return std::optional<RetentionChoice>();
    RetentionChoice choice{.way = given.first() == "--exempt"_L1 ? Way::Exempt : Way::Inherit,
        .excludePinned = line.has(u"--exclude-pinned"_s),
        .filesOnly = line.has(u"--files-only"_s),
        .ignoreThreads = line.has(u"--ignore-threads"_s)};
    if (given.first() != "--days"_L1)
        return std::optional(choice);
    const auto days = typedDays(line.options.value(u"--days"_s), 0);
    if (!days)
        return usageFailure(u"--days"_s, u"not-days"_s);
    choice.way = Way::Keep;
    choice.days = *days;
    return std::optional(choice);
}

} // namespace

QStringList retentionValueNames() { return {u"--days"_s, u"--from"_s}; }

QStringList retentionSwitchNames()
{
    return {u"--exempt"_s, u"--inherit"_s, u"--policy"_s, u"--exclude-pinned"_s, u"--files-only"_s, u"--ignore-threads"_s,
        u"--rocketchat-only"_s};
}

std::optional<Result<RetentionOptions>> retentionOptions(const CommandLine &line)
{
    using Options = Result<RetentionOptions>;
    if (line.words.value(0) != "retention"_L1)
        return {};
    static const QHash<QString, Verb> verbs{{u"show"_s, Verb::Show}, {u"set"_s, Verb::Set}, {u"plan"_s, Verb::Plan}};
    const auto verb = verbs.constFind(line.words.value(1));
    if (verb == verbs.cend())
        return Options{
            usageFailure(line.words.first(std::min<qsizetype>(line.words.size(), 2)).join(u' '), u"unknown-command"_s)};
    if (line.words.size() > 2)
        return Options{usageFailure(line.words.at(2), u"unexpected"_s)};
    if (*verb == Verb::Show)
        return Options{RetentionOptions{}};
    if (*verb == Verb::Plan && !line.has(u"-o"_s))
        return Options{usageFailure(u"retention plan"_s, u"out-missing"_s)};
    const auto choice = choiceIn(line);
    if (!choice)
        return Options{Failure{choice.error()}};
    return Options{RetentionOptions{.verb = *verb,
        .choice = *choice,
        .from = line.options.value(u"--from"_s),
        .rocketChatOnly = line.has(u"--rocketchat-only"_s)}};
}

} // namespace diapason::ctl
